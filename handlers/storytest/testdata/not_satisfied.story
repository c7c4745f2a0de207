# Who is not satisfied says so in words, or by the number of the button where there are none; the second time he hears where to go next. Before anything was decided he hears when an appeal can be, and is asked whether to remind.
account power = POWER
account jal = JAL
account x = POWER on twitter
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to x: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan@x < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
          | विषय: बिजली नहीं आ रही
          | जगह: गोमती नगर, लखनऊ
          | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
          | समय सीमा: 25 नवंबर, सुबह 10 बजे
          | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          | 1 सही है
          | 2 दूसरा विभाग
          | 3 फ़ोटो जोड़ें
          | 4 जगह जोड़ें
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to x: मैं संतुष्ट नहीं हूँ
  mohan@x < 26-5557-4711-6 अभी चल रही है। अपील तब हो सकती है, जब काम पूरा बताया जाए। क्या अभी अधिकारी को याद दिलाया जाए?
          | 1 याद दिलाएँ
          | 2 रहने दें
mohan to x: 1
  mohan@x < 26-5557-4711-6: याद दिला दिया गया है। अवर अभियंता (विद्युत), लखनऊ और बड़े अधिकारी को बताया गया।
  anil < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
anil to power: असमर्थ {S} न्यायालय वाद संख्या 12/2026
  anil < 26-5557-4711-6: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई।
  sunita < 26-5557-4711-6: क्षेत्र से बाहर बताई गई: मामला अदालत में विचाराधीन है। बिजली नहीं आ रही
         | जगह: गोमती नगर, लखनऊ
         | आधार: वाद संख्या 12/2026
         | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
           [मंज़ूर] [लौटाएँ]
sunita to power: मंज़ूर {S}
  sunita < 26-5557-4711-6: मंज़ूर। नागरिक को कारण बता दिया गया।
  mohan@x < 26-5557-4711-6 पर कार्रवाई नहीं हो सकी। कारण: मामला अदालत में विचाराधीन है। आगे: वही अदालत; मुफ़्त कानूनी सहायता के लिए जिला विधिक सेवा प्राधिकरण
          | 1 फिर जाँच हो
mohan to x: 1
  mohan@x < 26-5557-4711-6: फिर से जाँच का अनुरोध अपर मुख्य सचिव, ऊर्जा को भेजा गया।
          | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  rao < 26-5557-4711-6: No electricity
      | Appeal: to be decided
      | Reason: Against the rejection
      | Place: गोमती नगर, Lucknow
      | Decision by 25 Nov, 10 am
      | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
        [Uphold] [Dismiss]
rao to power: dismiss {S} the court has it
  rao < 26-5557-4711-6: decision recorded.
  mohan@x < 26-5557-4711-6: जाँच हुई, शिकायत बंद रहेगी। कारण: the court has it
          | यहाँ की सब अपीलें हो चुकी हैं। आगे: विद्युत उपभोक्ता व्यथा निवारण फोरम, फिर विद्युत लोकपाल, लखनऊ
mohan to x: फिर जाँच हो
  mohan@x < 26-5557-4711-6 पर फ़ैसला हो चुका है।
          | यहाँ की सब अपीलें हो चुकी हैं। आगे: विद्युत उपभोक्ता व्यथा निवारण फोरम, फिर विद्युत लोकपाल, लखनऊ
asha to power: अलीगंज लखनऊ में 3 दिन से बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} लाइन ठीक की
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  asha < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: लाइन ठीक की
  asha < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
asha to power: नहीं
  asha < 26-4158-6074-3: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
asha to power: 1
  asha < 26-4158-6074-3: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  sunita < 26-4158-6074-3: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कुछ नहीं हुआ
         | जगह: अलीगंज, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “अलीगंज लखनऊ में 3 दिन से बिजली नहीं आ रही”
           [अपील मानें] [खारिज करें]
sunita to power: खारिज {S} काम हुआ है
  sunita < 26-4158-6074-3: फ़ैसला दर्ज हो गया।
  asha < 26-4158-6074-3: जाँच हुई, शिकायत बंद रहेगी। कारण: काम हुआ है
         [फिर जाँच हो]
asha to power: मैं संतुष्ट नहीं हूँ
  asha < 26-4158-6074-3: फिर से जाँच का अनुरोध अपर मुख्य सचिव, ऊर्जा को भेजा गया।
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  rao < 26-4158-6074-3: No electricity
      | Appeal: to be decided
      | Reason: Wants it checked again
      | Place: अलीगंज, Lucknow
      | Decision by 25 Nov, 10 am
      | “अलीगंज लखनऊ में 3 दिन से बिजली नहीं आ रही”
        [Uphold] [Dismiss]
# Under appeal already; and before anything is decided, in other words and scripts.
asha to power: अपील
  asha < 26-4158-6074-3: अपील में
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अभी अपर मुख्य सचिव, ऊर्जा के पास
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  asha < अपील का फ़ैसला यहीं बताया जाता है। उससे संतोष न हो तो: विद्युत उपभोक्ता व्यथा निवारण फोरम, फिर विद्युत लोकपाल, लखनऊ
@ +10m
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10:10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:10 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: how do i appeal
  geeta < 26-2612-0315-2 is still going on. You can appeal once the work is reported done. Shall the officer be reminded now?
          [Remind] [Leave it]
geeta to power: no
  geeta < All right, nothing was changed.
ram to power: chinhat lucknow me bijli nahi hai
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: chinhat, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10:10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:10 बजे
       | “chinhat lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: mujhe appeal karni hai
  ram < 26-5507-5354-0 abhi chal rahi hai. Appeal tab ho sakti hai, jab kaam poora bataya jaye. Kya abhi adhikari ko yaad dilaya jaye?
        [Yaad dilaiye] [Rehne dijiye]
ram to power: haan
  ram < 26-5507-5354-0: yaad dila diya gaya hai. JE bijli, Lucknow aur bade adhikari ko bataya gaya.
  anil < 26-5507-5354-0: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10:10 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5507-5354-0: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10:10 बजे
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
