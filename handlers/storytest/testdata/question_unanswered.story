# A question that nobody answers holds nothing up.
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
mohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली का बिल गलत
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “गोमती नगर लखनऊ में बिजली का बिल गलत आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूछें कनेक्शन नंबर क्या है?
  anil < 26-5557-4711-6: सवाल नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: कनेक्शन नंबर क्या है?
@ +3d
  anil < 26-5557-4711-6: जवाब नहीं मिला। काम जितनी जानकारी है उसी से होगा।
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: जवाब नहीं मिला। काम जितनी जानकारी है उसी से होगा।
  anil < आज सुबह:
       | नई: 1
         [सूची]
@ +1h
