# Two officials of two offices who threaten to kill are one crime for the station, and each is judged by his own department; nobody is asked about the second.
account police = POLICE
account panchayat = PANCHAYAT
officer thana = POLICE 162 L1 hi police
officer raj = PANCHAYAT all L3 hi panchayat
officer rev = REVENUE all L3 hi panchayat
@ 2026-11-24 10:00
asha to panchayat: चिनहट लखनऊ में लेखपाल और प्रधान दोनों ने जान से मारने की धमकी दी
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: मारपीट या धमकी
        | जगह: चिनहट, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “चिनहट लखनऊ में लेखपाल और प्रधान दोनों ने जान से मारने की धमकी दी”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rev < 26-4158-6074-3: लेखपाल, कानूनगो, तहसील में रिश्वत
      | जगह: चिनहट, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “चिनहट लखनऊ में लेखपाल और प्रधान दोनों ने जान से मारने की धमकी दी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  raj < 26-2612-0315-2: ग्राम प्रधान या सचिव की गड़बड़ी
      | जगह: चिनहट, लखनऊ
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “चिनहट लखनऊ में लेखपाल और प्रधान दोनों ने जान से मारने की धमकी दी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: मारपीट या धमकी
       | जगह: चिनहट, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | यह काम गृह विभाग (उत्तर प्रदेश पुलिस) का है, शिकायत वहीं भेज दी गई है।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: चिनहट, लखनऊ
       | प्रमुख सचिव, राजस्व को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह काम राजस्व विभाग (तहसील, चकबंदी, राहत) का है, शिकायत वहीं भेज दी गई है।
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: ग्राम प्रधान या सचिव की गड़बड़ी
       | जगह: चिनहट, लखनऊ
       | प्रमुख सचिव, पंचायती राज को भेजी गई
       | समय सीमा: 18 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
mohan to police: Chinhat Lucknow me lekhpal ne jaan se marne ki dhamki di aur pradhan ne bhi
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: मारपीट या धमकी
        | जगह: Chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “Chinhat Lucknow me lekhpal ne jaan se marne ki dhamki di aur pradhan ne bhi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rev < 26-6333-7585-0: लेखपाल, कानूनगो, तहसील में रिश्वत
      | जगह: Chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “Chinhat Lucknow me lekhpal ne jaan se marne ki dhamki di aur pradhan ne bhi”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  raj < 26-5957-2483-1: ग्राम प्रधान या सचिव की गड़बड़ी
      | जगह: Chinhat, लखनऊ
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “Chinhat Lucknow me lekhpal ne jaan se marne ki dhamki di aur pradhan ne bhi”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Maarpeet ya dhamki
        | Jagah: Chinhat, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Lekhpal, kanoongo, tehsil me rishwat
        | Jagah: Chinhat, Lucknow
        | Principal Secretary, Revenue ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye kaam Rajaswa vibhag (tehsil, chakbandi, rahat) ka hai, shikayat wahin bhej di gayi hai.
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Vishay: Gram pradhan ya sachiv ki gadbadi
        | Jagah: Chinhat, Lucknow
        | Principal Secretary, Panchayati Raj ko bheji gayi
        | Samay seema: 18 December, shaam 5 baje
        | Ye kaam Panchayati raj vibhag ka hai, shikayat wahin bhej di gayi hai.
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
bina to panchayat: Chinhat Lucknow me pradhan ne jaan se marne ki dhamki di aur padosi ne bhi
  bina < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4419-7102-5: मारपीट या धमकी
        | जगह: Chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “Chinhat Lucknow me pradhan ne jaan se marne ki dhamki di aur padosi ne bhi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  raj < 26-0624-3339-0: ग्राम प्रधान या सचिव की गड़बड़ी
      | जगह: Chinhat, लखनऊ
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “Chinhat Lucknow me pradhan ne jaan se marne ki dhamki di aur padosi ne bhi”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  bina < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Maarpeet ya dhamki
       | Jagah: Chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  bina < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Gram pradhan ya sachiv ki gadbadi
       | Jagah: Chinhat, Lucknow
       | Principal Secretary, Panchayati Raj ko bheji gayi
       | Samay seema: 18 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
