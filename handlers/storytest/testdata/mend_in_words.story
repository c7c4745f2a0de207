# Who has no buttons says in words what is wrong: the place, the department. Numbers work after a correction too.
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
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: नहीं जगह गलत है, अलीगंज
  mohan < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: विभाग गलत है
  mohan < 26-5557-4711-6: यह काम किस विभाग का है? नीचे से चुनें या विभाग का नाम लिखें।
          [ग्रामीण जलापूर्ति विभाग (जल निगम)]
          [नगर विकास विभाग (नगर निगम, पालिका)]
          [लोक निर्माण विभाग]
          [गृह विभाग (उत्तर प्रदेश पुलिस)]
mohan to power: नगर निगम
  mohan < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
        | विषय: नगर निकाय की अन्य शिकायत
        | जगह: अलीगंज, लखनऊ
        | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय को भेजी गई
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  meena < 26-5557-4711-6: नगर निकाय की अन्य शिकायत
        | जगह: अलीगंज, लखनऊ
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
mohan to power: 4
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
mohan to power: place galat hai, vikas nagar lucknow
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Nagar nikay ki anya shikayat
        | Jagah: vikas nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay ko bheji gayi
        | Samay seema: 5 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-5557-4711-6: नगर निकाय की अन्य शिकायत
        | जगह: vikas nagar, लखनऊ
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
mohan to power: wrong department
  mohan < 26-5557-4711-6: ye kaam kis vibhag ka hai? Neeche se chuniye ya vibhag ka naam likhiye.
          [Bijli vibhag]
          [Gramin jal vibhag (Jal Nigam)]
          [Lok nirman vibhag (PWD)]
          [Grih vibhag (UP Police)]
mohan to power: बिजली विभाग
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: vikas nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
        | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: vikas nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: नहीं
  mohan < 26-5557-4711-6: kya theek karna hai? Chuniye, ya sahi baat likhiye.
          [Doosra vibhag] [Jagah jodiye]
          [Shikayat wapas lijiye]
mohan to power: 2
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to power: अलीगंज लखनऊ
  mohan < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: ठीक है
  mohan < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
mohan to power: जगह
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
mohan to power: नहीं
  mohan < ठीक है, कुछ नहीं बदला।
mohan to power: पहले भी लिखा था, नंबर 26-8214-5093-9
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
       | पहले भी लिखा था, नंबर 26-8214-5093-9”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
