# Thanks or good news, and after a "but" another matter: the complaint is that matter, wherever the thanks stand.
account power = POWER
account urban = URBAN
account jal = JAL
account hub = hub
officer anil = POWER 162 L1 hi power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: धन्यवाद, बिजली आ गई, पर अब पानी नहीं आ रहा, आलमबाग लखनऊ
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: नल में पानी नहीं (गाँव)
        | जगह: आलमबाग, लखनऊ
        | अवर अभियंता, जल निगम (ग्रामीण), लखनऊ को भेजी गई
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | यह काम ग्रामीण जलापूर्ति विभाग (जल निगम) का है, शिकायत वहीं भेज दी गई है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  farid < 26-5557-4711-6: नल में पानी नहीं (गाँव)
        | जगह: आलमबाग, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “धन्यवाद, बिजली आ गई, पर अब पानी नहीं आ रहा, आलमबाग लखनऊ”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to power: Thanks the light is back but now the drain is blocked in Alambagh
  sita < Complaint registered. Number: 26-4158-6074-3
       | Subject: Drain or sewer blocked
       | Place: Alambagh, Lucknow
       | Sent to Sanitary Inspector or Junior Engineer, municipal body
       | Due by 26 Nov, 10 am
       | This is work of Urban Development (municipal bodies); it was sent there.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  meena < 26-4158-6074-3: नाली या सीवर जाम
        | जगह: Alambagh, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “Thanks the light is back but now the drain is blocked in Alambagh”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
geeta to power: bijli aa gayi dhanyavad par ab nali jaam hai alambagh lucknow
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Naali ya sewer jaam
        | Jagah: alambagh, Lucknow
        | Safai nirikshak / JE, nagar nikay ko bheji gayi
        | Samay seema: 26 November, subah 10 baje
        | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai, shikayat wahin bhej di gayi hai.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  meena < 26-2612-0315-2: नाली या सीवर जाम
        | जगह: alambagh, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “bijli aa gayi dhanyavad par ab nali jaam hai alambagh lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ram to power: thank you sir light aa gayi
  ram < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
hari to power: sadak par khamba jhuka hai alambagh lucknow
  hari < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: तार या खंभे से खतरा
       | जगह: alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “sadak par khamba jhuka hai alambagh lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  hari < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Taar ya khambe se khatra
       | Jagah: alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
