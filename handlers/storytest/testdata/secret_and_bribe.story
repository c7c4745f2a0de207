# Who asks that his name be kept back and tells of bribes is heard: the words are a complaint that the officer complained of does not read.
account power = POWER
account revenue = REVENUE
account hub = hub
officer lekhpal = REVENUE 162 L1 hi revenue
officer je = POWER 162 L1 hi power
officer acs = POWER 162 L3 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to revenue: नाम मत बताना, लेखपाल घूस लेता है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: अभी पता नहीं
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “नाम मत बताना, लेखपाल घूस लेता है”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
ramu to revenue: chinhat lucknow me dakhil kharij nahi ho raha
  ramu < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Dakhil kharij, varasat
       | Jagah: chinhat, Lucknow
       | Tehsildar / SDM, Lucknow ko bheji gayi
       | Samay seema: 31 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  lekhpal < 26-4158-6074-3: दाखिल-खारिज, वरासत
          | जगह: chinhat, लखनऊ
          | समय सीमा: 31 दिसंबर, शाम 5 बजे
          | “chinhat lucknow me dakhil kharij nahi ho raha”
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
ramu to revenue: नाम मत बताना, लेखपाल घूस लेता है
  ramu < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: chinhat, लखनऊ
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: chinhat, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “नाम मत बताना, लेखपाल घूस लेता है”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
puja to revenue: लेखपाल को मेरा नाम मत बताना
  puja < नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाता। शिकायत में लिखी बात वे पढ़ते हैं, इसलिए उसमें अपना नाम न लिखें।
  puja < क्या इसकी शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
anu to revenue: mera naam kisi ko mat batana please
  anu < Naam aur phone number adhikari ko nahi dikhaya jata. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
dev to power: नाम न बताना साहब, मार डालेंगे
  dev < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “नाम न बताना साहब, मार डालेंगे”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  dev < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
      | विषय: बिजली की अन्य शिकायत
      | जगह पता चलते ही अधिकारी को भेजी जाएगी
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 2 दिसंबर, शाम 5 बजे
      | नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा।
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
  dev < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
        [अपनी जगह भेजें]
dev to power: naam mat batana, bijli nahi hai
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “नाम न बताना साहब, मार डालेंगे
       | naam mat batana, bijli nahi hai”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  dev < 26-5507-5354-0: जानकारी ठीक कर दी गई है।
      | विषय: बिजली नहीं आ रही
      | जगह पता चलते ही अधिकारी को भेजी जाएगी
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 25 नवंबर, सुबह 10 बजे
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
# The same in answer to his question.
bina to revenue: chinhat lucknow me dakhil kharij nahi ho raha
  bina < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Dakhil kharij, varasat
       | Jagah: chinhat, Lucknow
       | Tehsildar / SDM, Lucknow ko bheji gayi
       | Samay seema: 31 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  lekhpal < 26-6333-7585-0: दाखिल-खारिज, वरासत
          | जगह: chinhat, लखनऊ
          | समय सीमा: 31 दिसंबर, शाम 5 बजे
          | “chinhat lucknow me dakhil kharij nahi ho raha”
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
lekhpal to revenue: पूछें {S} कागज कहाँ हैं
  lekhpal < 26-6333-7585-0: सवाल नागरिक को भेज दिया गया।
  bina < 26-6333-7585-0: Tehsildar / SDM, Lucknow ne poocha hai: कागज कहाँ हैं
bina to revenue: naam mat batana, lekhpal ghoos leta hai
  bina < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Lekhpal, kanoongo, tehsil me rishwat
       | Jagah: chinhat, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5957-2483-1: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: chinhat, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “naam mat batana, lekhpal ghoos leta hai”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
bina to revenue: लेखपाल 5000 घूस मांग रहा है
  bina < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
       | विषय: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: chinhat, लखनऊ
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
       | नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4419-7102-5: लेखपाल, कानूनगो, तहसील में रिश्वत
       | जगह: chinhat, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “लेखपाल 5000 घूस मांग रहा है”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
