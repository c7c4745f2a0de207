# "Ten days have passed", "the child fell ill", "the lineman has come" are no end of a complaint, and neither is "ho gaya" behind "chori".
account power = POWER
account police = POLICE
account hub = hub
officer je = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer thana = POLICE 162 L1 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
kamla to power: chinhat lucknow me bijli nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
kamla to power: बच्चा बीमार हो गया
  kamla < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  je < 26-5557-4711-6 में जुड़ा: बच्चा बीमार हो गया
kamla to power: 10 din ho gaya sahab
  kamla < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: 10 din ho gaya sahab
kamla to power: lineman aa gaya
  kamla < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: lineman aa gaya
kamla to power: kaam shuru ho gaya
  kamla < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: kaam shuru ho gaya
kamla to power: kaam shuru ho gaya kya
  kamla < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
kamla to power: lineman aa gaya, ab light aa gayi
  kamla < 26-5557-4711-6: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
          [Haan, band kijiye] [Abhi chalne dijiye]
  je < 26-5557-4711-6 में जुड़ा: lineman aa gaya, ab light aa gayi
kamla to power: haan
  kamla < Achhi baat hai. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
  je < 26-5557-4711-6: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
@ +1h
mohan to police: mera mobile
  mohan < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
mohan to police: chori
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Chori, loot, chhinaiti
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 9 December, subah 11:20 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: चोरी, लूट, छिनैती
       | जगह: अभी पता नहीं
       | समय सीमा: 9 दिसंबर, सुबह 11:20 बजे
       | “mera mobile
       | chori”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to police: ho gaya
  mohan < Ye baat 26-4158-6074-3 me jod di gayi hai.
  desk < 26-4158-6074-3 में जुड़ा: ho gaya
@ +1h
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
rani to power: bijli ka taar toot kar gira hai sadak par current aa raha hai, chinhat lucknow
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  je < ⚠ खतरा: तुरंत देखें
     | 26-2612-0315-2: तार या खंभे से खतरा
     | जगह: chinhat, लखनऊ
     | पहला जवाब: 24 नवंबर, दोपहर 12:35 बजे तक
     | समय सीमा: 24 नवंबर, शाम 6:20 बजे
     | “bijli ka taar toot kar gira hai sadak par current aa raha hai, chinhat lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Taar ya khambe se khatra
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, dopahar 12:35 baje tak
       | Samay seema: 24 November, shaam 6:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
@ +1h
  je < 26-2612-0315-2: पहला जवाब 24 नवंबर, दोपहर 12:35 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
     | पहला जवाब नहीं दिया गया
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sunita < ⚠ खतरा: तुरंत देखें
         | 26-2612-0315-2: तार या खंभे से खतरा। पहला जवाब 24 नवंबर, दोपहर 12:35 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  rani < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
  desk < 26-4158-6074-3: समय सीमा 24 नवंबर, दोपहर 1:20 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | जगह नहीं भरी गई
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
rani to power: lineman aa gaya
  je < 26-2612-0315-2 में जुड़ा: lineman aa gaya
  rani < Ye baat 26-2612-0315-2 me jod di gayi hai.
rani to power: light aa gayi
  je < 26-2612-0315-2 में जुड़ा: light aa gayi
  rani < Ye baat 26-2612-0315-2 me jod di gayi hai.
rani to power: kaam ho gaya
  je < 26-2612-0315-2 में जुड़ा: kaam ho gaya
  rani < 26-2612-0315-2: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
@ +1h
  je < 26-2612-0315-2: पहला जवाब 24 नवंबर, दोपहर 12:35 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
     | पहला जवाब नहीं दिया गया
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sunita < 26-2612-0315-2: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब हब की सहायता डेस्क की है।
         | पहला जवाब नहीं दिया गया
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: तार या खंभे से खतरा। पहला जवाब 24 नवंबर, दोपहर 12:35 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  rani < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
sita to police: mera beta kho gaya hai, chinhat lucknow
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: गुमशुदा या अपहरण
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, दोपहर 2:35 बजे तक
        | समय सीमा: 26 नवंबर, दोपहर 2:20 बजे
        | “mera beta kho gaya hai, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Gumshuda ya apharan
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, dopahar 2:35 baje tak
       | Samay seema: 26 November, dopahar 2:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
@ +1h
  thana < 26-5507-5354-0: पहला जवाब 24 नवंबर, दोपहर 2:35 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: गुमशुदा या अपहरण। पहला जवाब 24 नवंबर, दोपहर 2:35 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  je < 26-2612-0315-2: पहला जवाब 24 नवंबर, दोपहर 12:35 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
     | पहला जवाब नहीं दिया गया
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sita < 26-5507-5354-0: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
  rani < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  desk < 26-2612-0315-2: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
sita to police: 10 ghante ho gaya
  thana < 26-5507-5354-0 में जुड़ा: 10 ghante ho gaya
  sita < Ye baat 26-5507-5354-0 me jod di gayi hai.
sita to police: raat ho gayi
  thana < 26-5507-5354-0 में जुड़ा: raat ho gayi
  sita < Ye baat 26-5507-5354-0 me jod di gayi hai.
sita to police: kisi ka phone aa gaya
  thana < 26-5507-5354-0 में जुड़ा: kisi ka phone aa gaya
  sita < Ye baat 26-5507-5354-0 me jod di gayi hai.
sita to police: wo ghar aa gaya
  thana < 26-5507-5354-0 में जुड़ा: wo ghar aa gaya
  sita < 26-5507-5354-0: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
