# X: praise, news and noise are counted, what is doubtful or rude waits for the hub; nobody is answered.
account x = POWER on twitter
account tg = POWER on telegram
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to x posts: @power_up बहुत बढ़िया काम किया, धन्यवाद
lucknow_news to x posts: @power_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, लोग परेशान
up_khabar to x quotes: बिजली विभाग का दावा, सब ठीक
ravi to x posts: @power_up
mohan to x posts: @power_up worst electricity board
lata to x posts: @power_up सब चोर हैं तुम लोग
mina to x mentions: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: list
  anil < खुली शिकायतें: 1
       | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         [26-5557-4711-6]
