# After "restored everywhere" one quarter is taken back, and no other: only those who were asked there are told. It then ends by itself.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: आलमबाग लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आलमबाग लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: अलीगंज लखनऊ में लाइट नहीं है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में लाइट नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
salim to power: no electricity in Aliganj Lucknow
  salim < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: Aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: alambagh lucknow me bijli nahi hai
  geeta < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: गोमती नगर में बिजली गुल है लखनऊ
  priya < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | आलमबाग: 2
       | अलीगंज: 2
       | गोमती नगर: 1
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
anil to power: restored sab jagah feeder chalu kiya
  anil < 26-6333-7585-0: 5 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: sab jagah feeder chalu kiya
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: sab jagah feeder chalu kiya
  salim < 26-2612-0315-2: reported as done: sab jagah feeder chalu kiya
  geeta < 26-5507-5354-0: kaam poora hone ki report aayi hai: sab jagah feeder chalu kiya
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: sab jagah feeder chalu kiya
  asha < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  ravi < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  salim < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
  geeta < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
  priya < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
@ +20s
anil to power: Alambagh me abhi nahi, galti se
  anil < 26-6333-7585-0: आलमबाग की रिपोर्ट वापस ली गई। वहाँ जिनसे पूछा गया था, उन सबको बताया जा रहा है कि काम अभी बाकी है।
  asha < 26-5557-4711-6: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
  geeta < 26-5507-5354-0: adhikari ne bataya hai ki kaam abhi poora nahi hua, report galti se aayi thi. Kaam jari rahega. Samay seema: 25 November, subah 10 baje
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 2 शिकायतें
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
anil to power: Alambagh me koi nahi bacha
  anil < 26-5557-4711-6: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
       | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power: gomti nagar me line abhi bhi nahi hai
  anil < 26-5557-4711-6: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
       | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
         [नागरिक को बताएँ]
         [नोट में रखें]
@ +20s
@ +20s
anil to power: Alambagh bhi theek
  anil < 26-6333-7585-0: 2 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: Alambagh bhi theek
  geeta < 26-5507-5354-0: kaam poora hone ki report aayi hai: Alambagh bhi theek
  asha < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  geeta < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
@ +20s
anil to power: gomti nagar me bhi aa gayi
  anil < 26-6333-7585-0: gomti nagar me bhi aa gayi
       | काम पूरा होने की रिपोर्ट अभी भेजी गई है। क्या रिपोर्ट वापस ली जाए, या यह बात नोट में रखी जाए? नीचे से चुनें।
         [वापस लें]
         [नोट में रखें]
@ +20s
@ +20s
