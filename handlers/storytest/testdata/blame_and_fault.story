# What staff are blamed for passes over them, and what is broken is theirs to mend at once: two complaints of one message. Who is blamed reads only what surely speaks of nothing else; the place, asked once, is that of both.
account power = POWER
officer je = POWER 162 L1 hi power
officer xen = POWER 162 L2 hi power
officer ce = POWER all L3 hi power
officer pooja = WCD 162 L1 hi power
@ 2026-11-24 10:00
asha to power: JE paisa maang raha hai aur transformer jala hai, gomti nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Transformer jala ya kharab
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
     | जगह: gomti nagar, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “transformer jala hai, gomti nagar lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-4158-6074-3: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: gomti nagar, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paisa maang raha hai aur transformer jala hai, gomti nagar lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: gomti nagar, Lucknow
       | Additional Chief Secretary, Energy ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
mohan to power: चिनहट लखनऊ में लाइनमैन 500 रुपये माँग रहा है और ट्रांसफार्मर 3 दिन से जला है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: चिनहट, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “ट्रांसफार्मर 3 दिन से जला है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-5507-5354-0: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “चिनहट लखनऊ में लाइनमैन 500 रुपये माँग रहा है और ट्रांसफार्मर 3 दिन से जला है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
        | विषय: बिजली कर्मचारी का व्यवहार या रिश्वत
        | जगह: चिनहट, लखनऊ
        | अपर मुख्य सचिव, ऊर्जा को भेजी गई
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
sita to power: The lineman demands a bribe and the transformer is burnt in Aliganj Lucknow
  sita < Complaint registered. Number: 26-6333-7585-0
       | Subject: Transformer burnt or faulty
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  je < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “the transformer is burnt in Aliganj Lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-5957-2483-1: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “The lineman demands a bribe and the transformer is burnt in Aliganj Lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sita < Complaint registered. Number: 26-5957-2483-1
       | Subject: Electricity staff: bribe or behaviour
       | Place: Aliganj, Lucknow
       | Sent to Additional Chief Secretary, Energy
       | Due by 11 Dec, 5 pm
       | Neither the person complained of nor the superior in the district can see this.
         [Right] [Wrong department]
         [Add photo] [Add place]
ravi to power: chinhat lucknow me transformer jala hai. JE ghoos mangta hai.
  ravi < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Transformer jala ya kharab
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-4419-7102-5: ट्रांसफार्मर जला या खराब
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me transformer jala hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-0624-3339-0: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: chinhat, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “chinhat lucknow me transformer jala hai. JE ghoos mangta hai.”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ravi < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
rahim to power: JE paisa maang raha hai aur transformer jala hai
  rahim < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Transformer jala ya kharab
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  ce < 26-2405-1252-2: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: अभी पता नहीं
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paisa maang raha hai aur transformer jala hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  rahim < Shikayat darj ho gayi. Number: 26-2405-1252-2
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  rahim < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
rahim to power: gomti nagar lucknow
  rahim < 26-3793-8057-7: jaankari theek kar di gayi hai.
        | Vishay: Transformer jala ya kharab
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  ce < 26-2405-1252-2: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: gomti nagar, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “JE paisa maang raha hai aur transformer jala hai”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  je < 26-3793-8057-7: ट्रांसफार्मर जला या खराब, लखनऊ: 5 शिकायतें
     | चिनहट: 2
     | gomti nagar: 2
     | Aliganj: 1
       [कब तक ठीक होगा] [ठीक हो गया]
  rahim < 26-2405-1252-2: jaankari theek kar di gayi hai.
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah: gomti nagar, Lucknow
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
gita to power: lineman ne transformer badalne ke 5000 mange aur kaha nahi doge to nahi badlunga, chinhat lucknow
  gita < Shikayat darj ho gayi. Number: 26-3420-9339-1
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  ce < 26-3420-9339-1: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: chinhat, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “lineman ne transformer badalne ke 5000 mange aur kaha nahi doge to nahi badlunga, chinhat lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
vidya to power: transformer jala hai aur wo 5000 maang raha hai, JE chor hai chinhat lucknow
  vidya < Shikayat darj ho gayi. Number: 26-4944-9542-1
        | Vishay: Transformer jala ya kharab
        | Jagah: chinhat, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  ce < 26-9184-2815-4: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: chinhat, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “transformer jala hai aur wo 5000 maang raha hai, JE chor hai chinhat lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  vidya < Shikayat darj ho gayi. Number: 26-9184-2815-4
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah: chinhat, Lucknow
        | Additional Chief Secretary, Energy ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
lata to power: bijli nahi aa rahi 3 din se aur lineman gali deta hai, mera naam gupt rakhein, aliganj lucknow
  lata < Shikayat darj ho gayi. Number: 26-6050-9260-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-6050-9260-6: बिजली नहीं आ रही
     | जगह: aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “bijli nahi aa rahi 3 din se”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ce < 26-1110-7906-3: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: aliganj, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “bijli nahi aa rahi 3 din se aur lineman gali deta hai, mera naam gupt rakhein, aliganj lucknow”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  lata < Shikayat darj ho gayi. Number: 26-1110-7906-3
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: aliganj, Lucknow
       | Additional Chief Secretary, Energy ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
# So it is with what is done to a person, and whether it is safe stays asked.
salma to power: mera pati mujhe marta hai aur transformer jala hai
  salma < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  salma < Shikayat darj ho gayi. Number: 26-0821-4257-9
        | Vishay: Transformer jala ya kharab
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  salma < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
  salma < Shikayat darj ho gayi. Number: 26-4032-9832-4
        | Samay seema: 27 November, subah 10 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
          [Haan] [Nahi]
salma to power: alambagh lucknow
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-4032-9832-4: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4032-9832-4” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  salma < 26-0821-4257-9: jaankari theek kar di gayi hai.
        | Vishay: Transformer jala ya kharab
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  salma < 26-4032-9832-4: jaankari theek kar di gayi hai.
        | Samay seema: 27 November, subah 10 baje
salma to power: haan
  salma < Theek hai. 26-4032-9832-4 ki poori khabar yahin aayegi.
# Counter-examples: what the police do not do is their conduct, and of one matter only one complaint is made.
babu to power: hazratganj lucknow me daroga paise maang raha hai aur FIR nahi likh raha
  babu < Shikayat darj ho gayi. Number: 26-9161-6792-2
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: hazratganj, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
babita to power: lineman ne 500 rupaye liye, alambagh lucknow
  babita < Shikayat darj ho gayi. Number: 26-3647-8109-2
         | Vishay: Bijli karmchari ka vyavhar ya rishwat
         | Jagah: alambagh, Lucknow
         | Additional Chief Secretary, Energy ko bheji gayi
         | Samay seema: 11 December, shaam 5 baje
         | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
           [Sahi hai] [Doosra vibhag]
           [Photo jodiye] [Jagah jodiye]
  ce < 26-3647-8109-2: बिजली कर्मचारी का व्यवहार या रिश्वत
     | जगह: alambagh, लखनऊ
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “lineman ne 500 rupaye liye, alambagh lucknow”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
