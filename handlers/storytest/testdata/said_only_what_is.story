# What was not sent yet is not said to be sent; under appeal it is with who decides.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
ravi to power: हमारे घर के सामने की नाली भरी है, सफाई नहीं होती
  ravi < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: नाली या सीवर जाम
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | यह काम नगर विकास विभाग (नगर निगम, पालिका) का है। शिकायत वहीं भेजी जाएगी।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: नाली या सीवर जाम
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | “हमारे घर के सामने की नाली भरी है, सफाई नहीं होती”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
john to power: There is no electricity in Gomti Nagar, Lucknow since morning
  john < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “There is no electricity in Gomti Nagar, Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {N} done
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-4158-6074-3: reported as done: done
  john < 26-4158-6074-3 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to power: no
  john < 26-4158-6074-3: shall a senior officer look at it again? Choose the reason.
         [Nothing was done]
         [Only partly done]
         [Nobody came]
         [It came back]
         [Leave it]
john to power: 1
  john < 26-4158-6074-3: Executive Engineer (Electricity), Lucknow was asked to look at it again.
       | Decision by 25 Nov, 10 am
  sunita < 26-4158-6074-3: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कुछ नहीं हुआ
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “There is no electricity in Gomti Nagar, Lucknow since morning”
           [अपील मानें] [खारिज करें]
john to power: status
  john < 26-4158-6074-3: Under appeal
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | With Executive Engineer (Electricity), Lucknow
       | Decision by 25 Nov, 10 am
