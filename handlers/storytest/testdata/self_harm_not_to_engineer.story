# Words of despair to an account of wires and bills: the hub's desk reads them, not the engineer; and what follows is not answered cheerfully.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rasad = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
dukhi to power: ab jeene ka mann nahi karta, sab khatam kar lunga
  dukhi < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “ab jeene ka mann nahi karta, sab khatam kar lunga”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  dukhi < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-5557-4711-6
        | Abhi hub ki sahayata desk ke paas
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
  dukhi < Abhi kis jagah hain? Mohalla ya gaon, aur jila likh dijiye, taaki wahan ke adhikari ko pata rahe.
          [Apni jagah bhejiye]
dukhi to power: dhanyavaad
  dukhi < Apna dhyan rakhiye. Man bhaari ho to kabhi bhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance).
dukhi to power: ok
  dukhi < Apna dhyan rakhiye. Man bhaari ho to kabhi bhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance).
dukhi to power: Alambagh Lucknow
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
       | जगह: Alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “ab jeene ka mann nahi karta, sab khatam kar lunga”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  dukhi < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-5557-4711-6
        | Abhi hub ki sahayata desk ke paas
dukhi to power: thank you for listening
  dukhi < Apna dhyan rakhiye. Man bhaari ho to kabhi bhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance).
# Of whom a complaint is open: it stays what it is, and the engineer does not read these words.
asha to power: आलमबाग लखनऊ में तीन दिन से बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आलमबाग लखनऊ में तीन दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: मैं अब जीना नहीं चाहती
  asha < यह दुख अकेले न सहें। अभी बात करें: 14416 (टेली-मानस, मन की परेशानी में बात करने के लिए), 112 (पुलिस, दमकल और एंबुलेंस)। किसी अपने को भी पास बुला लें। यहाँ लिखने से मदद अपने आप नहीं पहुँचती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “मैं अब जीना नहीं चाहती”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < यह बात तुरंत देखने के लिए भेज दी गई है। नंबर: 26-2612-0315-2
       | अभी हब की सहायता डेस्क के पास
  asha < अभी किस जगह हैं? मोहल्ला या गाँव, और जिला लिख दें, ताकि वहाँ के अधिकारी को पता रहे।
         [आलमबाग, लखनऊ]
         [अपनी जगह भेजें]
asha to power: कोई नहीं सुनता, मर जाऊँगी
  asha < यह दुख अकेले न सहें। अभी बात करें: 14416 (टेली-मानस, मन की परेशानी में बात करने के लिए), 112 (पुलिस, दमकल और एंबुलेंस)। किसी अपने को भी पास बुला लें। यहाँ लिखने से मदद अपने आप नहीं पहुँचती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: जान देने की बात। तुरंत संपर्क करें
       | ख़तरे की बात फिर बताई गई है
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “मैं अब जीना नहीं चाहती
       | कोई नहीं सुनता, मर जाऊँगी”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
asha to power: status
  asha < शिकायतें: 2
       | 26-2612-0315-2: दर्ज है
       | 26-4158-6074-3: बिजली नहीं आ रही, अधिकारी को भेजी गई, समय सीमा: 25 नवंबर, सुबह 10 बजे
asha to power: धन्यवाद
  asha < अपना ध्यान रखें। मन भारी हो तो कभी भी बात करें: 14416 (टेली-मानस, मन की परेशानी में बात करने के लिए), 112 (पुलिस, दमकल और एंबुलेंस)।
# Asked where the trouble is, he writes of himself.
ravi to power: bijli nahi aa rahi
  ravi < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to power: I want to kill myself
  ravi < You need not bear this alone. Talk to somebody now: 14416 (Tele-MANAS, to talk in distress), 112 (Police, fire and ambulance). Ask someone close to come as well. Writing here does not by itself bring help.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “I want to kill myself”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < What you wrote was sent on, to be looked at at once. Number: 26-6333-7585-0
       | With the hub's help desk
  ravi < Where are you now? Write the locality or village and the district, so that the officer there knows.
         [Share my place]
