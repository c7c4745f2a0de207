# Danger that is spoken of only in an addition: told at once, day and night, to who has it and to who answers above; its time counts
# from when it was said.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  asha < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
@ +13h
# At night, and answered long ago: it is to be answered again, and "accept" does.
asha to power replies: अब खंभे से तार टूटकर गिर गया है, करंट आ रहा है
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: बिजली नहीं आ रही
       | ख़तरे की बात अभी बताई गई है
       | जगह: गोमती नगर, लखनऊ
       | पहला जवाब: 24 नवंबर, रात 11:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही
       | अब खंभे से तार टूटकर गिर गया है, करंट आ रहा है”
         [ले लिया]
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  asha < यह बात 26-5557-4711-6 में जोड़ दी गई है।
@ +10m
anil to power taps: ले लिया
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
@ +20m
asha to power: withdraw
  asha < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
asha to power taps: हाँ
  anil < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
  asha < 26-5557-4711-6 वापस ले ली गई।
# Late already: whoever answers above the doer hears it too, and has the time of danger from now on.
@ 2026-11-25 06:00
john to power: No electricity in Hazratganj Lucknow
  john < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: Hazratganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 26 Nov, 6 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 6 बजे
       | “No electricity in Hazratganj Lucknow”
       | <silently>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ 2026-11-25 10:30
  anil < 26-4158-6074-3: पहला जवाब 25 नवंबर, सुबह 8 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-4158-6074-3: बिजली नहीं आ रही। पहला जवाब 25 नवंबर, सुबह 8 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  john < 26-4158-6074-3: no first answer was given in time. Executive Engineer (Electricity), Lucknow has now been told.
  anil < आज सुबह:
       | नई: 1
         [सूची]
john to power: add {S} a live wire has fallen on the road, children play there
  john < In danger? Call 112 (Police, fire and ambulance), 1912 (Electricity helpline) now. Writing here does not send police or ambulance.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: बिजली नहीं आ रही
       | ख़तरे की बात अभी बताई गई है
       | जगह: Hazratganj, लखनऊ
       | पहला जवाब: 25 नवंबर, सुबह 10:45 बजे तक
       | समय सीमा: 26 नवंबर, सुबह 6 बजे
       | “No electricity in Hazratganj Lucknow
       | a live wire has fallen on the road, children play there”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < ⚠ खतरा: तुरंत देखें
         | 26-4158-6074-3: बिजली नहीं आ रही
         | ख़तरे की बात अभी बताई गई है
         | जगह: Hazratganj, लखनऊ
         | पहला जवाब: 25 नवंबर, सुबह 10:45 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 6 बजे
         | “No electricity in Hazratganj Lucknow
         | a live wire has fallen on the road, children play there”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  john < This was added to 26-4158-6074-3.
@ +16m
  anil < 26-4158-6074-3: पहला जवाब 25 नवंबर, सुबह 10:45 बजे तक देना था। अब अपर मुख्य सचिव, ऊर्जा भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-4158-6074-3: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब अपर मुख्य सचिव, ऊर्जा की है।
         | पहला जवाब नहीं दिया गया
  rao < ⚠ Danger: look at once
      | 26-4158-6074-3: No electricity. A first answer was due by 25 Nov, 10:45 am; to be answered for here now.
      | no first answer given
        [Accept] [Ask]
        [Hand over] [Resolve]
        [Cannot]
  john < 26-4158-6074-3: no first answer was given in time. Additional Chief Secretary, Energy has now been told.
anil to power: resolve {S} wire removed
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-4158-6074-3: reported as done: wire removed
  john < 26-4158-6074-3 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
# Nobody has answered yet: the time is not over at once because the complaint is older.
ravi to power: charbagh lucknow me voltage bahut kam hai
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Voltage kam ya zyada
       | Jagah: charbagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 28 November, subah 10:46 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: वोल्टेज कम या ज़्यादा
       | जगह: charbagh, लखनऊ
       | समय सीमा: 28 नवंबर, सुबह 10:46 बजे
       | “charbagh lucknow me voltage bahut kam hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
ravi to power: add {S} ab taar se chingari nikal rahi hai aur tar gir sakta hai
  ravi < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: वोल्टेज कम या ज़्यादा
       | ख़तरे की बात अभी बताई गई है
       | जगह: charbagh, लखनऊ
       | पहला जवाब: 25 नवंबर, दोपहर 12:01 बजे तक
       | समय सीमा: 28 नवंबर, सुबह 10:46 बजे
       | “charbagh lucknow me voltage bahut kam hai
       | ab taar se chingari nikal rahi hai aur tar gir sakta hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ravi < Ye baat 26-2612-0315-2 me jod di gayi hai.
@ +14m
  anil < 26-2612-0315-2: पहला जवाब 25 नवंबर, दोपहर 12:01 बजे तक देना है। वोल्टेज कम या ज़्यादा
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2m
  anil < 26-2612-0315-2: पहला जवाब 25 नवंबर, दोपहर 12:01 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < ⚠ खतरा: तुरंत देखें
         | 26-2612-0315-2: वोल्टेज कम या ज़्यादा। पहला जवाब 25 नवंबर, दोपहर 12:01 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ravi < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
# In the answer to an officer's question.
anil to power: accept {S}
  anil < 26-2612-0315-2: ले ली गई। समय सीमा: 28 नवंबर, सुबह 10:46 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  ravi < 26-2612-0315-2: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 28 November, subah 10:46 baje
priya to power: इंदिरा नगर लखनऊ में बिजली का मीटर तेज़ चल रहा है
  priya < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
        | विषय: मीटर खराब या तेज़
        | जगह: इंदिरा नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 3 दिसंबर, दोपहर 12:02 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: इंदिरा नगर, लखनऊ
       | समय सीमा: 3 दिसंबर, दोपहर 12:02 बजे
       | “इंदिरा नगर लखनऊ में बिजली का मीटर तेज़ चल रहा है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: ask {S} मीटर नंबर?
  anil < 26-5507-5354-0: सवाल नागरिक को भेज दिया गया।
  priya < 26-5507-5354-0: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: मीटर नंबर?
priya to power: मीटर 4455, और मीटर से धुआँ और आग निकल रही है
  priya < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 101 (दमकल (आग)) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < 26-5507-5354-0: नागरिक का जवाब: मीटर 4455, और मीटर से धुआँ और आग निकल रही है
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: मीटर खराब या तेज़
       | ख़तरे की बात अभी बताई गई है
       | जगह: इंदिरा नगर, लखनऊ
       | पहला जवाब: 25 नवंबर, दोपहर 12:17 बजे तक
       | समय सीमा: 3 दिसंबर, दोपहर 12:02 बजे
       | “इंदिरा नगर लखनऊ में बिजली का मीटर तेज़ चल रहा है
       | मीटर 4455, और मीटर से धुआँ और आग निकल रही है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  priya < जवाब 26-5507-5354-0 में जोड़कर अधिकारी को भेज दिया गया है।
# What is dangerous already is not marked twice, and what is said with it is kept.
anil to power: danger 26-5507-5354-0
  anil < 26-5507-5354-0: ख़तरे का निशान पहले से लगा है।
anil to power: danger 26-5507-5354-0 मीटर के पास दुकान है
  anil < 26-5507-5354-0: ख़तरे का निशान पहले से लगा है।
  anil < 26-5507-5354-0: नोट रख लिया गया।
