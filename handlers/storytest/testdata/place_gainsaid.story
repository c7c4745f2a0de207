# A place is shared with one touch from wherever somebody is. If the words of a complaint name another district they count, and it is asked
# which is right; what was shared for one complaint is given to no other.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: biswan sitapur me bijli nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: biswan, Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  bina < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “biswan sitapur me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power sends: place 26.85, 80.95
  asha < 26-5557-4711-6: kya sahi jagah Lucknow hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: nahi
  asha < Theek hai. 26-5557-4711-6 ki jagah: biswan, Sitapur
@ +20m
ravi to power: बिसवां सीतापुर में बिजली नहीं आ रही
  ravi < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: बिसवां, सीतापुर
       | अवर अभियंता (विद्युत), सीतापुर को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  bina < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: बिसवां, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “बिसवां सीतापुर में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power sends: place 26.85, 80.95
  ravi < 26-4158-6074-3: क्या सही जगह लखनऊ है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
ravi to power: 1
  ravi < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  bina < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “बिसवां सीतापुर में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
# Without an answer it belongs to no other complaint.
geeta to power: biswan sitapur me bijli nahi aa rahi
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: biswan, Sitapur
        | JE bijli, Sitapur ko bheji gayi
        | Samay seema: 25 November, subah 10:40 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  bina < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “biswan sitapur me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power sends: place 26.85, 80.95
  geeta < 26-2612-0315-2: kya sahi jagah Lucknow hai? 1 haan 2 nahi
          [Haan] [Nahi]
@ +10m
geeta to power: mera bill 15000 aa gaya hai do mahine se
  geeta < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli ka bill galat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 2 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली का बिल गलत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill 15000 aa gaya hai do mahine se”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Biswan]
          [Apni jagah bhejiye]
@ +20m
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
# The name of a town alone may be a quarter's: the place that is shared decides.
salim to power: aliganj me bijli nahi aa rahi
  salim < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 11:10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: aliganj
       | समय सीमा: 25 नवंबर, सुबह 11:10 बजे
       | “aliganj me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  salim < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
salim to power sends: place 26.85, 80.95
  salim < 26-6333-7585-0: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11:10 baje
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  desk < 26-6333-7585-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 11:10 बजे
       | “aliganj me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
# Who is elsewhere is not the complaint.
mohan to power sends: place 26.85, 80.95
  mohan < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
mohan to power: mera beta Delhi me hai, ghar par bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Vishay: Bijli nahi aa rahi
        | Jagah: Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11:30 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 11:30 बजे
       | “mera beta Delhi me hai, ghar par bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
