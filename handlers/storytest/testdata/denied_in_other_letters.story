# A place or a matter is denied in other letters than it was named in; what is not done somewhere is no other place.
account urban = URBAN
account food = FOOD
account hub = hub
officer suresh = URBAN 162 L1 hi urban
officer renu = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to urban: kooda nahi utha gomti nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: gomti nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda nahi utha gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
@ +2m
asha to urban: गोमती नगर में नहीं उठा
  asha < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda nahi utha gomti nagar lucknow
         | गोमती नगर में नहीं उठा”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  asha < यह 26-5557-4711-6 की बात है या नई समस्या? 1 वही 2 नई
         [वही] [नई समस्या]
asha to urban: गोमती नगर नहीं
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
asha to urban: गोमती नगर नहीं, अलीगंज
  asha < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
       | विषय: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: अलीगंज, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, शाम 5 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: अलीगंज, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda nahi utha gomti nagar lucknow
         | गोमती नगर में नहीं उठा”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to urban: nali jaam hai gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Naali ya sewer jaam
        | Jagah: gomti nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 26 November, subah 10:02 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  suresh < 26-4158-6074-3: नाली या सीवर जाम
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 26 नवंबर, सुबह 10:02 बजे
         | “nali jaam hai gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
@ +2m
mohan to urban: nali saaf nahi, kooda bhi
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Kooda nahi utha, safai nahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 27 November, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: अभी पता नहीं
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “nali saaf nahi, kooda bhi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [gomti nagar, Lucknow]
          [Apni jagah bhejiye]
mohan to urban: nali nahi, ration wala
  mohan < 26-2612-0315-2: jaankari theek kar di gayi hai.
        | Vishay: Ration ki anya shikayat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 5 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: राशन की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “nali saaf nahi, kooda bhi
       | nali nahi, ration wala”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
