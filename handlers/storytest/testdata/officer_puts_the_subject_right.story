# An officer says that a complaint is filed under the wrong subject: he is asked back, the citizen hears of it in one line, the limit stays.
account power = POWER
officer anil = POWER 162 L1 hi power
officer vijay = POWER 163 L1 hi-Latn power
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में मेरे घर का बिजली बिल बहुत ज्यादा आया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली का बिल गलत
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “गोमती नगर लखनऊ में मेरे घर का बिजली बिल बहुत ज्यादा आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: chinhat lucknow me voltage bahut kam aata hai
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Voltage kam ya zyada
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: वोल्टेज कम या ज़्यादा
       | जगह: chinhat, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “chinhat lucknow me voltage bahut kam aata hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: सूची
  anil < खुली शिकायतें: 2
       | 26-4158-6074-3 वोल्टेज कम या ज़्यादा, 27 नवंबर, सुबह 10 बजे तक
       | 26-5557-4711-6 बिजली का बिल गलत, 2 दिसंबर, शाम 5 बजे तक
         [26-4158-6074-3]
         [26-5557-4711-6]
anil to power: बिल वाली शिकायत में: यह मीटर का मामला है, बिल का नहीं
  anil < 26-5557-4711-6: क्या विषय यह किया जाए: मीटर खराब या तेज़? बटन दबाएँ या हाँ लिखें। समय सीमा वही रहेगी।
         [मीटर खराब या तेज़]
anil to power: हाँ
  anil < 26-5557-4711-6: विषय अब मीटर खराब या तेज़। नागरिक को बता दिया गया। समय सीमा वही: 2 दिसंबर, शाम 5 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
        | विषय: मीटर खराब या तेज़
anil to power: 1 ki category galat hai
  anil < 26-4158-6074-3: सही विषय कौन सा है? नीचे से चुनें।
         [बिजली नहीं आ रही]
         [नया कनेक्शन या कनेक्शन कटा]
         [बिजली चोरी]
         [ट्रांसफार्मर जला या खराब]
         [बिजली का बिल गलत]
         [बिजली की अन्य शिकायत]
anil to power taps: ट्रांसफार्मर जला या खराब
  anil < 26-4158-6074-3: विषय अब ट्रांसफार्मर जला या खराब। नागरिक को बता दिया गया। समय सीमा वही: 27 नवंबर, सुबह 10 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < 26-4158-6074-3: jaankari theek kar di gayi hai.
       | Vishay: Transformer jala ya kharab
anil to power: ye jal nigam ka mamla hai
  anil < 26-4158-6074-3: ग्रामीण जलापूर्ति विभाग (जल निगम) को भेजी जाए? दबाएँ या हाँ लिखें; दूसरा विभाग हो तो उसका नाम लिखें।
         [ग्रामीण जलापूर्ति विभाग (जल निगम)]
@ 2026-11-24 12:00
ravi to power: hathras ke sasni me bijli ka bill galat aaya hai
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli ka bill galat
       | Jagah: sasni, Hathras
       | JE bijli, Hathras ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  vijay < 26-2612-0315-2: Bijli ka bill galat
        | Jagah: sasni, Hathras
        | Samay seema: 2 December, shaam 5 baje
        | “hathras ke sasni me bijli ka bill galat aaya hai”
          [Le liya] [Poochiye]
          [Doosre vibhag ko] [Kaam poora]
          [Nahi ho sakta]
vijay to power: ye meter ka mamla hai, bill ka nahi
  vijay < 26-2612-0315-2: kya vishay ye kiya jaye: Meter kharab ya tez? Button dabaiye ya haan likhiye. Samay seema wahi rahegi.
          [Meter kharab ya tez]
vijay to power: haan
  vijay < 26-2612-0315-2: vishay ab Meter kharab ya tez. Nagrik ko bata diya gaya. Samay seema wahi: 2 December, shaam 5 baje
          [Le liya] [Poochiye]
          [Doosre vibhag ko] [Kaam poora]
          [Nahi ho sakta]
  ravi < 26-2612-0315-2: jaankari theek kar di gayi hai.
       | Vishay: Meter kharab ya tez
