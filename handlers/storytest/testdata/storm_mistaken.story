# An officer who said by a slip that a storm is over takes it back: everybody who was asked is told, and it goes on as a storm.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
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
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में लाइट नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: aliganj lucknow me bijli nahi hai
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “aliganj lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
salim to power: no electricity in Aliganj Lucknow
  salim < Complaint registered. Number: 26-5507-5354-0
        | Subject: No electricity
        | Place: Aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: अलीगंज में बिजली गुल है लखनऊ
  priya < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, अलीगंज, लखनऊ: 5 शिकायतें
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
kiran to power: लखनऊ अलीगंज में बिजली नहीं
  kiran < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 5 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
anil to power: ok dekhte hain
  anil < शिकायतें ले ली गईं: 7। सब नागरिकों को बता दिया गया।
  asha < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
  ravi < 26-4158-6074-3: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
  geeta < 26-2612-0315-2: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
  salim < 26-5507-5354-0: accepted by Junior Engineer (Electricity), Lucknow. Due by 25 Nov, 10 am
  priya < 26-6333-7585-0: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
  john < 26-5957-2483-1: accepted by Junior Engineer (Electricity), Lucknow. Due by 25 Nov, 10 am
  kiran < 26-4419-7102-5: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: 2 ghante me
  anil < 26-6333-7585-0: अलीगंज: 24 नवंबर, दोपहर 12 बजे। इस जगह के लोगों को बताया जा रहा है।
  asha < 26-5557-4711-6: अलीगंज में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  ravi < 26-4158-6074-3: अलीगंज में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  geeta < 26-2612-0315-2: aliganj me 24 November, dopahar 12 baje tak theek hone ki ummeed hai.
  salim < 26-5507-5354-0: expected to be well again in Aliganj by 24 Nov, 12 pm.
  priya < 26-6333-7585-0: अलीगंज में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  john < 26-5957-2483-1: expected to be well again in Aliganj by 24 Nov, 12 pm.
  kiran < 26-4419-7102-5: अलीगंज में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, अलीगंज, लखनऊ: 7 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: 18:30
  anil < 26-6333-7585-0: अलीगंज: 24 नवंबर, शाम 6:30 बजे। इस जगह के लोगों को बताया जा रहा है।
  asha < 26-5557-4711-6: अलीगंज में 24 नवंबर, शाम 6:30 बजे तक ठीक होने की उम्मीद है।
  ravi < 26-4158-6074-3: अलीगंज में 24 नवंबर, शाम 6:30 बजे तक ठीक होने की उम्मीद है।
  geeta < 26-2612-0315-2: aliganj me 24 November, shaam 6:30 baje tak theek hone ki ummeed hai.
  salim < 26-5507-5354-0: expected to be well again in Aliganj by 24 Nov, 6:30 pm.
  priya < 26-6333-7585-0: अलीगंज में 24 नवंबर, शाम 6:30 बजे तक ठीक होने की उम्मीद है।
  john < 26-5957-2483-1: expected to be well again in Aliganj by 24 Nov, 6:30 pm.
  kiran < 26-4419-7102-5: अलीगंज में 24 नवंबर, शाम 6:30 बजे तक ठीक होने की उम्मीद है।
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, अलीगंज, लखनऊ: 7 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, शाम 6:30 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: fuse badal diya
  anil < 26-6333-7585-0: 7 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: fuse badal diya
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: fuse badal diya
  geeta < 26-2612-0315-2: kaam poora hone ki report aayi hai: fuse badal diya
  salim < 26-5507-5354-0: reported as done: fuse badal diya
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: fuse badal diya
  john < 26-5957-2483-1: reported as done: fuse badal diya
  kiran < 26-4419-7102-5: काम पूरा होने की रिपोर्ट आई है: fuse badal diya
  asha < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  ravi < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  geeta < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
  salim < 26-5507-5354-0 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
  priya < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  john < 26-5957-2483-1 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
  kiran < 26-4419-7102-5 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
@ +20s
john to power: yes
  john < How was the work? 1 good 2 fair 3 poor
         [Good] [Fair] [Poor]
asha to power: नहीं
  asha < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
anil to power: गलती से लिख दिया
  anil < 26-6333-7585-0: रिपोर्ट वापस ली गई। जिनसे पूछा गया था, उन सबको बताया जा रहा है कि काम अभी बाकी है।
  ravi < 26-4158-6074-3: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
  geeta < 26-2612-0315-2: adhikari ne bataya hai ki kaam abhi poora nahi hua, report galti se aayi thi. Kaam jari rahega. Samay seema: 25 November, subah 10 baje
  salim < 26-5507-5354-0: the officer says that the work is not done yet. The report was sent by mistake. The work goes on. Due by 25 Nov, 10 am
  priya < 26-6333-7585-0: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
  kiran < 26-4419-7102-5: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 25 नवंबर, सुबह 10 बजे
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, अलीगंज, लखनऊ: 5 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, शाम 6:30 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
ravi to power: status
  ravi < 26-4158-6074-3: काम चल रहा है
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अभी अवर अभियंता (विद्युत), लखनऊ के पास
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: list
  anil < खुली शिकायतें: 5
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-2612-0315-2 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-5507-5354-0 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-6333-7585-0 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-4419-7102-5 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-4158-6074-3]
         [26-2612-0315-2]
         [26-5507-5354-0]
         [26-6333-7585-0]
         [26-4419-7102-5]
naveen to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  naveen < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
         | विषय: बिजली नहीं आ रही
         | जगह: अलीगंज, लखनऊ
         | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
         | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
         | लखनऊ से 5 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
         | 24 नवंबर, शाम 6:30 बजे तक ठीक होने की उम्मीद है।
         | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
           [सही है] [दूसरा विभाग]
           [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, अलीगंज, लखनऊ: 6 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, शाम 6:30 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: supply chalu kar di
  anil < 26-6333-7585-0: 6 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: supply chalu kar di
  geeta < 26-2612-0315-2: kaam poora hone ki report aayi hai: supply chalu kar di
  salim < 26-5507-5354-0: reported as done: supply chalu kar di
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: supply chalu kar di
  kiran < 26-4419-7102-5: काम पूरा होने की रिपोर्ट आई है: supply chalu kar di
  naveen < 26-0624-3339-0: काम पूरा होने की रिपोर्ट आई है: supply chalu kar di
  ravi < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  geeta < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
  salim < 26-5507-5354-0 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
  priya < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  kiran < 26-4419-7102-5 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
  naveen < 26-0624-3339-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
         | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
           [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 0 शिकायतें
       | <changes the earlier message>
@ +20s
