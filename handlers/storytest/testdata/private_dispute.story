# What is between two people is no work of the government's: its officer is offered the flag on which a superior decides, with one tap, and is asked for the evidence. What is done to somebody is no private matter.
account rev = REVENUE
account police = POLICE
officer tehsildar = REVENUE 162 L1 hi rev
officer sdm = REVENUE 162 L2 hi rev
officer sho = POLICE 162 L1 hi police
officer pooja = WCD 162 L1 hi police
@ 2026-11-24 10:00
asha to rev: चिनहट लखनऊ में मेरे खेत पर पड़ोसी ने कब्ज़ा कर लिया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: खेत या पट्टे की ज़मीन का विवाद
       | जगह: चिनहट, लखनऊ
       | तहसीलदार / उप जिलाधिकारी, लखनऊ को भेजी गई
       | समय सीमा: 18 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  tehsildar < 26-5557-4711-6: खेत या पट्टे की ज़मीन का विवाद
            | जगह: चिनहट, लखनऊ
            | समय सीमा: 18 दिसंबर, शाम 5 बजे
            | “चिनहट लखनऊ में मेरे खेत पर पड़ोसी ने कब्ज़ा कर लिया है”
              [ले लिया] [पूछें]
              [दूसरे विभाग को] [काम पूरा]
              [नहीं हो सकता]
tehsildar to rev: ye private vivad hai
  tehsildar < 26-5557-4711-6: ye private vivad hai
            | क्या शिकायत निजी विवाद होने के कारण निर्णय के लिए ऊपर भेजी जाए? नीचे से चुनें।
              [निजी विवाद]
              [नागरिक को बताएँ]
              [नोट में रखें]
tehsildar to rev: 1
  tehsildar < 26-5557-4711-6: यह दो लोगों का आपसी या पारिवारिक विवाद है। आधार लिखें: आदेश, तारीख या संख्या।
tehsildar to rev: पंचायतनामा 12/2026
  tehsildar < 26-5557-4711-6: मंज़ूरी के लिए जिलाधिकारी / अपर जिलाधिकारी (वित्त एवं राजस्व), लखनऊ को भेजी गई।
  sdm < 26-5557-4711-6: क्षेत्र से बाहर बताई गई: यह दो लोगों का आपसी या पारिवारिक विवाद है। खेत या पट्टे की ज़मीन का विवाद
      | जगह: चिनहट, लखनऊ
      | आधार: पंचायतनामा 12/2026
      | “चिनहट लखनऊ में मेरे खेत पर पड़ोसी ने कब्ज़ा कर लिया है”
        [मंज़ूर] [लौटाएँ]
sdm to rev: return 26-5557-4711-6 नाप कराएँ
  sdm < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  tehsildar < 26-5557-4711-6: लौटाई गई: नाप कराएँ
              [ले लिया] [पूछें]
              [दूसरे विभाग को] [काम पूरा]
              [नहीं हो सकता]
tehsildar to rev: यह दोनों पक्षों का विवाद है, वाद पंजी 45/2026
  tehsildar < 26-5557-4711-6: यह दोनों पक्षों का विवाद है, वाद पंजी 45/2026
            | क्या शिकायत निजी विवाद होने के कारण निर्णय के लिए ऊपर भेजी जाए? नीचे से चुनें।
              [निजी विवाद]
              [नागरिक को बताएँ]
              [नोट में रखें]
tehsildar to rev taps: निजी विवाद
  tehsildar < 26-5557-4711-6: मंज़ूरी के लिए जिलाधिकारी / अपर जिलाधिकारी (वित्त एवं राजस्व), लखनऊ को भेजी गई।
  sdm < 26-5557-4711-6: क्षेत्र से बाहर बताई गई: यह दो लोगों का आपसी या पारिवारिक विवाद है। खेत या पट्टे की ज़मीन का विवाद
      | जगह: चिनहट, लखनऊ
      | आधार: यह दोनों पक्षों का विवाद है, वाद पंजी 45/2026
      | “चिनहट लखनऊ में मेरे खेत पर पड़ोसी ने कब्ज़ा कर लिया है”
        [मंज़ूर] [लौटाएँ]
sdm to rev: return 26-5557-4711-6 नाप कराएँ
  sdm < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  tehsildar < 26-5557-4711-6: लौटाई गई: नाप कराएँ
              [ले लिया] [पूछें]
              [दूसरे विभाग को] [काम पूरा]
              [नहीं हो सकता]
# Counter-examples: what was done about it is a report; who denies it says so to nobody yet.
tehsildar to rev: yah niji vivad nahi hai
  tehsildar < 26-5557-4711-6: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
            | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
              [नागरिक को बताएँ]
              [नोट में रखें]
tehsildar to rev: आपसी विवाद था, समझौता करा दिया और कब्जा हटवा दिया
  tehsildar < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  asha < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: आपसी विवाद था, समझौता करा दिया और कब्जा हटवा दिया
  asha < 26-5557-4711-6 (खेत या पट्टे की ज़मीन का विवाद): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to police: chinhat lucknow me mera pati mujhe roz marta hai
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
pooja to police: ye aapsi vivad hai
  pooja < बात समझ नहीं आई। 26-4158-6074-3 पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”।
        | सब शब्दों के लिए “मदद”, अपनी शिकायत के लिए “शिकायत …” लिखें।
          [नोट में रखें]
@ +1d
  pooja < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < 26-4158-6074-3: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  pooja < आज सुबह:
        | नई: 1
          [सूची]
mohan to police: chinhat lucknow me padosi ne chaku se hamla kar diya
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sho < ⚠ खतरा: तुरंत देखें
      | 26-2612-0315-2: मारपीट या धमकी
      | जगह: chinhat, लखनऊ
      | पहला जवाब: 25 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 28 नवंबर, सुबह 10 बजे
      | “chinhat lucknow me padosi ne chaku se hamla kar diya”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Maarpeet ya dhamki
        | Jagah: chinhat, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 25 November, subah 10:15 baje tak
        | Samay seema: 28 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sho to police: 26-2612-0315-2 aapsi vivad ka mamla hai
  sho < 26-2612-0315-2: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
      | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
        [नागरिक को बताएँ]
        [नोट में रखें]
