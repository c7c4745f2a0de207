# Who says "it is not X, it is Y" is moved to Y: otherwise the wrong officer has it.
account power = POWER
officer anil = POWER 162 L1 hi power
officer rao = POWER all L3 en power
@ 2026-11-24 10:00
amit to power: Lucknow me light nahi hai
  amit < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Lucknow me light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
amit to power: no, district is not Lucknow, it's Sitapur
  amit < 26-5557-4711-6: corrected.
       | Subject: No electricity
       | Place: Sitapur
       | Sent to Additional Chief Secretary, Energy
       | Due by 25 Nov, 10 am
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  rao < 26-5557-4711-6: No electricity
      | Place: Sitapur
      | Due by 25 Nov, 10 am
      | “Lucknow me light nahi hai”
        [Accept] [Ask]
        [Hand over] [Resolve]
        [Cannot]
raju to power: लखनऊ में लाइट नहीं आ रही है कल से
  raju < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “लखनऊ में लाइट नहीं आ रही है कल से”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
raju to power: नहीं, लखनऊ नहीं, सीतापुर
  raju < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: सीतापुर
       | अपर मुख्य सचिव, ऊर्जा को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  rao < 26-4158-6074-3: No electricity
      | Place: Sitapur
      | Due by 25 Nov, 10 am
      | “लखनऊ में लाइट नहीं आ रही है कल से”
        [Accept] [Ask]
        [Hand over] [Resolve]
        [Cannot]
geeta to power: लखनऊ में लाइट नहीं आ रही है परसों से
  geeta < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
        | विषय: बिजली नहीं आ रही
        | जगह: लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “लखनऊ में लाइट नहीं आ रही है परसों से”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: जिला लखनऊ नहीं है, सीतापुर है
  geeta < 26-2612-0315-2: जानकारी ठीक कर दी गई है।
        | विषय: बिजली नहीं आ रही
        | जगह: सीतापुर
        | अपर मुख्य सचिव, ऊर्जा को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  rao < 26-2612-0315-2: No electricity
      | Place: Sitapur
      | Due by 25 Nov, 10 am
      | “लखनऊ में लाइट नहीं आ रही है परसों से”
        [Accept] [Ask]
        [Hand over] [Resolve]
        [Cannot]
john to power: There is no electricity in Gomti Nagar, Lucknow since morning
  john < Complaint registered. Number: 26-5507-5354-0
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “There is no electricity in Gomti Nagar, Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: it is not Gomti Nagar, it is Indira Nagar
  john < 26-5507-5354-0: corrected.
       | Subject: No electricity
       | Place: Indira Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “There is no electricity in Gomti Nagar, Lucknow since morning”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: no wrong department
  john < 26-5507-5354-0: which department? Choose below or write its name.
         [Rural Water Supply (Jal Nigam)]
         [Urban Development (municipal bodies)]
         [Public Works Department]
         [Home Department (Uttar Pradesh Police)]
         [Department right, subject wrong]
# What only speaks of the place is no correction.
meena to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  meena < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | गोमती नगर: 1
       | Indira Nagar: 1
       | बाकी जगह या बिना जगह: 3
         [कब तक ठीक होगा] [ठीक हो गया]
meena to power: गोमती नगर में कोई लाइनमैन नहीं आया
  meena < यह बात 26-6333-7585-0 में जोड़ दी गई है।
