# No drops it; silence brings it to the triage of the hub.
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
mohan to power: light
  mohan < Complaint registered. Number: 26-5557-4711-6
        | Subject: Other electricity matter
        | It goes to the officer as soon as the place is known
        | Due by 2 Dec, 5 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-5557-4711-6: बिजली की दूसरी समस्या
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “light”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Where is the problem? Village or locality, and district.
          [Share my place]
mohan to power: nahi
  mohan < Place not found. Please add the district or PIN code.
mohan to power: light ka
  mohan < No problem. We will send 26-5557-4711-6 to the right place.
@ +25h
  mohan < Where is the problem? Village or locality, and district.
          [Share my place]
