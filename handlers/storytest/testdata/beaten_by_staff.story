# Who was beaten by somebody in an office complains of him past him, and is asked whether the station shall hear of it too. Who writes to the station has said so.
account power = POWER
account police = POLICE
account ration = FOOD
officer anil = POWER 162 L1 hi power
officer head = POWER all L3 hi power
officer shanti = POLICE 162 L1 hi police
officer kiran = FOOD 162 L1 hi power
officer rev = REVENUE all L3 hi power
@ 2026-11-24 10:00
asha to power: अलीगंज लखनऊ में लाइनमैन ने मुझे पीटा
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: अलीगंज, लखनऊ
       | अपर मुख्य सचिव, ऊर्जा को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  head < 26-5557-4711-6: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “अलीगंज लखनऊ में लाइनमैन ने मुझे पीटा”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < इस संदेश में एक और बात है: “अलीगंज लखनऊ में लाइनमैन ने मुझे पीटा”
       | क्या गृह विभाग (उत्तर प्रदेश पुलिस) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
asha to power: 1
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-4158-6074-3: मारपीट या धमकी
         | जगह: अलीगंज, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “अलीगंज लखनऊ में लाइनमैन ने मुझे पीटा”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: मारपीट या धमकी
       | जगह: अलीगंज, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | यह काम गृह विभाग (उत्तर प्रदेश पुलिस) का है, शिकायत वहीं भेज दी गई है।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
lata to police: Aliganj Lucknow me lekhpal ne mujhe mara
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-2612-0315-2: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “Aliganj Lucknow me lekhpal ne mujhe mara”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  lata < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  rev < 26-5507-5354-0: लेखपाल, कानूनगो, तहसील में रिश्वत
      | जगह: Aliganj, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “Aliganj Lucknow me lekhpal ne mujhe mara”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  lata < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Maarpeet ya dhamki
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  lata < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Lekhpal, kanoongo, tehsil me rishwat
       | Jagah: Aliganj, Lucknow
       | Principal Secretary, Revenue ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye kaam Rajaswa vibhag (tehsil, chakbandi, rahat) ka hai, shikayat wahin bhej di gayi hai.
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ravi to ration: kotedar ne mujhe mara aur kam ration deta hai
  ravi < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Kotedar ration kam deta hai
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to ration: Aliganj Lucknow
  ravi < 26-6333-7585-0: jaankari theek kar di gayi hai.
       | Vishay: Kotedar ration kam deta hai
       | Jagah: Aliganj, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  kiran < 26-6333-7585-0: कोटेदार राशन कम देता है
        | जगह: Aliganj, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “kotedar ne mujhe mara aur kam ration deta hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ravi < Is message me ek aur baat hai: “kotedar ne mujhe mara aur kam ration deta hai”
       | Kya Grih vibhag (UP Police) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
ravi to ration: nahi
  ravi < Theek hai, darj nahi ki gayi.
mohan to power: Aliganj Lucknow me daroga ne mujhe mara
  mohan < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Vishay: Police ka vyavhar ya vasooli
        | Jagah: Aliganj, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 11 December, shaam 5 baje
        | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
@ +1m
vimla to power: gomti nagar lucknow me bijli nahi aa rahi
  vimla < Shikayat darj ho gayi. Number: 26-4419-7102-5
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:01 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1m
vimla to power: lineman ne mujhe thappad maara
  vimla < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah: gomti nagar, Lucknow
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  head < 26-0624-3339-0: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “lineman ne mujhe thappad maara”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  vimla < Is message me ek aur baat hai: “lineman ne mujhe thappad maara”
        | Kya Grih vibhag (UP Police) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
@ +1m
vimla to power: 1
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-3793-8057-7: मारपीट या धमकी
         | जगह: gomti nagar, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:18 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10:03 बजे
         | “lineman ne mujhe thappad maara”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  vimla < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  vimla < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Maarpeet ya dhamki
        | Jagah: gomti nagar, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:18 baje tak
        | Samay seema: 27 November, subah 10:03 baje
        | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
