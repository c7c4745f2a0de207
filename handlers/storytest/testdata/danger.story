# Danger: the helpline first, and that writing here sends no help; registered and flagged too.
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
mohan to power: गोमती नगर लखनऊ में बिजली का तार टूटकर गिर गया है, करंट आ रहा है, एक आदमी को करंट लग गया
  mohan < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: गोमती नगर, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “गोमती नगर लखनऊ में बिजली का तार टूटकर गिर गया है, करंट आ रहा है, एक आदमी को करंट लग गया”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: तार या खंभे से खतरा
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 24 नवंबर, शाम 4 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
