# Short news of what a complaint is about is answered as what it is: mended, found, put out; somebody has died; the helpline does not answer; the despair goes on.
account power = POWER
account health = HEALTH
account police = POLICE
account agri = AGRI
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer doctor = HEALTH 162 L1 hi health
officer thana = POLICE 162 L1 hi police
officer meena = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +11m
mohan to power: thik ho gail, dhanyabaad
  mohan < 26-5557-4711-6: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
          [Haan, band kijiye] [Abhi chalne dijiye]
  anil < 26-5557-4711-6 में जुड़ा: thik ho gail, dhanyabaad
mohan to power: haan
  mohan < Achhi baat hai. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
  anil < 26-5557-4711-6: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
anil to power: list
  anil < कोई खुली शिकायत नहीं है।
@ +11m
sita to power: अलीगंज लखनऊ में ट्रांसफार्मर में आग लग गई
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 101 (दमकल (आग)) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:37 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “अलीगंज लखनऊ में ट्रांसफार्मर में आग लग गई”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:37 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
sita to power: बुझ गई आग
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:37 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “अलीगंज लखनऊ में ट्रांसफार्मर में आग लग गई
       | बुझ गई आग”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-4158-6074-3: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
         [हाँ, बंद करें] [अभी चलने दें]
sita to power: अभी चलने दें
  sita < ठीक है, 26-4158-6074-3 चलती रहेगी।
@ +11m
geeta to police: my phone was stolen in chinhat lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: Theft, robbery, snatching
        | Place: chinhat, Lucknow
        | Sent to Station House Officer, Lucknow
        | Due by 9 Dec, 10:33 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  thana < 26-2612-0315-2: चोरी, लूट, छिनैती
        | जगह: chinhat, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10:33 बजे
        | “my phone was stolen in chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
geeta to police: it was found
  geeta < 26-2612-0315-2: good to hear. The officer was told too. Shall the complaint be ended?
          [Yes, end it] [Let it go on]
  thana < 26-2612-0315-2: चोरी, लूट, छिनैती
        | जगह: chinhat, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10:33 बजे
        | “my phone was stolen in chinhat lucknow
        | it was found”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +11m
  anil < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:37 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  chief < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: ट्रांसफार्मर जला या खराब। पहला जवाब 24 नवंबर, सुबह 10:37 बजे तक देना था, जवाबदेही अब यहाँ है।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < 26-4158-6074-3: समय पर पहला जवाब नहीं दिया गया। शिकायत अब राज्य सोशल मीडिया हब को बताई गई है।
ram to health: alambagh lucknow me ambulance nahi aayi 2 ghante se, mareez ki halat kharab hai
  ram < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5507-5354-0: आपात चिकित्सा, एंबुलेंस
         | जगह: alambagh, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:59 बजे तक
         | समय सीमा: 25 नवंबर, सुबह 10:44 बजे
         | “alambagh lucknow me ambulance nahi aayi 2 ghante se, mareez ki halat kharab hai”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Aapat chikitsa, ambulance
      | Jagah: alambagh, Lucknow
      | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:59 baje tak
      | Samay seema: 25 November, subah 10:44 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
ram to health: 108 नहीं उठा रहा
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5507-5354-0: आपात चिकित्सा, एंबुलेंस
         | जगह: alambagh, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:59 बजे तक
         | समय सीमा: 25 नवंबर, सुबह 10:44 बजे
         | “alambagh lucknow me ambulance nahi aayi 2 ghante se, mareez ki halat kharab hai
         | 108 नहीं उठा रहा”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ram < वहाँ से मदद न मिले तो अभी 112 पर फ़ोन करें: पुलिस, एंबुलेंस और दमकल वहीं से भेजी जाती हैं। यहाँ लिखने से मदद नहीं पहुँचती।
ram to health: mar gaya
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5507-5354-0: आपात चिकित्सा, एंबुलेंस
         | जगह: alambagh, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:59 बजे तक
         | समय सीमा: 25 नवंबर, सुबह 10:44 बजे
         | “alambagh lucknow me ambulance nahi aayi 2 ghante se, mareez ki halat kharab hai
         | 108 नहीं उठा रहा
         | mar gaya”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ram < यह सुनकर बहुत दुख हुआ। इस कठिन घड़ी में हमारी संवेदना साथ है। यह बात 26-5507-5354-0 में लिख दी गई है।
@ +11m
kisan to agri: karz se pareshan hu, fasal barbaad ho gayi, ab jeene ka mann nahi
  kisan < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 11:10 बजे तक
       | “karz se pareshan hu, fasal barbaad ho gayi, ab jeene ka mann nahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kisan < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-6333-7585-0
        | Abhi hub ki sahayata desk ke paas
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
  kisan < Abhi kis jagah hain? Mohalla ya gaon, aur jila likh dijiye, taaki wahan ke adhikari ko pata rahe.
          [Apni jagah bhejiye]
kisan to agri: Banda Atarra
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: जान देने की बात। तुरंत संपर्क करें
       | जगह: Atarra, बांदा
       | पहला जवाब: 24 नवंबर, सुबह 11:10 बजे तक
       | “karz se pareshan hu, fasal barbaad ho gayi, ab jeene ka mann nahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kisan < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-6333-7585-0
        | Abhi hub ki sahayata desk ke paas
kisan to agri: koi nahi sunta
  desk < 26-6333-7585-0 में जुड़ा: koi nahi sunta
  kisan < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
kisan to agri: कोई फायदा नहीं
  desk < 26-6333-7585-0 में जुड़ा: कोई फायदा नहीं
  kisan < यह दुख अकेले न सहें। अभी बात करें: 14416 (टेली-मानस, मन की परेशानी में बात करने के लिए), 112 (पुलिस, दमकल और एंबुलेंस)। किसी अपने को भी पास बुला लें। यहाँ लिखने से मदद अपने आप नहीं पहुँचती।
@ +11m
  doctor < 26-5507-5354-0: पहला जवाब 24 नवंबर, सुबह 10:59 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  chief < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: आपात चिकित्सा, एंबुलेंस। पहला जवाब 24 नवंबर, सुबह 10:59 बजे तक देना था, जवाबदेही अब यहाँ है।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < 26-5507-5354-0: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
hari to urban: लखनऊ इंदिरा नगर में नाली जाम है
  hari < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
       | विषय: नाली या सीवर जाम
       | जगह: इंदिरा नगर, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, सुबह 11:06 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-5957-2483-1: नाली या सीवर जाम
        | जगह: इंदिरा नगर, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11:06 बजे
        | “लखनऊ इंदिरा नगर में नाली जाम है”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
meena to urban: पूरा {S} नाली साफ करा दी
  meena < 26-5957-2483-1: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  hari < 26-5957-2483-1: काम पूरा होने की रिपोर्ट आई है: नाली साफ करा दी
  hari < 26-5957-2483-1 का कोड: 8014। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
hari to urban: ठीक हो गया
  hari < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
  meena < 26-5957-2483-1: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
hari to urban: अच्छा
  hari < धन्यवाद। 26-5957-2483-1 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
asha to power: लखनऊ चिनहट में बिजली नहीं है
  asha < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
       | विषय: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11:06 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11:06 बजे
       | “लखनऊ चिनहट में बिजली नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +11m
  desk < 26-6333-7585-0: समय सीमा 24 नवंबर, सुबह 11:10 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | जगह नहीं भरी गई
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  chief < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: समय सीमा 24 नवंबर, सुबह 11:10 बजे निकल गई, जवाबदेही अब यहाँ है।
        | जगह नहीं भरी गई
          [जगह भरें] [दूसरे विभाग को]
          [पूरा देखें]
  kisan < 26-6333-7585-0: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
asha to power: बिजली आ गई
  asha < 26-0624-3339-0: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
         [हाँ, बंद करें] [अभी चलने दें]
  anil < 26-0624-3339-0 में जुड़ा: बिजली आ गई
asha to power: हाँ
  asha < अच्छी बात है। 26-0624-3339-0 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
  anil < 26-0624-3339-0: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
