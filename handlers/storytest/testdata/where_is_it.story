# What people answer to "where is it?": since when it is, a PIN alone, a village with its district, a dialect; and what they put right.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rasad = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
a1 to power: bijli nahi aa rahi
  a1 < Shikayat darj ho gayi. Number: 26-5557-4711-6
     | Vishay: Bijli nahi aa rahi
     | Jagah pata chalte hi adhikari ko bheji jayegi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  a1 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a1 to power: 3 din se
  a1 < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: 3 din se
@ +1m
a1 to power: kal raat se
  a1 < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: kal raat se
  a1 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a1 to power: Alambagh Lucknow
  a1 < 26-5557-4711-6: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Alambagh, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi
       | 3 din se
       | kal raat se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
a2 to power: bijli nahi aa rahi
  a2 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Bijli nahi aa rahi
     | Jagah pata chalte hi adhikari ko bheji jayegi
     | Samay seema: 25 November, subah 10:01 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  a2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a2 to power: 226010
  a2 < 26-4158-6074-3: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10:01 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bijli nahi aa rahi
       | 226010”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
a3 to power: बिजली नहीं आ रही
  a3 < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
     | विषय: बिजली नहीं आ रही
     | जगह पता चलते ही अधिकारी को भेजी जाएगी
     | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “बिजली नहीं आ रही”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  a3 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
a3 to power: गाँव रामपुर, जिला बलिया
  a3 < 26-2612-0315-2: जानकारी ठीक कर दी गई है।
     | विषय: बिजली नहीं आ रही
     | जगह: गाँव रामपुर, बलिया
     | अभी हब की सहायता डेस्क के पास
     | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गाँव रामपुर, बलिया
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “बिजली नहीं आ रही
       | गाँव रामपुर, जिला बलिया”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
a4 to power: हमरे गाँव मा ट्रांसफार्मर खराब बा
  a4 < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
     | विषय: ट्रांसफार्मर जला या खराब
     | जगह पता चलते ही अधिकारी को भेजी जाएगी
     | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: ट्रांसफार्मर जला या खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “हमरे गाँव मा ट्रांसफार्मर खराब बा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  a4 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
a4 to power: गाँव मा
  a4 < यह जगह नहीं मिली। जिला या पिन कोड भी लिखें।
  desk < 26-5507-5354-0 में जुड़ा: गाँव मा
a4 to power: गांव बैरिया पोस्ट रामगढ़ थाना दोकटी बलिया
  a4 < 26-5507-5354-0: जानकारी ठीक कर दी गई है।
     | विषय: ट्रांसफार्मर जला या खराब
     | जगह: गांव बैरिया पोस्ट रामगढ़ थाना दोकटी, बलिया
     | अभी हब की सहायता डेस्क के पास
     | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: ट्रांसफार्मर जला या खराब
       | जगह: गांव बैरिया पोस्ट रामगढ़ थाना दोकटी, बलिया
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “हमरे गाँव मा ट्रांसफार्मर खराब बा
       | गाँव मा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
a5 to power: Alambagh Lucknow me bijli nahi aa rahi
  a5 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: Alambagh, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10:01 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “Alambagh Lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
a5 to power: galat vibhag
  a5 < 26-6333-7585-0: ye kaam kis vibhag ka hai? Neeche se chuniye ya vibhag ka naam likhiye.
       [Gramin jal vibhag (Jal Nigam)]
       [Nagar vikas vibhag (nagar nigam, palika)]
       [Lok nirman vibhag (PWD)]
       [Grih vibhag (UP Police)]
       [Vibhag sahi, vishay galat]
a5 to power: nahi nahi bijli hi hai
  a5 < Dhanyavaad. 26-6333-7585-0 par jo bhi hoga, yahin bataya jayega.
a6 to power: Hazratganj Lucknow me bijli nahi aa rahi
  a6 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Bijli nahi aa rahi
     | Jagah: Hazratganj, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10:01 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “Hazratganj Lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
a6 to power: jagah galat hai, Sitapur
  a6 < 26-5957-2483-1: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Sitapur
     | Abhi hub ki sahayata desk ke paas
     | Samay seema: 25 November, subah 10:01 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  desk < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “Hazratganj Lucknow me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
a7 to power: Hazratganj Lucknow me bijli nahi aa rahi
  a7 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Bijli nahi aa rahi
     | Jagah: Hazratganj, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10:01 baje
     | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-4419-7102-5: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | Alambagh: 2
       | Hazratganj: 1
       | बाकी जगह या बिना जगह: 2
         [कब तक ठीक होगा] [ठीक हो गया]
a7 to power: nahi, zila Sitapur hai
  a7 < 26-4419-7102-5: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Sitapur
     | Abhi hub ki sahayata desk ke paas
     | Samay seema: 25 November, subah 10:01 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-4419-7102-5: यह शिकायत अब दूसरे अधिकारी के पास है।
  desk < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “Hazratganj Lucknow me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
a8 to power: No electricity in Hazratganj Lucknow
  a8 < Complaint registered. Number: 26-0624-3339-0
     | Subject: No electricity
     | Place: Hazratganj, Lucknow
     | Sent to Junior Engineer (Electricity), Lucknow
     | Due by 25 Nov, 10:01 am
     | 5 others in Lucknow have complained of the same; the officer knows.
     | The officers concerned see it. We never ask for OTP or money.
       [Right] [Wrong department]
       [Add photo] [Add place]
a8 to power: wrong place, it is Civil Lines, Sitapur
  a8 < 26-0624-3339-0: corrected.
     | Subject: No electricity
     | Place: Civil Lines, Sitapur
     | With the hub's help desk
     | Due by 25 Nov, 10:01 am
       [Right] [Wrong department]
       [Add photo] [Add place]
  anil < 26-0624-3339-0: यह शिकायत अब दूसरे अधिकारी के पास है।
  desk < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: Civil Lines, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “No electricity in Hazratganj Lucknow”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
