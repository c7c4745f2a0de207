# What is said of an officer right after another matter does not land on his card; nor do words that only named officers read.
account police = POLICE
account power = POWER
officer thana = POLICE 162 L1 hi police
officer sachiv = POLICE 162 L3 hi police
officer je = POWER 162 L1 hi power
officer acs = POWER 162 L3 hi power
@ 2026-11-24 10:00
gita to police: mera phone chori ho gaya, chinhat lucknow
  gita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Chori, loot, chhinaiti
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-5557-4711-6: चोरी, लूट, छिनैती
        | जगह: chinhat, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mera phone chori ho gaya, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
gita to police: SHO ne gali di
  gita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: chinhat, Lucknow
       | Principal Secretary, Home, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  sachiv < 26-4158-6074-3: पुलिस का व्यवहार या वसूली
         | जगह: chinhat, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “SHO ne gali di”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
ramu to power: chinhat lucknow me bijli nahi aa rahi
  ramu < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-2612-0315-2: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
ramu to power: lineman 500 mang raha hai
  ramu < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  acs < 26-5507-5354-0: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “lineman 500 mang raha hai”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
sita to police: चिनहट लखनऊ में मेरी साइकिल चोरी हो गई
  sita < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: चोरी, लूट, छिनैती
       | जगह: चिनहट, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | समय सीमा: 9 दिसंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  thana < 26-6333-7585-0: चोरी, लूट, छिनैती
        | जगह: चिनहट, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “चिनहट लखनऊ में मेरी साइकिल चोरी हो गई”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to police: वही लड़का मेरी बेटी को छेड़ता है
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5957-2483-1: महिला के साथ अपराध
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
# The same after nothing but a place.
mohan to police: lucknow chinhat
  mohan < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
mohan to police: daroga paise mang raha hai
  mohan < Shikayat darj ho gayi. Number: 26-4419-7102-5
        | Vishay: Police ka vyavhar ya vasooli
        | Jagah: chinhat, Lucknow
        | Principal Secretary, Home, Lucknow ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  sachiv < 26-4419-7102-5: पुलिस का व्यवहार या वसूली
         | जगह: chinhat, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “lucknow chinhat
         | daroga paise mang raha hai”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
# What only complains on is added.
asha to power: चिनहट लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
       | विषय: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  je < 26-0624-3339-0: बिजली नहीं आ रही
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में बिजली नहीं आ रही”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
asha to power: लाइनमैन को फोन किया, उठाया नहीं
  asha < यह बात 26-0624-3339-0 में जोड़ दी गई है।
  je < 26-0624-3339-0: बिजली नहीं आ रही
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में बिजली नहीं आ रही
     | लाइनमैन को फोन किया, उठाया नहीं”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
