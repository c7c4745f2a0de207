# A vacant post: the next level up has it, and the hub sees the vacancy.
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
officer bina = JAL all L3 hi jal
@ 2026-11-24 10:00
mohan to jal: गोरखपुर में हैंडपंप खराब है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: हैंडपंप खराब
        | जगह: गोरखपुर
        | अपर मुख्य सचिव, नमामि गंगे एवं ग्रामीण जलापूर्ति को भेजी गई
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  bina < 26-5557-4711-6: हैंडपंप खराब
       | जगह: गोरखपुर
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | “गोरखपुर में हैंडपंप खराब है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ 2026-11-25 07:00
  bina < 26-5557-4711-6: पहला जवाब 25 नवंबर, सुबह 10 बजे तक देना है। हैंडपंप खराब
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  chief < आज सुबह:
        | पद खाली: अवर अभियंता, जल निगम (ग्रामीण) · ग्रामीण जलापूर्ति विभाग (जल निगम), गोरखपुर
