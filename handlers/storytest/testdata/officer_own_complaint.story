# While an officer's own complaint waits for its place, what he says of his posting is still heard, and then its place is taken.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer suresh = URBAN 162 L1 hi urban
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: bijli ka bill galat aaya hai, alambagh lucknow
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli ka bill galat
       | Jagah: alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: alambagh, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat aaya hai, alambagh lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: complaint: mere ghar ke samne kooda nahi uth raha
  anil < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 27 November, shaam 5 baje
       | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
anil to power: list
  anil < खुली शिकायतें: 2
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 बिजली का बिल गलत, 2 दिसंबर, शाम 5 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: 1 le liya
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: indira nagar lucknow
  anil < 26-2612-0315-2: जानकारी ठीक कर दी गई है।
       | विषय: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: indira nagar, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, शाम 5 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  suresh < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: indira nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “mere ghar ke samne kooda nahi uth raha”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
