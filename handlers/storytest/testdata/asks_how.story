# A question of how to get something is no complaint: what this is for, whom to call, and a button for who has applied already.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rasad = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to food: how do i get a ration card
  mohan < Complaints are registered here: what is broken, late or not given. Information comes from the department.
        | Food and Civil Supplies Department (ration), helpline: 1967
        | If you have applied and it was not done, tap below to register a complaint.
          [Register a complaint]
          [Reach a person]
mohan to food taps: Reach a person
  mohan < The desk was told; somebody will write here (08 to 22 h). Phone: 1076
sita to power: naya connection kaise lein
  sita < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
       | Bijli vibhag, helpline: 1912
       | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
         [Shikayat darj kijiye]
         [Kisi se baat]
sita to power taps: Shikayat darj kijiye
  sita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Naya connection ya connection kata
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: नया कनेक्शन या कनेक्शन कटा
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “naya connection kaise lein”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
sita to power: Alambagh Lucknow
  sita < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Naya connection ya connection kata
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: नया कनेक्शन या कनेक्शन कटा
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “naya connection kaise lein”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to food: राशन कार्ड बनवाने के लिए क्या कागज़ चाहिए
  ram < यहाँ शिकायतें दर्ज होती हैं: जो ख़राब है, रुका है या मिला नहीं। जानकारी विभाग से मिलेगी।
      | खाद्य एवं रसद विभाग (राशन), हेल्पलाइन: 1967
      | आवेदन के बाद भी काम न हुआ हो तो नीचे दबाएँ, शिकायत दर्ज हो जाएगी।
        [शिकायत दर्ज करें]
        [किसी से बात]
ram to food: नहीं
  ram < ठीक है, दर्ज नहीं की गई।
gita to power: आय प्रमाण पत्र कैसे बनेगा
  gita < यहाँ शिकायतें दर्ज होती हैं: जो ख़राब है, रुका है या मिला नहीं। जानकारी विभाग से मिलेगी।
       | आवेदन के बाद भी काम न हुआ हो तो नीचे दबाएँ, शिकायत दर्ज हो जाएगी।
         [शिकायत दर्ज करें]
         [किसी से बात]
gita to power: १
  gita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: आय या जाति प्रमाण पत्र
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 8 दिसंबर, शाम 5 बजे
       | यह काम राजस्व विभाग (तहसील, चकबंदी, राहत) का है। शिकायत वहीं भेजी जाएगी।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: आय या जाति प्रमाण पत्र
       | जगह: अभी पता नहीं
       | समय सीमा: 8 दिसंबर, शाम 5 बजे
       | “आय प्रमाण पत्र कैसे बनेगा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  gita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
# A complaint that is asked is registered all the same.
hari to power: bijli kab aayegi 3 din se nahi hai Alambagh Lucknow
  hari < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli kab aayegi 3 din se nahi hai Alambagh Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to power: why is there no electricity in Alambagh Lucknow
  lata < Complaint registered. Number: 26-5507-5354-0
       | Subject: No electricity
       | Place: Alambagh, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “why is there no electricity in Alambagh Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
raju to food: मेरा राशन कार्ड एक महीने से नहीं बना, कैसे बनेगा? आलमबाग लखनऊ
  raju < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: राशन कार्ड नहीं बना या कट गया
       | जगह: आलमबाग, लखनऊ
       | पूर्ति निरीक्षक, लखनऊ को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  rasad < 26-6333-7585-0: राशन कार्ड नहीं बना या कट गया
        | जगह: आलमबाग, लखनऊ
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | “मेरा राशन कार्ड एक महीने से नहीं बना, कैसे बनेगा? आलमबाग लखनऊ”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
