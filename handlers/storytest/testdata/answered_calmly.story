# Abuse gets the calm sentence and goes to no officer; every message gets an answer; what is asked in an appeal is what comes next; whether it is safe is asked once.
account power = POWER
account police = POLICE
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer thana = POLICE 162 L1 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
ram to power: dhanyabad
  ram < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
ram to power: acha ji
  ram < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
ram to power: bye
  ram < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
mohan to power: बिजली का बिल बहुत ज्यादा आया है ४५००० रुपये, लखनऊ आलमबाग
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली का बिल गलत
        | जगह: आलमबाग, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल बहुत ज्यादा आया है ४५००० रुपये, लखनऊ आलमबाग”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: बहनचोद कोई काम नहीं करता
  mohan < नाराज़गी समझ में आती है। यहाँ लिखी समस्या अधिकारी तक पहुँचाई जाती है।
mohan to power: चोर हैं सब
  mohan < नाराज़गी समझ में आती है। यहाँ लिखी समस्या अधिकारी तक पहुँचाई जाती है।
mohan to power: sab chor hain
  mohan < नाराज़गी समझ में आती है। यहाँ लिखी समस्या अधिकारी तक पहुँचाई जाती है।
mohan to power: मीटर पुराना है
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल बहुत ज्यादा आया है ४५००० रुपये, लखनऊ आलमबाग
       | मीटर पुराना है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: किराये का मकान है
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल बहुत ज्यादा आया है ४५००० रुपये, लखनऊ आलमबाग
       | मीटर पुराना है
       | किराये का मकान है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: दो पंखे चलते हैं
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल बहुत ज्यादा आया है ४५००० रुपये, लखनऊ आलमबाग
       | मीटर पुराना है
       | किराये का मकान है
       | दो पंखे चलते हैं”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} bill sahi kar diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: bill sahi kar diya
  mohan < 26-5557-4711-6 (बिजली का बिल गलत): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to power: nahi hua
  mohan < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
          [कुछ नहीं हुआ]
          [काम अधूरा है]
          [कोई नहीं आया]
          [दिक्कत फिर आ गई]
          [रहने दें]
mohan to power: 1
  mohan < 26-5557-4711-6: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
        | फ़ैसला: 27 नवंबर, शाम 5 बजे तक
  sunita < 26-5557-4711-6: बिजली का बिल गलत
         | अपील: फ़ैसला करना है
         | कारण: कुछ नहीं हुआ
         | जगह: आलमबाग, लखनऊ
         | फ़ैसला: 27 नवंबर, शाम 5 बजे तक
         | “बिजली का बिल बहुत ज्यादा आया है ४५००० रुपये, लखनऊ आलमबाग
         | मीटर पुराना है
         | किराये का मकान है
         | दो पंखे चलते हैं”
           [अपील मानें] [खारिज करें]
mohan to power: ab kya
  mohan < 26-5557-4711-6: अपील में
        | विषय: बिजली का बिल गलत
        | जगह: आलमबाग, लखनऊ
        | अभी अधिशासी अभियंता (विद्युत), लखनऊ के पास
        | फ़ैसला: 27 नवंबर, शाम 5 बजे तक
  mohan < अपील का फ़ैसला यहीं बताया जाता है। उससे संतोष न हो तो: विद्युत उपभोक्ता व्यथा निवारण फोरम, फिर विद्युत लोकपाल, लखनऊ
mohan to power: लोकायुक्त
  mohan < 26-5557-4711-6: अपील में
        | विषय: बिजली का बिल गलत
        | जगह: आलमबाग, लखनऊ
        | अभी अधिशासी अभियंता (विद्युत), लखनऊ के पास
        | फ़ैसला: 27 नवंबर, शाम 5 बजे तक
  mohan < अपील का फ़ैसला यहीं बताया जाता है। उससे संतोष न हो तो: विद्युत उपभोक्ता व्यथा निवारण फोरम, फिर विद्युत लोकपाल, लखनऊ
mohan to power: what happens next?
  mohan < 26-5557-4711-6: Under appeal
        | Subject: Wrong electricity bill
        | Place: आलमबाग, Lucknow
        | With Executive Engineer (Electricity), Lucknow
        | Decision by 27 Nov, 5 pm
  mohan < The decision on an appeal is told here. If it does not satisfy you: Electricity Consumer Grievance Redressal Forum, then the Electricity Ombudsman, Lucknow
asha to police: mere pati mujhe roz marte hain, abhi bhi maar rahe hain
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
asha to police: nahi
  asha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
asha to police: Lucknow chinhat
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < 26-4158-6074-3: jaankari theek kar di gayi hai.
       | Samay seema: 27 November, subah 10 baje
asha to police: haan
  asha < Dhanyavaad. 26-4158-6074-3 par jo bhi hoga, yahin bataya jayega.
sita to police: लखनऊ में मेरे पति मुझे रोज़ मारते हैं
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-2612-0315-2” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
sita to police: चिनहट के पास
  desk < 26-2612-0315-2 में नई जानकारी जुड़ी है।
  sita < 26-2612-0315-2: जानकारी ठीक कर दी गई है।
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
sita to police: जगह चिनहट, लखनऊ
  desk < 26-2612-0315-2 में नई जानकारी जुड़ी है।
  sita < यह बात 26-2612-0315-2 में जोड़ दी गई है।
