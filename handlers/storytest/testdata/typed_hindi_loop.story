# Hindi typed in Latin letters is answered so; the citizen says yes and rates.
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
ravi to power: Gomti Nagar lucknow me 3 din se bijli nahi aa rahi
  ravi < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: Gomti Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: le liya
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  ravi < 26-5557-4711-6: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
anil to power: poora line theek kar di
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-5557-4711-6: kaam poora hone ki report aayi hai: line theek kar di
  ravi < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
ravi to power: haan
  ravi < Kaam kaisa raha? 1 accha 2 theek 3 kharab
         [Accha] [Theek] [Kharab]
ravi to power: accha
  ravi < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
ravi to power: meri
  ravi < Shikayatein: 1
       | 26-5557-4711-6: Bijli nahi aa rahi, Band
