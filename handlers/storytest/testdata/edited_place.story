# A place that is put right by changing the message is the place, in an answer as in the complaint; what names the same one again is no news.
account urban = URBAN
account hub = hub
officer suresh = URBAN 162 L1 hi urban
officer rita = URBAN 183 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to urban: kooda nahi utha
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: अभी पता नहीं
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “kooda nahi utha”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
asha to urban: gomti nagar lucknow
  asha < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: gomti nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda nahi utha”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
asha to urban edits: gomti nagar lucknow
asha to urban edits: aliganj lucknow
  asha < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: aliganj, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: aliganj, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda nahi utha”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to urban: kooda nahi utha gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Kooda nahi utha, safai nahi
        | Jagah: gomti nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 27 November, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  suresh < 26-4158-6074-3: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda nahi utha gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to urban edits: kooda nahi utha civil lines sitapur
  mohan < 26-4158-6074-3: jaankari theek kar di gayi hai.
        | Vishay: Kooda nahi utha, safai nahi
        | Jagah: civil lines, Sitapur
        | Safai nirikshak / JE, nagar nikay, Sitapur ko bheji gayi
        | Samay seema: 27 November, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  suresh < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
         | <changes the earlier message>
  rita < 26-4158-6074-3: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: civil lines, सीतापुर
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “kooda nahi utha gomti nagar lucknow
       | kooda nahi utha civil lines sitapur”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to urban: गोमती नगर लखनऊ में कूड़ा नहीं उठा
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: गोमती नगर, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  suresh < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: गोमती नगर, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “गोमती नगर लखनऊ में कूड़ा नहीं उठा”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sita to urban edits: गोमती नगर लखनऊ में 5 दिन से कूड़ा नहीं उठा
  sita < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  suresh < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: गोमती नगर, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “गोमती नगर लखनऊ में कूड़ा नहीं उठा
         | गोमती नगर लखनऊ में 5 दिन से कूड़ा नहीं उठा”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
