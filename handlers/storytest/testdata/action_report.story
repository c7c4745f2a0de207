# The action-taken report: the officer and the complainant ask for it by word, by reply and by button; nobody else gets it.
account power = POWER
account jal = JAL
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 en power
officer farid = JAL 162 L1 hi jal
@ 2026-11-24 10:00
# Who has told nothing yet wants to tell something.
priya to power: report
  priya < समस्या और जगह लिखें, फ़ोटो या बोलकर भी भेजें।
        | स्थिति · मेरी · जोड़ें · याद दिलाएं · वापस · भाषा · असली खाते · इंसान · मुझे भूल जाएं · लिंक
priya to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  priya < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: रिपोर्ट
  priya < 26-5557-4711-6: अब तक क्या हुआ, इसकी रिपोर्ट
        | <document>
anil to power replies: रिपोर्ट
  anil < 26-5557-4711-6: कार्रवाई रिपोर्ट
       | <document>
anil to power: resolve {N} तार जोड़ दिया गया है
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  priya < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: तार जोड़ दिया गया है
  priya < 26-5557-4711-6: क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
anil to power: रिपोर्ट {S}
  anil < 26-5557-4711-6: कार्रवाई रिपोर्ट
       | <document>
anil to power: रिपोर्ट 12345
  anil < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
anil to power: रिपोर्ट
  anil < आज की स्थिति:
       | खुली: 0
       | समय सीमा पार: 0
       | नई: 0
       | नागरिक के जवाब का इंतज़ार: 0
       | पुष्टि का इंतज़ार: 1
       | कोड से बंद: 0
       | नागरिक की हाँ से बंद: 0
       | बिना जवाब बंद: 0
       | बंद, पर नागरिक असहमत: 0
       | अपील खारिज: 0
sunita to power: report {N}
  sunita < 26-5557-4711-6: action-taken report
         | <document>
farid to jal: report {N}
  farid < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
mohan to power: report {N}
  mohan < यह नंबर इस खाते की शिकायतों में नहीं है। नंबर के साथ फ़ोन के आख़िरी 4 अंक लिखें।
priya to power: हाँ
  priya < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
priya to power: अच्छा
  priya < धन्यवाद। 26-5557-4711-6 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
priya to power: status
  priya < 26-5557-4711-6: बंद
          [रिपोर्ट (PDF)]
priya to power taps: रिपोर्ट (PDF)
  priya < 26-5557-4711-6: अब तक क्या हुआ, इसकी रिपोर्ट
        | <document>
priya to power: status
  priya < 26-5557-4711-6: बंद
          [रिपोर्ट (PDF)]
priya to power: 1
  priya < 26-5557-4711-6: अब तक क्या हुआ, इसकी रिपोर्ट
        | <document>
