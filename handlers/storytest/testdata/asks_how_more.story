# More ways to ask how something is got: none is registered, each is answered with where to ask, and a button for who has applied already.
account food = FOOD
account power = POWER
account hub = hub
officer rasad = FOOD 162 L1 hi food
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to food: raasan card kaise bani
  mohan < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Khadya evam rasad vibhag (ration), helpline: 1967
        | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
          [Shikayat darj kijiye]
          [Kisi se baat]
sita to food: राशन कार्ड कइसे बनी भइया
  sita < यहाँ शिकायतें दर्ज होती हैं: जो ख़राब है, रुका है या मिला नहीं। जानकारी विभाग से मिलेगी।
       | खाद्य एवं रसद विभाग (राशन), हेल्पलाइन: 1967
       | आवेदन के बाद भी काम न हुआ हो तो नीचे दबाएँ, शिकायत दर्ज हो जाएगी।
         [शिकायत दर्ज करें]
         [किसी से बात]
john to food: Can I get a ration card
  john < Complaints are registered here: what is broken, late or not given. Information comes from the department.
       | Food and Civil Supplies Department (ration), helpline: 1967
       | If you have applied and it was not done, tap below to register a complaint.
         [Register a complaint]
         [Reach a person]
ram to food: mujhe ration card banwana hai
  ram < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
      | Khadya evam rasad vibhag (ration), helpline: 1967
      | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
        [Shikayat darj kijiye]
        [Kisi se baat]
gita to food: नया राशन कार्ड चाहिए
  gita < यहाँ शिकायतें दर्ज होती हैं: जो ख़राब है, रुका है या मिला नहीं। जानकारी विभाग से मिलेगी।
       | खाद्य एवं रसद विभाग (राशन), हेल्पलाइन: 1967
       | आवेदन के बाद भी काम न हुआ हो तो नीचे दबाएँ, शिकायत दर्ज हो जाएगी।
         [शिकायत दर्ज करें]
         [किसी से बात]
hari to food: main ration card ke liye kahan jau
  hari < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
       | Khadya evam rasad vibhag (ration), helpline: 1967
       | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
         [Shikayat darj kijiye]
         [Kisi se baat]
lata to food: ration dealer ka number do
  lata < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
       | Khadya evam rasad vibhag (ration), helpline: 1967
       | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
         [Shikayat darj kijiye]
         [Kisi se baat]
raju to power: FIR kaise likhwaye
  raju < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
       | Grih vibhag (UP Police), helpline: 112
       | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
         [Shikayat darj kijiye]
         [Kisi se baat]
# Who asks and complains complains.
asha to food: ration card banwane ke liye paise maang rahe hain, kya kare, Alambagh Lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Ration card nahi bana ya kat gaya
       | Jagah: Alambagh, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  rasad < 26-5557-4711-6: राशन कार्ड नहीं बना या कट गया
        | जगह: Alambagh, लखनऊ
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | “ration card banwane ke liye paise maang rahe hain, kya kare, Alambagh Lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to food: मुझे राशन कार्ड बनवाना है, छह महीने से चक्कर लगा रहा हूँ, आलमबाग लखनऊ
  ravi < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: राशन कार्ड नहीं बना या कट गया
       | जगह: आलमबाग, लखनऊ
       | पूर्ति निरीक्षक, लखनऊ को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  rasad < 26-4158-6074-3: राशन कार्ड नहीं बना या कट गया
        | जगह: आलमबाग, लखनऊ
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | “मुझे राशन कार्ड बनवाना है, छह महीने से चक्कर लगा रहा हूँ, आलमबाग लखनऊ”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
# The button works for a week; then the question is forgotten.
@ +3d
  rasad < 26-5557-4711-6: पहला जवाब 25 नवंबर, शाम 5 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-5557-4711-6: राशन कार्ड नहीं बना या कट गया। पहला जवाब 25 नवंबर, शाम 5 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
  ravi < 26-4158-6074-3: समय पर पहला जवाब नहीं दिया गया। शिकायत अब हब की सहायता डेस्क को बताई गई है।
  rasad < 26-4158-6074-3: पहला जवाब 25 नवंबर, शाम 5 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-4158-6074-3: राशन कार्ड नहीं बना या कट गया। पहला जवाब 25 नवंबर, शाम 5 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  rasad < आज सुबह:
        | नई: 2
          [सूची]
mohan to food taps: Shikayat darj kijiye
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Ration card nahi bana ya kat gaya
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 15 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: राशन कार्ड नहीं बना या कट गया
       | जगह: अभी पता नहीं
       | समय सीमा: 15 दिसंबर, शाम 5 बजे
       | “raasan card kaise bani”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
@ +5d
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
  desk < 26-2612-0315-2: समय सीमा 27 नवंबर, शाम 5 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | जगह नहीं भरी गई
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  rasad < 26-5557-4711-6: पहला जवाब 25 नवंबर, शाम 5 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  ravi < 26-4158-6074-3: समय पर पहला जवाब नहीं दिया गया। शिकायत अब राज्य सोशल मीडिया हब को बताई गई है।
  mohan < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  desk < 26-5557-4711-6: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
  rasad < 26-4158-6074-3: पहला जवाब 25 नवंबर, शाम 5 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-4158-6074-3: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
  rasad < आज सुबह:
        | नई: 2
          [सूची]
sita to food taps: शिकायत दर्ज करें
  sita < यह बटन पुराना हो गया है। “मेरी” लिखने पर सूची आएगी।
