# An officer joins by a link, once; what waited for him comes.
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
invite ravi = URBAN 162 L1 urban
mohan to urban: गोमती नगर लखनऊ में नाली जाम है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: नाली या सीवर जाम
        | जगह: गोमती नगर, लखनऊ
        | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय को भेजी गई
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-5557-4711-6: नाली या सीवर जाम
        | जगह: गोमती नगर, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “गोमती नगर लखनऊ में नाली जाम है”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to urban joins: ravi
  ravi < स्वागत है। पद: सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ
       | नई शिकायतें यहीं आएँगी। मदद के लिए “मदद” लिखें।
eve to urban joins: ravi
  eve < यह निमंत्रण इस्तेमाल हो चुका है। विभाग से नया लिंक माँगें।
ravi to urban: मदद
  ravi < सूची · खोलें N · ले लिया N · पूछें N सवाल · बताएँ N बात · नोट N बात · भेजें N विभाग · सौंपें N नाम · पूरा N रिपोर्ट · असमर्थ N कारण · दोहरी N M की · ऊपर N कारण · सबके सामने N बात · अलग N · क्यों N · समय N 5 कारण · समय पार · रिपोर्ट · ड्यूटी चालू/बंद · छुट्टी 30/11 · वेब
       | N, M = शिकायत नंबर या आख़िरी 5 अंक। अपनी शिकायत लिखनी हो तो “शिकायत …” लिखें।
ravi to urban joins: ravi
  ravi < यह खाता पहले से अधिकारी का है।
eve to urban: /start abcdefghijklmnopqrstuvwx
  eve < यह निमंत्रण सही नहीं है। विभाग से नया लिंक माँगें।
invite late = URBAN 162 L1 urban
@ +8d
  meena < 26-5557-4711-6: समय सीमा 26 नवंबर, सुबह 10 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | काम नहीं हुआ
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < 26-5557-4711-6: समय पर काम नहीं हुआ। शिकायत अब राज्य सोशल मीडिया हब के पास है।
  meena < आज सुबह:
        | नई: 1
        | समय सीमा पार: 1
          [सूची]
eve to urban joins: late
  eve < निमंत्रण का समय निकल गया है। विभाग से नया लिंक माँगें।
