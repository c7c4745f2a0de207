# Who begins by saying that it is not done has answered, whatever he goes on to tell: a danger beside it is a complaint of its own, and of work
# that still waits for proof the report counts for nothing.
account power = POWER
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
asha to power: gomti nagar lucknow me khambe se taar latak raha hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “gomti nagar lucknow me khambe se taar latak raha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Taar ya khambe se khatra
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
anil to power: pura {S} taar jod diya
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  asha < 26-5557-4711-6: kaam poora hone ki report aayi hai: taar jod diya
  asha < 26-5557-4711-6 ka code: 7002. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
asha to power: nahi hua abhi tak latak raha hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < 26-5557-4711-6: नागरिक ने बताया कि काम अभी नहीं हुआ। शिकायत चलती रहेगी। समय सीमा: 24 नवंबर, शाम 4 बजे
  asha < 26-5557-4711-6: theek hai, kaam poora nahi mana jayega, shikayat chalti rahegi. Adhikari ko bata diya gaya hai. Kaam ho jane se pehle code kisi ko na batayein.
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-2612-0315-2: kaam poora hone ki report aayi hai: fuse badal diya
  mohan < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: nahi hua abhi tak taar latak raha hai
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: तार या खंभे से खतरा
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “nahi hua abhi tak taar latak raha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-2612-0315-2: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
  mohan < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Taar ya khambe se khatra
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 24 November, shaam 4 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to power: इंदिरा नगर लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: बिजली नहीं आ रही
       | जगह: इंदिरा नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: इंदिरा नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “इंदिरा नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: fuse badal diya
  sita < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: नहीं हुआ, अंधेरा ही है
  sita < 26-6333-7585-0: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
geeta to power: no power in aliganj lucknow
  geeta < Complaint registered. Number: 26-5957-2483-1
        | Subject: No electricity
        | Place: aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no power in aliganj lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-5957-2483-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  geeta < 26-5957-2483-1: reported as done: fuse badal diya
  geeta < 26-5957-2483-1 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
geeta to power: not done, and drinking water in our lane is dirty
  geeta < 26-5957-2483-1: shall a senior officer look at it again? Choose the reason.
          [Nothing was done]
          [Only partly done]
          [Nobody came]
          [It came back]
          [Leave it]
# Who asks has not answered.
ram to power: alambagh lucknow me bijli nahi aa rahi
  ram < Shikayat darj ho gayi. Number: 26-4419-7102-5
      | Vishay: Bijli nahi aa rahi
      | Jagah: alambagh, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-4419-7102-5: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-4419-7102-5: kaam poora hone ki report aayi hai: fuse badal diya
  ram < 26-4419-7102-5 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: nahi hua kya abhi tak?
  ram < Ye baat 26-4419-7102-5 me jod di gayi hai.
  ram < 26-4419-7102-5 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
