# One post that names two of our handles is one complaint with one answer.
account x = POWER on twitter
account tg = POWER on telegram
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
account jal = JAL on twitter
asha to x posts: @power_up @jal_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  everybody@x < दर्ज: 26-5557-4711-6। आगे के लिए DM करें। मोबाइल नंबर यहाँ न लिखें।
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to jal posts: @jal_up @power_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
asha to jal: {N}
  asha@jal < 26-5557-4711-6: अधिकारी को भेजी गई
           | विषय: बिजली नहीं आ रही
           | जगह: गोमती नगर, लखनऊ
           | अभी अवर अभियंता (विद्युत), लखनऊ के पास
           | समय सीमा: 25 नवंबर, सुबह 10 बजे
