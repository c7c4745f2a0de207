# Few words of who is beaten at home, who is never there, what is no secret, and whose number nobody answers.
account power = POWER
account health = HEALTH
account police = POLICE
account food = FOOD
account transport = TRANSPORT
officer pooja = WCD 162 L1 hi power
officer thana = POLICE 162 L1 hi police
officer moic = HEALTH 162 L1 hi health
officer cmo = HEALTH 162 L2 hi health
officer sachiv = HEALTH 162 L3 hi health
officer purti = FOOD 162 L1 hi food
officer pramukh = FOOD 162 L3 hi food
officer arm = TRANSPORT 162 L1 hi transport
@ 2026-11-24 10:00
asha to power: papa mujhe maarte hain, chinhat lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: बेसहारा या पीड़ित बच्चा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
mohan to health: डॉ शर्मा हमेशा गायब रहते हैं, पीएचसी चिनहट लखनऊ
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: डॉक्टर या स्टाफ नहीं
        | जगह: चिनहट, लखनऊ
        | प्रमुख सचिव, चिकित्सा एवं स्वास्थ्य, लखनऊ को भेजी गई
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  sachiv < 26-4158-6074-3: डॉक्टर या स्टाफ नहीं
         | जगह: चिनहट, लखनऊ
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “डॉ शर्मा हमेशा गायब रहते हैं, पीएचसी चिनहट लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sita to health: hiv test kit not available at the PHC, chinhat lucknow
  sita < Complaint registered. Number: 26-2612-0315-2
       | Subject: No medicine or tests
       | Place: chinhat, Lucknow
       | Sent to Medical Officer in Charge, Lucknow
       | Due by 30 Nov, 5 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  moic < 26-2612-0315-2: दवा या जाँच नहीं मिल रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “hiv test kit not available at the PHC, chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ramu to power: 108 nahi utha raha, chinhat lucknow
  moic < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: आपात चिकित्सा, एंबुलेंस
       | जगह: chinhat, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “108 nahi utha raha, chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ramu < Wahan se madad na mile to abhi 112 par phone kijiye: police, ambulance aur damkal wahin se bheji jati hain. Yahan likhne se madad nahi pahunchti.
  ramu < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  ramu < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Aapat chikitsa, ambulance
       | Jagah: chinhat, Lucknow
       | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 25 November, subah 10 baje
       | Ye kaam Swasthya vibhag ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
gita to police: makan malik advance nahi lauta raha, chinhat lucknow
  gita < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Police ki anya shikayat
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-6333-7585-0: पुलिस की अन्य शिकायत
        | जगह: chinhat, लखनऊ
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | “makan malik advance nahi lauta raha, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to food: kotedar paise mangta hai, chinhat lucknow
  ravi < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Kotedar ki manmani, zyada paise, kalabazari
       | Jagah: chinhat, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 5 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  purti < 26-5957-2483-1: कोटेदार की मनमानी, ज़्यादा पैसे, कालाबाज़ारी
        | जगह: chinhat, लखनऊ
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | “kotedar paise mangta hai, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
usha to food: पूर्ति निरीक्षक रिश्वत मांगता है, चिनहट लखनऊ
  usha < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
       | विषय: कर्मचारी ने पैसे माँगे या दुर्व्यवहार किया
       | जगह: चिनहट, लखनऊ
       | प्रमुख सचिव, खाद्य एवं रसद, लखनऊ को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  pramukh < 26-4419-7102-5: कर्मचारी ने पैसे माँगे या दुर्व्यवहार किया
          | जगह: चिनहट, लखनऊ
          | समय सीमा: 11 दिसंबर, शाम 5 बजे
          | “पूर्ति निरीक्षक रिश्वत मांगता है, चिनहट लखनऊ”
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
nina to transport: conductor sharab pi ke aata hai, chinhat lucknow
  nina < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: RTO ya roadways me rishwat, dalal, durvyavhar
       | Jagah: chinhat, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
lila to transport: conductor ne mujhe chheda, chinhat lucknow
  lila < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  lila < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
