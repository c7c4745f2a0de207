# Words that name no place: asked once more, then the desk places it; never rejected for it.
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
asha to power: bijli ka khamba gir gaya hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “bijli ka khamba gir gaya hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Taar ya khambe se khatra
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
asha to power: ghar ke paas wali gali
  desk < 26-5557-4711-6 में जुड़ा: ghar ke paas wali gali
  asha < Ye jagah nahi mili. Jila ya PIN code bhi likhiye.
@ +1m
asha to power: wahi jahan pehle tha
  desk < 26-5557-4711-6 में जुड़ा: wahi jahan pehle tha
  asha < Ye baat bhi 26-5557-4711-6 me jod di gayi hai. Jagah ka pata hub ki sahayata desk lagayegi.
