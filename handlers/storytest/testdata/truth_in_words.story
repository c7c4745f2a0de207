# Other words after 'is it really done?' are about that work and are kept; the question stays. The list says nothing of what is not safe to say.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
anil to power: पूरा {S} लाइन ठीक कर दी
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: लाइन ठीक कर दी
  mohan < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to power: एक घंटे आई फिर चली गई
  mohan < 26-5557-4711-6: क्या वही दिक्कत फिर हुई? उसी काम की फिर से जाँच कराएँ, या नई शिकायत दर्ज करें।
          [फिर जाँच हो]
          [नई समस्या]
          [रहने दें]
mohan to power: thoda sa hua hai
  mohan < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
          [कुछ नहीं हुआ]
          [काम अधूरा है]
          [कोई नहीं आया]
          [दिक्कत फिर आ गई]
          [रहने दें]
@ +1h
mohan to power: ????
  mohan < 26-5557-4711-6: काम पूरा बताया गया
  mohan < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
          [कुछ नहीं हुआ]
          [काम अधूरा है]
          [कोई नहीं आया]
          [दिक्कत फिर आ गई]
          [रहने दें]
mohan to power: kab tak hoga
  mohan < 26-5557-4711-6: Kaam poora bataya gaya
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: koi adhikari se baat karao
  mohan < Desk ko bata diya gaya hai, koi yahin likhega (08 se 22 baje). Phone: 1076
mohan to power: shikayat wapas leni hai
  mohan < Abhi koi chal rahi shikayat nahi hai. “meri” likhne par list aayegi.
