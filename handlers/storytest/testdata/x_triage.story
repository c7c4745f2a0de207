# X: what is doubtful is decided by the hub's people by bot; what they register is answered as if it had been sure.
account x = POWER on twitter
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to x posts: @power_up लखनऊ में लाइट का कुछ करो यार
lata to x posts: @power_up सब चोर हैं तुम लोग
mohan to x posts: @power_up worst electricity board
anil to power: posts
  anil < यह काम हब की सहायता डेस्क करती है।
desk to hub: पोस्ट
  desk < 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक) (कुल 3):
       | “लखनऊ में लाइट का कुछ करो यार”
       | क्या यह शिकायत है?
         [शिकायत है] [नहीं]
desk to hub taps: शिकायत है
  everybody@x < दर्ज: 26-5557-4711-6। आगे के लिए DM करें। मोबाइल नंबर यहाँ न लिखें।
  desk < 26-5557-4711-6: दर्ज की गई, ऊर्जा विभाग (बिजली)।
  anil < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “लखनऊ में लाइट का कुछ करो यार”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक) (कुल 2):
       | “सब चोर हैं तुम लोग”
       | क्या यह शिकायत है?
         [शिकायत है] [नहीं]
desk to hub: 2
  desk < 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक) (कुल 1):
       | “worst electricity board”
       | क्या यह शिकायत है?
         [शिकायत है] [नहीं]
mohan to x deletes:
desk to hub taps: शिकायत है
  desk < यह पोस्ट देखी जा चुकी है।
  desk < देखने के लिए कोई पोस्ट नहीं है।
asha to x: hello
  asha@x < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
         | विषय: बिजली की अन्य शिकायत
         | जगह: लखनऊ
         | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
         | समय सीमा: 2 दिसंबर, शाम 5 बजे
         | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         | 1 सही है
         | 2 दूसरा विभाग
         | 3 फ़ोटो जोड़ें
         | 4 जगह जोड़ें
