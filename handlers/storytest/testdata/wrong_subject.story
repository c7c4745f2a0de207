# The subject may be only likely. Who reads a wrong one says so in plain words: it is asked which one it is, or taken from what is said with it.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: app me paisa kat gaya par jama nahi dikha raha, Gomti Nagar Lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Naya connection ya connection kata
       | Jagah: Gomti Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: नया कनेक्शन या कनेक्शन कटा
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “app me paisa kat gaya par jama nahi dikha raha, Gomti Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: vishay galat hai
  asha < 26-5557-4711-6: ye kis baat ki shikayat hai? Neeche se chuniye ya apne shabdon me likhiye.
         [Meter kharab ya tez]
         [Bijli ka bill galat]
         [Bijli nahi aa rahi]
         [Voltage kam ya zyada]
         [Bijli ki anya shikayat]
asha to power: 2
  asha < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Bijli ka bill galat
       | Jagah: Gomti Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “app me paisa kat gaya par jama nahi dikha raha, Gomti Nagar Lucknow”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
mohan to power: पंखा चलता नहीं फ्रिज जल गया, अलीगंज लखनऊ
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: वोल्टेज कम या ज़्यादा
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 27 नवंबर, सुबह 11 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: वोल्टेज कम या ज़्यादा
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 11 बजे
       | “पंखा चलता नहीं फ्रिज जल गया, अलीगंज लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: विषय गलत है
  mohan < 26-4158-6074-3: यह किस बात की शिकायत है? नीचे से चुनें या अपने शब्दों में लिखें।
          [बिजली नहीं आ रही]
          [बिजली चोरी]
          [ट्रांसफार्मर जला या खराब]
          [मीटर खराब या तेज़]
          [बिजली की अन्य शिकायत]
mohan to power: मीटर तेज़ चलता है
  mohan < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
        | विषय: मीटर खराब या तेज़
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: मीटर खराब या तेज़
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “पंखा चलता नहीं फ्रिज जल गया, अलीगंज लखनऊ
       | मीटर तेज़ चलता है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
ravi to power: I paid online but the amount is still showing due, Indira Nagar Lucknow
  ravi < Complaint registered. Number: 26-2612-0315-2
       | Subject: Wrong electricity bill
       | Place: Indira Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 2 Dec, 5 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “I paid online but the amount is still showing due, Indira Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: this subject is wrong
  ravi < 26-2612-0315-2: what is the complaint about? Choose below, or write it in your own words.
         [Faulty or fast meter]
         [No electricity]
         [New connection or disconnection]
         [Dangerous wire or pole]
         [Other electricity matter]
ravi to power: none of these
  ravi < 26-2612-0315-2: corrected.
       | Subject: Other electricity matter
       | Place: Indira Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 2 Dec, 5 pm
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली की अन्य शिकायत
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “I paid online but the amount is still showing due, Indira Nagar Lucknow”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
sita to power: mera bill zyada aaya hai, Hazratganj Lucknow
  sita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli ka bill galat
       | Jagah: Hazratganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली का बिल गलत
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill zyada aaya hai, Hazratganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: bill nahi meter ki shikayat hai
  sita < 26-5507-5354-0: jaankari theek kar di gayi hai.
       | Vishay: Meter kharab ya tez
       | Jagah: Hazratganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill zyada aaya hai, Hazratganj Lucknow
       | bill nahi meter ki shikayat hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: bijli ki hi shikayat hai, bill bhi dekh lijiye
  sita < Ye baat 26-5507-5354-0 me jod di gayi hai.
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill zyada aaya hai, Hazratganj Lucknow
       | bill nahi meter ki shikayat hai
       | bijli ki hi shikayat hai, bill bhi dekh lijiye”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: bill nahi aaya meter kharab hai
  sita < Ye baat 26-5507-5354-0 me jod di gayi hai.
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill zyada aaya hai, Hazratganj Lucknow
       | bill nahi meter ki shikayat hai
       | bijli ki hi shikayat hai, bill bhi dekh lijiye
       | bill nahi aaya meter kharab hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
gita to power: fan slow chalta hai, Chinhat Lucknow
  gita < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Voltage kam ya zyada
       | Jagah: Chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 27 November, dopahar 2 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: वोल्टेज कम या ज़्यादा
       | जगह: Chinhat, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 2 बजे
       | “fan slow chalta hai, Chinhat Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
gita to power: nahi
  gita < 26-6333-7585-0: kya theek karna hai? Chuniye, ya sahi baat likhiye.
         [Doosra vibhag] [Jagah jodiye]
         [Vibhag sahi, vishay galat] [Shikayat wapas lijiye]
gita to power taps: Vibhag sahi, vishay galat
  gita < 26-6333-7585-0: ye kis baat ki shikayat hai? Neeche se chuniye ya apne shabdon me likhiye.
         [Taar ya khambe se khatra]
         [Transformer jala ya kharab]
         [Bijli chori]
         [Bijli nahi aa rahi]
         [Bijli ki anya shikayat]
gita to power taps: Bijli ki anya shikayat
  gita < 26-6333-7585-0: jaankari theek kar di gayi hai.
       | Vishay: Bijli ki anya shikayat
       | Jagah: Chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली की अन्य शिकायत
       | जगह: Chinhat, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “fan slow chalta hai, Chinhat Lucknow”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
hari to power: fan slow chalta hai, Alambagh Lucknow
  hari < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Voltage kam ya zyada
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 27 November, dopahar 3 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: वोल्टेज कम या ज़्यादा
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 3 बजे
       | “fan slow chalta hai, Alambagh Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
hari to power taps: Doosra vibhag
  hari < 26-5957-2483-1: ye kaam kis vibhag ka hai? Neeche se chuniye ya vibhag ka naam likhiye.
         [Lok nirman vibhag (PWD)]
         [Parivahan vibhag (RTO, roadways)]
         [Gramin jal vibhag (Jal Nigam)]
         [Nagar vikas vibhag (nagar nigam, palika)]
         [Vibhag sahi, vishay galat]
hari to power: bijli ka hi hai
  hari < 26-5957-2483-1: ye kis baat ki shikayat hai? Neeche se chuniye ya apne shabdon me likhiye.
         [Taar ya khambe se khatra]
         [Transformer jala ya kharab]
         [Bijli chori]
         [Bijli nahi aa rahi]
         [Bijli ki anya shikayat]
hari to power: transformer ki baat hai
  hari < 26-5957-2483-1: jaankari theek kar di gayi hai.
       | Vishay: Transformer jala ya kharab
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, dopahar 3 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: ट्रांसफार्मर जला या खराब
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 3 बजे
       | “fan slow chalta hai, Alambagh Lucknow
       | transformer ki baat hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
anil to power: स्वीकार {S}
  anil < 26-5957-2483-1: ले ली गई। समय सीमा: 25 नवंबर, दोपहर 3 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  hari < 26-5957-2483-1: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, dopahar 3 baje
hari to power: vishay galat hai
  hari < Ye baat 26-5957-2483-1 me jod di gayi hai.
  anil < 26-5957-2483-1 में जुड़ा: vishay galat hai
@ +1h
lata to power: bijli nahi aa rahi, Aminabad Lucknow
  lata < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Bijli nahi aa rahi
       | Jagah: Aminabad, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: Aminabad, लखनऊ
       | समय सीमा: 25 नवंबर, शाम 5 बजे
       | “bijli nahi aa rahi, Aminabad Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to power: shikayat hai ki bijli nahi
  lata < Ye baat 26-4419-7102-5 me jod di gayi hai.
  anil < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: Aminabad, लखनऊ
       | समय सीमा: 25 नवंबर, शाम 5 बजे
       | “bijli nahi aa rahi, Aminabad Lucknow
       | shikayat hai ki bijli nahi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to power: bijli ki shikayat nahi hai
  lata < 26-4419-7102-5: ye kis baat ki shikayat hai? Neeche se chuniye ya apne shabdon me likhiye.
         [Taar ya khambe se khatra]
         [Bijli ka bill galat]
         [Naya connection ya connection kata]
         [Voltage kam ya zyada]
         [Bijli ki anya shikayat]
