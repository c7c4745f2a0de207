# Many complain of the same: one message to the officer that changes, one expected time, and everybody is asked.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: गोमती नगर लखनऊ में लाइट नहीं है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में लाइट नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: gomti nagar lucknow me bijli nahi hai
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
salim to power: no electricity in Gomti Nagar Lucknow
  salim < Complaint registered. Number: 26-5507-5354-0
        | Subject: No electricity
        | Place: Gomti Nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in Gomti Nagar Lucknow”
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
  anil < 26-6333-7585-0: बिजली नहीं आ रही, गोमती नगर, लखनऊ: 5 शिकायतें
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
john to power: power cut in Gomti Nagar Lucknow
  john < Complaint registered. Number: 26-5957-2483-1
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | 5 others in Lucknow have complained of the same; the officer knows.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, गोमती नगर, लखनऊ: 6 शिकायतें
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
kiran to power: लखनऊ गोमती नगर में बिजली नहीं
  kiran < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 6 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, गोमती नगर, लखनऊ: 7 शिकायतें
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: list
  anil < खुली शिकायतें: 7
       | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-2612-0315-2 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-5507-5354-0 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-6333-7585-0 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-5957-2483-1 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-4419-7102-5 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
         [26-2612-0315-2]
         [26-5507-5354-0]
         [26-6333-7585-0]
         [26-5957-2483-1]
         [26-4419-7102-5]
anil to power taps: कब तक ठीक होगा
  anil < 26-6333-7585-0: कब तक ठीक होगा? चुनें, या समय लिखें, जैसे 18:30
         [1 घंटे में]
         [2 घंटे में]
         [4 घंटे में]
         [8 घंटे में]
anil to power taps: 2 घंटे में
  anil < 26-6333-7585-0: गोमती नगर: 24 नवंबर, दोपहर 12 बजे। इस जगह के लोगों को बताया जा रहा है।
  asha < 26-5557-4711-6: गोमती नगर में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  ravi < 26-4158-6074-3: गोमती नगर में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  geeta < 26-2612-0315-2: gomti nagar me 24 November, dopahar 12 baje tak theek hone ki ummeed hai.
  salim < 26-5507-5354-0: expected to be well again in Gomti Nagar by 24 Nov, 12 pm.
  priya < 26-6333-7585-0: गोमती नगर में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
  john < 26-5957-2483-1: expected to be well again in Gomti Nagar by 24 Nov, 12 pm.
  kiran < 26-4419-7102-5: गोमती नगर में 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, गोमती नगर, लखनऊ: 7 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
suman to power: गोमती नगर लखनऊ में बिजली नहीं आ रही है
  suman < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
        | लखनऊ से 7 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, गोमती नगर, लखनऊ: 8 शिकायतें
       | ठीक होने की उम्मीद: 24 नवंबर, दोपहर 12 बजे
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power taps: ठीक हो गया
  anil < 26-6333-7585-0: क्या काम हुआ? कुछ शब्दों में लिखें। सब से पूछा जाएगा।
anil to power: फ़ीडर चालू किया
  anil < 26-6333-7585-0: 8 लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: फ़ीडर चालू किया
  ravi < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: फ़ीडर चालू किया
  geeta < 26-2612-0315-2: kaam poora hone ki report aayi hai: फ़ीडर चालू किया
  salim < 26-5507-5354-0: reported as done: फ़ीडर चालू किया
  priya < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: फ़ीडर चालू किया
  john < 26-5957-2483-1: reported as done: फ़ीडर चालू किया
  kiran < 26-4419-7102-5: काम पूरा होने की रिपोर्ट आई है: फ़ीडर चालू किया
  suman < 26-0624-3339-0: काम पूरा होने की रिपोर्ट आई है: फ़ीडर चालू किया
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
  suman < 26-0624-3339-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
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
asha to power: status
  asha < 26-5557-4711-6: काम पूरा बताया गया
  asha < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
naveen to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  naveen < शिकायत दर्ज हो गई। नंबर: 26-3793-8057-7
         | विषय: बिजली नहीं आ रही
         | जगह: गोमती नगर, लखनऊ
         | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
         | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
         | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
           [सही है] [दूसरा विभाग]
           [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
