# A flag that is not right goes back to the doer with words. "Not ours" is no reason.
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
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: reject हमारा काम नहीं है
  anil < कारण चुनें: SUB_JUDICE, RTI, SERVICE_MATTER, AID_OR_JOB, PRIVATE_DISPUTE, CENTRAL, DECIDED। “हमारा काम नहीं” कारण नहीं है, handover करें।
anil to power: reject DECIDED पहले बताया जा चुका है
  anil < 26-5557-4711-6: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई।
  sunita < 26-5557-4711-6: क्षेत्र से बाहर बताई गई: इस मामले पर अंतिम निर्णय हो चुका है। बिजली नहीं आ रही
         | जगह: लखनऊ
         | आधार: पहले बताया जा चुका है
         | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
           [मंज़ूर] [लौटाएँ]
sunita to power taps: लौटाएँ
  sunita < 26-5557-4711-6: क्यों लौटाई जा रही है? लिखें।
sunita to power: पहले मौके पर जाएँ
  sunita < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  anil < 26-5557-4711-6: लौटाई गई: पहले मौके पर जाएँ
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
