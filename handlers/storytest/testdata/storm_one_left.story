# What is said of a place where nobody has complained is not told in the one quarter of a storm.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: इंदिरा नगर सेक्टर 9 लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली नहीं आ रही
       | जगह: इंदिरा नगर सेक्टर 9, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: इंदिरा नगर सेक्टर 9, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “इंदिरा नगर सेक्टर 9 लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: indira nagar sector 9 lucknow me light nahi hai
  ravi < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: indira nagar sector 9, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: indira nagar sector 9, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “indira nagar sector 9 lucknow me light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: power cut in Indira Nagar sector 9 Lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: Indira Nagar sector 9, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Indira Nagar sector 9, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “power cut in Indira Nagar sector 9 Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
salim to power: indira nagar sector 9 lucknow bijli nahi
  salim < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: indira nagar sector 9, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: indira nagar sector 9, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “indira nagar sector 9 lucknow bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: इंदिरा नगर सेक्टर 9 में बत्ती गुल है लखनऊ
  priya < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: बिजली नहीं आ रही
        | जगह: इंदिरा नगर सेक्टर 9, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, इंदिरा नगर सेक्टर 9, लखनऊ: 5 शिकायतें
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
anil to power: indira nagar sector 12 me 2 ghante me aa jayegi
  anil < 26-6333-7585-0: 24 नवंबर, दोपहर 12 बजे तक। यह समय सब 5 लोगों को बताया जाए या केवल इस शिकायत पर?
         [सबको बताएँ]
         [केवल इस पर]
anil to power: रहने दें
  anil < ठीक है, कुछ नहीं बदला।
anil to power: राजाजीपुरम में तार जोड़ दिया
  anil < 26-6333-7585-0: किस जगह ठीक हो गया?
         [इंदिरा नगर सेक्टर 9]
         [सब जगह]
anil to power: रहने दें
  anil < ठीक है, कुछ नहीं बदला।
@ +20s
anil to power: indira nagar me 2 ghante me aa jayegi
  anil < 26-6333-7585-0: इंदिरा नगर सेक्टर 9: 24 नवंबर, दोपहर 12 बजे। इस जगह के लोगों को बताया जा रहा है।
  asha < 26-5557-4711-6: इंदिरा नगर सेक्टर 9 में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  ravi < 26-4158-6074-3: indira nagar sector 9 me 24 November, dopahar 12 baje tak theek hone ki ummeed hai.
  geeta < 26-2612-0315-2: expected to be well again in Indira Nagar sector 9 by 24 Nov, 12 pm.
  salim < 26-5507-5354-0: indira nagar sector 9 me 24 November, dopahar 12 baje tak theek hone ki ummeed hai.
  priya < 26-6333-7585-0: इंदिरा नगर सेक्टर 9 में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, इंदिरा नगर सेक्टर 9, लखनऊ: 5 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: gali no 3 me taar joda, supply chalu
  anil < 26-6333-7585-0: gali no 3 me taar joda, supply chalu
       | क्या काम पूरा होने की रिपोर्ट भेजी जाए? नीचे से चुनें।
         [काम पूरा]
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power: रहने दें
  anil < ठीक है, कुछ नहीं बदला।
@ +20s
anil to power: feeder chalu kar diya
  anil < 26-6333-7585-0: 5 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: feeder chalu kar diya
  ravi < 26-4158-6074-3: kaam poora hone ki report aayi hai: feeder chalu kar diya
  geeta < 26-2612-0315-2: reported as done: feeder chalu kar diya
  salim < 26-5507-5354-0: kaam poora hone ki report aayi hai: feeder chalu kar diya
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: feeder chalu kar diya
  asha < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  ravi < 26-4158-6074-3 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
  geeta < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
  salim < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
  priya < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
