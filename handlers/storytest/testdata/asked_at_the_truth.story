# While it is asked whether the work is done: taken back it is asked once more, sent up it is looked at again, and who complains of the same is asked whether it came back.
account power = POWER
account urban = URBAN
account hub = hub
officer power1 = POWER all L1 hi power
officer power2 = POWER all L2 hi power
officer urban1 = URBAN all L1 hi urban
officer urban2 = URBAN all L2 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: gomti nagar lucknow me bijli nahi aa rahi 3 din se
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-5557-4711-6: बिजली नहीं आ रही
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “gomti nagar lucknow me bijli nahi aa rahi 3 din se”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
power1 to power: पूरा {S} तार जोड़ दिया
  power1 < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  asha < 26-5557-4711-6: kaam poora hone ki report aayi hai: तार जोड़ दिया
  asha < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
asha to power: shikayat wapas leni hai
  asha < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
asha to power: upar bhejo
  asha < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
asha to power: kuch nahi hua
  asha < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli ko bheja gaya.
       | Faisla: 25 November, subah 10 baje tak
  power2 < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कुछ नहीं हुआ
         | जगह: gomti nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “gomti nagar lucknow me bijli nahi aa rahi 3 din se”
           [अपील मानें] [खारिज करें]
@ +1h
mohan to power: अलीगंज लखनऊ में बिजली नहीं आ रही 3 दिन से
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत) को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 11 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  power1 < 26-4158-6074-3: बिजली नहीं आ रही
         | जगह: अलीगंज, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 11 बजे
         | “अलीगंज लखनऊ में बिजली नहीं आ रही 3 दिन से”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
power1 to power: पूरा {S} तार जोड़ दिया
  power1 < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: तार जोड़ दिया
  mohan < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to power: बिजली गुल है
  mohan < 26-4158-6074-3: क्या वही दिक्कत फिर हुई? उसी काम की फिर से जाँच कराएँ, या नई शिकायत दर्ज करें।
          [फिर जाँच हो]
          [नई समस्या]
          [रहने दें]
@ +1h
ravi to urban: kooda gadi 10 din se nahi aayi, kanpur kidwai nagar
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: kidwai nagar, Kanpur Nagar
       | Safai nirikshak / JE, nagar nikay ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  urban1 < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: kidwai nagar, कानपुर नगर
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda gadi 10 din se nahi aayi, kanpur kidwai nagar”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
urban1 to urban: पूरा {S} गाड़ी भेजी
  urban1 < 26-2612-0315-2: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  ravi < 26-2612-0315-2: kaam poora hone ki report aayi hai: गाड़ी भेजी
  ravi < 26-2612-0315-2 ka code: 9914. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
ravi to urban: aaj aayi thi
  ravi < Ye baat 26-2612-0315-2 me jod di gayi hai.
  urban1 < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: kidwai nagar, कानपुर नगर
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda gadi 10 din se nahi aayi, kanpur kidwai nagar
         | aaj aayi thi”
         | <changes the earlier message>
           [सबूत दें]
@ +1h
sita to power: chinhat lucknow me bijli nahi aa rahi 3 din se
  sita < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, dopahar 1 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-6333-7585-0: बिजली नहीं आ रही
         | जगह: chinhat, लखनऊ
         | समय सीमा: 25 नवंबर, दोपहर 1 बजे
         | “chinhat lucknow me bijli nahi aa rahi 3 din se”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
power1 to power: पूरा {S} तार जोड़ दिया
  power1 < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-6333-7585-0: kaam poora hone ki report aayi hai: तार जोड़ दिया
  sita < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sita to power: light aa gayi lekin voltage kam hai
  sita < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Voltage kam ya zyada
       | Jagah: chinhat, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 27 November, dopahar 1 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-5957-2483-1: वोल्टेज कम या ज़्यादा
         | जगह: chinhat, लखनऊ
         | समय सीमा: 27 नवंबर, दोपहर 1 बजे
         | “light aa gayi lekin voltage kam hai”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  sita < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sita to power: 1
  sita < Kaam kaisa raha? 1 accha 2 theek 3 kharab
         [Accha] [Theek] [Kharab]
