# The name of another district after a complaint says that it is registered for the wrong one: it is asked, and never only a note to the officer there. With a smaller place it is taken. The district that is known, said again, changes nothing.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: Sitapur
  mohan < 26-5557-4711-6: kya sahi jagah Sitapur hai? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: 1
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: Sitapur
        | JE bijli, Sitapur ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: Kanpur dehat
  mohan < 26-5557-4711-6: kya sahi jagah Kanpur Dehat hai? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: 2
  mohan < Theek hai. 26-5557-4711-6 ki jagah: Sitapur
mohan to power: sitapur
  mohan < Dhanyavaad. 26-5557-4711-6 par jo bhi hoga, yahin bataya jayega.
@ +1h
sita to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +45m
  bina < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना है। बिजली नहीं आ रही
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: मेरा जिला सीतापुर है
  sita < 26-4158-6074-3: क्या सही जगह सीतापुर है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
sita to power: हाँ सीतापुर
  sita < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, सीतापुर
       | अवर अभियंता (विद्युत), सीतापुर को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
  bina < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-5557-4711-6: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
  bina < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 1 बजे तक देना है। बिजली नहीं आ रही
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 12:45 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12:45 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: wrong district
  geeta < Where is the problem? Village or locality, and district.
          [Share my place]
geeta to power: Biswan, Sitapur
  geeta < 26-2612-0315-2: corrected.
        | Subject: No electricity
        | Place: Biswan, Sitapur
        | Sent to Junior Engineer (Electricity), Sitapur
        | Due by 25 Nov, 12:45 pm
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Biswan, सीतापुर
       | समय सीमा: 25 नवंबर, दोपहर 12:45 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
  bina < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 1 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-4158-6074-3: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, दोपहर 1 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-4158-6074-3: समय पर पहला जवाब नहीं दिया गया। शिकायत अब हब की सहायता डेस्क को बताई गई है।
ram to power: bijli nahi aa rahi lucknow
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, dopahar 1:45 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: biswan, sitapur
  ram < 26-5507-5354-0: jaankari theek kar di gayi hai.
      | Vishay: Bijli nahi aa rahi
      | Jagah: biswan, Sitapur
      | JE bijli, Sitapur ko bheji gayi
      | Samay seema: 25 November, dopahar 1:45 baje
      | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
        [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: biswan, सीतापुर
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: jila galat hai, lucknow likho
  ram < 26-5507-5354-0: jaankari theek kar di gayi hai.
      | Vishay: Bijli nahi aa rahi
      | Jagah: Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, dopahar 1:45 baje
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  bina < 26-5507-5354-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lila to power: bijli nahi aa rahi chinhat lucknow
  lila < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, dopahar 1:45 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lila to power: kanpur nahi lucknow hi hai
  lila < Ye baat 26-6333-7585-0 me jod di gayi hai.
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi chinhat lucknow
       | kanpur nahi lucknow hi hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# A village may be called like a district, and two places may be dark.
asha to power: bijli nahi aa rahi aliganj lucknow
  asha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, dopahar 1:45 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi aliganj lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: Rampur
  asha < 26-5957-2483-1: kya sahi jagah Rampur hai? 1 haan 2 nahi
         [Haan] [Nahi]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi aliganj lucknow
       | Rampur”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: nahi
  asha < Theek hai. 26-5957-2483-1 ki jagah: aliganj, Lucknow
asha to power: sitapur me bhi bijli nahi hai
  asha < Ye baat 26-5957-2483-1 me jod di gayi hai.
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi aliganj lucknow
       | Rampur
       | sitapur me bhi bijli nahi hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Ye 26-5957-2483-1 ki baat hai ya nayi samasya? 1 wahi 2 nayi
         [Wahi] [Nayi samasya]
asha to power: nayi
  asha < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Bijli nahi aa rahi
       | Jagah: Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Samay seema: 25 November, dopahar 1:45 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  bina < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “sitapur me bhi bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Said in a sentence that tells nothing else it is asked about too; what tells more is kept and asked about as ever.
vidya to power: bijli nahi aa rahi chinhat lucknow
  vidya < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, dopahar 1:45 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
vidya to power: it is in sitapur
  vidya < 26-0624-3339-0: is Sitapur the right place? 1 yes 2 no
          [Yes] [No]
vidya to power: ye sitapur ka mamla hai
  vidya < 26-0624-3339-0: kya sahi jagah Sitapur hai? 1 haan 2 nahi
          [Haan] [Nahi]
vidya to power: ये सीतापुर का मामला है
  vidya < 26-0624-3339-0: क्या सही जगह सीतापुर है? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
vidya to power: 2
  vidya < ठीक है। 26-0624-3339-0 की जगह: chinhat, लखनऊ
vidya to power: this is gautam buddha nagar matter
  vidya < 26-0624-3339-0: is Gautam Buddha Nagar the right place? 1 yes 2 no
          [Yes] [No]
vidya to power: 2
  vidya < All right. Place of 26-0624-3339-0: chinhat, Lucknow
vidya to power: it is bad in sitapur
  vidya < This was added to 26-0624-3339-0.
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “bijli nahi aa rahi chinhat lucknow
       | it is bad in sitapur”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  vidya < About 26-0624-3339-0, or a new problem? 1 same 2 new
          [Same] [New problem]
# However the place is put right, it is another one then: what is known to lie in the old district is left behind; any other name is the person's own, and stays.
c1 to power: lanka varanasi me bijli nahi aa rahi
  c1 < Shikayat darj ho gayi. Number: 26-3793-8057-7
     | Vishay: Bijli nahi aa rahi
     | Jagah: lanka, Varanasi
     | Abhi hub ki sahayata desk ke paas
     | Samay seema: 25 November, dopahar 1:45 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: lanka, वाराणसी
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “lanka varanasi me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
c1 to power: galti se varanasi likh diya, sitapur hai
  c1 < 26-3793-8057-7: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: lanka, Sitapur
     | JE bijli, Sitapur ko bheji gayi
     | Samay seema: 25 November, dopahar 1:45 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-3793-8057-7: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: lanka, सीतापुर
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “lanka varanasi me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c2 to power: no electricity in indira nagar lucknow
  c2 < Complaint registered. Number: 26-2405-1252-2
     | Subject: No electricity
     | Place: indira nagar, Lucknow
     | Sent to Junior Engineer (Electricity), Lucknow
     | Due by 25 Nov, 1:45 pm
     | 4 others in Lucknow have complained of the same; the officer knows.
     | The officers concerned see it. We never ask for OTP or money.
       [Right] [Wrong department]
       [Add photo] [Add place]
  anil < 26-2405-1252-2: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | chinhat: 2
       | aliganj: 1
       | indira nagar: 1
       | बाकी जगह या बिना जगह: 1
         [कब तक ठीक होगा] [ठीक हो गया]
c2 to power: sorry i wrote the wrong district, it is sitapur
  c2 < 26-2405-1252-2: corrected.
     | Subject: No electricity
     | Place: indira nagar, Sitapur
     | Sent to Junior Engineer (Electricity), Sitapur
     | Due by 25 Nov, 1:45 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
  anil < 26-2405-1252-2: यह शिकायत अब दूसरे अधिकारी के पास है।
  bina < 26-2405-1252-2: बिजली नहीं आ रही
       | जगह: indira nagar, सीतापुर
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c3 to power: गाँव धनपुरा लखनऊ में बिजली नहीं आ रही
  c3 < शिकायत दर्ज हो गई। नंबर: 26-3420-9339-1
     | विषय: बिजली नहीं आ रही
     | जगह: गाँव धनपुरा, लखनऊ
     | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
     | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
     | लखनऊ से 5 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
c3 to power: मैंने गलत जिला लिख दिया, सीतापुर होना चाहिए
  c3 < 26-3420-9339-1: जानकारी ठीक कर दी गई है।
     | विषय: बिजली नहीं आ रही
     | जगह: गाँव धनपुरा, सीतापुर
     | अवर अभियंता (विद्युत), सीतापुर को भेजी गई
     | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-3420-9339-1: यह शिकायत अब दूसरे अधिकारी के पास है।
  bina < 26-3420-9339-1: बिजली नहीं आ रही
       | जगह: गाँव धनपुरा, सीतापुर
       | समय सीमा: 25 नवंबर, दोपहर 1:45 बजे
       | “गाँव धनपुरा लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c4 to power: gomti nagar lucknow me bijli nahi aa rahi
  c4 < Shikayat darj ho gayi. Number: 26-4944-9542-1
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, dopahar 1:45 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
c4 to power: nahi, ye indira nagar me hai
  c4 < 26-4944-9542-1: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: indira nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, dopahar 1:45 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
c4 to power: lanka, sitapur
  c4 < 26-4944-9542-1: kya sahi jagah Sitapur hai? 1 haan 2 nahi
       [Haan] [Nahi]
c4 to power: haan
  c4 < 26-4944-9542-1: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: lanka, Sitapur
     | JE bijli, Sitapur ko bheji gayi
     | Samay seema: 25 November, dopahar 1:45 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-4944-9542-1: यह शिकायत अब दूसरे अधिकारी के पास है।
  bina < 26-4944-9542-1: बिजली नहीं आ रही, सीतापुर: 5 शिकायतें
       | lanka: 2
       | indira nagar: 1
       | गाँव धनपुरा: 1
       | बाकी जगह या बिना जगह: 1
         [कब तक ठीक होगा] [ठीक हो गया]
# Who is named with a district, and the way there, move nothing.
c5 to power: gomti nagar lucknow me bijli nahi aa rahi
  c5 < Shikayat darj ho gayi. Number: 26-9184-2815-4
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, dopahar 1:45 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
c5 to power: nahi, sitapur wale bhaiya se pucho
  c5 < Ye baat 26-9184-2815-4 me jod di gayi hai.
c5 to power: sitapur road par
  c5 < Ye baat 26-9184-2815-4 me jod di gayi hai.
c5 to power: dost sitapur me hai
  c5 < 26-9184-2815-4: kya sahi jagah Sitapur hai? 1 haan 2 nahi
       [Haan] [Nahi]
c5 to power: nahi
  c5 < Theek hai. 26-9184-2815-4 ki jagah: gomti nagar, Lucknow
