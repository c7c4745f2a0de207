# Two complaints at once: which one is asked, with both to choose from; slips of the finger are asked about; lists can be narrowed.
account power = POWER
account jal = JAL
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer farid = JAL 162 L1 hi jal
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: Indira Nagar lucknow me 2 din se bijli nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: Indira Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Indira Nagar lucknow me 2 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: ले लिया
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, अधिकारी को भेजी गई
       | 26-4158-6074-3 बिजली नहीं आ रही, अधिकारी को भेजी गई
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: 1
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: note लाइनमैन भेजा
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, काम चल रहा है
       | 26-4158-6074-3 बिजली नहीं आ रही, अधिकारी को भेजी गई
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power taps: 26-4158-6074-3
  anil < 26-4158-6074-3: नोट रख लिया गया।
anil to power: नोट खंभा टेढ़ा है
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, काम चल रहा है
       | 26-4158-6074-3 बिजली नहीं आ रही, अधिकारी को भेजी गई
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: {S1}
  anil < 26-5557-4711-6: नोट रख लिया गया।
anil to power: {S2}
  anil < 26-4158-6074-3: अधिकारी को भेजी गई, बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: “Indira Nagar lucknow me 2 din se bijli nahi aa rahi”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: नोट: लाइनमैन भेजा
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: lst
  anil < बात समझ नहीं आई। क्या यह लिखना था: सूची?
         [सूची]
anil to power: 1
  anil < खुली शिकायतें: 2
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: acept {S2}
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  asha < 26-4158-6074-3: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
anil to power: opn {S2}
  anil < बात समझ नहीं आई। क्या यह लिखना था: खोलें 60743?
         [खोलें 60743]
anil to power taps: खोलें 60743
  anil < 26-4158-6074-3: काम चल रहा है, बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: “Indira Nagar lucknow me 2 din se bijli nahi aa rahi”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: नोट: लाइनमैन भेजा
       | 24 नवंबर, सुबह 10 बजे: काम चल रहा है
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: list indira nagar
  anil < खुली शिकायतें: 1
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-4158-6074-3]
anil to power: सूची ट्रांसफार्मर
  anil < खुली शिकायतें: 1
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
anil to power: list today
  anil < खुली शिकायतें: 2
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: list tomorrow
  anil < खुली शिकायतें: 2
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: list 2
  anil < खुली शिकायतें: 2
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: नमस्ते
  anil < नमस्ते। खुली शिकायतें देखने के लिए “सूची”, सब शब्दों के लिए “मदद” लिखें।
anil to power: ok
  anil < ठीक है। खुली शिकायतें देखने के लिए “सूची”, सब शब्दों के लिए “मदद” लिखें।
anil to power: english
  anil < All right, messages will be in English.
anil to power: help
  anil < list · list gomti nagar · list today · overdue
       | open N: the whole complaint
       | accept N · ask N question · note N text
       | resolve N report: with photo or code
       | handover N department · assign N name
       | later N 5 reason · reject N reason
       | retitle N: choose the right subject
       | tell N text · public N text · escalate N reason
       | duplicate N of M · split N · why N
       | report · shift on/off · leave 30/11 · web · cancel
       | N, M = complaint number or its last 5 digits. In a reply to a complaint no number is needed. To complain yourself write “complaint …”.
