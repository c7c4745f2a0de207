# A limit is named as people say days: by the month, the weekday, the number; a day in passing is none.
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
mohan to power: ट्रांसफार्मर जल गया है, गोमती नगर लखनऊ
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
       | “ट्रांसफार्मर जल गया है, गोमती नगर लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: somvar ko lineman aayega
  anil < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने लिखा है: somvar ko lineman aayega
anil to power: रद्द
  anil < ठीक है, कुछ नहीं बदला।
anil to power: 25 तारीख तक हो जाएगा, सामान नहीं है
  anil < 26-5557-4711-6: नई समय सीमा 25 नवंबर, शाम 5 बजे। नागरिक को बता दिया गया।
  mohan < 26-5557-4711-6: काम में और समय लगेगा। नई समय सीमा: 25 नवंबर, शाम 5 बजे। कारण: 25 तारीख तक हो जाएगा, सामान नहीं है
anil to power: will be done by 28 nov, cable not in store
  anil < 26-5557-4711-6: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई। तब तक पुरानी समय सीमा रहेगी।
  sunita < 26-5557-4711-6: ट्रांसफार्मर जला या खराब। समय माँगा गया है: 28 नवंबर, शाम 5 बजे तक
         | “will be done by 28 nov, cable not in store”
           [समय दें] [समय न दें]
           [पूरा देखें]
anil to power: somvar tak ho jayega, lineman chhutti par hai
  anil < 26-5557-4711-6: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई। तब तक पुरानी समय सीमा रहेगी।
  sunita < 26-5557-4711-6: ट्रांसफार्मर जला या खराब। समय माँगा गया है: 30 नवंबर, शाम 5 बजे तक
         | “somvar tak ho jayega, lineman chhutti par hai”
           [समय दें] [समय न दें]
           [पूरा देखें]
