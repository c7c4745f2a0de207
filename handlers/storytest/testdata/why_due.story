# A due time explains itself: working days, Sundays, holidays.
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
@ 2026-10-15 16:30
mohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली का बिल गलत
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 24 अक्टूबर, शाम 4:30 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 24 अक्टूबर, शाम 4:30 बजे
       | “गोमती नगर लखनऊ में बिजली का बिल गलत आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: क्यों {S}
  anil < 26-5557-4711-6: समय सीमा ऐसे बनी:
       | गिनती शुरू: 15 अक्टूबर, शाम 4:30 बजे
       | मिला समय: 7 कार्य दिवस
       | 18 अक्टूबर बंद: रविवार
       | 20 अक्टूबर बंद: दशहरा (विजयदशमी)
       | समय सीमा: 24 अक्टूबर, शाम 4:30 बजे
rao to power: why {N}
  rao < 26-5557-4711-6: how the limit came about:
      | Counted from: 15 Oct, 4:30 pm
      | Time given: 7 working days
      | 18 Oct closed: Sunday
      | 20 Oct closed: Dussehra (Vijayadashami)
      | Due by 24 Oct, 4:30 pm
mohan to power: status
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली का बिल गलत
        | जगह: गोमती नगर, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 24 अक्टूबर, शाम 4:30 बजे
