# "Do not close it" is no abuse and ends nothing; whose name nobody shall know is asked for by nobody, however it is spelt; what others say is no matter of theirs.
account health = HEALTH
account social = SOCIAL
account hub = hub
officer moic = HEALTH 162 L1 hi health
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to health: sarkari aspatal me doctor nai milte, mohanlalganj lko
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Doctor ya staff nahi
        | Jagah: mohanlalganj, Lucknow
        | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  moic < 26-5557-4711-6: डॉक्टर या स्टाफ नहीं
       | जगह: mohanlalganj, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “sarkari aspatal me doctor nai milte, mohanlalganj lko”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to health: isko band mat krna
  mohan < Theek hai, 26-5557-4711-6 chalti rahegi.
mohan to health: mera naam kisi ko na btana
  mohan < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  moic < 26-5557-4711-6: डॉक्टर या स्टाफ नहीं
       | जगह: mohanlalganj, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “sarkari aspatal me doctor nai milte, mohanlalganj lko”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to social: amma ka bridha pension 4 mahina se naikhe aawat, gaon reoti ballia
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Vriddha pension
       | Jagah: gaon reoti, Ballia
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 22 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: वृद्धावस्था पेंशन
       | जगह: gaon reoti, बलिया
       | समय सीमा: 22 दिसंबर, शाम 5 बजे
       | “amma ka bridha pension 4 mahina se naikhe aawat, gaon reoti ballia”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
asha to social: bank wale bole kyc karao
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
  desk < 26-4158-6074-3 में जुड़ा: bank wale bole kyc karao
asha to social: officer ka naam kya h aur kab aayega
  asha < 26-4158-6074-3: Darj hai
       | Vishay: Vriddha pension
       | Jagah: gaon reoti, Ballia
       | Abhi Hub ki sahayata desk ke paas
       | Samay seema: 22 December, shaam 5 baje
