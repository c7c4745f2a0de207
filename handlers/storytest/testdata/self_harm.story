# Who writes that he wants to die reads whom to talk to, no subject, no limit and no buttons; the officer sees by when he must answer, and is not reminded in the same breath.
account power = POWER
account police = POLICE
account hub = hub
officer anil = POWER 162 L1 hi power
officer thana = POLICE 162 L1 hi police
officer nari = POLICE 162 L2 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to police: मैं अब जीना नहीं चाहता, सब खत्म कर दूँगा
  mohan < यह दुख अकेले न सहें। अभी बात करें: 14416 (टेली-मानस, मन की परेशानी में बात करने के लिए), 112 (पुलिस, दमकल और एंबुलेंस)। किसी अपने को भी पास बुला लें। यहाँ लिखने से मदद अपने आप नहीं पहुँचती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “मैं अब जीना नहीं चाहता, सब खत्म कर दूँगा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < यह बात तुरंत देखने के लिए भेज दी गई है। नंबर: 26-5557-4711-6
        | अभी हब की सहायता डेस्क के पास
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
  mohan < अभी किस जगह हैं? मोहल्ला या गाँव, और जिला लिख दें, ताकि वहाँ के अधिकारी को पता रहे।
          [अपनी जगह भेजें]
mohan to police: गोमती नगर लखनऊ
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: जान देने की बात। तुरंत संपर्क करें
        | जगह: गोमती नगर, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | “मैं अब जीना नहीं चाहता, सब खत्म कर दूँगा”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < यह बात तुरंत देखने के लिए भेज दी गई है। नंबर: 26-5557-4711-6
        | थाना प्रभारी, लखनऊ को भेजी गई
asha to police: I want to kill myself
  asha < You need not bear this alone. Talk to somebody now: 14416 (Tele-MANAS, to talk in distress), 112 (Police, fire and ambulance). Ask someone close to come as well. Writing here does not by itself bring help.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | “I want to kill myself”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < What you wrote was sent on, to be looked at at once. Number: 26-4158-6074-3
       | With the hub's help desk
       | The officers concerned see it. We never ask for OTP or money.
  asha < Where are you now? Write the locality or village and the district, so that the officer there knows.
         [Share my place]
# With a complaint in it, that is worked as one.
ravi to power: suicide kar lunga agar bijli nahi aayi, alambagh lucknow me 3 din se bijli nahi aa rahi
  ravi < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “suicide kar lunga agar bijli nahi aayi, alambagh lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
