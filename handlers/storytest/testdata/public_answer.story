# An officer's own words in public: looked through, shown first, said once wanted. Who works in the field speaks to the citizen only.
account x = POWER on twitter
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer chief = HUB all L4 en hub
@ 2026-11-24 10:00
asha to x posts: @power_up गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  everybody@x < दर्ज: 26-5557-4711-6। आगे के लिए DM करें। मोबाइल नंबर यहाँ न लिखें।
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: सबके सामने {S} तार आज जुड़ेगा
  anil < सबके सामने जवाब ज़िले के अधिकारी या हब देते हैं।
sunita to power: सबके सामने {N} लाइनमैन 98765 43210 पर मिलेंगे
  sunita < इसमें मोबाइल नंबर जैसा कुछ है। उसे हटाकर लिखें।
sunita to power: सबके सामने {N} देखें: uppcl.org
  sunita < इसमें लिंक या वेबसाइट का नाम है। उसे हटाकर लिखें।
sunita to power: सबके सामने {N} @asha तार आज जुड़ेगा
  sunita < इसमें @ या # है। उसे हटाकर लिखें।
sunita to power: सबके सामने {N}
  sunita < 26-5557-4711-6: सबके सामने क्या लिखना है? लिखें। नाम, मोबाइल नंबर या लिंक न लिखें।
sunita to power: तार टूट गया था। आज शाम 6 बजे तक बिजली आ जाएगी।
  sunita < 26-5557-4711-6: X (सार्वजनिक), ऐसे दिखेगा (46 / 280):
         | “तार टूट गया था। आज शाम 6 बजे तक बिजली आ जाएगी।”
         | लिखने के बाद वापस नहीं होगा। लिख दें?
           [लिख दें] [न लिखें]
sunita to power: तार टूट गया था। आज शाम 7 बजे तक बिजली आ जाएगी।
  sunita < 26-5557-4711-6: X (सार्वजनिक), ऐसे दिखेगा (46 / 280):
         | “तार टूट गया था। आज शाम 7 बजे तक बिजली आ जाएगी।”
         | लिखने के बाद वापस नहीं होगा। लिख दें?
           [लिख दें] [न लिखें]
sunita to power taps: लिख दें
  everybody@x < तार टूट गया था। आज शाम 7 बजे तक बिजली आ जाएगी।
  sunita < 26-5557-4711-6: जवाब लिखा जा रहा है: X (सार्वजनिक)।
# The button stays on the screen: it says nothing twice.
sunita to power taps: लिख दें
  sunita < यह बटन पुराना हो गया है। बात फिर से, नंबर के साथ लिखें।
chief to hub: public {N} The line was cut by a tree.
  chief < 26-5557-4711-6: X (public), as everybody would read it (27 / 280):
        | “The line was cut by a tree.”
        | It cannot be taken back. Write it?
          [Write it] [Do not]
chief to hub: no
  chief < 26-5557-4711-6: nothing was written in public.
chief to hub taps: Write it
  chief < This button is too old. Write it again, with the number.
chief to hub: public {N} The line was cut by a tree.
  chief < 26-5557-4711-6: X (public), as everybody would read it (27 / 280):
        | “The line was cut by a tree.”
        | It cannot be taken back. Write it?
          [Write it] [Do not]
chief to hub: 1
  everybody@x < The line was cut by a tree.
  chief < 26-5557-4711-6: the answer is being written: X (public).
chief to hub taps: Write it
  chief < This button is too old. Write it again, with the number.
anil to power: open {S}
  anil < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक): “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: सबके सामने लिखा (X (सार्वजनिक)): तार टूट गया था। आज शाम 7 बजे तक बिजली आ जाएगी।
       | 24 नवंबर, सुबह 10 बजे: सबके सामने लिखा (X (सार्वजनिक)): The line was cut by a tree.
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
