# People write one complaint in several messages and a photo: one complaint, one merged confirmation.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
@ +20s
asha to power: कल रात से
  asha < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
       | कल रात से”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +10s
asha to power: बच्चे परेशान हैं
  asha < यह बात 26-5557-4711-6 में जोड़ दी गई है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
       | कल रात से
       | बच्चे परेशान हैं”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +10s
asha to power sends: photo
  asha < यह बात 26-5557-4711-6 में जोड़ दी गई है।
       | <changes the earlier message>
  anil < 26-5557-4711-6 में नई जानकारी जुड़ी है।
       | <photo>
@ +1h
asha to power: कब तक ठीक होगा
  asha < 26-5557-4711-6: अधिकारी को भेजी गई
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | अभी अवर अभियंता (विद्युत), लखनऊ के पास
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
