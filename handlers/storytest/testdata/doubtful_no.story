# No drops it; silence brings it to the triage of the hub.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power: light
  mohan < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: 2
  mohan < Theek hai, darj nahi ki gayi.
mohan to power: light ka
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli ki anya shikayat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “light ka”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
@ +25h
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
