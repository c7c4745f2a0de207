# After closing the same trouble comes back: the work is looked at again, or it is a new complaint; the person says which, with one tap.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rasad = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: Alambagh Lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
anil to power: done {S} taar jod diya gaya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: taar jod diya gaya
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: haan
  mohan < Kaam kaisa raha? 1 accha 2 theek 3 kharab
          [Accha] [Theek] [Kharab]
mohan to power: accha
  mohan < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
@ +26h
mohan to power: ye to fir se chali gayi
  mohan < 26-5557-4711-6: kya wahi dikkat phir hui? Usi kaam ki phir se jaanch karaiye, ya nayi shikayat darj kijiye.
          [Phir jaanch ho]
          [Nayi samasya]
          [Rehne dijiye]
mohan to power: 1
  mohan < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 26 November, dopahar 12 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: दिक्कत फिर आ गई
         | जगह: Alambagh, लखनऊ
         | फ़ैसला: 26 नवंबर, दोपहर 12 बजे तक
         | “Alambagh Lucknow me 3 din se bijli nahi aa rahi
         | ye to fir se chali gayi”
           [अपील मानें] [खारिज करें]
sunita to power: list
  sunita < खुली शिकायतें: 1
         | 26-5557-4711-6 बिजली नहीं आ रही, 26 नवंबर, दोपहर 12 बजे तक
         | नीचे के अधिकारियों के पास: 1, समय सीमा पार: 1। देखने के लिए लिखें: नीचे
           [26-5557-4711-6]
sita to power: गोमती नगर लखनऊ में बिजली नहीं है
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 26 नवंबर, दोपहर 12 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  sita < 26-4158-6074-3: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 26 नवंबर, दोपहर 12 बजे
anil to power: done {S} ठीक किया
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: ठीक किया
  sita < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: हाँ
  sita < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
sita to power: अच्छा
  sita < धन्यवाद। 26-4158-6074-3 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
@ +26h
  anil < 26-5557-4711-6: समय पर नहीं हुआ। जवाबदेही अब हब की सहायता डेस्क की है।
       | फ़ैसला नहीं हुआ
  sunita < 26-5557-4711-6: समय पर नहीं हुआ। जवाबदेही अब हब की सहायता डेस्क की है।
         | फ़ैसला नहीं हुआ
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | अपील: फ़ैसला करना है
       | कारण: दिक्कत फिर आ गई
       | जगह: Alambagh, लखनऊ
       | फ़ैसला: 26 नवंबर, शाम 6 बजे तक
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi
       | ye to fir se chali gayi”
         [अपील मानें] [खारिज करें]
  mohan < 26-5557-4711-6: time par faisla nahi hua. Faisla ab Hub ki sahayata desk ko karna hai.
  desk < 26-5557-4711-6: बिजली नहीं आ रही। समय सीमा 26 नवंबर, दोपहर 12 बजे निकल गई, जवाबदेही अब यहाँ है।
       | फ़ैसला नहीं हुआ
         [अपील मानें] [खारिज करें]
sita to power: phir wahi haal
  sita < 26-4158-6074-3: kya wahi dikkat phir hui? Usi kaam ki phir se jaanch karaiye, ya nayi shikayat darj kijiye.
         [Phir jaanch ho]
         [Nayi samasya]
         [Rehne dijiye]
sita to power taps: Nayi samasya
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: गोमती नगर, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 27 November, dopahar 2 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 2 बजे
       | “phir wahi haal”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Asked whether it is really done: it is not.
john to power: no electricity in Indira Nagar Lucknow since morning
  john < Complaint registered. Number: 26-5507-5354-0
       | Subject: No electricity
       | Place: Indira Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 27 Nov, 2 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 2 बजे
       | “no electricity in Indira Nagar Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-5507-5354-0: ले ली गई। समय सीमा: 27 नवंबर, दोपहर 2 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  john < 26-5507-5354-0: accepted by Junior Engineer (Electricity), Lucknow. Due by 27 Nov, 2 pm
anil to power: done {S} fuse changed
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-5507-5354-0: reported as done: fuse changed
  john < 26-5507-5354-0 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to power: it went off again
  john < 26-5507-5354-0: is it the same trouble again? Have that work looked at again, or register a new complaint.
         [Look again]
         [New problem]
         [Leave it]
# While it is being worked on, it is something more about it.
ram to power: आलमबाग लखनऊ में दो दिन से लाइट नहीं है
  ram < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
      | विषय: बिजली नहीं आ रही
      | जगह: आलमबाग, लखनऊ
      | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
      | समय सीमा: 27 नवंबर, दोपहर 2 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 2 बजे
       | “आलमबाग लखनऊ में दो दिन से लाइट नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +5m
ram to power: फिर वही हाल है
  ram < यह बात 26-6333-7585-0 में जोड़ दी गई है।
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 2 बजे
       | “आलमबाग लखनऊ में दो दिन से लाइट नहीं है
       | फिर वही हाल है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
