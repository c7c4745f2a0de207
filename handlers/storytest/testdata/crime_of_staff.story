# What somebody in an office does that nobody may do is for the station as well, whatever account is told of it: the emergency number comes first, and what he is blamed for passes over him. What a neighbour threatens with is the station's alone, and a teacher who scolds is nobody's crime.
account power = POWER
account school = EDU_BASIC
account land = REVENUE
officer anil = POWER 162 L1 hi power
officer head = POWER all L3 hi power
officer shanti = POLICE 162 L1 hi land
officer mina = EDU_BASIC 162 L1 hi school
officer top = EDU_BASIC all L3 hi school
officer lekh = REVENUE 162 L1 hi land
officer rev = REVENUE all L3 hi land
@ 2026-11-24 10:00
asha to power: Aliganj Lucknow me lineman ne kaha jaan se maar denge
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-5557-4711-6: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “Aliganj Lucknow me lineman ne kaha jaan se maar denge”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  head < 26-4158-6074-3: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “Aliganj Lucknow me lineman ne kaha jaan se maar denge”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Maarpeet ya dhamki
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: Aliganj, Lucknow
       | Additional Chief Secretary, Energy ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
lata to school: अलीगंज लखनऊ में मास्टर ने बच्चे को जान से मारने की धमकी दी
  lata < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-2612-0315-2: मारपीट या धमकी
         | जगह: अलीगंज, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “अलीगंज लखनऊ में मास्टर ने बच्चे को जान से मारने की धमकी दी”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  top < 26-5507-5354-0: विभाग में रिश्वत या गड़बड़ी
      | जगह: अलीगंज, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “अलीगंज लखनऊ में मास्टर ने बच्चे को जान से मारने की धमकी दी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  lata < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: मारपीट या धमकी
       | जगह: अलीगंज, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | यह काम गृह विभाग (उत्तर प्रदेश पुलिस) का है, शिकायत वहीं भेज दी गई है।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  lata < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: विभाग में रिश्वत या गड़बड़ी
       | जगह: अलीगंज, लखनऊ
       | प्रमुख सचिव, बेसिक शिक्षा को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
geeta to land: Aliganj Lucknow ke lekhpal ne meri beti ka balatkar kiya
  geeta < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-6333-7585-0: महिला के साथ अपराध
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  rev < 26-5957-2483-1: लेखपाल, कानूनगो, तहसील में रिश्वत
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  geeta < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Samay seema: 26 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
  geeta < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Samay seema: 11 December, shaam 5 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
          [Haan] [Nahi]
geeta to land: haan
  geeta < Theek hai. 26-5957-2483-1 ki poori khabar yahin aayegi.
ravi to land: Aliganj Lucknow me padosi ne kabza kiya aur jaan se maarne ki dhamki di, lekhpal sun nahi raha
  ravi < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-4419-7102-5: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “Aliganj Lucknow me padosi ne kabza kiya aur jaan se maarne ki dhamki di, lekhpal sun nahi raha”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ravi < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Maarpeet ya dhamki
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
mohan to power: Aliganj Lucknow me bijli nahi aa rahi 3 din se
  mohan < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj Lucknow me bijli nahi aa rahi 3 din se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: lineman ne jaan se maarne ki dhamki di aur transformer jal gaya
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-2405-1252-2: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “lineman ne jaan se maarne ki dhamki di aur transformer jal gaya”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  head < 26-3420-9339-1: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “lineman ne jaan se maarne ki dhamki di aur transformer jal gaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Transformer jala ya kharab
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Aliganj, Lucknow]
          [Apni jagah bhejiye]
  mohan < Shikayat darj ho gayi. Number: 26-2405-1252-2
        | Vishay: Maarpeet ya dhamki
        | Jagah: Aliganj, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
        | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Shikayat darj ho gayi. Number: 26-3420-9339-1
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah: Aliganj, Lucknow
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
zoya to school: Aliganj Lucknow ke school me teacher ne bachche ko daanta
  zoya < Shikayat darj ho gayi. Number: 26-4944-9542-1
       | Vishay: Teacher nahi aate ya padhai nahi
       | Jagah: Aliganj, Lucknow
       | Khand shiksha adhikari (BEO), Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  mina < 26-4944-9542-1: शिक्षक नहीं आते या पढ़ाई नहीं
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “Aliganj Lucknow ke school me teacher ne bachche ko daanta”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
