# How an officer asks what he has, in plain words.
account power = POWER
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
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
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: मेरे काम
  anil < खुली शिकायतें: 1
       | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
anil to power: mere paas kya hai
  anil < खुली शिकायतें: 1
       | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
anil to power: show all
  anil < खुली शिकायतें: 1
       | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
