# What was complained of days ago is not moved by where somebody is now: that may be the beginning of something else.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
sita to power: meter tez chal raha hai, hazratganj lucknow
  sita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Meter kharab ya tez
       | Jagah: hazratganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: मीटर खराब या तेज़
       | जगह: hazratganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “meter tez chal raha hai, hazratganj lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power sends: place 26.85, 80.95
  sita < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Meter kharab ya tez
       | Jagah: hazratganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: मीटर खराब या तेज़
       | जगह: hazratganj, लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “meter tez chal raha hai, hazratganj lucknow”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +25h
  anil < आज सुबह:
       | नई: 1
         [सूची]
sita to power sends: place 27.57, 80.68
  sita < Jagah mil gayi: Sitapur. Ab samasya likhiye ya bolkar bhejiye.
sita to power: khambha jhuk gaya hai
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  bina < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: सीतापुर
       | नक्शा: https://maps.google.com/?q=27.57000,80.68000
       | पहला जवाब: 25 नवंबर, सुबह 11:15 बजे तक
       | समय सीमा: 25 नवंबर, शाम 5 बजे
       | “khambha jhuk gaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Taar ya khambe se khatra
       | Jagah: Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Pehla jawab: 25 November, subah 11:15 baje tak
       | Samay seema: 25 November, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
# On the same day it says where that is. If the words named another district it is asked, and nothing named in the old one goes with it.
gita to power: meter tez chal raha hai, hazratganj lucknow
  gita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Meter kharab ya tez
       | Jagah: hazratganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 3 December, subah 11 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: मीटर खराब या तेज़
       | जगह: hazratganj, लखनऊ
       | समय सीमा: 3 दिसंबर, सुबह 11 बजे
       | “meter tez chal raha hai, hazratganj lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
gita to power sends: place 27.57, 80.68
  gita < 26-2612-0315-2: kya sahi jagah Sitapur hai? 1 haan 2 nahi
         [Haan] [Nahi]
gita to power: 1
  gita < 26-2612-0315-2: jaankari theek kar di gayi hai.
       | Vishay: Meter kharab ya tez
       | Jagah: Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Samay seema: 3 December, subah 11 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-2612-0315-2: मीटर खराब या तेज़
       | जगह: सीतापुर
       | नक्शा: https://maps.google.com/?q=27.57000,80.68000
       | समय सीमा: 3 दिसंबर, सुबह 11 बजे
       | “meter tez chal raha hai, hazratganj lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
