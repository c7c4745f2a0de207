# One complaint among several officers: given to a colleague in words, given back, taken from one and given to another by who stands above; what was given away is not unknown.
account power = POWER
account jal = JAL
account urban = URBAN
account cm = cm
officer anil = POWER 162 L1 hi power
officer mukesh = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer mantri = HUB all L4 hi-Latn cm
@ 2026-11-24 10:00
mohan to power: Gomti nagar lucknow me 3 din se bijli nahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: {S} mukesh dekhega
  anil < 26-5557-4711-6: क्या यह शिकायत इन्हें दी जाए: mukesh? बटन दबाते ही उन्हें भेज दी जाएगी।
         [mukesh]
anil to power: 1
  anil < 26-5557-4711-6: mukesh को सौंप दी गई।
  mukesh < 26-5557-4711-6: बिजली नहीं आ रही
         | सौंपी गई है
         | जगह: Gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “Gomti nagar lucknow me 3 din se bijli nahi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
anil to power: {S} ka kya hua
  anil < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
       | किसके पास: mukesh
       | जगह: Gomti nagar, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti nagar lucknow me 3 din se bijli nahi”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mukesh to power: ye mere area ka nahi hai
  mukesh < 26-5557-4711-6: किस क्षेत्र की है? जगह, थाने या जिले का नाम लिखें: वहाँ के अधिकारी को भेजी जा सकती है। दूसरे विभाग की हो तो विभाग का नाम लिखें या चुनें।
mukesh to power: anil ko wapas do
  mukesh < 26-5557-4711-6: क्या यह शिकायत इन्हें दी जाए: anil? बटन दबाते ही उन्हें भेज दी जाएगी।
           [anil]
mukesh to power: 1
  mukesh < 26-5557-4711-6: anil को सौंप दी गई।
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | सौंपी गई है
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: {S} kiske paas hai
  sunita < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
         | किसके पास: anil
         | जगह: Gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti nagar lucknow me 3 din se bijli nahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sunita to power: anil se lekar mukesh ko do
  sunita < 26-5557-4711-6: क्या यह शिकायत इन्हें दी जाए: mukesh? बटन दबाते ही उन्हें भेज दी जाएगी।
           [mukesh]
sunita to power: 1
  sunita < 26-5557-4711-6: mukesh को सौंप दी गई।
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  mukesh < 26-5557-4711-6: बिजली नहीं आ रही
         | सौंपी गई है
         | जगह: Gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “Gomti nagar lucknow me 3 din se bijli nahi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mukesh to power: handover {N} jal nigam
  mukesh < 26-5557-4711-6: ग्रामीण जलापूर्ति विभाग (जल निगम) को भेज दी गई।
           [वापस लें]
  farid < 26-5557-4711-6: ग्रामीण पानी की अन्य शिकायत
        | दूसरे विभाग से आई है
        | जगह: Gomti nagar, लखनऊ
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | “Gomti nagar lucknow me 3 din se bijli nahi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < 26-5557-4711-6: shikayat Gramin jal vibhag (Jal Nigam) ko bhej di gayi hai. Number wahi rahega.
mukesh to power: done {S} ho gaya
  mukesh < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
farid to jal: humara nahi hai, bijli vibhag ka hai
  farid < 26-5557-4711-6: ऊर्जा विभाग (बिजली) को भेजी जाए? दबाएँ या हाँ लिखें; दूसरा विभाग हो तो उसका नाम लिखें।
          [ऊर्जा विभाग (बिजली)]
farid to jal: haan
  farid < 26-5557-4711-6: ऊर्जा विभाग (बिजली) को भेज दी गई।
          [वापस लें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | दूसरे विभाग से आई है
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: shikayat Bijli vibhag ko bhej di gayi hai. Number wahi rahega.
# Counter-example: who has never had a part in it.
meena to urban: open 47116
  meena < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
meena to urban: 47116 ka kya hua
  meena < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
