# What is cried after a complaint makes a sound on the officer's phone, also where he is shown no words.
account police = POLICE
officer thana = POLICE 162 L1 hi police
officer verma = POLICE 162 L2 hi police
@ 2026-11-24 10:00
sita to police: pati roz marta hai, dahej mangta hai, Aliganj Lucknow
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Samay seema: 29 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
@ +5m
sita to police: he is here now he will kill me
  sita < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < This was added to 26-5557-4711-6.
sita to police: आज फिर चाकू लेकर आया है
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < यह बात 26-5557-4711-6 में जोड़ दी गई है।
@ +1m
ram to police: padosi ne goli chala di, malihabad lucknow
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: मारपीट या धमकी
        | जगह: malihabad, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:21 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:06 बजे
        | “padosi ne goli chala di, malihabad lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-4158-6074-3
      | Vishay: Maarpeet ya dhamki
      | Jagah: malihabad, Lucknow
      | Thana prabhari (SHO), Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:21 baje tak
      | Samay seema: 27 November, subah 10:06 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
@ +2m
ram to police: phir goli chala raha hai, abhi yahan hai
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: मारपीट या धमकी
        | ख़तरे की बात फिर बताई गई है
        | जगह: malihabad, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:21 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:06 बजे
        | “padosi ne goli chala di, malihabad lucknow
        | phir goli chala raha hai, abhi yahan hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < Ye baat 26-4158-6074-3 me jod di gayi hai.
  ram < Ye 26-4158-6074-3 ki baat hai ya nayi samasya? 1 wahi 2 nayi
        [Wahi] [Nayi samasya]
@ +1m
ram to police: neele rang ki shirt pehna hai
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: मारपीट या धमकी
        | जगह: malihabad, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:21 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:06 बजे
        | “padosi ne goli chala di, malihabad lucknow
        | phir goli chala raha hai, abhi yahan hai
        | neele rang ki shirt pehna hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < Ye baat 26-4158-6074-3 me jod di gayi hai.
# So does whoever must answer by now.
@ +30m
  thana < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  verma < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न। पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था, जवाबदेही अब यहाँ है।
        | पहला जवाब नहीं दिया गया
          [पूरा देखें]
  sita < 26-5557-4711-6: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  ram < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab SP / police upayukt (DCP), Lucknow ko batayi gayi hai.
  thana < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:21 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  verma < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: मारपीट या धमकी। पहला जवाब 24 नवंबर, सुबह 10:21 बजे तक देना था, जवाबदेही अब यहाँ है।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to police: bachao, gala daba raha hai
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  verma < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
