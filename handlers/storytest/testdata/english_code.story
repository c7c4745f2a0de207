# An English complaint of a category that needs proof: closed by the code that only the complainant was told.
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
anil to power: accept
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  john < 26-5557-4711-6: accepted by Junior Engineer (Electricity), Lucknow. Due by 25 Nov, 10 am
anil to power: resolve transformer replaced, supply restored
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  john < 26-5557-4711-6: reported as done: transformer replaced, supply restored
  john < Code for 26-5557-4711-6: 7002. Tell it to the worker only when the work is really done.
anil to power: 0000
  anil < 26-5557-4711-6: कोड ग़लत है। नागरिक से पूछकर फिर लिखें, या मौके की फ़ोटो और जगह भेजें।
anil to power: {C}
  anil < 26-5557-4711-6: कोड सही है। शिकायत बंद हो गई।
  john < 26-5557-4711-6: closed by your code. How was the work? 1 good 2 fair 3 poor
         [Good] [Fair] [Poor]
john to power: status
  john < 26-5557-4711-6: Closed
