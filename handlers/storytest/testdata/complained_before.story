# "I did three months ago", of a complaint made elsewhere, complains of nothing. With one that goes on it is kept, for who has it. What says what or where is a complaint, however long ago it began.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: meri shikayat ka kya hua
  mohan < Abhi koi shikayat darj nahi hai. Samasya aur jagah likhiye.
mohan to power: 3 mahine pehle ki thi
  mohan < Yahan sirf isi chat ki shikayatein dikhti hain. Samasya aur jagah likhiye, ya “sthiti”, shikayat ka number aur phone ke aakhri chaar ank.
mohan to power: maine 3 mahine pehle bijli ki shikayat ki thi
  mohan < Yahan sirf isi chat ki shikayatein dikhti hain. Samasya aur jagah likhiye, ya “sthiti”, shikayat ka number aur phone ke aakhri chaar ank.
mohan to power: number yaad nahi
  mohan < Abhi koi shikayat darj nahi hai. Samasya aur jagah likhiye.
sita to power: मैंने पिछले महीने शिकायत की थी
  sita < यहाँ सिर्फ़ इसी चैट की शिकायतें दिखती हैं। समस्या और जगह लिखें, या “स्थिति”, शिकायत का नंबर और फ़ोन के आखिरी चार अंक।
geeta to power: I complained 3 months ago
  geeta < Only complaints made in this chat are seen here. Write the problem and the place, or “status”, the number and the last four digits of the phone.
ram to power: bijli nahi hai gomti nagar lucknow
  ram < Shikayat darj ho gayi. Number: 26-5557-4711-6
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
       | “bijli nahi hai gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
ram to power: meri shikayat ka kya hua
  ram < 26-5557-4711-6: Adhikari ko bheji gayi
      | Vishay: Bijli nahi aa rahi
      | Jagah: gomti nagar, Lucknow
      | Abhi JE bijli, Lucknow ke paas
      | Samay seema: 25 November, subah 10 baje
ram to power: teen mahine pehle ki thi
  ram < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: teen mahine pehle ki thi
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
  ram < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
asha to power: 3 mahine pehle meri bike chori hui thi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Chori, loot, chhinaiti
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 9 December, dopahar 12 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: चोरी, लूट, छिनैती
       | जगह: अभी पता नहीं
       | समय सीमा: 9 दिसंबर, दोपहर 12 बजे
       | “3 mahine pehle meri bike chori hui thi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
lata to power: maine kal shikayat ki thi abhi tak koi nahi aaya
  lata < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli ki anya shikayat
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “maine kal shikayat ki thi abhi tak koi nahi aaya”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  lata < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
