# Officers write as people do: consent, how the work goes, by when, that it is done. With one complaint that can be meant it is about that one.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
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
anil to power: 👍
  anil < 26-5557-4711-6: बिजली नहीं आ रही। क्या काम ले लिया गया? हाँ लिखने पर नागरिक को बता दिया जाएगा।
         [ले लिया]
anil to power: ठीक है
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: स्वीकृत
  anil < 26-5557-4711-6: पहले ही ले ली गई है। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: ok
  anil < 26-5557-4711-6 पर अब लिख सकते हैं: “टीम भेजी, 2 घंटे में होगा”, “काम हो गया” या “दूसरे विभाग का है”।
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: lineman bhej diya hai 1 ghante me theek ho jayega
  anil < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने लिखा है: lineman bhej diya hai 1 ghante me theek ho jayega
anil to power: 1 ghante me
  anil < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: 24 नवंबर, सुबह 11 बजे तक ठीक होने की उम्मीद है।
anil to power: kal shaam tak ho jayega
  anil < 26-5557-4711-6: 25 नवंबर, शाम 6 बजे तक। समय सीमा के बाद क्यों? कारण लिखें।
anil to power: naya transformer mangwaya hai
  anil < 26-5557-4711-6: नई समय सीमा 25 नवंबर, शाम 6 बजे। नागरिक को बता दिया गया।
  mohan < 26-5557-4711-6: काम में और समय लगेगा। नई समय सीमा: 25 नवंबर, शाम 6 बजे। कारण: naya transformer mangwaya hai
anil to power: कल ठीक करेंगे
  anil < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने लिखा है: कल ठीक करेंगे
anil to power: kuch bhi ho
  anil < 26-5557-4711-6: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
       | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power: line theek kar di gayi
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: line theek kar di gayi
  mohan < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to power: nahi
  mohan < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
          [कुछ नहीं हुआ]
          [काम अधूरा है]
          [कोई नहीं आया]
          [दिक्कत फिर आ गई]
          [रहने दें]
# The work is taken with the first word on it.
gita to power: Alambagh Lucknow me bijli nahi hai
  gita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: लाइनमैन भेज दिया
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  gita < 26-4158-6074-3: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
  anil < 26-4158-6074-3: संदेश नागरिक को भेज दिया गया।
  gita < 26-4158-6074-3: JE bijli, Lucknow ne likha hai: लाइनमैन भेज दिया
anil to power: time lagega
  anil < 26-4158-6074-3: कब तक होगा और क्यों? जैसे: 30/11 सामान आ रहा है
anil to power: cancel
  anil < ठीक है, कुछ नहीं बदला।
anil to power: 2 din lagenge samaan nahi hai
  anil < 26-4158-6074-3: नई समय सीमा 26 नवंबर, शाम 5 बजे। नागरिक को बता दिया गया।
  gita < 26-4158-6074-3: kaam me aur samay lagega. Nayi samay seema: 26 November, shaam 5 baje. Karan: 2 din lagenge samaan nahi hai
anil to power: ok done
  anil < 26-4158-6074-3: क्या काम हुआ? कुछ शब्दों में लिखें। फ़ोटो भी भेज सकते हैं।
anil to power: fuse badal diya
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  gita < 26-4158-6074-3: kaam poora hone ki report aayi hai: fuse badal diya
  gita < 26-4158-6074-3 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
@ +20m
sita to power: आलमबाग लखनऊ में ट्रांसफार्मर जल गया है
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “आलमबाग लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: dikhwate hain
  anil < 26-2612-0315-2: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10:20 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  sita < 26-2612-0315-2: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10:20 बजे
anil to power: asept
  anil < 26-2612-0315-2: पहले ही ले ली गई है। समय सीमा: 25 नवंबर, सुबह 10:20 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: line kab tak theek hogi
  anil < 26-2612-0315-2: line kab tak theek hogi
       | क्या यह सवाल नागरिक से पूछा जाए? नीचे से चुनें।
       | सब शब्दों के लिए “मदद” लिखें।
         [नागरिक से पूछें]
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power: kis gali me hai, phone number kya hai
  anil < 26-2612-0315-2: kis gali me hai, phone number kya hai
       | क्या यह सवाल नागरिक से पूछा जाए? नीचे से चुनें।
       | सब शब्दों के लिए “मदद” लिखें।
         [नागरिक से पूछें]
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power taps: नागरिक से पूछें
  anil < 26-2612-0315-2: सवाल नागरिक को भेज दिया गया।
  sita < 26-2612-0315-2: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: kis gali me hai, phone number kya hai
