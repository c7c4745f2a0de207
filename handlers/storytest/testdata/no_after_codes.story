# Three people say no after codes that one officer entered: the hub looks. A late yes confirms what silence had closed.
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
p1 to power: Gomti Nagar Lucknow me transformer jal gaya hai
  p1 < Shikayat darj ho gayi. Number: 26-5557-4711-6
     | Vishay: Transformer jala ya kharab
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me transformer jal gaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve naya laga diya
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  p1 < 26-5557-4711-6: kaam poora hone ki report aayi hai: naya laga diya
  p1 < 26-5557-4711-6 ka code: 7002. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
anil to power: {C}
  anil < 26-5557-4711-6: कोड सही है। शिकायत बंद हो गई।
  p1 < 26-5557-4711-6: code milne par shikayat band ki gayi. Kaam kaisa raha? 1 accha 2 theek 3 kharab
       [Accha] [Theek] [Kharab]
p1 to power: achha
  p1 < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
p1 to power: {N1} kaam nahi hua
  p1 < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
p1 to power: nahi
  p1 < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
p2 to power: Transformer burnt in Gomti Nagar Lucknow since yesterday, please help
  p2 < Complaint registered. Number: 26-2612-0315-2
     | Subject: Transformer burnt or faulty
     | Place: Gomti Nagar, Lucknow
     | Sent to Junior Engineer (Electricity), Lucknow
     | Due by 25 Nov, 10 am
     | The officers concerned see it. We never ask for OTP or money.
       [Right] [Wrong department]
       [Add photo] [Add place]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Transformer burnt in Gomti Nagar Lucknow since yesterday, please help”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {S} replaced
  anil < 26-2612-0315-2: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  p2 < 26-2612-0315-2: reported as done: replaced
  p2 < Code for 26-2612-0315-2: 9914. Tell it to the worker only when the work is really done.
anil to power: {C}
  anil < 26-2612-0315-2: कोड सही है। शिकायत बंद हो गई।
  p2 < 26-2612-0315-2: closed by your code. How was the work? 1 good 2 fair 3 poor
       [Good] [Fair] [Poor]
p2 to power: good
  p2 < Thank you. 26-2612-0315-2 is closed. If it comes back, write here.
p2 to power: {N2} it is a lie, nothing done here
  p2 < 26-2612-0315-2: shall a senior officer look at it again? Choose the reason.
       [Nothing was done]
       [Only partly done]
       [Nobody came]
       [It came back]
       [Leave it]
p2 to power taps: Leave it
  p2 < Thank you. 26-2612-0315-2 is closed. If it comes back, write here.
p3 to power: आलमबाग लखनऊ में ट्रांसफार्मर जल गया है
  p3 < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
     | विषय: ट्रांसफार्मर जला या खराब
     | जगह: आलमबाग, लखनऊ
     | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आलमबाग लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {S} बदल दिया गया
  anil < 26-6333-7585-0: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  p3 < 26-6333-7585-0: काम पूरा होने की रिपोर्ट आई है: बदल दिया गया
  p3 < 26-6333-7585-0 का कोड: 5667। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
anil to power: {C}
  anil < 26-6333-7585-0: कोड सही है। शिकायत बंद हो गई।
  p3 < 26-6333-7585-0: कोड मिलने पर शिकायत बंद की गई। काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
       [अच्छा] [ठीक] [ख़राब]
p3 to power: अच्छा
  p3 < धन्यवाद। 26-6333-7585-0 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
p3 to power: {N3} झूठ है, कोई काम नहीं हुआ
  p3 < 26-6333-7585-0: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
       [कुछ नहीं हुआ]
       [काम अधूरा है]
       [कोई नहीं आया]
       [दिक्कत फिर आ गई]
       [रहने दें]
  chief < 26-6333-7585-0: कोड से बंद, पर नागरिक कहते हैं काम नहीं हुआ। 30 दिन में ऐसा 3 बार: anil (अवर अभियंता (विद्युत), लखनऊ)। देखें कि कोड दबाव से तो नहीं लिए गए।
mohan to power: अलीगंज लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {S} चालू है
  anil < 26-4419-7102-5: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-4419-7102-5: काम पूरा होने की रिपोर्ट आई है: चालू है
  mohan < 26-4419-7102-5 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +2d
  mohan < 26-4419-7102-5 (बिजली नहीं आ रही): जवाब का इंतज़ार है। क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
@ +6d
  mohan < जवाब नहीं मिला, 26-4419-7102-5 बंद की गई। काम न हुआ हो तो 1 जनवरी 2027 तक लिखें।
mohan to power: {N4} हो गया है अब
  mohan < 26-4419-7102-5: बंद
  mohan < 26-4419-7102-5 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to power: हाँ
  mohan < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
