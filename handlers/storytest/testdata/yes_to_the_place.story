# One place was offered as a button: "yes" takes it. "Ok" only says that the question was read, and another matter said at once is asked about.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में लो वोल्टेज आ रहा है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: वोल्टेज कम या ज़्यादा
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: वोल्टेज कम या ज़्यादा
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में लो वोल्टेज आ रहा है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
asha to power: बिजली का बिल गलत आया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली का बिल गलत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल गलत आया है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [गोमती नगर, लखनऊ]
         [अपनी जगह भेजें]
asha to power: हाँ
  asha < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल गलत आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: aliganj lucknow me transformer jal gaya
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Transformer jala ya kharab
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “aliganj lucknow me transformer jal gaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: bill bhi zyada aaya hai
  mohan < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “aliganj lucknow me transformer jal gaya
       | bill bhi zyada aaya hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye 26-2612-0315-2 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
@ +1h
mohan to power: meter kharab hai
  mohan < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Meter kharab ya tez
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 2 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “meter kharab hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [aliganj, Lucknow]
          [Apni jagah bhejiye]
mohan to power: ji haan
  mohan < 26-5507-5354-0: jaankari theek kar di gayi hai.
        | Vishay: Meter kharab ya tez
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: aliganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “meter kharab hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
