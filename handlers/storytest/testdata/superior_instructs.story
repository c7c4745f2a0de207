# A superior's words on the work of somebody below him: what bids something goes to that one, what tells something goes to whom he chooses, and whoever has to decide hears what is said of an appeal.
account power = POWER
account cm = cm
officer anil = POWER 162 L1 hi power
officer mukesh = POWER 162 L1 hi-Latn power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer mantri = HUB all L4 hi-Latn cm
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
sunita to power: {S1} में अनिल को अनुस्मारक भेजें
  sunita < 26-5557-4711-6: anil को जल्दी करने का संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने जल्दी करने को कहा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अनिल को अनुस्मारक भेजें”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: {S1} अवर अभियंता को निर्देशित करें कि आज ही निस्तारण करें
  sunita < 26-5557-4711-6: anil को जल्दी करने का संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने जल्दी करने को कहा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अवर अभियंता को निर्देशित करें कि आज ही निस्तारण करें”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: {S1} की आख्या प्रस्तुत करें
  sunita < 26-5557-4711-6: anil को संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आख्या प्रस्तुत करें”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: {S1} anil se pucho kyu nahi hua
  sunita < 26-5557-4711-6: anil को संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “anil se pucho kyu nahi hua”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: {S1} लापरवाही बर्दाश्त नहीं होगी
  sunita < 26-5557-4711-6: लापरवाही बर्दाश्त नहीं होगी
         | यह बात किसके लिए है: anil, नागरिक, या नोट? नीचे से चुनें।
           [अधिकारी को बताएँ]
           [नागरिक को बताएँ]
           [नोट में रखें]
sunita to power: 1
  sunita < 26-5557-4711-6: anil को संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “लापरवाही बर्दाश्त नहीं होगी”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
rao to power: {S1} ensure supply is restored today
  rao < 26-5557-4711-6: anil was told.
  anil < 26-5557-4711-6: अपर मुख्य सचिव, ऊर्जा ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “ensure supply is restored today”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mantri to cm: nirdesh {S1} shaam tak report do
  mantri < 26-5557-4711-6: anil ko message bhej diya gaya.
  anil < 26-5557-4711-6: राज्य सोशल मीडिया हब ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “shaam tak report do”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: खोलें {S1}
  sunita < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
         | किसके पास: anil
         | जगह: gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 24 नवंबर, सुबह 10 बजे: नोट: अनिल को अनुस्मारक भेजें
         | 24 नवंबर, सुबह 10 बजे: नोट: अवर अभियंता को निर्देशित करें कि आज ही निस्तारण करें
         | 24 नवंबर, सुबह 10 बजे: नोट: आख्या प्रस्तुत करें
         | 24 नवंबर, सुबह 10 बजे: नोट: anil se pucho kyu nahi hua
         | 24 नवंबर, सुबह 10 बजे: नोट: लापरवाही बर्दाश्त नहीं होगी
         | 24 नवंबर, सुबह 10 बजे: नोट: ensure supply is restored today
         | 24 नवंबर, सुबह 10 बजे: नोट: shaam tak report do
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sunita to power: kal tak ho jana chahiye
  sunita < 26-5557-4711-6: kal tak ho jana chahiye
         | यह बात किसके लिए है: anil, नागरिक, या नोट? नीचे से चुनें।
           [अधिकारी को बताएँ]
           [नागरिक को बताएँ]
           [नोट में रखें]
sunita to power: 2
  sunita < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: Executive Engineer bijli, Lucknow ne likha hai: kal tak ho jana chahiye
# Others are what they were.
sunita to power: {S1} मुकेश को आवंटित करें
  sunita < 26-5557-4711-6: क्या यह शिकायत इन्हें दी जाए: mukesh? बटन दबाते ही उन्हें भेज दी जाएगी।
           [mukesh]
sunita to power: 1
  sunita < 26-5557-4711-6: mukesh को सौंप दी गई।
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  mukesh < 26-5557-4711-6: Bijli nahi aa rahi
         | Saunpi gayi hai
         | Jagah: gomti nagar, Lucknow
         | Samay seema: 25 November, subah 10 baje
         | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
           [Le liya] [Poochiye]
           [Doosre vibhag ko] [Kaam poora]
           [Nahi ho sakta]
sunita to power: अनिल को याद दिलाएँ
  sunita < बात समझ नहीं आई। खुली शिकायतों के लिए “सूची”, सब शब्दों के लिए “मदद” लिखें। अपनी शिकायत लिखनी हो तो “शिकायत …” लिखें।
sunita to power: remind mukesh
  sunita < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
         | 26-5557-4711-6 बिजली नहीं आ रही, अधिकारी को भेजी गई
           [26-5557-4711-6]
sunita to power: 1
  sunita < 26-5557-4711-6: mukesh को जल्दी करने का संदेश भेज दिया गया।
  mukesh < 26-5557-4711-6: Executive Engineer bijli, Lucknow ne jaldi karne ko kaha hai. Bijli nahi aa rahi, samay seema: 25 November, subah 10 baje
         | “remind mukesh”
           [Le liya] [Poochiye]
           [Doosre vibhag ko] [Kaam poora]
           [Nahi ho sakta]
mukesh to power: {S1} jaldi karo
  mukesh < 26-5557-4711-6: ye baat nagrik ko batayi jaye ya note me rakhi jaye? Neeche se chuniye.
         | Kaam par likh sakte hain: “le liya”, “team bheji, 2 ghante me hoga” ya “kaam ho gaya”. Sab shabdon ke liye “madad” likhiye.
           [Nagrik ko bataiye]
           [Note me rakhiye]
# Who has the work is on leave: who stands in hears it.
mukesh to power: leave 3 din anil
  mukesh < Chhutti darj: 26 November tak. Tab tak shikayatein anil ke paas rahengi.
  anil < 26 नवंबर तक mukesh की शिकायतें यहाँ आएँगी।
sunita to power: {S1} JE को याद दिलाएँ
  sunita < 26-5557-4711-6: anil को जल्दी करने का संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने जल्दी करने को कहा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “JE को याद दिलाएँ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: {S1} fuse badal diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: fuse badal diya
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: 3
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: 1
  mohan < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कुछ नहीं हुआ
         | जगह: gomti nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
           [अपील मानें] [खारिज करें]
# An appeal waits for her: who stands above her reminds her, and she asks who did the work.
rao to power: {S1} decide quickly
  rao < 26-5557-4711-6: sunita was told to hurry.
  sunita < 26-5557-4711-6: अपर मुख्य सचिव, ऊर्जा ने जल्दी करने को कहा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “decide quickly”
           [अपील मानें] [खारिज करें]
mantri to cm: {S1} appeal par jaldi faisla karo
  mantri < 26-5557-4711-6: sunita ko message bhej diya gaya.
  sunita < 26-5557-4711-6: राज्य सोशल मीडिया हब ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “appeal par jaldi faisla karo”
           [अपील मानें] [खारिज करें]
sunita to power: निर्देश {S1} क्या काम किया था, फ़ोटो भेजो
  sunita < 26-5557-4711-6: anil को संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने लिखा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “क्या काम किया था, फ़ोटो भेजो”
sunita to power: uphold it
  sunita < 26-5557-4711-6: अपील मानी जाए: फ़ैसला लिखें।
sunita to power: मौके पर आपूर्ति बंद मिली, दोबारा ठीक करें
  sunita < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  mukesh < 26-5557-4711-6: ye shikayat ab doosre adhikari ke paas hai.
         | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | अपील मानी गई: काम फिर करना है
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: baat sahi payi gayi. Kaam phir hoga, samay seema: 25 November, subah 10 baje. Faisla: मौके पर आपूर्ति बंद मिली, दोबारा ठीक करें
