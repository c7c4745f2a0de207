# Who asks a department for a post complains of nothing: where posts are found is said, and a button is for who has applied already.
account power = POWER
account employ = EMPLOY
account hub = hub
officer anil = POWER 162 L1 hi power
officer kaam = EMPLOY 162 L1 hi employ
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: naukri chahiye bijli vibhag me
  mohan < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Iske liye: jila Sewayojan karyalay, sewayojan.up.nic.in
        | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
          [Shikayat darj kijiye]
          [Kisi se baat]
sita to power: मुझे बिजली विभाग में नौकरी चाहिए
  sita < यहाँ शिकायतें दर्ज होती हैं: जो ख़राब है, रुका है या मिला नहीं। जानकारी विभाग से मिलेगी।
       | इसके लिए: जिला सेवायोजन कार्यालय, sewayojan.up.nic.in
       | आवेदन के बाद भी काम न हुआ हो तो नीचे दबाएँ, शिकायत दर्ज हो जाएगी।
         [शिकायत दर्ज करें]
         [किसी से बात]
john to power: i want a job in the electricity department
  john < Complaints are registered here: what is broken, late or not given. Information comes from the department.
       | For this: the district employment office, sewayojan.up.nic.in
       | If you have applied and it was not done, tap below to register a complaint.
         [Register a complaint]
         [Reach a person]
asha to power: naukri chahiye lucknow
  asha < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
       | Iske liye: jila Sewayojan karyalay, sewayojan.up.nic.in
       | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
         [Shikayat darj kijiye]
         [Kisi se baat]
asha to power taps: Shikayat darj kijiye
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Rojgar chahiye
       | Jagah: Lucknow
       | Sahayak sevayojan adhikari, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye kaam Sevayojan vibhag (rojgar) ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  kaam < 26-5557-4711-6: रोज़गार चाहिए
       | जगह: लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “naukri chahiye lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ramu to employ: गोमती नगर लखनऊ में रहता हूँ, नौकरी चाहिए
  ramu < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: रोज़गार चाहिए
       | जगह: गोमती नगर, लखनऊ
       | सहायक सेवायोजन अधिकारी, लखनऊ को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  kaam < 26-4158-6074-3: रोज़गार चाहिए
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “गोमती नगर लखनऊ में रहता हूँ, नौकरी चाहिए”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
kamla to power: gomti nagar lucknow me bijli nahi hai, padhai nahi ho rahi, naukri chahiye to padhna padega
  kamla < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi hai, padhai nahi ho rahi, naukri chahiye to padhna padega”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
