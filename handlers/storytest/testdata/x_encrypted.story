# X: an encrypted message cannot be read: its author is asked once, by the next way that is allowed.
account x = POWER on twitter
account tg = POWER on telegram
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to x encrypts:
mohan to x posts: @power_up worst electricity board
mohan to x encrypts:
  everybody@x < The private message cannot be read here. Please send an ordinary DM. Do not post your phone number here.
mohan to x encrypts:
ravi to tg: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  ravi@tg < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to x: hello
  ravi@x < Namaste. This is the complaint account of Energy Department (electricity).
         | Write the problem and the place, or send a voice note. You get a number at once.
         | The officers concerned see it. We never ask for OTP or money.
ravi to x encrypts:
  ravi@x < A message on X DM is encrypted so that it cannot be read here. Please send an ordinary message, or write here.
