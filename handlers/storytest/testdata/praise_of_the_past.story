# Praise that tells of the trouble as past is no complaint, scorn without a word of why is asked for it, good news of half is none, and "ETA?" asks how it stands.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer suresh = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: bahut accha kaam kiya lineman ne, do din se andhera tha
  mohan < Dhanyavaad, sunkar achha laga. Koi dikkat ho to yahin likhiye.
sita to power: बहुत अच्छा काम किया लाइनमैन ने, दो दिन से अंधेरा था
  sita < धन्यवाद, सुनकर अच्छा लगा। कोई दिक्कत हो तो यहीं लिखें।
mohan to urban: slow clap for nagar nigam
  mohan < Namaste. This is the complaint account of Urban Development (municipal bodies).
        | Write the problem and the place, or send a voice note. You get a number at once.
        | The officers concerned see it. We never ask for OTP or money.
rahim to urban: wah kya service hai
  rahim < Namaste. Ye Nagar vikas vibhag (nagar nigam, palika) ka shikayat khata hai.
        | Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
rahim to urban: kooda 3 din se pada hai gomti nagar lucknow
  rahim < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Kooda nahi utha, safai nahi
        | Jagah: gomti nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 27 November, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda 3 din se pada hai gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
rahim to urban: aadha kooda uth gaya
  rahim < Ye baat 26-5557-4711-6 me jod di gayi hai.
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda 3 din se pada hai gomti nagar lucknow
         | aadha kooda uth gaya”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
rahim to urban: ETA?
  rahim < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Kooda nahi utha, safai nahi
        | Jagah: gomti nagar, Lucknow
        | Abhi Safai nirikshak / JE, nagar nikay, Lucknow ke paas
        | Samay seema: 27 November, shaam 5 baje
rahim to urban: aadhe ghante pehle kooda uth gaya
  rahim < 26-5557-4711-6: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
          [Haan, band kijiye] [Abhi chalne dijiye]
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “kooda 3 din se pada hai gomti nagar lucknow
         | aadha kooda uth gaya
         | aadhe ghante pehle kooda uth gaya”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
asha to urban: street light band hai 3 din se, gomti nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Street light band
       | Jagah: gomti nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  suresh < 26-4158-6074-3: स्ट्रीट लाइट बंद
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “street light band hai 3 din se, gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
asha to urban: good job but street light still off
  asha < This was added to 26-4158-6074-3.
  suresh < 26-4158-6074-3: स्ट्रीट लाइट बंद
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “street light band hai 3 din se, gomti nagar lucknow
         | good job but street light still off”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
asha to urban: bahut badhiya kaam, 3 din se light nahi thi, ab bhi nahi hai
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
  suresh < 26-4158-6074-3: स्ट्रीट लाइट बंद
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “street light band hai 3 din se, gomti nagar lucknow
         | good job but street light still off
         | bahut badhiya kaam, 3 din se light nahi thi, ab bhi nahi hai”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  asha < Ye 26-4158-6074-3 ki baat hai ya nayi samasya? 1 wahi 2 nayi
         [Wahi] [Nayi samasya]
@ +1m
geeta to urban: bahut badhiya, gomti nagar lucknow me bijli nahi thi
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:01 baje
        | Ye kaam Bijli vibhag ka hai, shikayat wahin bhej di gayi hai.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bahut badhiya, gomti nagar lucknow me bijli nahi thi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
