# A voice note gets a number at once; the desk listens and fills in.
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
kamla to power sends: voice
  kamla < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली की अन्य शिकायत
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | <voice>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kamla < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
kamla to power: गोमती नगर लखनऊ
  kamla < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
        | विषय: बिजली की अन्य शिकायत
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | <voice>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
desk to hub: list
  desk < कोई खुली शिकायत नहीं है।
anil to power: list
  anil < खुली शिकायतें: 1
       | 26-5557-4711-6 बिजली की अन्य शिकायत, 2 दिसंबर, शाम 5 बजे तक
         [26-5557-4711-6]
