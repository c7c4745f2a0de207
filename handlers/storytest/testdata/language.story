# The answer follows the message until a language is chosen.
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
mohan to power: hello
  mohan < Namaste. This is the complaint account of Energy Department (electricity).
        | Write the problem and the place, or send a voice note. You get a number at once.
        | The officers concerned see it. We never ask for OTP or money.
mohan to power: namaste
  mohan < Namaste. This is the complaint account of Energy Department (electricity).
        | Write the problem and the place, or send a voice note. You get a number at once.
mohan to power: नमस्ते
  mohan < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
        | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
mohan to power: भाषा
  mohan < भाषा चुनें:
          [हिन्दी] [Hindi (abc)] [English]
mohan to power: 3
  mohan < All right, messages will be in English.
mohan to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  mohan < Complaint registered. Number: 26-5557-4711-6
        | Subject: No electricity
        | Place: गोमती नगर, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
