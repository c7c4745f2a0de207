# A doubtful message is asked about once; yes registers it.
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
mohan to power: बिजली
  mohan < क्या इसकी शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to power: हाँ
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली की अन्य शिकायत
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
mohan to power: रहने दो
  mohan < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
