# Complaints are named by their place in the list or by their subject; what is said of one changes no other, and what is no report is not told as one.
account power = POWER
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi-Latn power
@ 2026-11-24 10:00
mohan to power: अलीगंज लखनऊ में ट्रांसफार्मर जल गया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: indira nagar lucknow me voltage bahut kam aata hai
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Voltage kam ya zyada
       | Jagah: indira nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: वोल्टेज कम या ज़्यादा
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “indira nagar lucknow me voltage bahut kam aata hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: गोमती नगर लखनऊ में बिजली का बिल बहुत ज्यादा आया है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “गोमती नगर लखनऊ में बिजली का बिल बहुत ज्यादा आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: alambagh lucknow me meter tez chal raha hai
  geeta < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Meter kharab ya tez
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: alambagh, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “alambagh lucknow me meter tez chal raha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: सूची
  anil < खुली शिकायतें: 4
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
       | 26-4158-6074-3 वोल्टेज कम या ज़्यादा, 27 नवंबर, सुबह 10 बजे तक
       | 26-2612-0315-2 बिजली का बिल गलत, 2 दिसंबर, शाम 5 बजे तक
       | 26-5507-5354-0 मीटर खराब या तेज़, 2 दिसंबर, शाम 5 बजे तक
         [26-5557-4711-6]
         [26-4158-6074-3]
         [26-2612-0315-2]
         [26-5507-5354-0]
anil to power: pehli wali le li
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: dono le liye
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-4158-6074-3 वोल्टेज कम या ज़्यादा, अधिकारी को भेजी गई
       | 26-2612-0315-2 बिजली का बिल गलत, अधिकारी को भेजी गई
       | 26-5507-5354-0 मीटर खराब या तेज़, अधिकारी को भेजी गई
         [26-4158-6074-3]
         [26-2612-0315-2]
         [26-5507-5354-0]
anil to power: 2
  anil < 26-2612-0315-2: ले ली गई। समय सीमा: 2 दिसंबर, शाम 5 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  ravi < 26-2612-0315-2: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 2 दिसंबर, शाम 5 बजे
anil to power: resolve meter wala
  anil < 26-5507-5354-0: क्या काम हुआ? कुछ शब्दों में लिखें। फ़ोटो भी भेज सकते हैं।
anil to power: citizen ne mana kiya
  anil < 26-5507-5354-0: citizen ne mana kiya
       | क्या काम पूरा होने की रिपोर्ट भेजी जाए? नीचे से चुनें।
         [काम पूरा]
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power: रहने दो
  anil < ठीक है, कुछ नहीं बदला।
anil to power: resolve 3
  anil < 26-2612-0315-2: क्या काम हुआ? कुछ शब्दों में लिखें। फ़ोटो भी भेज सकते हैं।
anil to power: voltage wali shikayat ka kaam ho gaya
  anil < 26-4158-6074-3: क्या काम हुआ? कुछ शब्दों में लिखें। फ़ोटो भी भेज सकते हैं।
anil to power: शिकायत संख्या 3 का निस्तारण कर दिया गया है, नया बिल बना दिया गया
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-2612-0315-2: काम पूरा होने की रिपोर्ट आई है: निस्तारण कर दिया गया है, नया बिल बना दिया गया
  ravi < 26-2612-0315-2 (बिजली का बिल गलत): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
anil to power: galti se band kar diya
  anil < 26-2612-0315-2: रिपोर्ट वापस ली गई। नागरिक को बता दिया गया कि काम अभी बाकी है। समय सीमा वही है: 2 दिसंबर, शाम 5 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  ravi < 26-2612-0315-2: अधिकारी ने बताया है कि काम अभी पूरा नहीं हुआ, रिपोर्ट गलती से आई थी। काम जारी रहेगा। समय सीमा: 2 दिसंबर, शाम 5 बजे
anil to power: assign 1
  anil < 26-5557-4711-6: किस अधिकारी को सौंपनी है? नाम लिखें।
anil to power: meter wale se pucho kab se tez chal raha hai
  anil < 26-5507-5354-0: सवाल नागरिक को भेज दिया गया।
  geeta < 26-5507-5354-0: JE bijli, Lucknow ne poocha hai: kab se tez chal raha hai
anil to power: complaint kaise band kare
  anil < 26-5507-5354-0 पर अब लिख सकते हैं: “टीम भेजी, 2 घंटे में होगा”, “काम हो गया” या “दूसरे विभाग का है”।
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: aaj kaun chutti par hai
  anil < इस समय कोई साथी छुट्टी पर नहीं है।
sunita to power: 47116 citizen ko batao transformer badal diya gaya hai
  sunita < 26-5557-4711-6: transformer badal diya gaya hai
         | Kya kaam poora hone ki report bheji jaye? Neeche se chuniye.
           [Kaam poora]
           [Note me rakhiye]
