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
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5507-5354-0: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “3 दिन से बिजली नहीं आ रही और ट्रांसफार्मर जल गया है, आलमबाग लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Where the place was told only when asked, the other matter is asked about then, in the same place; not once more when the place is corrected.
@ +1h
hari to power: बिजली नहीं आ रही और नाली भी जाम है
  hari < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: बिजली नहीं आ रही
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “बिजली नहीं आ रही और नाली भी जाम है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  hari < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
hari to power: राजाजीपुरम लखनऊ
  hari < 26-6333-7585-0: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: राजाजीपुरम, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-6333-7585-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: राजाजीपुरम, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “बिजली नहीं आ रही और नाली भी जाम है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  hari < इस संदेश में एक और बात है: “नाली भी जाम है”
       | क्या नगर विकास विभाग (नगर निगम, पालिका) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
hari to power: नहीं
  hari < ठीक है, दर्ज नहीं की गई।
hari to power: जगह गलत है, चिनहट लखनऊ
  hari < 26-6333-7585-0: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “बिजली नहीं आ रही और नाली भी जाम है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: no electricity and the drain is blocked
  geeta < Complaint registered. Number: 26-5957-2483-1
        | Subject: No electricity
        | It goes to the officer as soon as the place is known
        | Due by 25 Nov, 11 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “no electricity and the drain is blocked”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Where is the problem? Village or locality, and district.
          [Share my place]
geeta to power: mahanagar lucknow
  geeta < 26-5957-2483-1: corrected.
        | Subject: No electricity
        | Place: mahanagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 11 am
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-5957-2483-1: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: mahanagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “no electricity and the drain is blocked”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  geeta < There is one more matter in this message: “the drain is blocked”
        | Register it as a complaint of its own, with Urban Development (municipal bodies)? 1 yes 2 no
          [Yes] [No]
geeta to power: yes
  geeta < Complaint registered. Number: 26-4419-7102-5
        | Subject: Drain or sewer blocked
        | Place: mahanagar, Lucknow
        | Sent to Sanitary Inspector or Junior Engineer, municipal body
        | Due by 26 Nov, 11 am
        | This is work of Urban Development (municipal bodies); it was sent there.
          [Right] [Wrong department]
          [Add photo] [Add place]
  meena < 26-4419-7102-5: नाली या सीवर जाम
        | जगह: mahanagar, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11 बजे
        | “the drain is blocked”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
# Written of by itself meanwhile.
kamla to power: bijli nahi aa rahi aur naali bhi jaam hai
  kamla < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 11 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “bijli nahi aa rahi aur naali bhi jaam hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kamla < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
kamla to power: lucknow aashiana me naali jaam hai ghar ke samne kal se
  kamla < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Naali ya sewer jaam
        | Jagah: Lucknow
        | Safai nirikshak / JE, nagar nikay ko bheji gayi
        | Samay seema: 26 November, subah 11 baje
        | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai, shikayat wahin bhej di gayi hai.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-3793-8057-7: नाली या सीवर जाम
        | जगह: लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11 बजे
        | “lucknow aashiana me naali jaam hai ghar ke samne kal se”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +20m
  kamla < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
kamla to power: alambagh lucknow
  kamla < 26-0624-3339-0: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-0624-3339-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “bijli nahi aa rahi aur naali bhi jaam hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
