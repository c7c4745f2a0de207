# A comma parts what is done to a person from what is broken as well as a full stop does: nobody who mends wires is the only one who may read of it. Who protects her has all words, also those that tell of neither, and "do not tell my name" holds for both.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer shanti = POLICE 162 L1 hi hub
officer wanda = WCD 162 L1 hi hub
@ 2026-11-24 10:00
asha to power: pati ne mujhe maara, transformer bhi jal gaya hai Aliganj Lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer bhi jal gaya hai Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Transformer jala ya kharab
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
lata to hub: पति ने मुझे मारा, ट्रांसफार्मर भी जल गया है अलीगंज लखनऊ
  lata < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5507-5354-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “ट्रांसफार्मर भी जल गया है अलीगंज लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lata < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  lata < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
gita to hub: my husband beat me, the transformer is burnt too, Aliganj Lucknow
  gita < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-5957-2483-1: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  anil < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “the transformer is burnt too”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  gita < Complaint registered. Number: 26-6333-7585-0
       | Subject: Transformer burnt or faulty
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  gita < Complaint registered. Number: 26-5957-2483-1
       | Due by 27 Nov, 10 am
       | Is it safe to answer here? 1 yes 2 no
         [Yes] [No]
sita to hub: pati roz marta hai. 9876543210. transformer jal gaya hai Aliganj Lucknow 226024. naam gupt rakhna
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-0624-3339-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
        | संवेदनशील: बात सिर्फ़ “खोलें 26-0624-3339-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  anil < 26-4419-7102-5: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer jal gaya hai Aliganj Lucknow”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Transformer jala ya kharab
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  sita < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
         [Haan] [Nahi]
wanda to hub: open {S}
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-0624-3339-0: अधिकारी को भेजी गई, घरेलू हिंसा
        | जगह: Aliganj, लखनऊ
        | दर्ज: 24 नवंबर, सुबह 10 बजे
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
        | मिला समय: 3 दिन
        | 24 नवंबर, सुबह 10 बजे, चैट: “pati roz marta hai. ••••••••••. transformer jal gaya hai Aliganj Lucknow 226024. naam gupt rakhna”
        | 24 नवंबर, सुबह 10 बजे: दर्ज है
        | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
rani to power: mere pati ne mujhe bahut maara hai, Aliganj Lucknow
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-3793-8057-7: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-3793-8057-7” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
# What only happens beside it is no second complaint, nor is another trouble of the house a danger.
mona to hub: meri beti gayab hai, nali me gir gayi hogi, Aliganj Lucknow
  mona < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-2405-1252-2: गुमशुदा या अपहरण
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “meri beti gayab hai, nali me gir gayi hogi, Aliganj Lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mona < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Gumshuda ya apharan
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 26 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ravi to hub: sir, bijli nahi aa rahi hai, bachche pareshan hain, Aliganj Lucknow
  ravi < Shikayat darj ho gayi. Number: 26-3420-9339-1
       | Vishay: Bijli nahi aa rahi
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-3420-9339-1: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “sir, bijli nahi aa rahi hai, bachche pareshan hain, Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
