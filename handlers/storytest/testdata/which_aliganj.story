# A name that two districts know is asked about; one that is only spelt otherwise is not.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer rbl = POWER 175 L1 hi power
officer eta = POWER 138 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: Aliganj me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Aliganj
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Aliganj
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
@ +1m
mohan to power: lucknow
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: अलीगंज में 3 दिन से बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “अलीगंज में 3 दिन से बिजली नहीं आ रही”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
@ +1m
sita to power: अलीगंज, एटा
  sita < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, एटा
       | अवर अभियंता (विद्युत), एटा को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  eta < 26-4158-6074-3: बिजली नहीं आ रही
      | जगह: अलीगंज, एटा
      | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
      | “अलीगंज में 3 दिन से बिजली नहीं आ रही”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
ramu to power: Rai Bareilly me bijli nahi
  ramu < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: Rae Bareli
       | JE bijli, Rae Bareli ko bheji gayi
       | Samay seema: 25 November, subah 10:02 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  rbl < 26-2612-0315-2: बिजली नहीं आ रही
      | जगह: रायबरेली
      | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
      | “Rai Bareilly me bijli nahi”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
asha to power: Aliganj lucknow me light nahi hai
  asha < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:02 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
       | “Aliganj lucknow me light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: no light in Hasanpur
  john < Complaint registered. Number: 26-6333-7585-0
       | Subject: No electricity
       | Place: Hasanpur
       | With the hub's help desk
       | Due by 25 Nov, 10:02 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  desk < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: Hasanpur
       | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
       | “no light in Hasanpur”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  john < Where is the problem? Village or locality, and district.
         [Share my place]
@ +1m
john to power: Hasanpur
  john < Which district is Hasanpur in? Please write the district or the PIN code.
  desk < 26-6333-7585-0 में जुड़ा: Hasanpur
john to power: Hasanpur Amroha
  john < 26-6333-7585-0: corrected.
       | Subject: No electricity
       | Place: Hasanpur, Amroha
       | With the hub's help desk
       | Due by 25 Nov, 10:02 am
         [Right] [Wrong department]
         [Add photo] [Add place]
  desk < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: Hasanpur, अमरोहा
       | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
       | “no light in Hasanpur
       | Hasanpur”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
