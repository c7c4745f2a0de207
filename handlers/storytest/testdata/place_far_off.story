# A place outside the state corrects nothing: it is said so, and the complaint keeps the place that it has, or is asked for it.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power sends: place 51.50, -0.12
  asha < यह जगह उत्तर प्रदेश के बाहर की लगती है।
       | समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
asha to power: gomti nagar lucknow me bijli nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power sends: place 51.50, -0.12
  asha < Ye jagah Uttar Pradesh ke bahar ki lagti hai.
       | 26-5557-4711-6 ki jagah wahi rahegi: gomti nagar, Lucknow
asha to power: Jagah jodiye
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
asha to power sends: place 28.61, 77.21
  asha < Ye jagah Uttar Pradesh ke bahar ki lagti hai.
       | 26-5557-4711-6 ki jagah wahi rahegi: gomti nagar, Lucknow
asha to power: Hazratganj
  asha < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: Hazratganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: बिजली नहीं आ रही
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “बिजली नहीं आ रही”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
mohan to power sends: place 28.61, 77.21
  mohan < यह जगह उत्तर प्रदेश के बाहर की लगती है।
        | समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
mohan to power: अलीगंज लखनऊ
  mohan < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
