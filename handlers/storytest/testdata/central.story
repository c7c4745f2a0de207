# Central government: said so, with the right door; registered and kept for the hub.
# Each of its matters has its own door: another one is another complaint, or asked about.
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
@ +2m
mohan to power: मेरा पीएफ का पैसा 3 महीने से अटका है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: भविष्य निधि (पीएफ)
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | यह मामला केंद्र सरकार का है। वहाँ भी शिकायत करें: epfigms.gov.in
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: भविष्य निधि (पीएफ)
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “मेरा पीएफ का पैसा 3 महीने से अटका है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [लखनऊ]
          [अपनी जगह भेजें]
@ +1m
mohan to power: income tax refund bhi nahi aaya abhi tak
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Aaykar, PAN, Aadhaar
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 30 November, shaam 5 baje
        | Ye mamla kendra sarkar ka hai. Wahan bhi shikayat kijiye: incometax.gov.in; Aadhaar: 1947, uidai.gov.in
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: आयकर, पैन, आधार
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “income tax refund bhi nahi aaya abhi tak”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Lucknow]
          [Apni jagah bhejiye]
@ +1m
mohan to power: sbi bank me khata hai usme aana tha
  mohan < Ye baat 26-2612-0315-2 me jod di gayi hai.
  desk < 26-2612-0315-2 में जुड़ा: sbi bank me khata hai usme aana tha
@ +1m
mohan to power: sbi bank ne mere khate se 5000 kat liye
  mohan < Ye baat 26-2612-0315-2 me jod di gayi hai.
  desk < 26-2612-0315-2 में जुड़ा: sbi bank ne mere khate se 5000 kat liye
  mohan < Ye 26-2612-0315-2 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
