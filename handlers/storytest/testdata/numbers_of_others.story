# A number of somebody else is as unknown as one that does not exist; five tries lock it for the day.
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
eve to power: status {N}
  eve < यह नंबर इस खाते की शिकायतों में नहीं है। नंबर के साथ फ़ोन के आख़िरी 4 अंक लिखें।
eve to power: {N}
  eve < यह नंबर इस खाते की शिकायतों में नहीं है। नंबर के साथ फ़ोन के आख़िरी 4 अंक लिखें।
eve to power: {N} 1234
  eve < नंबर और फ़ोन के आख़िरी 4 अंक मेल नहीं खाते। देखकर फिर लिखें।
eve to power: status {N} 1234
  eve < नंबर और फ़ोन के आख़िरी 4 अंक मेल नहीं खाते। देखकर फिर लिखें।
eve to power: add {N} hello
  eve < यह नंबर इस खाते की शिकायतों में नहीं है। नंबर के साथ फ़ोन के आख़िरी 4 अंक लिखें।
eve to power: status {N} 1111
  eve < नंबर और फ़ोन के आख़िरी 4 अंक मेल नहीं खाते। देखकर फिर लिखें।
eve to power: status {N} 2222
  eve < आज कई ग़लत नंबर आए। कल फिर लिखें।
