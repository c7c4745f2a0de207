# Plain words for what is wrong find its subject, and with it its time.
account jal = JAL
account urban = URBAN
account food = FOOD
account pwd = PWD
officer jal1 = JAL 162 L1 hi jal
officer urban1 = URBAN 162 L1 hi urban
officer food1 = FOOD 162 L1 hi food
officer pwd1 = PWD 162 L1 hi pwd
@ 2026-11-24 10:00
asha to jal: चिनहट लखनऊ में पानी की टंकी से गंदा पानी आता है, लोग बीमार पड़ रहे हैं, दो बच्चे मर गए
  asha < खतरा हो तो अभी 108 (एंबुलेंस), 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  jal1 < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: गाँव के पानी की गुणवत्ता खराब
       | जगह: चिनहट, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “चिनहट लखनऊ में पानी की टंकी से गंदा पानी आता है, लोग बीमार पड़ रहे हैं, दो बच्चे मर गए”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: गाँव के पानी की गुणवत्ता खराब
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता, जल निगम (ग्रामीण), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < लोगों की बीमारी की बात चिकित्सा एवं स्वास्थ्य विभाग के लिए अलग से दर्ज हो गई। उसका नंबर: 26-4158-6074-3
mohan to urban: chinhat lucknow, yaha ki safai karwao
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Kooda nahi utha, safai nahi
        | Jagah: chinhat, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 27 November, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  urban1 < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: chinhat, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “chinhat lucknow, yaha ki safai karwao”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sita to food: gas cylinder leak ho raha hai ghar me bahut badbu, chinhat lucknow
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 101 (Damkal (aag)), 1906 (Gas risav (LPG) helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  food1 < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: गैस रिसाव
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 24 नवंबर, शाम 4 बजे
        | “gas cylinder leak ho raha hai ghar me bahut badbu, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Gas risav
       | Jagah: chinhat, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ravi to pwd: chinhat lucknow me hamare gaon ki sadak 10 saal se nahi bani, MLA ko bola to hansta hai
  ravi < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Sadak bani nahi ya kaam adhura
       | Jagah: chinhat, Lucknow
       | JE, PWD, Lucknow ko bheji gayi
       | Samay seema: 31 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  pwd1 < 26-6333-7585-0: सड़क बनी नहीं या काम अधूरा
       | जगह: chinhat, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “chinhat lucknow me hamare gaon ki sadak 10 saal se nahi bani, MLA ko bola to hansta hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# In other words.
rani to pwd: chinhat lucknow, road kab banegi 5 saal ho gaye
  rani < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Sadak bani nahi ya kaam adhura
       | Jagah: chinhat, Lucknow
       | JE, PWD, Lucknow ko bheji gayi
       | Samay seema: 31 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  pwd1 < 26-5957-2483-1: सड़क बनी नहीं या काम अधूरा
       | जगह: chinhat, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “chinhat lucknow, road kab banegi 5 saal ho gaye”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
gita to urban: गली में सफाई करवाइए, चिनहट लखनऊ
  gita < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
       | विषय: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: चिनहट, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  urban1 < 26-4419-7102-5: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: चिनहट, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “गली में सफाई करवाइए, चिनहट लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
