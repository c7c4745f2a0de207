# A complaint that was joined wrongly is split off again; a withdrawn master takes nobody with it.
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
mohan to power: आलमबाग लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: आलमबाग, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आलमबाग लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: No electricity in Alambagh Lucknow since 3 days, please help
  john < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: Alambagh, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No electricity in Alambagh Lucknow since 3 days, please help”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: Alambagh Lucknow me 3 din se bijli nahi aa rahi hai
  priya < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
desk to hub: duplicate {N2} of {N1}
  desk < 26-4158-6074-3 अब 26-5557-4711-6 के साथ है। नागरिक को बता दिया गया।
         [अलग करें]
  john < 26-4158-6074-3: others report the same problem. It is worked together, due by 25 Nov, 10 am. All news will come here.
  anil < 26-4158-6074-3 अब 26-5557-4711-6 के साथ है। नागरिक को बता दिया गया।
         [अलग करें]
desk to hub: duplicate {N3} of {N1}
  desk < 26-2612-0315-2 अब 26-5557-4711-6 के साथ है। नागरिक को बता दिया गया।
         [अलग करें]
  priya < 26-2612-0315-2: yahi samasya aur logon ne bhi batayi hai. Sabka kaam ek saath hoga, samay seema: 25 November, subah 10 baje. Har khabar yahin milegi.
  anil < 26-2612-0315-2 अब 26-5557-4711-6 के साथ है। नागरिक को बता दिया गया।
         [अलग करें]
anil to power taps: अलग करें
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | अलग की गई शिकायत
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  priya < 26-2612-0315-2: ye alag samasya mani gayi. Kaam alag se hoga, samay seema: 25 November, subah 10 baje
  anil < 26-2612-0315-2: फिर से अलग की गई।
@ +20m
mohan to power: withdraw {N1}
  mohan < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to power taps: हाँ
  mohan < 26-5557-4711-6 वापस ले ली गई।
  anil < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | अलग की गई शिकायत
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No electricity in Alambagh Lucknow since 3 days, please help”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: list
  anil < खुली शिकायतें: 2
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-2612-0315-2 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-4158-6074-3]
         [26-2612-0315-2]
