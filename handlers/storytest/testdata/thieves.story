# Thieves in the house are a theft, whatever else is open; "all of them are thieves" is anger.
account police = POLICE
account power = POWER
account hub = hub
officer thana = POLICE 162 L1 hi police
officer je = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
hari to power: chinhat lucknow me bijli nahi aa rahi
  hari < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
hari to power: ghar me chor hain
  hari < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Chori, loot, chhinaiti
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 9 December, subah 10:20 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: चोरी, लूट, छिनैती
       | जगह: अभी पता नहीं
       | समय सीमा: 9 दिसंबर, सुबह 10:20 बजे
       | “ghar me chor hain”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  hari < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [chinhat, Lucknow]
         [Apni jagah bhejiye]
rita to police: chinhat lucknow me meri bike chori ho gayi
  rita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Chori, loot, chhinaiti
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 10:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-2612-0315-2: चोरी, लूट, छिनैती
        | जगह: chinhat, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10:20 बजे
        | “chinhat lucknow me meri bike chori ho gayi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +20m
  hari < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
rita to police: घर में चोर हैं
  rita < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  thana < 26-2612-0315-2 में जुड़ा: घर में चोर हैं
  rita < यह 26-2612-0315-2 की बात है या नई समस्या? 1 वही 2 नई
         [वही] [नई समस्या]
gopal to power: chinhat lucknow me bijli nahi aa rahi
  gopal < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:40 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  je < 26-5507-5354-0: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
gopal to power: chor aaye hain
  gopal < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Chori, loot, chhinaiti
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 9 December, subah 11 baje
        | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-6333-7585-0: चोरी, लूट, छिनैती
       | जगह: अभी पता नहीं
       | समय सीमा: 9 दिसंबर, सुबह 11 बजे
       | “chor aaye hain”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  gopal < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [chinhat, Lucknow]
          [Apni jagah bhejiye]
gopal to power: sab chor hain
  gopal < Narazgi samajh me aati hai. Yahan likhi samasya adhikari tak pahunchayi jati hai.
