# What sounds like a question to us and complains, or answers an officer, is kept: it is no wish.
account power = POWER
account revenue = REVENUE
account hub = hub
officer lekhpal = REVENUE 162 L1 hi revenue
officer je = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
sita to revenue: चिनहट लखनऊ में चकरोड पर कब्जा है
  sita < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: सरकारी ज़मीन, चकमार्ग, तालाब पर कब्जा
       | जगह: चिनहट, लखनऊ
       | तहसीलदार / उप जिलाधिकारी, लखनऊ को भेजी गई
       | समय सीमा: 18 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  lekhpal < 26-5557-4711-6: सरकारी ज़मीन, चकमार्ग, तालाब पर कब्जा
          | जगह: चिनहट, लखनऊ
          | समय सीमा: 18 दिसंबर, शाम 5 बजे
          | “चिनहट लखनऊ में चकरोड पर कब्जा है”
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
@ +20m
sita to revenue: यह जमीन सरकारी है
  sita < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  lekhpal < 26-5557-4711-6 में जुड़ा: यह जमीन सरकारी है
  sita < यह 26-5557-4711-6 की बात है या नई समस्या? 1 वही 2 नई
         [वही] [नई समस्या]
sita to revenue: वही
  sita < ठीक है, उसी शिकायत में रहेगी।
lekhpal to revenue: पूछें {S} जमीन किसकी है
  lekhpal < 26-5557-4711-6: सवाल नागरिक को भेज दिया गया।
  sita < 26-5557-4711-6: तहसीलदार / उप जिलाधिकारी, लखनऊ ने पूछा है: जमीन किसकी है
sita to revenue: यह सरकारी है
  sita < जवाब 26-5557-4711-6 में जोड़कर अधिकारी को भेज दिया गया है।
  lekhpal < 26-5557-4711-6: नागरिक का जवाब: यह सरकारी है
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
sita to revenue: kya ye sarkari hai?
  sita < Haan, ye Uttar Pradesh sarkar ki shikayat seva hai. Koi paisa nahi lagta, OTP kabhi nahi manga jata. Asli khaton ki list: “asli khate” likhiye.
mohan to power: पानी नहीं, अब क्या होगा
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: नल में पानी नहीं (गाँव)
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 26 नवंबर, सुबह 10:20 बजे
        | यह काम ग्रामीण जलापूर्ति विभाग (जल निगम) का है। शिकायत वहीं भेजी जाएगी।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: नल में पानी नहीं (गाँव)
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, सुबह 10:20 बजे
       | “पानी नहीं, अब क्या होगा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
kamla to power: chinhat lucknow me bijli nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:20 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-2612-0315-2: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
kamla to power: JE ka number band aata hai
  kamla < Ye baat 26-2612-0315-2 me jod di gayi hai.
  je < 26-2612-0315-2 में जुड़ा: JE ka number band aata hai
  kamla < Ye 26-2612-0315-2 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
kamla to power: JE ka number do
  kamla < Adhikari ka niji number nahi diya jata. Jo yahan likha jata hai, adhikari tak pahunchta hai. Phone par baat karni ho to: 1076
kamla to power: ab kya hoga sahab
  kamla < 26-2612-0315-2: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10:20 baje
  kamla < Time par na ho to shikayat bade adhikari tak jati hai. Abhi yaad dilaya ja sakta hai. Kaam poora bataya jaye aur sach me na hua ho, to appeal ho sakti hai.
          [Yaad dilaiye]
kamla to power: what happens next sir
  kamla < 26-2612-0315-2: With the officer
        | Subject: No electricity
        | Place: chinhat, Lucknow
        | With Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10:20 am
  kamla < If it is not done in time, it goes to a senior officer. The officer can be reminded now. If it is reported done and is not, you can appeal.
          [Remind]
