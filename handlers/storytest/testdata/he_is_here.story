# After violence at home whatever is cried is heard by whoever has the complaint, "he has come" is no good news, and "is it safe?" stays asked.
account hub = hub
account police = POLICE
officer desk = HUB all desk hi hub
officer thana = POLICE 162 L1 hi police
officer rakesh = FOREST 162 L1 hi hub
officer dheeraj = HEALTH 162 L1 hi hub
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
@ +15m
  thana < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न। पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [पूरा देखें]
  sita < 26-5557-4711-6: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
sita to police: chhup gayi hu bathroom me
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
       | ख़तरे की बात फिर बताई गई है
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to police: madad karo
  thana < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to police: वह आ गया
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
       | ख़तरे की बात फिर बताई गई है
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
  sita < यह बात 26-5557-4711-6 में जोड़ दी गई है।
sita to police: 2
  sita < ठीक है। यहाँ सिर्फ़ नंबर लिखा जाएगा, बात नहीं। यह संदेश मिटाया जा सकता है।
@ +5h
  thana < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-5557-4711-6: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
  sita < 26-5557-4711-6: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
sita to police: koi aaya nahi
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to police: usne mujhe dhoondh liya, mil gaya
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to police: police aa gayi
  thana < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to police: woh phir gussa ho gaya
  thana < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
# What befalls others is their complaint too: those whose work it is must hear it.
sita to police: padosi ko chaku maar diya kisi ne
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: मारपीट या धमकी
        | जगह: Aliganj, लखनऊ
        | पहला जवाब: 24 नवंबर, दोपहर 3:30 बजे तक
        | समय सीमा: 27 नवंबर, दोपहर 3:15 बजे
        | “padosi ko chaku maar diya kisi ne”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Maarpeet ya dhamki
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, dopahar 3:30 baje tak
       | Samay seema: 27 November, dopahar 3:15 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
# The light, a lost child: there it is good news.
@ +1h
  thana < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 3:30 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: मारपीट या धमकी। पहला जवाब 24 नवंबर, दोपहर 3:30 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
ram to hub: padosi mujhe jaan se marne ki dhamki deta hai, malihabad lucknow
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: मारपीट या धमकी
        | जगह: malihabad, लखनऊ
        | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
        | समय सीमा: 27 नवंबर, शाम 4:15 बजे
        | “padosi mujhe jaan se marne ki dhamki deta hai, malihabad lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-2612-0315-2
      | Vishay: Maarpeet ya dhamki
      | Jagah: malihabad, Lucknow
      | Thana prabhari (SHO), Lucknow ko bheji gayi
      | Pehla jawab: 24 November, shaam 4:30 baje tak
      | Samay seema: 27 November, shaam 4:15 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
ram to hub: woh log phir aa gaye
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: मारपीट या धमकी
        | ख़तरे की बात फिर बताई गई है
        | जगह: malihabad, लखनऊ
        | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
        | समय सीमा: 27 नवंबर, शाम 4:15 बजे
        | “padosi mujhe jaan se marne ki dhamki deta hai, malihabad lucknow
        | woh log phir aa gaye”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < Ye baat 26-2612-0315-2 me jod di gayi hai.
mohan to hub: mera beta kal se lapata hai, chinhat lucknow
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: गुमशुदा या अपहरण
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
        | समय सीमा: 26 नवंबर, शाम 4:15 बजे
        | “mera beta kal se lapata hai, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Gumshuda ya apharan
        | Jagah: chinhat, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, shaam 4:30 baje tak
        | Samay seema: 26 November, shaam 4:15 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
mohan to hub: woh aa gaya
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: गुमशुदा या अपहरण
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
        | समय सीमा: 26 नवंबर, शाम 4:15 बजे
        | “mera beta kal se lapata hai, chinhat lucknow
        | woh aa gaya”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < 26-5507-5354-0: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
          [Haan, band kijiye] [Abhi chalne dijiye]
radha to hub: तेंदुआ गाँव में घूम रहा है, लखनऊ
  radha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  rakesh < ⚠ खतरा: तुरंत देखें
         | 26-6333-7585-0: जंगली जानवर का खतरा (तेंदुआ, बाघ, साँप)
         | जगह: लखनऊ
         | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
         | समय सीमा: 25 नवंबर, शाम 4:15 बजे
         | “तेंदुआ गाँव में घूम रहा है, लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  radha < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: जंगली जानवर का खतरा (तेंदुआ, बाघ, साँप)
        | जगह: लखनऊ
        | क्षेत्रीय वन अधिकारी, लखनऊ को भेजी गई
        | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
        | समय सीमा: 25 नवंबर, शाम 4:15 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
radha to hub: वह फिर आ गया
  radha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  rakesh < ⚠ खतरा: तुरंत देखें
         | 26-6333-7585-0: जंगली जानवर का खतरा (तेंदुआ, बाघ, साँप)
         | ख़तरे की बात फिर बताई गई है
         | जगह: लखनऊ
         | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
         | समय सीमा: 25 नवंबर, शाम 4:15 बजे
         | “तेंदुआ गाँव में घूम रहा है, लखनऊ
         | वह फिर आ गया”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  radha < यह बात 26-6333-7585-0 में जोड़ दी गई है।
asha to hub: bijli nahi aa rahi, gomti nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 25 November, shaam 4:15 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, शाम 4:15 बजे
       | “bijli nahi aa rahi, gomti nagar lucknow”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
asha to hub: aa gayi
  asha < 26-5957-2483-1: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
  desk < 26-5957-2483-1 में जुड़ा: aa gayi

# While it is asked where she is, too; and where one is told what can be written, a bare "help" is a cry.
geeta to hub: mera pati mujhe roz marta hai
  geeta < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
       | समय सीमा: 27 नवंबर, शाम 4:15 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Shikayat darj ho gayi. Number: 26-4419-7102-5
        | Samay seema: 27 November, shaam 4:15 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Haan] [Nahi]
geeta to hub: haan
  geeta < Theek hai. 26-4419-7102-5 ki poori khabar yahin aayegi.
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
geeta to hub: he is here
  geeta < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: घरेलू हिंसा
       | ख़तरे की बात फिर बताई गई है
       | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
       | समय सीमा: 27 नवंबर, शाम 4:15 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Ye baat 26-4419-7102-5 me jod di gayi hai.
  geeta < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
geeta to hub: chhup gayi hu
  geeta < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: घरेलू हिंसा
       | ख़तरे की बात फिर बताई गई है
       | पहला जवाब: 24 नवंबर, शाम 4:30 बजे तक
       | समय सीमा: 27 नवंबर, शाम 4:15 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Ye baat bhi 26-4419-7102-5 me jod di gayi hai. Jagah ka pata hub ki sahayata desk lagayegi.
@ +1h
  thana < 26-2612-0315-2: पहला जवाब 24 नवंबर, शाम 4:30 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: मारपीट या धमकी। पहला जवाब 24 नवंबर, शाम 4:30 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  rakesh < 26-6333-7585-0: पहला जवाब 24 नवंबर, शाम 4:30 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ram < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
  mohan < 26-5507-5354-0: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
  radha < 26-6333-7585-0: समय पर पहला जवाब नहीं दिया गया। शिकायत अब हब की सहायता डेस्क को बताई गई है।
  geeta < 26-4419-7102-5: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  sita < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  thana < 26-5507-5354-0: पहला जवाब 24 नवंबर, शाम 4:30 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: गुमशुदा या अपहरण। पहला जवाब 24 नवंबर, शाम 4:30 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: जंगली जानवर का खतरा (तेंदुआ, बाघ, साँप)। पहला जवाब 24 नवंबर, शाम 4:30 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  thana < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 3:30 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-4419-7102-5: समय सीमा 24 नवंबर, शाम 4:30 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | जगह नहीं भरी गई
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  desk < 26-4158-6074-3: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
sita to police: help
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
ram to hub: भाई को मार दिया
  ram < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: मारपीट या धमकी
        | ख़तरे की बात फिर बताई गई है
        | जगह: malihabad, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 4:15 बजे
        | “padosi mujhe jaan se marne ki dhamki deta hai, malihabad lucknow
        | woh log phir aa gaye
        | भाई को मार दिया”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: मारपीट या धमकी
       | ख़तरे की बात फिर बताई गई है
       | जगह: malihabad, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 4:15 बजे
       | “padosi mujhe jaan se marne ki dhamki deta hai, malihabad lucknow
       | woh log phir aa gaye
       | भाई को मार दिया”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  ram < यह 26-2612-0315-2 की बात है या नई समस्या? 1 वही 2 नई
        [वही] [नई समस्या]
# Who bleeds needs an ambulance, and whoever knows where she is.
sita to police: wo darwaze pe khada hai
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to police: sar phat gaya khoon beh raha hai
  sita < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  dheeraj < ⚠ खतरा: तुरंत देखें
          | 26-0624-3339-0: आपात चिकित्सा, एंबुलेंस
          | पहला जवाब: 24 नवंबर, शाम 5:30 बजे तक
          | समय सीमा: 25 नवंबर, शाम 5:15 बजे
          | संवेदनशील: बात सिर्फ़ “खोलें 26-0624-3339-0” से दिखेगी
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Samay seema: 25 November, shaam 5:15 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
