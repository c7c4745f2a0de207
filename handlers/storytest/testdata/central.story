# Central government: said so, with the right door; registered and kept for the hub.
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
mohan to power: लखनऊ में ट्रेन 6 घंटे लेट है, रेलवे स्टेशन पर पानी नहीं
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: रेलवे
        | जगह: लखनऊ
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | यह मामला केंद्र सरकार का है। वहाँ भी शिकायत करें: रेल मदद 139, railmadad.indianrailways.gov.in
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: रेलवे
       | जगह: लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “लखनऊ में ट्रेन 6 घंटे लेट है, रेलवे स्टेशन पर पानी नहीं”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
