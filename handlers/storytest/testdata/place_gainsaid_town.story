# A town that lies in one district only speaks against a place that is shared elsewhere as the name of the district does: the words count, and it is asked.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: biswan me bijli nahi aa rahi
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
       | “biswan me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power sends: place 26.85, 80.95
  asha < 26-5557-4711-6: kya sahi jagah Lucknow hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: nahi
  asha < Theek hai. 26-5557-4711-6 ki jagah: biswan, Sitapur
@ +40m
ravi to power sends: place 26.85, 80.95
  ravi < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
ravi to power: बिसवां में बिजली नहीं आ रही
  ravi < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: बिसवां, सीतापुर
       | अवर अभियंता (विद्युत), सीतापुर को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  bina < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: बिसवां, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “बिसवां में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ravi < 26-4158-6074-3: क्या सही जगह लखनऊ है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
ravi to power: हाँ
  ravi < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  bina < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “बिसवां में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +40m
sita to power sends: place 26.85, 80.95
  sita < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
sita to power: biswan sitapur me bijli nahi aa rahi
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: biswan, Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Samay seema: 25 November, subah 11:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  bina < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 11:20 बजे
       | “biswan sitapur me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-2612-0315-2: kya sahi jagah Lucknow hai? 1 haan 2 nahi
         [Haan] [Nahi]
sita to power: 2
  sita < Theek hai. 26-2612-0315-2 ki jagah: biswan, Sitapur
@ +40m
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
  asha < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
# A name that quarters elsewhere bear says nothing against it.
salim to power sends: place 27.57, 80.68
  salim < जगह मिल गई: सीतापुर। अब समस्या लिखें या बोलकर भेजें।
salim to power: aliganj me bijli nahi aa rahi
  salim < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Sitapur
        | JE bijli, Sitapur ko bheji gayi
        | Samay seema: 25 November, dopahar 12 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  bina < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: aliganj, सीतापुर
       | नक्शा: https://maps.google.com/?q=27.57000,80.68000
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “aliganj me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
