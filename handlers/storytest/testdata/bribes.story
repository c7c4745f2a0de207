# Who takes money, or is drunk at work, is complained of as such, and he and his superior do not read it.
account power = POWER
account health = HEALTH
account revenue = REVENUE
account rural = RURAL
account transport = TRANSPORT
officer je = POWER 162 L1 hi power
officer xen = POWER 162 L2 hi power
officer acs = POWER 162 L3 hi power
officer moic = HEALTH 162 L1 hi health
officer cmo = HEALTH 162 L2 hi health
officer lekhpal = REVENUE 162 L1 hi revenue
officer bdo = RURAL 162 L1 hi rural
officer arm = TRANSPORT 162 L1 hi transport
@ 2026-11-24 10:00
asha to power: चिनहट लखनऊ में लाइनमैन 500 रुपया मांगता है तार जोड़ने का
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: चिनहट, लखनऊ
       | अपर मुख्य सचिव, ऊर्जा, लखनऊ को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  acs < 26-5557-4711-6: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: चिनहट, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “चिनहट लखनऊ में लाइनमैन 500 रुपया मांगता है तार जोड़ने का”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
mohan to health: chinhat lucknow CHC me delivery ke time paise mange 2000 nurse ne, staff bahut badtameez
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Aspatal me paise maange, durvyavhar
        | Jagah: chinhat, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to revenue: chinhat lucknow, lekhpal ne meri zameen ki paimaish ke liye 10000 rupaye liye aur kaam bhi nahi kiya
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Lekhpal, kanoongo, tehsil me rishwat
       | Jagah: chinhat, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ravi to rural: चिनहट लखनऊ में प्रधान ने आवास में 20000 घूस लिया, फर्जी मनरेगा में हाजिरी भरता है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: मनरेगा या आवास में फर्जीवाड़ा, रिश्वत
       | जगह: चिनहट, लखनऊ
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
john to transport: chinhat lucknow, the bus driver was drunk
  john < Complaint registered. Number: 26-6333-7585-0
       | Subject: Rash or drunken driving of a bus
       | Place: chinhat, Lucknow
       | With the hub's help desk
       | Due by 29 Nov, 10 am
       | Neither the person complained of nor the superior in the district can see this.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
gita to revenue: लेखपाल पइसा मांगत बा, मलिहाबाद लखनऊ
  gita < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
       | विषय: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: मलिहाबाद, लखनऊ
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
# Who does not come is no matter of bribes.
ramu to power: chinhat lucknow me lineman nahi aaya, bijli kati hai
  ramu < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-4419-7102-5: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me lineman nahi aaya, bijli kati hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
kamla to health: chinhat lucknow ke aspatal me doctor nahi aate
  kamla < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Doctor ya staff nahi
        | Jagah: chinhat, Lucknow
        | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  moic < 26-0624-3339-0: डॉक्टर या स्टाफ नहीं
       | जगह: chinhat, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “chinhat lucknow ke aspatal me doctor nahi aate”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
