# The electricity is back before anybody reported so: the officer is told, and the citizen says whether it is over.
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
@ +1h
mohan to power: बिजली आ गई
  mohan < 26-5557-4711-6: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
          [हाँ, बंद करें] [अभी चलने दें]
  anil < 26-5557-4711-6 में जुड़ा: बिजली आ गई
mohan to power: अभी चलने दें
  mohan < ठीक है, 26-5557-4711-6 चलती रहेगी।
mohan to power: problem solved
  mohan < 26-5557-4711-6: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
          [हाँ, बंद करें] [अभी चलने दें]
  anil < 26-5557-4711-6 में जुड़ा: problem solved
mohan to power: 1
  mohan < अच्छी बात है। 26-5557-4711-6 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
  anil < 26-5557-4711-6: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
mohan to power: light aa gayi
  mohan < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
