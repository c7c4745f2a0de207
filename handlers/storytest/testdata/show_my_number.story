# An officer sees a citizen's number from when its owner says that he may, and no longer than until he takes that back.
account power = POWER
account wcd = WCD
officer je = POWER 162 L1 hi power
officer pooja = WCD 162 L1 hi wcd
@ 2026-11-24 10:00
gita to power: mera number dikha do
  gita < Abhi koi khuli shikayat nahi mili. Pehle samasya aur jagah likhiye. Phir “mera number dikha do” likhne par number adhikari ko dikhaya jata hai.
gita to power: chinhat lucknow me 3 din se bijli nahi aa rahi
  gita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
gita to power: mera number de do unko
  gita < 26-5557-4711-6: jo number adhikari ko dikhana ho, wo yahan likhiye.
gita to power: 9876543210
  gita < 26-5557-4711-6: phone number ab adhikari ko dikhega, phone aa sakta hai. OTP ya paisa koi mange to na dijiye.
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi
     | 9876543210”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
gita to power: mera number mat dikhana
  gita < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi
     | ••••••••••”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
ram to power: चिनहट लखनऊ में बिजली नहीं आ रही, मेरा नंबर 9876543210 है, अधिकारी मुझे फोन कर लें
  ram < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
      | विषय: बिजली नहीं आ रही
      | जगह: चिनहट, लखनऊ
      | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
      | समय सीमा: 25 नवंबर, सुबह 10 बजे
      | फ़ोन नंबर भी अधिकारी को दिखेगा।
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  je < 26-4158-6074-3: बिजली नहीं आ रही
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में बिजली नहीं आ रही, मेरा नंबर 9876543210 है, अधिकारी मुझे फोन कर लें”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
john to power: no electricity in Aliganj Lucknow since morning
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: No electricity
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  je < 26-2612-0315-2: बिजली नहीं आ रही
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “no electricity in Aliganj Lucknow since morning”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
john to power: my number is 9876512345
  john < Phone number kept with 26-2612-0315-2. Officers do not see it. To let them see it, write “show my number”.
john to power: the officer may call me
  john < 26-2612-0315-2: the officer can see your phone number now and may call. Please give nobody an OTP or money.
  je < 26-2612-0315-2: बिजली नहीं आ रही
     | जगह: Aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “no electricity in Aliganj Lucknow since morning
     | the officer may call me: +919876512345”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
sita to power: चिनहट लखनऊ में बिजली नहीं आ रही, मेरा नंबर 9876543211
  sita < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  je < 26-5507-5354-0: बिजली नहीं आ रही
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में बिजली नहीं आ रही, मेरा नंबर ••••••••••”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
je to power: ask {N} मीटर नंबर क्या है
  je < 26-5507-5354-0: सवाल नागरिक को भेज दिया गया।
  sita < 26-5507-5354-0: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: मीटर नंबर क्या है
sita to power: 9876543211 नंबर पर बात कर लें
  sita < जवाब 26-5507-5354-0 में जोड़कर अधिकारी को भेज दिया गया है।
  je < 26-5507-5354-0: नागरिक का जवाब: 9876543211 नंबर पर बात कर लें
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
asha to wcd: pati roz maarta hai, gomti nagar lucknow, mera number 9876543212
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
asha to wcd: mera number officer ko de do
  asha < Is shikayat me phone number kisi adhikari ko nahi dikhaya jata. Jo batana ho, yahin likhiye.
# Who lets it be, and sends his number later, has shown none; nor has who went on to something else meanwhile.
lata to power: aliganj lucknow me transformer jal gaya
  lata < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Transformer jala ya kharab
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5957-2483-1: ट्रांसफार्मर जला या खराब
     | जगह: aliganj, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “aliganj lucknow me transformer jal gaya”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
lata to power: mera number dikha do
  lata < 26-5957-2483-1: jo number adhikari ko dikhana ho, wo yahan likhiye.
lata to power: nahi rehne do
  lata < Theek hai, kuch nahi badla.
lata to power: 9876543213
  lata < Phone number 26-5957-2483-1 ke saath rakh liya gaya hai. Adhikari ko nahi dikhega. Dikhana ho to “mera number dikha do” likhiye.
vimla to power: इंदिरा नगर लखनऊ में बिजली नहीं आ रही
  vimla < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
        | विषय: बिजली नहीं आ रही
        | जगह: इंदिरा नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-4419-7102-5: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
     | chinhat: 3
     | Aliganj: 1
     | इंदिरा नगर: 1
       [कब तक ठीक होगा] [ठीक हो गया]
vimla to power: मेरा नंबर दिखा दो
  vimla < 26-4419-7102-5: जो नंबर अधिकारी को दिखाना हो, वह यहाँ लिखें।
vimla to power: मोहल्ले की नाली भी जाम है
  vimla < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
        | विषय: नाली या सीवर जाम
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | यह काम नगर विकास विभाग (नगर निगम, पालिका) का है। शिकायत वहीं भेजी जाएगी।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  vimla < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [इंदिरा नगर, लखनऊ]
          [अपनी जगह भेजें]
vimla to power: 9876543214
  vimla < यह बात 26-0624-3339-0 में जोड़ दी गई है।
