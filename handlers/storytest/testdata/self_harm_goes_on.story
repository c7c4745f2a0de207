# Who does not want to live and goes on writing is not told that a place was not found.
account health = HEALTH
account hub = hub
officer doctor = HEALTH all L1 hi health
@ 2026-11-24 10:00
dukhi to health: ab jeene ka mann nahi karta, sab khatam kar lunga
  dukhi < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
         | जगह: अभी पता नहीं
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | “ab jeene ka mann nahi karta, sab khatam kar lunga”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  dukhi < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-5557-4711-6
        | Prabhari chikitsa adhikari (MOIC) ko bheji gayi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
  dukhi < Abhi kis jagah hain? Mohalla ya gaon, aur jila likh dijiye, taaki wahan ke adhikari ko pata rahe.
          [Apni jagah bhejiye]
dukhi to health: koi nahi sunta
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
         | जगह: अभी पता नहीं
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | “ab jeene ka mann nahi karta, sab khatam kar lunga
         | koi nahi sunta”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  dukhi < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
dukhi to health: nahi
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
         | जगह: अभी पता नहीं
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | “ab jeene ka mann nahi karta, sab khatam kar lunga
         | koi nahi sunta
         | nahi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  dukhi < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
dukhi to health: lucknow
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
         | जगह: लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | “ab jeene ka mann nahi karta, sab khatam kar lunga
         | koi nahi sunta
         | nahi”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  dukhi < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-5557-4711-6
        | Prabhari chikitsa adhikari (MOIC) ko bheji gayi
