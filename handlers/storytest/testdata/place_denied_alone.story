# Who says that it is not there, and not where it is, is asked. "No, Lucknow" says that it is there, and "it has not come there" is no correction.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: यह लखनऊ में नहीं है
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
asha to power: सीतापुर
  asha < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: सीतापुर
       | अवर अभियंता (विद्युत), सीतापुर को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: no electricity in gomti nagar lucknow
  ravi < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: gomti nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: not lucknow
  ravi < Where is the problem? Village or locality, and district.
         [Share my place]
ravi to power: biswan sitapur
  ravi < 26-4158-6074-3: corrected.
       | Subject: No electricity
       | Place: biswan, Sitapur
       | Sent to Junior Engineer (Electricity), Sitapur
       | Due by 25 Nov, 10 am
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: gomti nagar lucknow me bijli nahi aa rahi
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: gomti nagar me nahi
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
geeta to power: nahi lucknow hi
  geeta < 26-2612-0315-2: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: lucknow me abhi tak nahi aayi
  geeta < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi
       | lucknow me abhi tak nahi aayi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
