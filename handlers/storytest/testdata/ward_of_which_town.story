# A ward or a village is named first, and in which town or tehsil it lies when it is asked: both stay on the officer's card. Who names it otherwise, or says no, has put it right.
account power = POWER
account hub = hub
officer anil = POWER 148 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: ward 5 me light nahi hai
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: ward 5
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: ward 5
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “ward 5 me light nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < ward 5: kis jile me? Shahar ya tehsil bhi likhiye.
          [Apni jagah bhejiye]
@ +1m
mohan to power: tehsil khajni, gorakhpur
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: ward 5, tehsil khajni, Gorakhpur
        | JE bijli, Gorakhpur ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: ward 5, tehsil khajni, गोरखपुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “ward 5 me light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
sita to power: गाँव रामपुर खास में ट्रांसफार्मर फुंक गया है
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: गाँव रामपुर खास
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 25 नवंबर, सुबह 11:01 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: गाँव रामपुर खास
       | समय सीमा: 25 नवंबर, सुबह 11:01 बजे
       | “गाँव रामपुर खास में ट्रांसफार्मर फुंक गया है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < गाँव रामपुर खास: किस जिले में? शहर या तहसील भी लिखें।
         [अपनी जगह भेजें]
@ +1m
sita to power: ब्लॉक बेलघाट
  sita < गाँव रामपुर खास, ब्लॉक बेलघाट किस जिले में है? जिले का नाम या पिन कोड लिख दें।
  desk < 26-4158-6074-3 में जुड़ा: ब्लॉक बेलघाट
@ +1m
sita to power: गोरखपुर
  sita < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: गाँव रामपुर खास, ब्लॉक बेलघाट, गोरखपुर
       | अवर अभियंता (विद्युत), गोरखपुर को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11:01 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: गाँव रामपुर खास, ब्लॉक बेलघाट, गोरखपुर
       | समय सीमा: 25 नवंबर, सुबह 11:01 बजे
       | “गाँव रामपुर खास में ट्रांसफार्मर फुंक गया है
       | ब्लॉक बेलघाट”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
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
asha to power: shiv mandir ke paas light nahi hai
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: shiv mandir
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 25 November, dopahar 12:03 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: shiv mandir
       | समय सीमा: 25 नवंबर, दोपहर 12:03 बजे
       | “shiv mandir ke paas light nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
@ +1m
asha to power: nahi, hanuman mandir, gorakhpur
  asha < 26-2612-0315-2: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: hanuman mandir, Gorakhpur
       | JE bijli, Gorakhpur ko bheji gayi
       | Samay seema: 25 November, dopahar 12:03 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: hanuman mandir, गोरखपुर
       | समय सीमा: 25 नवंबर, दोपहर 12:03 बजे
       | “shiv mandir ke paas light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
  anil < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 1:01 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-4158-6074-3: ट्रांसफार्मर जला या खराब। पहला जवाब 24 नवंबर, दोपहर 1:01 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-4158-6074-3: समय पर पहला जवाब नहीं दिया गया। शिकायत अब हब की सहायता डेस्क को बताई गई है।
ravi to power: gaon rampur khas me light nahi
  ravi < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: gaon rampur khas
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 25 November, dopahar 1:04 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gaon rampur khas
       | समय सीमा: 25 नवंबर, दोपहर 1:04 बजे
       | “gaon rampur khas me light nahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < gaon rampur khas: kis jile me? Shahar ya tehsil bhi likhiye.
         [Apni jagah bhejiye]
@ +1m
ravi to power: jagah galat hai
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
@ +1m
ravi to power: gaon sonbarsa, gorakhpur
  ravi < 26-5507-5354-0: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: gaon sonbarsa, Gorakhpur
       | JE bijli, Gorakhpur ko bheji gayi
       | Samay seema: 25 November, dopahar 1:04 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gaon sonbarsa, गोरखपुर
       | समय सीमा: 25 नवंबर, दोपहर 1:04 बजे
       | “gaon rampur khas me light nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
