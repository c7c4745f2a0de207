# What people ask while they wait is answered, in the language they began in; that 112 is not answered is said of the wire that sparks.
account power = POWER
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me meter 2 mahine se kharab hai
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Meter kharab ya tez
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: मीटर खराब या तेज़
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow me meter 2 mahine se kharab hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1m
mohan to power: kab aaoge
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Meter kharab ya tez
        | Jagah: gomti nagar, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 2 December, shaam 5 baje
@ +1m
mohan to power: mera reg no 2610043321 h
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6: मीटर खराब या तेज़
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow me meter 2 mahine se kharab hai
       | mera reg no 2610043321 h”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
mohan to power: samay seema kya hai
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Meter kharab ya tez
        | Jagah: gomti nagar, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 2 December, shaam 5 baje
@ +1m
mohan to power: kaun kaun dekhega ye
  mohan < Shikayat sambandhit adhikari aur rajya ka hub padhte hain. Bina kahe phone number adhikari ko nahi dikhta. Naam, number aur baatein mitane ke liye “bhool jao” likhiye.
@ +1m
mohan to power: mujhe message nahi chahiye kaam karo
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: mujhe message nahi chahiye kaam karo
@ +1m
mohan to power: do not want messages, want work
  mohan < This was added to 26-5557-4711-6.
  anil < 26-5557-4711-6 में जुड़ा: do not want messages, want work
@ +1m
mohan to power: ab mujhe message mat bhejo
  mohan < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
        | 26-5557-4711-6 par kaam chalta rahega.
@ +1m
mohan to power: band karo sab msg
  mohan < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
        | 26-5557-4711-6 par kaam chalta rahega.
anil to power: accept 26-5557-4711-6
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 2 दिसंबर, शाम 5 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
@ +1h
asha to power: gomti nagar lucknow me bijli ka taar gir gaya hai chingari nikal rahi hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, दोपहर 12:22 बजे तक
       | समय सीमा: 24 नवंबर, शाम 6:07 बजे
       | “gomti nagar lucknow me bijli ka taar gir gaya hai chingari nikal rahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Taar ya khambe se khatra
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, dopahar 12:22 baje tak
       | Samay seema: 24 November, shaam 6:07 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
@ +1m
asha to power: 112 lag nahi raha
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, दोपहर 12:22 बजे तक
       | समय सीमा: 24 नवंबर, शाम 6:07 बजे
       | “gomti nagar lucknow me bijli ka taar gir gaya hai chingari nikal rahi hai
       | 112 lag nahi raha”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
