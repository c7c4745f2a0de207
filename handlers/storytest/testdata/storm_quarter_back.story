# That it is well again in one quarter is taken back, whichever quarter it was, also after something was said of another. What the officer
# reported of one house stands, and "by mistake" said twice takes back one report.
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
priya to power: आलमबाग में बिजली गुल है लखनऊ
  priya < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: बिजली नहीं आ रही
        | जगह: आलमबाग, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | आलमबाग: 3
       | अलीगंज: 2
         [कब तक ठीक होगा] [ठीक हो गया]
john to power: power cut in Aliganj Lucknow
  john < Complaint registered. Number: 26-5957-2483-1
       | Subject: No electricity
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | 5 others in Lucknow have complained of the same; the officer knows.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 6 शिकायतें
       | आलमबाग: 3
       | अलीगंज: 3
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: resolve 26261203152 salim ke ghar ka meter badla
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  salim < 26-2612-0315-2: reported as done: salim ke ghar ka meter badla
  salim < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | आलमबाग: 3
       | अलीगंज: 2
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: restored अलीगंज में जंपर जोड़ दिया
  anil < 26-6333-7585-0: अलीगंज के लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: अलीगंज में जंपर जोड़ दिया
  john < 26-5957-2483-1: reported as done: अलीगंज में जंपर जोड़ दिया
  ravi < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  john < 26-5957-2483-1 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 3 शिकायतें
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: alambagh me 2 ghante me aa jayegi
  anil < 26-6333-7585-0: आलमबाग: 24 नवंबर, दोपहर 12:01 बजे। इस जगह के लोगों को बताया जा रहा है।
  asha < 26-5557-4711-6: आलमबाग में 24 नवंबर, दोपहर 12:01 बजे तक ठीक होने की उम्मीद है।
  geeta < 26-5507-5354-0: alambagh me 24 November, dopahar 12:01 baje tak theek hone ki ummeed hai.
  priya < 26-6333-7585-0: आलमबाग में 24 नवंबर, दोपहर 12:01 बजे तक ठीक होने की उम्मीद है।
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 3 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12:01 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: galti se likh diya
  anil < 26-6333-7585-0: अलीगंज की रिपोर्ट वापस ली गई। वहाँ जिनसे पूछा गया था, उन सबको बताया जा रहा है कि काम अभी बाकी है।
  ravi < 26-4158-6074-3: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
  john < 26-5957-2483-1: the officer says that the work is not done yet. The report was sent by mistake. The work goes on. Due by 25 Nov, 10 am
anil to power: galti se likh diya
  anil < 26-6333-7585-0: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
       | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
         [नागरिक को बताएँ]
         [नोट में रखें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | आलमबाग: 3, 24 नवंबर, दोपहर 12:01 बजे तक ठीक होने की उम्मीद
       | अलीगंज: 2
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
anil to power: restored अलीगंज में तार जोड़ दिया
  anil < 26-6333-7585-0: अलीगंज के लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: अलीगंज में तार जोड़ दिया
  john < 26-5957-2483-1: reported as done: अलीगंज में तार जोड़ दिया
  ravi < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  john < 26-5957-2483-1 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 3 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12:01 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: aliganj galti se likh diya
  anil < 26-6333-7585-0: अलीगंज की रिपोर्ट वापस ली गई। वहाँ जिनसे पूछा गया था, उन सबको बताया जा रहा है कि काम अभी बाकी है।
  ravi < 26-4158-6074-3: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
  john < 26-5957-2483-1: the officer says that the work is not done yet. The report was sent by mistake. The work goes on. Due by 25 Nov, 10 am
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | आलमबाग: 3, 24 नवंबर, दोपहर 12:01 बजे तक ठीक होने की उम्मीद
       | अलीगंज: 2
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: restored अलीगंज में तार जोड़ दिया
  anil < 26-6333-7585-0: अलीगंज के लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: अलीगंज में तार जोड़ दिया
  john < 26-5957-2483-1: reported as done: अलीगंज में तार जोड़ दिया
  ravi < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  john < 26-5957-2483-1 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 3 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12:01 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
ravi to power: हाँ
  ravi < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
anil to power: आलमबाग में तार जोड़ दिया
  anil < 26-6333-7585-0: 3 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: आलमबाग में तार जोड़ दिया
  geeta < 26-5507-5354-0: kaam poora hone ki report aayi hai: आलमबाग में तार जोड़ दिया
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: आलमबाग में तार जोड़ दिया
  asha < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  geeta < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
  priya < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
anil to power: undo
  anil < 26-6333-7585-0: रिपोर्ट वापस ली गई। जिनसे पूछा गया था, उन सबको बताया जा रहा है कि काम अभी बाकी है।
  asha < 26-5557-4711-6: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
  geeta < 26-5507-5354-0: adhikari ne bataya hai ki kaam abhi poora nahi hua, report galti se aayi thi. Kaam jari rahega. Samay seema: 25 November, subah 10 baje
  priya < 26-6333-7585-0: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 3 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12:01 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: restored आलमबाग में फ़ीडर चालू कर दिया
  anil < 26-6333-7585-0: 3 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: आलमबाग में फ़ीडर चालू कर दिया
  geeta < 26-5507-5354-0: kaam poora hone ki report aayi hai: आलमबाग में फ़ीडर चालू कर दिया
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: आलमबाग में फ़ीडर चालू कर दिया
  asha < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  geeta < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
  priya < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
