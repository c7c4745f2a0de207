# What a policeman is said to have done comes to nobody at his station and to nobody in his district, whatever it is.
account police = POLICE
officer thana = POLICE 162 L1 hi police
officer kaptan = POLICE 162 L2 hi police
officer sachiv = POLICE 162 L3 hi police
@ 2026-11-24 10:00
asha to police: mera naam mat batana, hamare thane ke daroga paise mangte hain FIR likhne ke, chinhat lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: chinhat, Lucknow
       | Principal Secretary, Home, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  sachiv < 26-5557-4711-6: पुलिस का व्यवहार या वसूली
         | जगह: chinhat, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “mera naam mat batana, hamare thane ke daroga paise mangte hain FIR likhne ke, chinhat lucknow”
         | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to police: SHO ne mere bhai ko bina karan lockup me rakha hai aur maar raha hai, alambagh lucknow
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-4158-6074-3: पुलिस का व्यवहार या वसूली
         | जगह: alambagh, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “SHO ne mere bhai ko bina karan lockup me rakha hai aur maar raha hai, alambagh lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Police ka vyavhar ya vasooli
        | Jagah: alambagh, Lucknow
        | Principal Secretary, Home, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to police: दरोगा ने मेरे साथ छेड़खानी की थाने में, चिनहट लखनऊ
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-2612-0315-2: महिला के साथ अपराध
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-2612-0315-2” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
ravi to police: थानेदार हमार भाई के हवालात में बंद कइले बा, चिनहट लखनऊ
  ravi < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: पुलिस का व्यवहार या वसूली
       | जगह: चिनहट, लखनऊ
       | प्रमुख सचिव, गृह, लखनऊ को भेजी गई
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  sachiv < 26-5507-5354-0: पुलिस का व्यवहार या वसूली
         | जगह: चिनहट, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “थानेदार हमार भाई के हवालात में बंद कइले बा, चिनहट लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
john to police: the constable molested me at the police station, chinhat lucknow
  john < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-6333-7585-0: महिला के साथ अपराध
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  john < Complaint registered. Number: 26-6333-7585-0
       | Due by 26 Nov, 10 am
       | Is it safe to answer here? 1 yes 2 no
       | The officers concerned see it. We never ask for OTP or money.
         [Yes] [No]
# Who is only asked for help is not blamed, nor who does nothing about the crimes of others.
ramu to police: चिनहट लखनऊ में लड़के छेड़खानी करते हैं पुलिस कुछ नहीं करती
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5957-2483-1: महिला के साथ अपराध
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ramu < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  ramu < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
gita to police: sho sahab mera phone chori ho gaya, chinhat lucknow
  gita < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Chori, loot, chhinaiti
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-4419-7102-5: चोरी, लूट, छिनैती
        | जगह: chinhat, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “sho sahab mera phone chori ho gaya, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
# In other words.
kamla to police: थाने वाले पैसा मांगते हैं, चिनहट लखनऊ
  kamla < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
        | विषय: पुलिस का व्यवहार या वसूली
        | जगह: चिनहट, लखनऊ
        | प्रमुख सचिव, गृह, लखनऊ को भेजी गई
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  sachiv < 26-0624-3339-0: पुलिस का व्यवहार या वसूली
         | जगह: चिनहट, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “थाने वाले पैसा मांगते हैं, चिनहट लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
rani to police: police mere pati ko utha le gayi, chinhat lucknow
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-3793-8057-7: पुलिस का व्यवहार या वसूली
         | जगह: chinhat, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “police mere pati ko utha le gayi, chinhat lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: chinhat, Lucknow
       | Principal Secretary, Home, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
vimla to police: SHO meri shikayat nahi likh raha, paise mang raha, chinhat lucknow
  vimla < Shikayat darj ho gayi. Number: 26-2405-1252-2
        | Vishay: Police ka vyavhar ya vasooli
        | Jagah: chinhat, Lucknow
        | Principal Secretary, Home, Lucknow ko bheji gayi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  sachiv < 26-2405-1252-2: पुलिस का व्यवहार या वसूली
         | जगह: chinhat, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “SHO meri shikayat nahi likh raha, paise mang raha, chinhat lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
salim to police: police wale mere bete ko thane me peet rahe hain, chinhat lucknow
  salim < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-3420-9339-1: पुलिस का व्यवहार या वसूली
         | जगह: chinhat, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “police wale mere bete ko thane me peet rahe hain, chinhat lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  salim < Shikayat darj ho gayi. Number: 26-3420-9339-1
        | Vishay: Police ka vyavhar ya vasooli
        | Jagah: chinhat, Lucknow
        | Principal Secretary, Home, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
pappu to police: दरोगा ने मेरे बेटे को पीटा, चिनहट लखनऊ
  pappu < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-4944-9542-1: पुलिस का व्यवहार या वसूली
         | जगह: चिनहट, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “दरोगा ने मेरे बेटे को पीटा, चिनहट लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  pappu < शिकायत दर्ज हो गई। नंबर: 26-4944-9542-1
        | विषय: पुलिस का व्यवहार या वसूली
        | जगह: चिनहट, लखनऊ
        | प्रमुख सचिव, गृह, लखनऊ को भेजी गई
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
guddu to police: police wale khade the aur gunde mere bhai ko peet rahe the, chinhat lucknow
  guddu < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-9184-2815-4: मारपीट या धमकी
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “police wale khade the aur gunde mere bhai ko peet rahe the, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  guddu < Shikayat darj ho gayi. Number: 26-9184-2815-4
        | Vishay: Maarpeet ya dhamki
        | Jagah: chinhat, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
