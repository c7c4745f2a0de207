# A place is said in many ways: "my village is called", a letter's address of many words, a town outside the state.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: मेरे गाँव का नाम रामपुर है, जिला सीतापुर
  asha < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: गाँव रामपुर, सीतापुर
       | अवर अभियंता (विद्युत), सीतापुर को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गाँव रामपुर, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही
       | मेरे गाँव का नाम रामपुर है, जिला सीतापुर”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: 3 din se bijli nahi aa rahi
  ravi < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “3 din se bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to power: mere gaon ka naam Rampur hai
  ravi < gaon Rampur kis jile me hai? Jile ka naam ya PIN code likh dijiye.
  desk < 26-4158-6074-3 में जुड़ा: mere gaon ka naam Rampur hai
ravi to power: sitapur
  ravi < 26-4158-6074-3: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: gaon Rampur, Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  desk < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gaon Rampur, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “3 din se bijli nahi aa rahi
       | mere gaon ka naam Rampur hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: no electricity in gomti nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: gomti nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: Gurgaon sector 14
  geeta < This place seems to be outside Uttar Pradesh.
        | The place of 26-2612-0315-2 stays: gomti nagar, Lucknow
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow
       | Gurgaon sector 14”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: gaon Dhanpura post Rampur thana Sidhauli zila Sitapur
  geeta < 26-2612-0315-2: corrected.
        | Subject: No electricity
        | Place: gaon Dhanpura post Rampur thana Sidhauli, Sitapur
        | Sent to Junior Engineer (Electricity), Sitapur
        | Due by 25 Nov, 10 am
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  bina < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gaon Dhanpura post Rampur thana Sidhauli, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow
       | Gurgaon sector 14
       | gaon Dhanpura post Rampur thana Sidhauli zila Sitapur”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
