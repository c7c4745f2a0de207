# What is said at a place of the list, of what is another complaint's matter, is told to nobody before it is clear whose it is. Where the places are marked as such they are what counts.
account power = POWER
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
mohan to power: Aliganj Lucknow me transformer kharab hai 2 din se
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Transformer jala ya kharab
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj Lucknow me transformer kharab hai 2 din se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: Alambagh Lucknow me bijli ka bill galat aaya hai
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli ka bill galat
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “Alambagh Lucknow me bijli ka bill galat aaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: Gomti Nagar Lucknow me meter tez chal raha hai
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Meter kharab ya tez
       | Jagah: Gomti Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: मीटर खराब या तेज़
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “Gomti Nagar Lucknow me meter tez chal raha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
anil to power: list
  anil < खुली शिकायतें: 3
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली का बिल गलत, 2 दिसंबर, शाम 5 बजे तक
       | 26-2612-0315-2 मीटर खराब या तेज़, 2 दिसंबर, शाम 5 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
         [26-2612-0315-2]
anil to power: 3 bill corrected, 2 meter changed
  anil < 26-2612-0315-2: bill corrected, 2 meter changed
       | 2 दूसरी शिकायत का क्रमांक हो सकता है। पूरी बात इसी की हो तो नीचे से चुनें। नहीं तो हर शिकायत की बात अलग लिखें, जैसे: 2 का तार जोड़ दिया
         [काम पूरा]
         [नागरिक को बताएँ]
         [नोट में रखें]
@ +1h
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
anil to power: list
  anil < खुली शिकायतें: 3
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली का बिल गलत, 2 दिसंबर, शाम 5 बजे तक
       | 26-2612-0315-2 मीटर खराब या तेज़, 2 दिसंबर, शाम 5 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
         [26-2612-0315-2]
anil to power: 1. transformer changed 2. bill corrected
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: transformer changed
  sita < 26-4158-6074-3: kaam poora hone ki report aayi hai: bill corrected
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6 ka code: 9914. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
  sita < 26-4158-6074-3 (Bijli ka bill galat): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
asha to power: Aliganj Lucknow me transformer jal gaya hai
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Transformer jala ya kharab
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, dopahar 12 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “Aliganj Lucknow me transformer jal gaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
anil to power: list
  anil < खुली शिकायतें: 3
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-6333-7585-0 ट्रांसफार्मर जला या खराब, 25 नवंबर, दोपहर 12 बजे तक
       | 26-2612-0315-2 मीटर खराब या तेज़, 2 दिसंबर, शाम 5 बजे तक
         [26-5557-4711-6]
         [26-6333-7585-0]
         [26-2612-0315-2]
anil to power: 3 ka meter badla 2 ka transformer badla
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-2612-0315-2: kaam poora hone ki report aayi hai: meter badla
  asha < 26-6333-7585-0: kaam poora hone ki report aayi hai: transformer badla
  anil < 26-6333-7585-0: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  ravi < 26-2612-0315-2 (Meter kharab ya tez): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
  asha < 26-6333-7585-0 ka code: 5667. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
