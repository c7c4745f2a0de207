# No place said: registered all the same, asked once, and sent on when the place is known.
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
asha to power: बिजली का बिल बहुत ज्यादा आ गया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली का बिल गलत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल बहुत ज्यादा आ गया है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
asha to power: इंदिरा नगर लखनऊ
  asha < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
       | विषय: बिजली का बिल गलत
       | जगह: इंदिरा नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: इंदिरा नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल बहुत ज्यादा आ गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
