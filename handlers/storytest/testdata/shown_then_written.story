# Who only sent a photo was answered in Hindi letters, whatever letters he wrote then: his first words say which he reads.
account urban = URBAN
account hub = hub
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to urban sends: photo
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: नगर निकाय की अन्य शिकायत
        | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय को भेजी गई
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-5557-4711-6: नगर निकाय की अन्य शिकायत
        | जगह: अभी पता नहीं
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | <photo>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
@ +5s
mohan to urban: dekho
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  meena < 26-5557-4711-6: नगर निकाय की अन्य शिकायत
        | जगह: अभी पता नहीं
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | “dekho”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +5s
mohan to urban: ye nali hai
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Naali ya sewer jaam
        | Safai nirikshak / JE, nagar nikay ko bheji gayi
        | Samay seema: 26 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-5557-4711-6: नाली या सीवर जाम
        | जगह: अभी पता नहीं
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “dekho
        | ye nali hai”
        | <photo>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +5s
mohan to urban: bareilly subhash nagar
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Naali ya sewer jaam
        | Jagah: subhash nagar, Bareilly
        | Safai nirikshak / JE, nagar nikay ko bheji gayi
        | Samay seema: 26 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-5557-4711-6: नाली या सीवर जाम
        | जगह: subhash nagar, बरेली
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “dekho
        | ye nali hai”
        | <photo>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
# How long each of several takes is asked, too.
@ +10m
mohan to urban: subhash nagar me bijli ka bill galat aaya hai
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli ka bill galat
        | Jagah: subhash nagar
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 2 December, shaam 5 baje
        | Ye kaam Bijli vibhag ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: subhash nagar
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “subhash nagar me bijli ka bill galat aaya hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [subhash nagar, Bareilly]
          [Apni jagah bhejiye]
@ +10m
mohan to urban: kitna time lagega
  mohan < Shikayatein: 2
        | 26-4158-6074-3: Bijli ka bill galat, Darj hai, samay seema: 2 December, shaam 5 baje
        | 26-5557-4711-6: Naali ya sewer jaam, Adhikari ko bheji gayi, samay seema: 26 November, subah 10 baje
