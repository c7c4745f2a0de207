# A longer name is another quarter's: what is said of Gomti Nagar is not said of Gomti Nagar Vistar, and of one sector nothing of the others.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर विस्तार लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर विस्तार, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर विस्तार, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर विस्तार लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: no electricity in Gomti Nagar Lucknow
  ravi < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in Gomti Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: gomti nagar extension lucknow me bijli nahi hai
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar extension, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar extension, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar extension lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
salim to power: indira nagar sector 9 lucknow me light nahi hai
  salim < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: indira nagar sector 9, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: indira nagar sector 9, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “indira nagar sector 9 lucknow me light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: इंदिरा नगर सेक्टर 12 लखनऊ में बिजली गुल है
  priya < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: बिजली नहीं आ रही
        | जगह: इंदिरा नगर सेक्टर 12, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | गोमती नगर विस्तार: 2
       | Gomti Nagar: 1
       | indira nagar sector 9: 1
       | इंदिरा नगर सेक्टर 12: 1
         [कब तक ठीक होगा] [ठीक हो गया]
@ +20s
anil to power: gomti nagar me 2 ghante me aa jayegi
  anil < 26-6333-7585-0: Gomti Nagar: 24 नवंबर, दोपहर 12 बजे। इस जगह के लोगों को बताया जा रहा है।
  ravi < 26-4158-6074-3: expected to be well again in Gomti Nagar by 24 Nov, 12 pm.
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | गोमती नगर विस्तार: 2
       | Gomti Nagar: 1, 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद
       | indira nagar sector 9: 1
       | इंदिरा नगर सेक्टर 12: 1
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: restored indira nagar sector 9 me fuse badla
  anil < 26-6333-7585-0: indira nagar sector 9 के लोगों से पूछा जा रहा है कि ठीक हुआ या नहीं।
  salim < 26-5507-5354-0: kaam poora hone ki report aayi hai: indira nagar sector 9 me fuse badla
  salim < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 4 शिकायतें
       | गोमती नगर विस्तार: 2
       | Gomti Nagar: 1, 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद
       | इंदिरा नगर सेक्टर 12: 1
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: गोमती नगर विस्तार में 5 बजे तक आ जाएगी
  anil < 26-6333-7585-0: गोमती नगर विस्तार: 24 नवंबर, शाम 5 बजे। इस जगह के लोगों को बताया जा रहा है।
  asha < 26-5557-4711-6: गोमती नगर विस्तार में 24 नवंबर, शाम 5 बजे तक ठीक होने की उम्मीद है।
  geeta < 26-2612-0315-2: gomti nagar extension me 24 November, shaam 5 baje tak theek hone ki ummeed hai.
@ +20s
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 4 शिकायतें
       | गोमती नगर विस्तार: 2, 24 नवंबर, शाम 5 बजे तक ठीक होने की उम्मीद
       | Gomti Nagar: 1, 24 नवंबर, दोपहर 12 बजे तक ठीक होने की उम्मीद
       | इंदिरा नगर सेक्टर 12: 1
       | <changes the earlier message>
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: restored indira nagar sector 1 me taar joda
  anil < 26-6333-7585-0: किस जगह ठीक हो गया?
         [गोमती नगर विस्तार]
         [Gomti Nagar]
         [इंदिरा नगर सेक्टर 12]
         [सब जगह]
anil to power: रहने दें
  anil < ठीक है, कुछ नहीं बदला।
@ +20s
