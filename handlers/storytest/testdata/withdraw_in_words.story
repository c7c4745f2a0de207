# "Take it back" in the words people use offers to withdraw, and a yes does it.
account food = FOOD
account hub = hub
officer tara = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to food: lucknow chinhat me kotedar rashan kam deta hai
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Kotedar ration kam deta hai
        | Jagah: chinhat, Lucknow
        | Purti nirikshak, Lucknow ko bheji gayi
        | Samay seema: 30 November, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  tara < 26-5557-4711-6: कोटेदार राशन कम देता है
       | जगह: chinhat, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “lucknow chinhat me kotedar rashan kam deta hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to food: wapas le lo
  mohan < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to food: haan
  mohan < 26-5557-4711-6 wapas le li gayi.
  tara < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
sita to food: लखनऊ चिनहट में राशन नहीं मिला
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: राशन नहीं मिला, दुकान बंद
       | जगह: चिनहट, लखनऊ
       | पूर्ति निरीक्षक, लखनऊ को भेजी गई
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  tara < 26-4158-6074-3: राशन नहीं मिला, दुकान बंद
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “लखनऊ चिनहट में राशन नहीं मिला”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to food: वापस ले लीजिए
  sita < 26-4158-6074-3 वापस ली जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
sita to food: नहीं
  sita < ठीक है, 26-4158-6074-3 चलती रहेगी।
sita to food: इसे वापस ले लो
  sita < 26-4158-6074-3 वापस ली जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
sita to food: हाँ
  sita < 26-4158-6074-3 वापस ले ली गई।
  tara < 26-4158-6074-3: नागरिक ने शिकायत वापस ले ली।
geeta to food: no ration in gomti nagar lucknow since two months
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: Ration not given, shop closed
        | Place: gomti nagar, Lucknow
        | Sent to Supply Inspector, Lucknow
        | Due by 30 Nov, 5 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  tara < 26-2612-0315-2: राशन नहीं मिला, दुकान बंद
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “no ration in gomti nagar lucknow since two months”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to food: please withdraw my complaint
  geeta < Withdraw 26-2612-0315-2? 1 yes 2 no
          [Yes] [No]
geeta to food: yes
  geeta < 26-2612-0315-2 was withdrawn.
  tara < 26-2612-0315-2: नागरिक ने शिकायत वापस ले ली।
hari to food: rashan nahi mila
  hari < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Ration nahi mila, dukaan band
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: राशन नहीं मिला, दुकान बंद
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “rashan nahi mila”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  hari < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
hari to food: radd karo
  hari < 26-5507-5354-0 wapas li jaye? 1 haan 2 nahi
         [Haan] [Nahi]
hari to food: haan
  hari < 26-5507-5354-0 wapas le li gayi.
  desk < 26-5507-5354-0: नागरिक ने शिकायत वापस ले ली।
