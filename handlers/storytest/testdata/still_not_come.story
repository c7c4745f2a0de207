# What says neither what nor where ("still not come") is about the complaint that is open, whatever account it is told to, and is added to it unasked. What names another matter is another.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to hub: bijli nahi aa rahi, Aliganj Lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi, Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
@ 2026-11-24 11:30
mohan to hub: abhi tak nahi aayi
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: abhi tak nahi aayi
@ 2026-11-24 11:40
mohan to hub: abhi bhi nahi aayi
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: abhi bhi nahi aayi
@ 2026-11-24 11:50
mohan to hub: koi nahi aaya
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: koi nahi aaya
@ 2026-11-24 12:00
mohan to hub: bas karo
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: bas karo
  mohan < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
@ 2026-11-24 12:10
mohan to hub: mil gaya?
  mohan < Baat samajh nahi aayi. Samasya aur jagah likhiye, ya bolkar bhejiye.
@ 2026-11-24 12:20
mohan to hub: escalate karo
  mohan < 26-5557-4711-6: yaad dila diya gaya hai. JE bijli, Lucknow aur bade adhikari ko bataya gaya.
  anil < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  desk < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
@ 2026-11-24 12:30
mohan to hub: upar bhejo
  mohan < 26-5557-4711-6: aaj yaad dilaya ja chuka hai. Kal phir likha ja sakta hai.
@ 2026-11-24 12:40
mohan to hub: band karo ye tamasha
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: band karo ye tamasha
@ 2026-11-24 12:50
mohan to hub: nali jam hai ghar ke samne
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Naali ya sewer jaam
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 26 November, dopahar 12:50 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: नाली या सीवर जाम
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, दोपहर 12:50 बजे
       | “nali jam hai ghar ke samne”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Aliganj, Lucknow]
          [Apni jagah bhejiye]
@ 2026-11-24 12:55
sita to hub: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, दोपहर 12:55 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12:55 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ 2026-11-24 14:00
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
sita to hub: अभी तक नहीं आई
  sita < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  anil < 26-2612-0315-2 में जुड़ा: अभी तक नहीं आई
john to hub: no electricity in Aliganj Lucknow
  john < Complaint registered. Number: 26-5507-5354-0
       | Subject: No electricity
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 2 pm
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 2 बजे
       | “no electricity in Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ 2026-11-24 15:00
  anil < 26-2612-0315-2: पहला जवाब 24 नवंबर, दोपहर 2:55 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-2612-0315-2: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, दोपहर 2:55 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-2612-0315-2: समय पर पहला जवाब नहीं दिया गया। शिकायत अब हब की सहायता डेस्क को बताई गई है।
john to hub: still not come
  john < This was added to 26-5507-5354-0.
  anil < 26-5507-5354-0 में जुड़ा: still not come
@ 2026-11-24 15:10
asha to hub: abhi tak nahi aayi
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Sadak ki anya shikayat
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 11 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-6333-7585-0: सड़क की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “abhi tak nahi aayi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
# In the department's own account it is the same, and what names a matter is a complaint of its own.
ravi to power: bijli nahi aa rahi, Indira Nagar Lucknow
  ravi < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Bijli nahi aa rahi
       | Jagah: Indira Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, dopahar 3:10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 3:10 बजे
       | “bijli nahi aa rahi, Indira Nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ 2026-11-24 16:00
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
  anil < 26-5507-5354-0: पहला जवाब 24 नवंबर, शाम 4 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-5507-5354-0: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, शाम 4 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  john < 26-5507-5354-0: no first answer was given in time. Hub help desk has now been told.
ravi to power: abhi tak nahi aayi
  ravi < Ye baat 26-5957-2483-1 me jod di gayi hai.
  anil < 26-5957-2483-1 में जुड़ा: abhi tak nahi aayi
ravi to hub: pata nahi kab aayegi
  ravi < 26-5957-2483-1: Adhikari ko bheji gayi
       | Vishay: Bijli nahi aa rahi
       | Jagah: Indira Nagar, Lucknow
       | Abhi JE bijli, Lucknow ke paas
       | Samay seema: 25 November, dopahar 3:10 baje
ravi to hub: mera ration card nahi bana
  ravi < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Ration card nahi bana ya kat gaya
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 11 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4419-7102-5: राशन कार्ड नहीं बना या कट गया
       | जगह: अभी पता नहीं
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “mera ration card nahi bana”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
