# The officers' half by hand: what is over is found by its last digits too, one that alone can be meant is taken, a photo sent after the report belongs to it, a changed message is answered, thanks is no riddle.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 en power
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
anil to power: ले लिया
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: पूरा तार बदल दिया
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: तार बदल दिया
  mohan < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
anil to power sends: photo <wire>
  anil < 26-5557-4711-6: नोट रख लिया गया।
  mohan < 26-5557-4711-6: मौके की फ़ोटो आई है।
        | <photo>
anil to power: खोलें {S}
  anil < 26-5557-4711-6: काम पूरा बताया गया, बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: काम चल रहा है
       | 24 नवंबर, सुबह 10 बजे: काम पूरा बताया गया: तार बदल दिया
       | <photo>
mohan to power: हाँ
  mohan < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
mohan to power: अच्छा
  mohan < धन्यवाद। 26-5557-4711-6 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
@ +20m
anil to power sends: photo <late>
  anil < यह किस शिकायत का है? उसके संदेश के जवाब में भेजें।
anil to power: खोलें {S}
  anil < 26-5557-4711-6: बंद, बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: काम चल रहा है
       | 24 नवंबर, सुबह 10 बजे: काम पूरा बताया गया: तार बदल दिया
       | 24 नवंबर, सुबह 10 बजे: बंद
       | <photo>
mohan to power: फिर चली गई
  mohan < 26-5557-4711-6: क्या वही दिक्कत फिर हुई? उसी काम की फिर से जाँच कराएँ, या नई शिकायत दर्ज करें।
          [फिर जाँच हो]
          [नई समस्या]
          [रहने दें]
mohan to power: 1
  mohan < 26-5557-4711-6: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
        | फ़ैसला: 25 नवंबर, सुबह 10:20 बजे तक
  sunita < 26-5557-4711-6: No electricity
         | Appeal: to be decided
         | Reason: It came back
         | Place: गोमती नगर, Lucknow
         | Decision by 25 Nov, 10:20 am
         | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
         | फिर चली गई”
         | <photo>
           [Uphold] [Dismiss]
sita to power: आलमबाग लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “आलमबाग लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: list
  sunita < Open complaints: 1
         | 26-5557-4711-6 No electricity, by 25 Nov, 10:20 am
         | With the officers below: 2, overdue: 0. To see them write: juniors
           [26-5557-4711-6]
anil to power: ले लिया
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10:20 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  sita < 26-4158-6074-3: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10:20 बजे
anil to power: नोट खंभा देखा
  anil < क्या यह 26-5557-4711-6 (बिजली नहीं आ रही) की बात है? 1 हाँ 2 दूसरी
         [26-5557-4711-6]
         [दूसरी शिकायत]
anil to power edits: नोट खंभा नहीं देखा
  anil < बदला हुआ संदेश दोबारा नहीं चलता। जो बदलना हो, नया संदेश लिखें।
anil to power: 🙏
  anil < नमस्ते। खुली शिकायतें देखने के लिए “सूची”, सब शब्दों के लिए “मदद” लिखें।
anil to power: देर
  anil < समय सीमा पार कोई शिकायत नहीं है।
# Who is no officer is told so, and nothing is registered.
ravi to power: accept {S}
  ravi < यह शब्द अधिकारियों के लिए है। शिकायत हो तो समस्या और जगह लिखें।
ravi to power: done 26-2612-0315-2
  ravi < यह शब्द अधिकारियों के लिए है। शिकायत हो तो समस्या और जगह लिखें।
anil to power: theek hai
  anil < 26-4158-6074-3 पर अब लिख सकते हैं: “टीम भेजी, 2 घंटे में होगा”, “काम हो गया” या “दूसरे विभाग का है”।
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: status {S}
  anil < 26-4158-6074-3: काम चल रहा है, बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10:20 बजे
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10:20 बजे, चैट: “आलमबाग लखनऊ में बिजली नहीं आ रही”
       | 24 नवंबर, सुबह 10:20 बजे: दर्ज है
       | 24 नवंबर, सुबह 10:20 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10:20 बजे: काम चल रहा है
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: स्थिति
  anil < क्या यह 26-4158-6074-3 (बिजली नहीं आ रही) की बात है? 1 हाँ 2 दूसरी
         [26-4158-6074-3]
         [दूसरी शिकायत]
ravi to power: forget me
  ravi < Nothing is kept about you here.
gita to power: Alambagh Lucknow me bijli nahi hai
  gita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: Alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “Alambagh Lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S} fuse badla
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  gita < 26-2612-0315-2: kaam poora hone ki report aayi hai: fuse badla
  gita < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
gita to power: forget me
  gita < Naam, phone aur likhi hui baatein mita di jayein? Chal rahi shikayatein: 0
         [Abhi mitaiye]
         [Nahi]
gita to power: 1
  gita < Mita diya gaya.
