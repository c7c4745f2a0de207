# Two matters in one message: the first is registered at once, the other, of another department, is kept and asked about. Silence brings it to the hub.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में बिजली नहीं आ रही और नाली भी जाम है
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही और नाली भी जाम है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < इस संदेश में एक और बात है: “नाली भी जाम है”
        | क्या नगर विकास विभाग (नगर निगम, पालिका) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to power: हाँ
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: नाली या सीवर जाम
        | जगह: गोमती नगर, लखनऊ
        | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय को भेजी गई
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | यह काम नगर विकास विभाग (नगर निगम, पालिका) का है, शिकायत वहीं भेज दी गई है।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-4158-6074-3: नाली या सीवर जाम
        | जगह: गोमती नगर, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “नाली भी जाम है”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to power: street light kharab hai aur 3 din se bijli nahi aa rahi, Indira Nagar Lucknow
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: Indira Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “street light kharab hai aur 3 din se bijli nahi aa rahi, Indira Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Is message me ek aur baat hai: “street light kharab hai”
       | Kya Nagar vikas vibhag (nagar nigam, palika) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: 2
  asha < Theek hai, darj nahi ki gayi.
# Of the same department: one officer reads both.
ravi to power: 3 दिन से बिजली नहीं आ रही और ट्रांसफार्मर जल गया है, आलमबाग लखनऊ
  ravi < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “3 दिन से बिजली नहीं आ रही और ट्रांसफार्मर जल गया है, आलमबाग लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
