# A place is said in pieces, and put right in words: what no list holds lies in the district that is known, and is called as the person calls it.
account power = POWER
account urban = URBAN
account food = FOOD
account police = POLICE
officer anil = POWER all L1 hi power
officer meena = URBAN all L1 hi urban
officer rasad = FOOD all L1 hi food
officer sp = POLICE all L3 hi police
@ 2026-11-24 10:00
b1 to power: Bijli gul hai
  b1 < Shikayat darj ho gayi. Number: 26-5557-4711-6
     | Vishay: Bijli nahi aa rahi
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Bijli gul hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b1 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
b1 to power: Sitapur
  b1 < 26-5557-4711-6: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Sitapur
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Bijli gul hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
b1 to power: Biswan
  b1 < 26-5557-4711-6: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Biswan, Sitapur
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Bijli gul hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
b1 to power: Mohalla Qila
  b1 < 26-5557-4711-6: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Mohalla Qila, Biswan, Sitapur
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Mohalla Qila, Biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Bijli gul hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
b2 to power: बिजली का तार लटक रहा है स्कूल के ऊपर
  b2 < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “बिजली का तार लटक रहा है स्कूल के ऊपर”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b2 < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
     | विषय: तार या खंभे से खतरा
     | अवर अभियंता (विद्युत) को भेजी गई
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  b2 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
b2 to power: बलिया
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: बलिया
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “बिजली का तार लटक रहा है स्कूल के ऊपर”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b2 < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
     | विषय: तार या खंभे से खतरा
     | जगह: बलिया
     | अवर अभियंता (विद्युत) को भेजी गई
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
b2 to power: जिला बलिया तहसील बांसडीह
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: तहसील बांसडीह, बलिया
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “बिजली का तार लटक रहा है स्कूल के ऊपर”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b2 < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
     | विषय: तार या खंभे से खतरा
     | जगह: तहसील बांसडीह, बलिया
     | अवर अभियंता (विद्युत) को भेजी गई
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
b2 to power: बैरिया
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: बैरिया, बलिया
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “बिजली का तार लटक रहा है स्कूल के ऊपर”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b2 < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
     | विषय: तार या खंभे से खतरा
     | जगह: बैरिया, बलिया
     | अवर अभियंता (विद्युत) को भेजी गई
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
b3 to power: Street wire is hanging over the school, no electricity
  b3 < In danger? Call 112 (Police, fire and ambulance), 1912 (Electricity helpline) now. Writing here does not send police or ambulance.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: तार या खंभे से खतरा
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Street wire is hanging over the school, no electricity”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b3 < Complaint registered. Number: 26-2612-0315-2
     | Subject: Dangerous wire or pole
     | Sent to Junior Engineer (Electricity)
     | First answer by 24 Nov, 10:15 am
     | Due by 24 Nov, 4 pm
     | The officers concerned see it. We never ask for OTP or money.
       [Right] [Wrong department]
       [Add photo] [Add place]
  b3 < Where is the problem? Village or locality, and district.
       [Share my place]
b3 to power: Ballia
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: तार या खंभे से खतरा
       | जगह: बलिया
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Street wire is hanging over the school, no electricity”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b3 < 26-2612-0315-2: corrected.
     | Subject: Dangerous wire or pole
     | Place: Ballia
     | Sent to Junior Engineer (Electricity)
     | First answer by 24 Nov, 10:15 am
     | Due by 24 Nov, 4 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
b3 to power: Village Haldi
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: तार या खंभे से खतरा
       | जगह: Village Haldi, बलिया
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Street wire is hanging over the school, no electricity”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b3 < 26-2612-0315-2: corrected.
     | Subject: Dangerous wire or pole
     | Place: Village Haldi, Ballia
     | Sent to Junior Engineer (Electricity)
     | First answer by 24 Nov, 10:15 am
     | Due by 24 Nov, 4 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
b4 to urban: Khula manhole hai Allahabad civil lines, kal baccha girte girte bacha
  b4 < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  meena < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: खुला मैनहोल या नाला
        | जगह: civil lines, प्रयागराज
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 24 नवंबर, रात 10 बजे
        | “Khula manhole hai Allahabad civil lines, kal baccha girte girte bacha”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  b4 < Shikayat darj ho gayi. Number: 26-5507-5354-0
     | Vishay: Khula manhole ya naala
     | Jagah: civil lines, Prayagraj
     | Safai nirikshak / JE, nagar nikay ko bheji gayi
     | Pehla jawab: 24 November, subah 10:15 baje tak
     | Samay seema: 24 November, raat 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
b4 to urban: nahi, Civil lines nahi, Katra hai
  meena < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: खुला मैनहोल या नाला
        | जगह: Katra, प्रयागराज
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 24 नवंबर, रात 10 बजे
        | “Khula manhole hai Allahabad civil lines, kal baccha girte girte bacha”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  b4 < 26-5507-5354-0: jaankari theek kar di gayi hai.
     | Vishay: Khula manhole ya naala
     | Jagah: Katra, Prayagraj
     | Safai nirikshak / JE, nagar nikay ko bheji gayi
     | Pehla jawab: 24 November, subah 10:15 baje tak
     | Samay seema: 24 November, raat 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
b4 to urban: galat jagah
  b4 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
b4 to urban: Daraganj
  meena < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: खुला मैनहोल या नाला
        | जगह: Daraganj, प्रयागराज
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 24 नवंबर, रात 10 बजे
        | “Khula manhole hai Allahabad civil lines, kal baccha girte girte bacha”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  b4 < 26-5507-5354-0: jaankari theek kar di gayi hai.
     | Vishay: Khula manhole ya naala
     | Jagah: Daraganj, Prayagraj
     | Safai nirikshak / JE, nagar nikay ko bheji gayi
     | Pehla jawab: 24 November, subah 10:15 baje tak
     | Samay seema: 24 November, raat 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
b5 to food: kotedar rashan nahi deta 5 kilo me 4 kilo deta hai
  b5 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Kotedar ration kam deta hai
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  rasad < 26-6333-7585-0: कोटेदार राशन कम देता है
        | जगह: अभी पता नहीं
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “kotedar rashan nahi deta 5 kilo me 4 kilo deta hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  b5 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
b5 to food: Hardoi Sandila gaon Begamganj
  b5 < 26-6333-7585-0: jaankari theek kar di gayi hai.
     | Vishay: Kotedar ration kam deta hai
     | Jagah: Sandila gaon Begamganj, Hardoi
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  rasad < 26-6333-7585-0: कोटेदार राशन कम देता है
        | जगह: Sandila gaon Begamganj, हरदोई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “kotedar rashan nahi deta 5 kilo me 4 kilo deta hai”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
b5 to food: ye kotedar ki shikayat hai, Sandila nahi Bilgram hai
  b5 < 26-6333-7585-0: jaankari theek kar di gayi hai.
     | Vishay: Kotedar ration kam deta hai
     | Jagah: Bilgram, Hardoi
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  rasad < 26-6333-7585-0: कोटेदार राशन कम देता है
        | जगह: Bilgram, हरदोई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “kotedar rashan nahi deta 5 kilo me 4 kilo deta hai”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
b6 to food: कोटेदार राशन नहीं देता
  b6 < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
     | विषय: राशन नहीं मिला, दुकान बंद
     | पूर्ति निरीक्षक को भेजी गई
     | समय सीमा: 30 नवंबर, शाम 5 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  rasad < 26-5957-2483-1: राशन नहीं मिला, दुकान बंद
        | जगह: अभी पता नहीं
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “कोटेदार राशन नहीं देता”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  b6 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
b6 to food: हरदोई, संडीला
  b6 < 26-5957-2483-1: जानकारी ठीक कर दी गई है।
     | विषय: राशन नहीं मिला, दुकान बंद
     | जगह: संडीला, हरदोई
     | पूर्ति निरीक्षक को भेजी गई
     | समय सीमा: 30 नवंबर, शाम 5 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  rasad < 26-5957-2483-1: राशन नहीं मिला, दुकान बंद
        | जगह: संडीला, हरदोई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “कोटेदार राशन नहीं देता”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
b6 to food: संडीला नहीं, बिलग्राम है
  b6 < 26-5957-2483-1: जानकारी ठीक कर दी गई है।
     | विषय: राशन नहीं मिला, दुकान बंद
     | जगह: बिलग्राम, हरदोई
     | पूर्ति निरीक्षक को भेजी गई
     | समय सीमा: 30 नवंबर, शाम 5 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  rasad < 26-5957-2483-1: राशन नहीं मिला, दुकान बंद
        | जगह: बिलग्राम, हरदोई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “कोटेदार राशन नहीं देता”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
b7 to police: हमारे थाने का दरोगा FIR लिखने के लिए 5000 रुपये मांग रहा है
  b7 < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
     | विषय: पुलिस का व्यवहार या वसूली
     | प्रमुख सचिव, गृह को भेजी गई
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  sp < 26-4419-7102-5: पुलिस का व्यवहार या वसूली
     | जगह: अभी पता नहीं
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “हमारे थाने का दरोगा FIR लिखने के लिए 5000 रुपये मांग रहा है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  b7 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
b7 to police: थाना कोतवाली, बांदा
  b7 < 26-4419-7102-5: जानकारी ठीक कर दी गई है।
     | विषय: पुलिस का व्यवहार या वसूली
     | जगह: थाना कोतवाली, बांदा
     | प्रमुख सचिव, गृह को भेजी गई
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  sp < 26-4419-7102-5: पुलिस का व्यवहार या वसूली
     | जगह: थाना कोतवाली, बांदा
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “हमारे थाने का दरोगा FIR लिखने के लिए 5000 रुपये मांग रहा है”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
b8 to urban: मकान गिर गया है लोग दबे हैं
  b8 < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1070 (राहत आयुक्त का कंट्रोल रूम (बाढ़, आपदा)) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  b8 < शिकायत दर्ज हो गई। नंबर: 26-0624-3339-0
     | विषय: बाढ़, आँधी, बिजली गिरना: अभी राहत चाहिए
     | जगह पता चलते ही अधिकारी को भेजी जाएगी
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | यह काम राजस्व विभाग (तहसील, चकबंदी, राहत) का है। शिकायत वहीं भेजी जाएगी।
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  b8 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
b8 to urban: वाराणसी चौक
  b8 < 26-0624-3339-0: जानकारी ठीक कर दी गई है।
     | विषय: बाढ़, आँधी, बिजली गिरना: अभी राहत चाहिए
     | जगह: चौक, वाराणसी
     | अभी हब की सहायता डेस्क के पास
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
b9 to power: bijli nahi aa rahi
  b9 < Shikayat darj ho gayi. Number: 26-3793-8057-7
     | Vishay: Bijli nahi aa rahi
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  b9 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
b9 to power: Mohalla Qila
  b9 < Mohalla Qila kis jile me hai? Jile ka naam ya PIN code likh dijiye.
  anil < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: Mohalla Qila
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi
       | Mohalla Qila”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
b9 to power: Sitapur
  b9 < 26-3793-8057-7: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Mohalla Qila, Sitapur
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: Mohalla Qila, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi
       | Mohalla Qila”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c1 to urban: street light not working
  c1 < Complaint registered. Number: 26-2405-1252-2
     | Subject: Street light not working
     | Sent to Sanitary Inspector or Junior Engineer, municipal body
     | Due by 27 Nov, 5 pm
     | The officers concerned see it. We never ask for OTP or money.
       [Right] [Wrong department]
       [Add photo] [Add place]
  meena < 26-2405-1252-2: स्ट्रीट लाइट बंद
        | जगह: अभी पता नहीं
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light not working”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  c1 < Where is the problem? Village or locality, and district.
       [Share my place]
c1 to urban: it's in Kanpur
  c1 < 26-2405-1252-2: corrected.
     | Subject: Street light not working
     | Place: Kanpur Nagar
     | Sent to Sanitary Inspector or Junior Engineer, municipal body
     | Due by 27 Nov, 5 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
  meena < 26-2405-1252-2: स्ट्रीट लाइट बंद
        | जगह: कानपुर नगर
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light not working
        | it's in Kanpur”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
c1 to urban: Swaroop Nagar
  c1 < 26-2405-1252-2: corrected.
     | Subject: Street light not working
     | Place: Swaroop Nagar, Kanpur Nagar
     | Sent to Sanitary Inspector or Junior Engineer, municipal body
     | Due by 27 Nov, 5 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
  meena < 26-2405-1252-2: स्ट्रीट लाइट बंद
        | जगह: Swaroop Nagar, कानपुर नगर
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light not working
        | it's in Kanpur”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
c1 to urban: not Swaroop Nagar but Kidwai Nagar
  c1 < 26-2405-1252-2: corrected.
     | Subject: Street light not working
     | Place: Kidwai Nagar, Kanpur Nagar
     | Sent to Sanitary Inspector or Junior Engineer, municipal body
     | Due by 27 Nov, 5 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
  meena < 26-2405-1252-2: स्ट्रीट लाइट बंद
        | जगह: Kidwai Nagar, कानपुर नगर
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light not working
        | it's in Kanpur”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
c1 to urban: sorry wrong place, Sector 62 Noida
  c1 < 26-2405-1252-2: corrected.
     | Subject: Street light not working
     | Place: Sector 62, Gautam Buddha Nagar
     | Sent to Sanitary Inspector or Junior Engineer, municipal body
     | Due by 27 Nov, 5 pm
       [Right] [Wrong department]
       [Add photo] [Add place]
  meena < 26-2405-1252-2: स्ट्रीट लाइट बंद
        | जगह: Sector 62, गौतम बुद्ध नगर
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light not working
        | it's in Kanpur”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
c2 to power: bijli nahi aa rahi
  c2 < Shikayat darj ho gayi. Number: 26-3420-9339-1
     | Vishay: Bijli nahi aa rahi
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-3420-9339-1: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  c2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
c2 to power: Shikohabad, Firozabad
  c2 < 26-3420-9339-1: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Shikohabad, Firozabad
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-3420-9339-1: बिजली नहीं आ रही
       | जगह: Shikohabad, फिरोजाबाद
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c2 to power: galat jagah hai
  c2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
c2 to power: Tundla
  c2 < 26-3420-9339-1: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Tundla, Firozabad
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-3420-9339-1: बिजली नहीं आ रही
       | जगह: Tundla, फिरोजाबाद
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
