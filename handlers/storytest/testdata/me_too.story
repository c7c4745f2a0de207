# One trouble, three people: they wait with one master, hear what its people hear, and each says for himself whether it is true.
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
mohan to power: आलमबाग लखनऊ में ट्रांसफार्मर जल गया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: आलमबाग, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आलमबाग लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: Transformer burnt in Alambagh Lucknow since yesterday, please help
  john < Complaint registered. Number: 26-4158-6074-3
       | Subject: Transformer burnt or faulty
       | Place: Alambagh, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  anil < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Transformer burnt in Alambagh Lucknow since yesterday, please help”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
priya to power: Alambagh Lucknow me transformer jal gaya hai
  priya < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Transformer jala ya kharab
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me transformer jal gaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: duplicate {N2} of {N1}
  anil < 26-4158-6074-3 अब 26-5557-4711-6 के साथ है। नागरिक को बता दिया गया।
         [अलग करें]
  john < 26-4158-6074-3: others report the same problem. It is worked together, due by 25 Nov, 10 am. All news will come here.
anil to power: दोहरी {N3} {N1} की
  anil < 26-2612-0315-2 अब 26-5557-4711-6 के साथ है। नागरिक को बता दिया गया।
         [अलग करें]
  priya < 26-2612-0315-2: yahi samasya aur logon ne bhi batayi hai. Sabka kaam ek saath hoga, samay seema: 25 November, subah 10 baje. Har khabar yahin milegi.
priya to power: mere yahan bhi, {N3}
  priya < 26-2612-0315-2: Adhikari ko bheji gayi
        | Vishay: Transformer jala ya kharab
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
        | Yahi samasya aur logon ne bhi batayi hai
priya to power: status {N3}
  priya < 26-2612-0315-2: Adhikari ko bheji gayi
        | Vishay: Transformer jala ya kharab
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
        | Yahi samasya aur logon ne bhi batayi hai
anil to power: accept {N1}
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  john < 26-4158-6074-3: accepted by Junior Engineer (Electricity), Lucknow. Due by 25 Nov, 10 am
  priya < 26-2612-0315-2: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: resolve {N1} नया ट्रांसफार्मर लगा दिया
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  john < 26-4158-6074-3: reported as done: नया ट्रांसफार्मर लगा दिया
  priya < 26-2612-0315-2: kaam poora hone ki report aayi hai: नया ट्रांसफार्मर लगा दिया
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: नया ट्रांसफार्मर लगा दिया
  mohan < 26-5557-4711-6 का कोड: 9914। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
anil to power: code {N1} {C}
  anil < 26-5557-4711-6: कोड सही है। शिकायत बंद हो गई।
  mohan < 26-5557-4711-6: कोड मिलने पर शिकायत बंद की गई। काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
  john < 26-4158-6074-3 (Transformer burnt or faulty): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
  priya < 26-2612-0315-2 (Transformer jala ya kharab): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
john to power: yes
  john < How was the work? 1 good 2 fair 3 poor
         [Good] [Fair] [Poor]
john to power: good
  john < Thank you. 26-4158-6074-3 is closed. If it comes back, write here.
priya to power: nahi
  priya < 26-2612-0315-2: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
priya to power: 1
  priya < 26-2612-0315-2: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
         | अपील: फ़ैसला करना है
         | कारण: कुछ नहीं हुआ
         | जगह: Alambagh, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Alambagh Lucknow me transformer jal gaya hai”
           [अपील मानें] [खारिज करें]
