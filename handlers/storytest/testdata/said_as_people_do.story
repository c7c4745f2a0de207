# In which language he is answered, to whom it went, 'send it up', that it was taken away, 'that's a lie' and that all of his be wiped out are heard as people say them.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER all L1 hi power
officer urbo = URBAN all L1 hi urban
officer sunita = URBAN all L2 hi urban
@ 2026-11-24 10:00
priya to power: बिजली नहीं आ रही, गोमती नगर लखनऊ
  priya < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत) को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “बिजली नहीं आ रही, गोमती नगर लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: please answer in english
  priya < All right, messages will be in English.
priya to power: ab hindi me batao
  priya < ठीक है, अब हिन्दी में लिखा जाएगा।
priya to power: किसके पास गई
  priya < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अभी अवर अभियंता (विद्युत) के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
priya to power: केकरा लगे गइल बा हमार दरखास
  priya < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अभी अवर अभियंता (विद्युत) के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: resolve {S} fuse badla
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  priya < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: fuse badla
  priya < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
priya to power: that's a lie
  priya < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
          [कुछ नहीं हुआ]
          [काम अधूरा है]
          [कोई नहीं आया]
          [दिक्कत फिर आ गई]
          [रहने दें]
priya to power: 1
  priya < 26-5557-4711-6: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
        | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
mohan to urban: मोहल्ले में मरा हुआ कुत्ता पड़ा है, शिवपुरी बुलंदशहर
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: मरा जानवर पड़ा है
        | जगह: शिवपुरी, बुलंदशहर
        | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय को भेजी गई
        | समय सीमा: 24 नवंबर, रात 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  urbo < 26-4158-6074-3: मरा जानवर पड़ा है
       | जगह: शिवपुरी, बुलंदशहर
       | समय सीमा: 24 नवंबर, रात 10 बजे
       | “मोहल्ले में मरा हुआ कुत्ता पड़ा है, शिवपुरी बुलंदशहर”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
urbo to urban: resolve {S} उठा लिया गया
  urbo < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: उठा लिया गया
  mohan < 26-4158-6074-3 (मरा जानवर पड़ा है): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to urban: जी उठ गया
  mohan < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
mohan to urban: अच्छा
  mohan < धन्यवाद। 26-4158-6074-3 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
ravi to urban: kooda nahi uthta, naka hindola lucknow
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: naka hindola, Lucknow
       | Safai nirikshak / JE, nagar nikay ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  urbo < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: naka hindola, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “kooda nahi uthta, naka hindola lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to urban: koi phone kar sakta hai kya
  ravi < Desk ko bata diya gaya hai, koi yahin likhega (08 se 22 baje). Phone: 1076
ravi to urban: rehne do ab, humne khud utha liya
  ravi < 26-2612-0315-2: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
  urbo < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: naka hindola, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “kooda nahi uthta, naka hindola lucknow
       | rehne do ab, humne khud utha liya”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to urban: 2
  ravi < Theek hai, 26-2612-0315-2 chalti rahegi.
ravi to urban: mera sara data hata do
  ravi < Naam, phone aur likhi hui baatein mita di jayein? Chal rahi shikayatein: 1
         [Abhi mitaiye]
         [Poori hone par mitaiye]
         [Nahi]
