# A complaint is called by its subject only where nothing else in the sentence speaks of another one: the light is another complaint of the same office.
account urban = URBAN
officer nina = URBAN 162 L1 hi urban
@ 2026-11-24 10:00
asha to urban: street light nahi jal rahi hai, Indira Nagar Lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Street light band
       | Jagah: Indira Nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  nina < 26-5557-4711-6: स्ट्रीट लाइट बंद
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “street light nahi jal rahi hai, Indira Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to urban: awara kutte bahut hain bachcho ko kaat lete hain, Gomti Nagar Lucknow
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Awara kutte, bandar, chhutta pashu (shahar)
        | Jagah: Gomti Nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 30 November, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  nina < 26-4158-6074-3: आवारा कुत्ते, बंदर, छुट्टा पशु (शहर)
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “awara kutte bahut hain bachcho ko kaat lete hain, Gomti Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
nina to urban: list
  nina < खुली शिकायतें: 2
       | 26-5557-4711-6 स्ट्रीट लाइट बंद, 27 नवंबर, शाम 5 बजे तक
       | 26-4158-6074-3 आवारा कुत्ते, बंदर, छुट्टा पशु (शहर), 30 नवंबर, शाम 5 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
nina to urban: kutte wali me team bhej di, light bhi badal di
  nina < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 स्ट्रीट लाइट बंद, अधिकारी को भेजी गई
       | 26-4158-6074-3 आवारा कुत्ते, बंदर, छुट्टा पशु (शहर), अधिकारी को भेजी गई
         [26-5557-4711-6]
         [26-4158-6074-3]
nina to urban: kutte wali le li
  nina < 26-4158-6074-3: ले ली गई। समय सीमा: 30 नवंबर, शाम 5 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-4158-6074-3: Safai nirikshak / JE, nagar nikay, Lucknow ne shikayat le li hai. Samay seema: 30 November, shaam 5 baje
