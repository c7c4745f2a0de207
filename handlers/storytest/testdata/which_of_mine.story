# Of several complaints one is called by what it is about, or by its place in their row: it is taken back, reminded of, and told of. "They say: take it back" calls none.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer ram = FOOD all L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
c0 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c0 < Shikayat darj ho gayi. Number: 26-5557-4711-6
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c0 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c0 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  ram < 26-4158-6074-3: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c0 to power: bil wali wapas le lo
  c0 < 26-5557-4711-6 (Bijli ka bill galat) wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
c1 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c1 < Shikayat darj ho gayi. Number: 26-2612-0315-2
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c1 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c1 < Shikayat darj ho gayi. Number: 26-5507-5354-0
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-5507-5354-0: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c1 to power: ration wali band kar do
  c1 < 26-5507-5354-0 (Ration nahi mila, dukaan band) wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
c2 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c2 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c2 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c2 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-5957-2483-1: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c2 to power: pehli wali band kar do
  c2 < 26-6333-7585-0 (Bijli ka bill galat) wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
c3 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c3 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-4419-7102-5: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c3 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c3 < Shikayat darj ho gayi. Number: 26-0624-3339-0
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-0624-3339-0: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c3 to power: doosri wali yaad dila do
  c3 < 26-0624-3339-0: yaad dila diya gaya hai. Purti nirikshak aur bade adhikari ko bataya gaya.
  ram < 26-0624-3339-0: नागरिक ने याद दिलाया है। राशन नहीं मिला, दुकान बंद, समय सीमा: 30 नवंबर, शाम 5 बजे
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  desk < 26-0624-3339-0: नागरिक ने याद दिलाया है। राशन नहीं मिला, दुकान बंद, समय सीमा: 30 नवंबर, शाम 5 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c4 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c4 < Shikayat darj ho gayi. Number: 26-3793-8057-7
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-3793-8057-7: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c4 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c4 < Shikayat darj ho gayi. Number: 26-2405-1252-2
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-2405-1252-2: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c4 to power: dono band kar do
  c4 < Kaun si shikayat? Chuniye.
       [80577 Bijli ka bill galat]
       [12522 Ration nahi mila, dukaan band]
c4 to power: 1
  c4 < 26-3793-8057-7 (Bijli ka bill galat) wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
c5 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c5 < Shikayat darj ho gayi. Number: 26-3420-9339-1
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-3420-9339-1: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c5 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c5 < Shikayat darj ho gayi. Number: 26-4944-9542-1
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-4944-9542-1: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c5 to power: ration mil gaya
  c5 < 26-4944-9542-1: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
       [Haan, band kijiye] [Abhi chalne dijiye]
  ram < 26-4944-9542-1 में जुड़ा: ration mil gaya
c6 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c6 < Shikayat darj ho gayi. Number: 26-9184-2815-4
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-9184-2815-4: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c6 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c6 < Shikayat darj ho gayi. Number: 26-6050-9260-6
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-6050-9260-6: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c6 to power: राशन वाली का क्या हुआ
  c6 < 26-6050-9260-6: अधिकारी को भेजी गई
     | विषय: राशन नहीं मिला, दुकान बंद
     | जगह: gomti nagar, लखनऊ
     | अभी पूर्ति निरीक्षक के पास
     | समय सीमा: 30 नवंबर, शाम 5 बजे
c7 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c7 < Shikayat darj ho gayi. Number: 26-1110-7906-3
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-1110-7906-3: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c7 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c7 < Shikayat darj ho gayi. Number: 26-0821-4257-9
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-0821-4257-9: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c7 to power: bijli wali wapas chali gayi
  c7 < Ye baat 26-1110-7906-3 me jod di gayi hai.
  anil < 26-1110-7906-3 में जुड़ा: bijli wali wapas chali gayi
  c7 < Ye 26-1110-7906-3 ki baat hai ya nayi samasya? 1 wahi 2 nayi
       [Wahi] [Nayi samasya]
c8 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c8 < Shikayat darj ho gayi. Number: 26-4032-9832-4
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-4032-9832-4: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c8 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c8 < Shikayat darj ho gayi. Number: 26-9161-6792-2
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-9161-6792-2: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c8 to power: kotedar kehta hai shikayat wapas lo
  c8 < Ye baat 26-9161-6792-2 me jod di gayi hai.
  ram < 26-9161-6792-2 में जुड़ा: kotedar kehta hai shikayat wapas lo
c9 to power: bijli ka bill galat hai 45000 aaya, gomti nagar lucknow
  c9 < Shikayat darj ho gayi. Number: 26-3647-8109-2
     | Vishay: Bijli ka bill galat
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 2 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-3647-8109-2: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c9 to power: kotedar rashan nahi de raha gomti nagar lucknow
  c9 < Shikayat darj ho gayi. Number: 26-1013-0561-3
     | Vishay: Ration nahi mila, dukaan band
     | Jagah: gomti nagar, Lucknow
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-1013-0561-3: राशन नहीं मिला, दुकान बंद
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan nahi de raha gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c9 to power: withdraw the ration one
  c9 < Withdraw 26-1013-0561-3 (Ration not given, shop closed)? 1 yes 2 no
       [Yes] [No]
