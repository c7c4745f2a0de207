# "Nobody sits there" behind a "no" denies what was reported; the officer's command word, said once more, is no part of his report.
account health = HEALTH
account hub = hub
officer pooja = HEALTH 162 L1 hi health
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to health: Gomti Nagar lucknow CHC me doctor nahi baithte
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Doctor ya staff nahi
        | Jagah: Gomti Nagar, Lucknow
        | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  pooja < 26-5557-4711-6: डॉक्टर या स्टाफ नहीं
        | जगह: Gomti Nagar, लखनऊ
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “Gomti Nagar lucknow CHC me doctor nahi baithte”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to health: Aliganj lucknow PHC me dawai nahi mil rahi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Dawa ya jaanch nahi mil rahi
       | Jagah: Aliganj, Lucknow
       | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  pooja < 26-4158-6074-3: दवा या जाँच नहीं मिल रही
        | जगह: Aliganj, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “Aliganj lucknow PHC me dawai nahi mil rahi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
pooja to health: list
  pooja < खुली शिकायतें: 2
        | 26-5557-4711-6 डॉक्टर या स्टाफ नहीं, 27 नवंबर, सुबह 10 बजे तक
        | 26-4158-6074-3 दवा या जाँच नहीं मिल रही, 30 नवंबर, शाम 5 बजे तक
          [26-5557-4711-6]
          [26-4158-6074-3]
pooja to health: pehle wale me kya likha hai
  pooja < 26-5557-4711-6: अधिकारी को भेजी गई, डॉक्टर या स्टाफ नहीं
        | जगह: Gomti Nagar, लखनऊ
        | दर्ज: 24 नवंबर, सुबह 10 बजे
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | मिला समय: 3 दिन
        | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti Nagar lucknow CHC me doctor nahi baithte”
        | 24 नवंबर, सुबह 10 बजे: दर्ज है
        | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
pooja to health: 1 resolve please
  pooja < 26-5557-4711-6: क्या काम हुआ? कुछ शब्दों में लिखें। फ़ोटो भी भेज सकते हैं।
pooja to health: resolve doctor ki tainati kar di
  pooja < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: doctor ki tainati kar di
  mohan < 26-5557-4711-6 (Doctor ya staff nahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to health: nahi koi nahi baitha
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
pooja to health: 2 ka detail batao
  pooja < 26-4158-6074-3: अधिकारी को भेजी गई, दवा या जाँच नहीं मिल रही
        | जगह: Aliganj, लखनऊ
        | दर्ज: 24 नवंबर, सुबह 10 बजे
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | मिला समय: 5 कार्य दिवस
        | 24 नवंबर बंद: गुरु नानक जयंती
        | 29 नवंबर बंद: रविवार
        | 24 नवंबर, सुबह 10 बजे, चैट: “Aliganj lucknow PHC me dawai nahi mil rahi”
        | 24 नवंबर, सुबह 10 बजे: दर्ज है
        | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
