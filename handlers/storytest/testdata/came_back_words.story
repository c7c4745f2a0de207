# "It went again" in few words, while it is asked whether the work is done and after it was closed, and the answers to what is asked then.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
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
mohan to power: phir gayi
  mohan < 26-5557-4711-6: kya wahi dikkat phir hui? Usi kaam ki phir se jaanch karaiye, ya nayi shikayat darj kijiye.
          [Phir jaanch ho]
          [Nayi samasya]
          [Rehne dijiye]
mohan to power: haan wahi dikkat hai
  mohan < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: दिक्कत फिर आ गई
         | जगह: Alambagh, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Alambagh Lucknow me 3 din se bijli nahi aa rahi
         | phir gayi”
           [अपील मानें] [खारिज करें]
sita to power: गोमती नगर लखनऊ में बिजली नहीं है
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  sita < 26-4158-6074-3: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: done {S} ठीक किया
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: ठीक किया
  sita < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: बिजली फेर चल गइल
  sita < 26-4158-6074-3: क्या वही दिक्कत फिर हुई? उसी काम की फिर से जाँच कराएँ, या नई शिकायत दर्ज करें।
         [फिर जाँच हो]
         [नई समस्या]
         [रहने दें]
# A "no" leaves the question of before; "not done" is heard as ever.
sita to power: रहने दो
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
       | फ़ैसला: 25 नवंबर, शाम 4 बजे तक
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi
       | phir gayi”
         [अपील मानें] [खारिज करें]
  mohan < 26-5557-4711-6: time par faisla nahi hua. Faisla ab Hub ki sahayata desk ko karna hai.
  desk < 26-5557-4711-6: बिजली नहीं आ रही। समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
       | फ़ैसला नहीं हुआ
         [अपील मानें] [खारिज करें]
  anil < आज सुबह:
       | समय सीमा पार: 1
         [सूची]
sita to power: अभी भी नहीं आ रही
  sita < 26-4158-6074-3: क्या वही दिक्कत फिर हुई? उसी काम की फिर से जाँच कराएँ, या नई शिकायत दर्ज करें।
         [फिर जाँच हो]
         [नई समस्या]
         [रहने दें]
sita to power: नई शिकायत
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “अभी भी नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: no electricity in Indira Nagar Lucknow since morning
  john < Complaint registered. Number: 26-5507-5354-0
       | Subject: No electricity
       | Place: Indira Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 26 Nov, 12 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “no electricity in Indira Nagar Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-5507-5354-0: ले ली गई। समय सीमा: 26 नवंबर, दोपहर 12 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  john < 26-5507-5354-0: accepted by Junior Engineer (Electricity), Lucknow. Due by 26 Nov, 12 pm
anil to power: done {S} fuse changed
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-5507-5354-0: reported as done: fuse changed
  john < 26-5507-5354-0 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to power: yes
  john < How was the work? 1 good 2 fair 3 poor
         [Good] [Fair] [Poor]
john to power: good
  john < Thank you. 26-5507-5354-0 is closed. If it comes back, write here.
@ +2h
  anil < 26-2612-0315-2: पहला जवाब 25 नवंबर, दोपहर 2 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-2612-0315-2: बिजली नहीं आ रही। पहला जवाब 25 नवंबर, दोपहर 2 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  sita < 26-2612-0315-2: समय पर पहला जवाब नहीं दिया गया। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ को बताई गई है।
# Thanks once more are no trouble once more.
john to power: thank you again
  john < Thank you. If there is anything else, write here.
john to power: problem is back
  john < 26-5507-5354-0: is it the same trouble again? Have that work looked at again, or register a new complaint.
         [Look again]
         [New problem]
         [Leave it]
john to power: it is not done
  john < 26-5507-5354-0: shall a senior officer look at it again? Choose the reason.
         [Nothing was done]
         [Only partly done]
         [Nobody came]
         [It came back]
         [Leave it]
# Another department's matter is another complaint, whatever comes again.
ram to power: आलमबाग लखनऊ में दो दिन से लाइट नहीं है
  ram < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
      | विषय: बिजली नहीं आ रही
      | जगह: आलमबाग, लखनऊ
      | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
      | समय सीमा: 26 नवंबर, दोपहर 2 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 26 नवंबर, दोपहर 2 बजे
       | “आलमबाग लखनऊ में दो दिन से लाइट नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S}
  anil < 26-6333-7585-0: ले ली गई। समय सीमा: 26 नवंबर, दोपहर 2 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  ram < 26-6333-7585-0: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 26 नवंबर, दोपहर 2 बजे
anil to power: done {S} लाइन ठीक की
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: लाइन ठीक की
  ram < 26-6333-7585-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
      | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
        [हाँ, हो गया] [अधूरा] [नहीं हुआ]
ram to power: गोमती नगर लखनऊ में फिर से नल में पानी नहीं आ रहा
  ram < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
      | विषय: नल में पानी नहीं (गाँव)
      | जगह: गोमती नगर, लखनऊ
      | अभी हब की सहायता डेस्क के पास
      | समय सीमा: 27 नवंबर, दोपहर 2 बजे
      | यह काम ग्रामीण जलापूर्ति विभाग (जल निगम) का है। शिकायत वहीं भेजी जाएगी।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5957-2483-1: नल में पानी नहीं (गाँव)
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 27 नवंबर, दोपहर 2 बजे
       | “गोमती नगर लखनऊ में फिर से नल में पानी नहीं आ रहा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
