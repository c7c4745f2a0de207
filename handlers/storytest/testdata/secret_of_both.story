# That a name be kept back is said of all that came of one message: who is blamed in one complaint reads the other, and the doctors need no name either.
account power = POWER
account jal = JAL
officer je = POWER 162 L1 hi power
officer ce = POWER all L3 hi power
officer je2 = JAL 183 L1 hi jal
officer cmo = HEALTH 183 L1 hi jal
officer wcd = WCD 162 L1 hi power
@ 2026-11-24 10:00
gauri to power: JE paise mangta hai aur transformer jal gaya hai. Aliganj Lucknow
  gauri < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Transformer jala ya kharab
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “transformer jal gaya hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-4158-6074-3: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paise mangta hai aur transformer jal gaya hai. Aliganj Lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  gauri < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah: Aliganj, Lucknow
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
gauri to power: mera naam gupt rakhna
  gauri < 26-4158-6074-3: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  je < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “transformer jal gaya hai”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-4158-6074-3: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paise mangta hai aur transformer jal gaya hai. Aliganj Lucknow”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# Said of the other of the two, and beside something else.
mohan to power: JE paise mangta hai aur transformer jal gaya hai. Kakori Lucknow
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Transformer jala ya kharab
        | Jagah: Kakori, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
     | जगह: Kakori, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “transformer jal gaya hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-5507-5354-0: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: Kakori, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paise mangta hai aur transformer jal gaya hai. Kakori Lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah: Kakori, Lucknow
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
mohan to power: {N} lineman dhamki deta hai, mera naam gupt rakhna
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  ce < ⚠ खतरा: तुरंत देखें
     | 26-5507-5354-0: बिजली कर्मचारी का व्यवहार या रिश्वत
     | ख़तरे की बात अभी बताई गई है
     | जगह: Kakori, लखनऊ
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paise mangta hai aur transformer jal gaya hai. Kakori Lucknow
     | 26-5507-5354-0 lineman dhamki deta hai, mera naam gupt rakhna”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  je < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
     | जगह: Kakori, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “transformer jal gaya hai”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  mohan < Ye baat 26-5507-5354-0 me jod di gayi hai.
  mohan < 26-5507-5354-0: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
usha to jal: Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye
  usha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Gaon ka pani ganda
       | Jagah: Biswan, Sitapur
       | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je2 < 26-6333-7585-0: गाँव के पानी की गुणवत्ता खराब
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  cmo < 26-5957-2483-1: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  usha < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-5957-2483-1
usha to jal: mera naam gupt rakhna
  usha < 26-6333-7585-0: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  cmo < 26-5957-2483-1: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
      | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
      | <changes the earlier message>
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  je2 < 26-6333-7585-0: गाँव के पानी की गुणवत्ता खराब
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
      | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
      | <changes the earlier message>
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
sita to power: My husband beats me every day. The transformer is burnt. Aliganj Lucknow
  sita < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  wcd < ⚠ खतरा: तुरंत देखें
      | 26-0624-3339-0: घरेलू हिंसा
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | संवेदनशील: बात सिर्फ़ “खोलें 26-0624-3339-0” से दिखेगी
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  je < 26-4419-7102-5: ट्रांसफार्मर जला या खराब
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “The transformer is burnt. Aliganj Lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sita < Complaint registered. Number: 26-4419-7102-5
       | Subject: Transformer burnt or faulty
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  sita < Complaint registered. Number: 26-0624-3339-0
       | Due by 27 Nov, 10 am
       | Is it safe to answer here? 1 yes 2 no
         [Yes] [No]
sita to power: keep my name secret
  sita < 26-0624-3339-0: your name will be kept secret. Name and phone number will not be shown to the officer. They do read your words, so please do not write your name in them.
  je < 26-4419-7102-5: ट्रांसफार्मर जला या खराब
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “The transformer is burnt. Aliganj Lucknow”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# Counter-example: a complaint of before is not touched.
ravi to power: Aliganj Lucknow me bijli ka bill galat aaya hai
  ravi < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Bijli ka bill galat
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-3793-8057-7: बिजली का बिल गलत
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 2 दिसंबर, शाम 5 बजे
     | “Aliganj Lucknow me bijli ka bill galat aaya hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
  ce < 26-5507-5354-0: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
     | पहला जवाब नहीं दिया गया
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  wcd < 26-0624-3339-0: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
      | पहला जवाब नहीं दिया गया
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < 26-5507-5354-0: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  sita < 26-0624-3339-0: there is news. Write status when it is safe.
ravi to power: Aliganj Lucknow me khambha tuta hai
  ravi < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  je < ⚠ खतरा: तुरंत देखें
     | 26-2405-1252-2: तार या खंभे से खतरा
     | जगह: Aliganj, लखनऊ
     | पहला जवाब: 24 नवंबर, सुबह 10:35 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4:20 बजे
     | “Aliganj Lucknow me khambha tuta hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ravi < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Taar ya khambe se khatra
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:35 baje tak
       | Samay seema: 24 November, shaam 4:20 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ravi to power: mera naam gupt rakhna
  je < ⚠ खतरा: तुरंत देखें
     | 26-2405-1252-2: तार या खंभे से खतरा
     | जगह: Aliganj, लखनऊ
     | पहला जवाब: 24 नवंबर, सुबह 10:35 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4:20 बजे
     | “Aliganj Lucknow me khambha tuta hai”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ravi < 26-2405-1252-2: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
