# A photo that proved other work before: the superior sees both; the doer is told nothing of it.
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
john to power: Transformer burnt in Gomti Nagar Lucknow since yesterday, please help
  john < Complaint registered. Number: 26-5557-4711-6
       | Subject: Transformer burnt or faulty
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Transformer burnt in Gomti Nagar Lucknow since yesterday, please help”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve नया ट्रांसफार्मर लगा दिया
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  john < 26-5557-4711-6: reported as done: नया ट्रांसफार्मर लगा दिया
  john < Code for 26-5557-4711-6: 7002. Tell it to the worker only when the work is really done.
anil to power sends: photo <pole>
  anil < 26-5557-4711-6: अब मौके की जगह भेजें (15 मिनट में)।
         [अपनी जगह भेजें]
anil to power sends: place 26.85, 81.0
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-5557-4711-6: a photo from the site has come.
       | <photo>
  john < 26-5557-4711-6 (Transformer burnt or faulty): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to power: yes
  john < How was the work? 1 good 2 fair 3 poor
         [Good] [Fair] [Poor]
john to power: good
  john < Thank you. 26-5557-4711-6 is closed. If it comes back, write here.
@ +3d
asha to power: आलमबाग लखनऊ में ट्रांसफार्मर जल गया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 28 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 28 नवंबर, सुबह 10 बजे
       | “आलमबाग लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {S} बदल दिया गया
  anil < 26-2612-0315-2: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  asha < 26-2612-0315-2: काम पूरा होने की रिपोर्ट आई है: बदल दिया गया
  asha < 26-2612-0315-2 का कोड: 9914। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
anil to power sends: photo <pole~>
  anil < 26-2612-0315-2: अब मौके की जगह भेजें (15 मिनट में)।
         [अपनी जगह भेजें]
anil to power sends: place 26.81, 80.9
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sunita < 26-2612-0315-2: सबूत की फ़ोटो 26-5557-4711-6 की फ़ोटो जैसी है। दोनों देख लें।
         | <photo>
         | <photo>
  asha < 26-2612-0315-2: मौके की फ़ोटो आई है।
       | <photo>
  asha < 26-2612-0315-2 (ट्रांसफार्मर जला या खराब): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
