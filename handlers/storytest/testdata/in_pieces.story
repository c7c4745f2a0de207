# "Light", and then "nahi hai", is one sentence and no "no"; "sir ji" is a greeting; what only another department is known for is registered where it was written to.
account power = POWER
account agri = AGRI
account rural = RURAL
account basic = EDU_BASIC
account health = HEALTH
account hub = hub
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
kamla to power: light
  kamla < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
kamla to power: nahi hai
  kamla < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “light nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kamla < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
kamla to power: chinhat lucknow
  kamla < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “light nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
@ +1h
mohan to agri: खाद
  mohan < क्या इसकी शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to agri: नहीं है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: खाद नहीं मिल रही या महंगी
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: खाद नहीं मिल रही या महंगी
       | जगह: अभी पता नहीं
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “खाद नहीं है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
mohan to agri: गोंडा
  mohan < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
        | विषय: खाद नहीं मिल रही या महंगी
        | जगह: गोंडा
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 27 नवंबर, शाम 5 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: खाद नहीं मिल रही या महंगी
       | जगह: गोंडा
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “खाद नहीं है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
@ +1h
  desk < 26-5557-4711-6: समय सीमा 24 नवंबर, दोपहर 12 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | पद खाली है
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kamla < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
sita to power: light
  sita < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
sita to power: nahi
  sita < “light nahi”
       | Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
sita to power: bijli
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, dopahar 12 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “light nahi bijli”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
@ +5m
sita to power: nahi hai
  sita < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
@ +1h
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
rani to rural: मजदूरी नहीं मिली
  rani < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: मनरेगा मजदूरी नहीं मिली
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: मनरेगा मजदूरी नहीं मिली
       | जगह: अभी पता नहीं
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “मजदूरी नहीं मिली”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  rani < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
radha to basic: खाना नहीं बना
  radha < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: मिड-डे मील (एमडीएम)
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-6333-7585-0: मिड-डे मील (एमडीएम)
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “खाना नहीं बना”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  radha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
@ +1h
  rani < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
  radha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
  desk < 26-2612-0315-2: समय सीमा 24 नवंबर, दोपहर 2 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | जगह नहीं भरी गई
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
john to health: sir ji
  john < Namaste. Ye Swasthya vibhag ka shikayat khata hai.
       | Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
john to health: भैया
  john < नमस्ते। यह चिकित्सा एवं स्वास्थ्य विभाग का शिकायत खाता है।
       | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
