# Who sees somebody about to jump reads whom to call for help first, then who knows what to say, whatever account he wrote to; the police get it, and "nobody has come" is answered the same.
account pwd = PWD
account police = POLICE
account hub = hub
officer anil = PWD 162 L1 hi pwd
officer thana = POLICE 162 L1 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to pwd: gomti pul lucknow par ek ladka khada hai, kudne wala hai
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
        | Jab tak madad pahunche, unhe akela na chhodiye aur shanti se baat karte rahiye, par apni jaan jokhim me na daaliye. Kya kahein, ye yahan se pooch sakte hain: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye).
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
        | जगह: gomti pul, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | “gomti pul lucknow par ek ladka khada hai, kudne wala hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-5557-4711-6
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
mohan to pwd: koi nahi aaya abhi tak
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
        | जगह: gomti pul, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | “gomti pul lucknow par ek ladka khada hai, kudne wala hai
        | koi nahi aaya abhi tak”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
        | Jab tak madad pahunche, unhe akela na chhodiye aur shanti se baat karte rahiye, par apni jaan jokhim me na daaliye. Kya kahein, ye yahan se pooch sakte hain: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye).
asha to police: my sister is going to hang herself
  asha < In danger? Call 112 (Police, fire and ambulance) now. Writing here does not send police or ambulance.
       | Until help comes, do not leave them alone and keep talking calmly, without putting yourself at risk. What to say, you can ask here: 14416 (Tele-MANAS, to talk in distress).
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “my sister is going to hang herself”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < What you wrote was sent on, to be looked at at once. Number: 26-4158-6074-3
       | With the hub's help desk
       | The officers concerned see it. We never ask for OTP or money.
  asha < Where is the problem? Village or locality, and district.
         [Share my place]
mohan to pwd: shukriya
  mohan < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
