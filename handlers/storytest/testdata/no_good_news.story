# News of a bribe, of worms in the rice or of a dead cow is no end of what was complained of: it becomes a complaint of its own.
account power = POWER
account food = FOOD
account urban = URBAN
account police = POLICE
account hub = hub
officer je = POWER 162 L1 hi power
officer acs = POWER 162 L3 hi power
officer tara = FOOD 162 L1 hi food
officer meena = URBAN 162 L1 hi urban
officer thana = POLICE 162 L1 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
kamla to power: chinhat lucknow me bijli nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-5557-4711-6
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
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
kamla to power: theek ho gaya lineman ne 200 liye
  kamla < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli karmchari ka vyavhar ya rishwat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: अभी पता नहीं
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “theek ho gaya lineman ne 200 liye”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kamla < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [chinhat, Lucknow]
          [Apni jagah bhejiye]
geeta to food: चिनहट लखनऊ में राशन नहीं मिला
  geeta < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
        | विषय: राशन नहीं मिला, दुकान बंद
        | जगह: चिनहट, लखनऊ
        | पूर्ति निरीक्षक, लखनऊ को भेजी गई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  tara < 26-2612-0315-2: राशन नहीं मिला, दुकान बंद
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “चिनहट लखनऊ में राशन नहीं मिला”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
  kamla < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
geeta to food: चावल में कीड़े मिल गए
  geeta < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  tara < 26-2612-0315-2 में जुड़ा: चावल में कीड़े मिल गए
  geeta < यह 26-2612-0315-2 की बात है या नई समस्या? 1 वही 2 नई
          [वही] [नई समस्या]
geeta to food: राशन मिल गया
  geeta < 26-2612-0315-2: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
          [हाँ, बंद करें] [अभी चलने दें]
  tara < 26-2612-0315-2 में जुड़ा: राशन मिल गया
john to urban: चिनहट लखनऊ में कूड़ा नहीं उठा
  john < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: चिनहट, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-5507-5354-0: कूड़ा नहीं उठा, सफाई नहीं
        | जगह: चिनहट, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “चिनहट लखनऊ में कूड़ा नहीं उठा”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +20m
john to urban: सड़क पर गाय मर गई
  john < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: आवारा कुत्ते, बंदर, छुट्टा पशु (शहर)
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 30 नवंबर, शाम 5 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-6333-7585-0: आवारा कुत्ते, बंदर, छुट्टा पशु (शहर)
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “सड़क पर गाय मर गई”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  john < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [चिनहट, लखनऊ]
         [अपनी जगह भेजें]
ravi to police: chinhat lucknow me meri bike chori ho gayi
  ravi < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Chori, loot, chhinaiti
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 11 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-5957-2483-1: चोरी, लूट, छिनैती
        | जगह: chinhat, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 11 बजे
        | “chinhat lucknow me meri bike chori ho gayi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +20m
  john < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
ravi to police: bike mil gayi
  ravi < 26-5957-2483-1: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
  thana < 26-5957-2483-1 में जुड़ा: bike mil gayi
# What was reported and lacks its proof is confirmed in the person's own words, and they are kept. Worms confirm nothing.
hari to urban: nala band hai, chinhat lucknow me
  hari < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Naali ya sewer jaam
       | Jagah: chinhat, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 26 November, subah 11:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-4419-7102-5: नाली या सीवर जाम
        | जगह: chinhat, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11:20 बजे
        | “nala band hai, chinhat lucknow me”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
meena to urban: पूरा {S} नाला साफ किया
  meena < 26-4419-7102-5: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  hari < 26-4419-7102-5: kaam poora hone ki report aayi hai: नाला साफ किया
  hari < 26-4419-7102-5 ka code: 7451. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
hari to urban: nale me saanp mil gaye
  hari < Ye baat 26-4419-7102-5 me jod di gayi hai.
  meena < 26-4419-7102-5: नाली या सीवर जाम
        | जगह: chinhat, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11:20 बजे
        | “nala band hai, chinhat lucknow me
        | nale me saanp mil gaye”
        | <changes the earlier message>
          [सबूत दें]
@ +20m
  je < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना है। बिजली नहीं आ रही
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
hari to urban: ठीक हो गया, अब नाला साफ है
  hari < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
  meena < 26-4419-7102-5: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
meena to urban: open {S}
  meena < 26-4419-7102-5: बंद, नाली या सीवर जाम
        | जगह: chinhat, लखनऊ
        | दर्ज: 24 नवंबर, सुबह 11:20 बजे
        | समय सीमा: 26 नवंबर, सुबह 11:20 बजे
        | मिला समय: 2 दिन
        | 24 नवंबर, सुबह 11:20 बजे, चैट: “nala band hai, chinhat lucknow me”
        | 24 नवंबर, सुबह 11:20 बजे, चैट: “nale me saanp mil gaye”
        | 24 नवंबर, सुबह 11:40 बजे, चैट: “ठीक हो गया, अब नाला साफ है”
        | 24 नवंबर, सुबह 11:20 बजे: दर्ज है
        | 24 नवंबर, सुबह 11:20 बजे: अधिकारी को भेजी गई
        | 24 नवंबर, सुबह 11:20 बजे: काम की रिपोर्ट आई है: नाला साफ किया
        | 24 नवंबर, सुबह 11:20 बजे: कुछ जोड़ा गया
        | 24 नवंबर, सुबह 11:40 बजे: कुछ जोड़ा गया
        | 24 नवंबर, सुबह 11:40 बजे: काम पूरा बताया गया
        | 24 नवंबर, सुबह 11:40 बजे: बंद
# News of what waits with another complaint is answered once.
mohan to power: आलमबाग लखनऊ में ट्रांसफार्मर जल गया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-3793-8057-7
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: आलमबाग, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 11:40 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-3793-8057-7: ट्रांसफार्मर जला या खराब
     | जगह: आलमबाग, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 11:40 बजे
     | “आलमबाग लखनऊ में ट्रांसफार्मर जल गया है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
priya to power: Alambagh Lucknow me transformer jal gaya hai
  priya < Shikayat darj ho gayi. Number: 26-2405-1252-2
        | Vishay: Transformer jala ya kharab
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11:40 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  je < 26-2405-1252-2: ट्रांसफार्मर जला या खराब
     | जगह: Alambagh, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 11:40 बजे
     | “Alambagh Lucknow me transformer jal gaya hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
je to power: duplicate {N9} of {N8}
  je < 26-2405-1252-2 अब 26-3793-8057-7 के साथ है। नागरिक को बता दिया गया।
       [अलग करें]
  priya < 26-2405-1252-2: yahi samasya aur logon ne bhi batayi hai. Sabka kaam ek saath hoga, samay seema: 25 November, subah 11:40 baje. Har khabar yahin milegi.
@ +20m
  je < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब अपर मुख्य सचिव, ऊर्जा, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
     | पहला जवाब नहीं दिया गया
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  kamla < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Additional Chief Secretary, Energy, Lucknow ko batayi gayi hai.
priya to power: papa mar gaye
  priya < Ye sunkar bahut dukh hua. Is kathin ghadi me hamari samvedna saath hai. Ye baat 26-2405-1252-2 me likh di gayi hai.
  je < 26-3793-8057-7 में जुड़ा: papa mar gaye
