# Forget me: words and names are erased, the statistics stay.
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
mohan to power: forget
  mohan < यहाँ कोई शिकायत या जानकारी नहीं रखी है।
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
mohan to power: forget me
  mohan < नाम, फ़ोन और लिखी हुई बातें मिटा दी जाएँ? चल रही शिकायतें: 1
          [अभी मिटाएँ]
          [पूरी होने पर मिटाएँ]
          [नहीं]
mohan to power taps: अभी मिटाएँ
  mohan < मिटा दिया गया। चल रही शिकायतें वापस ले ली गईं।
  anil < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
mohan to power: my
  mohan < अभी कोई शिकायत दर्ज नहीं है। समस्या और जगह लिखें।
anil to power: open {N}
  anil < 26-5557-4711-6: वापस ली गई. बिजली नहीं आ रही
       | जगह: लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: वापस ली गई
       | 24 नवंबर, सुबह 10 बजे: जानकारी मिटाई गई
