# What is said to be polite, or to nobody, is no part of a complaint: yes, ok, 🙏. A bare language is chosen, a bare end of a number is looked up.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power: हाँ
  mohan < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
        | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
mohan to power: शिकायत करनी है
  mohan < समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: हाँ
  mohan < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
mohan to power: 🙏🙏
  mohan < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
mohan to power: ok
  mohan < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
mohan to power: {S}
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: status 11111
  mohan < इन आख़िरी अंकों की कोई शिकायत यहाँ नहीं है। “मेरी” लिखने पर सूची आएगी।
mohan to power: in english please
  mohan < All right, messages will be in English.
mohan to power: who are you
  mohan < Namaste. This is the complaint account of Energy Department (electricity).
        | Write the problem and the place, or send a voice note. You get a number at once.
        | Answers here are sent automatically.
        | The officers concerned see it. We never ask for OTP or money.
@ +3h
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < 26-5557-4711-6: no first answer was given in time. Executive Engineer (Electricity), Lucknow has now been told.
mohan to power: हिन्दी
  mohan < ठीक है, अब हिन्दी में लिखा जाएगा।
mohan to power: कोई नहीं आया
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6 में जुड़ा: कोई नहीं आया
mohan to power: हाँ
  mohan < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
mohan to power: नहीं
  mohan < ठीक है, कुछ नहीं बदला।
