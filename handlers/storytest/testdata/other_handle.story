# Another department is meant: registered all the same and handed over at once; one number, one chat.
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
asha to power: लखनऊ के चिनहट में 5 दिन से हैंडपंप खराब है पानी नहीं आ रहा
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: हैंडपंप खराब
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता, जल निगम (ग्रामीण), लखनऊ को भेजी गई
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | यह काम ग्रामीण जलापूर्ति विभाग (जल निगम) का है, शिकायत वहीं भेज दी गई है।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  farid < 26-5557-4711-6: हैंडपंप खराब
        | जगह: चिनहट, लखनऊ
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | “लखनऊ के चिनहट में 5 दिन से हैंडपंप खराब है पानी नहीं आ रहा”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
