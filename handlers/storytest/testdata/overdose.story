# Who took all his tablets reads the ambulance first and, in the same breath, whom to talk to; a snake bite has nothing to do with despair. A threat told to the electricity office is for the station.
account health = HEALTH
account power = POWER
account police = POLICE
account hub = hub
officer moic = HEALTH 162 L1 hi health
officer thana = POLICE 162 L1 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to health: maine 30 sleeping tablets kha li
  mohan < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
        | Pehle ambulance. Dukh me aisa kiya ho to baat bhi kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye). Akele na rahein.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: आपात चिकित्सा, एंबुलेंस
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “maine 30 sleeping tablets kha li”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Aapat chikitsa, ambulance
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
asha to health: saanp ne kaat liya bhai ko, gomti nagar lucknow
  asha < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  moic < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: आपात चिकित्सा, एंबुलेंस
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “saanp ne kaat liya bhai ko, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Aapat chikitsa, ambulance
       | Jagah: gomti nagar, Lucknow
       | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ravi to power: karja wale mere bete ko khatam kar denge
  ravi < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: मारपीट या धमकी
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “karja wale mere bete ko khatam kar denge”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Maarpeet ya dhamki
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
