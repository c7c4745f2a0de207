# "Leave it", "not needed any more", "I wrote it by mistake" ask whether to take the complaint back, where nothing else was asked.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer ram = FOOD all L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
c0 to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  c0 < Shikayat darj ho gayi. Number: 26-5557-4711-6
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
       | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c0 to power: शिकायत रहने दीजिए
  c0 < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
       [हाँ] [नहीं]
c1 to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  c1 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10:20 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c1 to power: ab nahi chahiye
  c1 < 26-4158-6074-3 wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
c2 to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  c2 < Shikayat darj ho gayi. Number: 26-2612-0315-2
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10:40 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c2 to power: galti se likh diya
  c2 < 26-2612-0315-2 wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
c3 to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  c3 < Shikayat darj ho gayi. Number: 26-5507-5354-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 11 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c3 to power: shikayat wapas le lo mil gaya
  c3 < 26-5507-5354-0: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
       [Haan, band kijiye] [Abhi chalne dijiye]
  anil < 26-5507-5354-0 में जुड़ा: shikayat wapas le lo mil gaya
c4 to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  c4 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 11:20 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11:20 बजे
       | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना है। बिजली नहीं आ रही
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c4 to power: JE bola rehne do ab
  c4 < Ye baat 26-6333-7585-0 me jod di gayi hai.
  anil < 26-6333-7585-0 में जुड़ा: JE bola rehne do ab
c5 to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  c5 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 11:40 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11:40 बजे
       | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
  anil < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 12:20 बजे तक देना है। बिजली नहीं आ रही
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  c0 < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c5 to power: bill nahi chahiye
  c5 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Bijli ka bill galat
     | Jagah pata chalte hi adhikari ko bheji jayegi
     | Samay seema: 2 December, shaam 5 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-4419-7102-5: बिजली का बिल गलत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bill nahi chahiye”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  c5 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [gomti nagar, Lucknow]
       [Apni jagah bhejiye]
ap to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  ap < Shikayat darj ho gayi. Number: 26-0624-3339-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, dopahar 12 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S} line jod di
  anil < 26-0624-3339-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ap < 26-0624-3339-0: kaam poora hone ki report aayi hai: line jod di
  ap < 26-0624-3339-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
ap to power: nahi hua
  ap < 26-0624-3339-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
ap to power: 3
  ap < 26-0624-3339-0: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, dopahar 12 baje tak
  sunita < 26-0624-3339-0: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, दोपहर 12 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
ap to power: appeal wapas lo mil gaya
  ap < 26-0624-3339-0: kya kaam ho gaya aur appeal wapas li jaye? 1 haan 2 nahi
       [Haan] [Nahi]
th to power: धन्यवाद, बिजली आ गई
  th < धन्यवाद। और कोई दिक्कत हो तो यहीं लिखें।
th to power: Thanks, bijli aa gayi
  th < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
