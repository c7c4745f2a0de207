# Of a fire: that the fire brigade has come is no other fire, and that it is out is told to who has it.
account power = POWER
account police = POLICE
officer anil = POWER 162 L1 hi power
officer thana = POLICE 162 L1 hi police
@ 2026-11-24 10:00
ram to power: transformer me aag lagi hai Aliganj Lucknow
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance), 101 (Damkal (aag)) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer me aag lagi hai Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-5557-4711-6
      | Vishay: Transformer jala ya kharab
      | Jagah: Aliganj, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
ram to power: fire brigade aa gayi
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer me aag lagi hai Aliganj Lucknow
       | fire brigade aa gayi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < Ye baat 26-5557-4711-6 me jod di gayi hai.
ram to power: aag bujha di gayi hai, dhanyavad
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer me aag lagi hai Aliganj Lucknow
       | fire brigade aa gayi
       | aag bujha di gayi hai, dhanyavad”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < 26-5557-4711-6: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
        [Haan, band kijiye] [Abhi chalne dijiye]
sita to power: ट्रांसफार्मर में आग लगी है, अलीगंज लखनऊ
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 101 (दमकल (आग)) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “ट्रांसफार्मर में आग लगी है, अलीगंज लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
sita to power: आग बुझा दी गई है
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “ट्रांसफार्मर में आग लगी है, अलीगंज लखनऊ
       | आग बुझा दी गई है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-4158-6074-3: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
         [हाँ, बंद करें] [अभी चलने दें]
lata to power: Transformer is on fire, Aliganj Lucknow
  lata < In danger? Call 112 (Police, fire and ambulance), 101 (Fire brigade) now. Writing here does not send police or ambulance.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Transformer is on fire, Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lata < Complaint registered. Number: 26-2612-0315-2
       | Subject: Transformer burnt or faulty
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | First answer by 24 Nov, 10:15 am
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
lata to power: fire brigade has come
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Transformer is on fire, Aliganj Lucknow
       | fire brigade has come”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lata < This was added to 26-2612-0315-2.
lata to power: aag bujhane koi nahi aaya
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Transformer is on fire, Aliganj Lucknow
       | fire brigade has come
       | aag bujhane koi nahi aaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lata < Ye baat 26-2612-0315-2 me jod di gayi hai.
