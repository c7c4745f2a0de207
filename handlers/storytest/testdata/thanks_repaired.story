# "Cancel" where nothing is asked offers to withdraw; thanks that says it was repaired asks whether to end it, and the officer is told.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rasad = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: No electricity in Alambagh Lucknow
  mohan < Complaint registered. Number: 26-5557-4711-6
        | Subject: No electricity
        | Place: Alambagh, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No electricity in Alambagh Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: cancel
  mohan < Withdraw 26-5557-4711-6? 1 yes 2 no
          [Yes] [No]
mohan to power: no
  mohan < All right, 26-5557-4711-6 goes on.
mohan to power: add
  mohan < What should be added to 26-5557-4711-6? Write, or send a photo or voice note.
mohan to power: cancel
  mohan < All right, nothing was changed.
sita to power: Alambagh Lucknow me bijli nahi aa rahi
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  sita < 26-4158-6074-3: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
sita to power: jaldi theek ho gayi, dhanyavaad
  sita < 26-4158-6074-3: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
  anil < 26-4158-6074-3 में जुड़ा: jaldi theek ho gayi, dhanyavaad
sita to power taps: Haan, band kijiye
  sita < Achhi baat hai. 26-4158-6074-3 band ki gayi. Phir dikkat ho to yahin likhiye.
  anil < 26-4158-6074-3: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
lata to power: गोमती नगर लखनऊ में बिजली नहीं है
  lata < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to power: बिजली आ गई है सर बहुत बहुत धन्यवाद
  lata < 26-2612-0315-2: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
         [हाँ, बंद करें] [अभी चलने दें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं है
       | बिजली आ गई है सर बहुत बहुत धन्यवाद”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to power taps: अभी चलने दें
  lata < ठीक है, 26-2612-0315-2 चलती रहेगी।
gita to power: Gomti Nagar Lucknow me bijli nahi hai
  gita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: Gomti Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
gita to power: theek ho gayi kya?
  gita < 26-5507-5354-0: Adhikari ko bheji gayi
       | Vishay: Bijli nahi aa rahi
       | Jagah: Gomti Nagar, Lucknow
       | Abhi JE bijli, Lucknow ke paas
       | Samay seema: 25 November, subah 10 baje
gita to power: aa gayi thi phir chali gayi
  gita < Ye baat 26-5507-5354-0 me jod di gayi hai.
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me bijli nahi hai
       | aa gayi thi phir chali gayi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
gita to power: thank you sir for the quick help, power is back
  gita < 26-5507-5354-0: good to hear. The officer was told too. Shall the complaint be ended?
         [Yes, end it] [Let it go on]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me bijli nahi hai
       | aa gayi thi phir chali gayi
       | thank you sir for the quick help, power is back”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Asked whether it is really done, that is a yes.
ram to power: Alambagh Lucknow me bijli nahi hai
  ram < Shikayat darj ho gayi. Number: 26-6333-7585-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: Alambagh, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | Alambagh: 2
       | गोमती नगर: 2
       | बाकी जगह या बिना जगह: 1
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: accept {S}
  anil < 26-6333-7585-0: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  ram < 26-6333-7585-0: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
anil to power: done {S} fuse badla
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-6333-7585-0: kaam poora hone ki report aayi hai: fuse badla
  ram < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: jaldi theek ho gayi, dhanyavaad
  ram < Kaam kaisa raha? 1 accha 2 theek 3 kharab
        [Accha] [Theek] [Kharab]
hari to power: radd karo
  hari < Theek hai, kuch nahi badla.
