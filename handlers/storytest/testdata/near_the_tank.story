# A landmark is no complaint of its own, though another department looks after it: when it is asked where, just after, and to an officer's question.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “3 din se bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
@ +1m
mohan to power: pani ki tanki ke paas
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: pani ki tanki ke paas
  mohan < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
sita to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +10s
sita to power: सरकारी अस्पताल के ठीक पीछे
  sita < यह बात 26-4158-6074-3 में जोड़ दी गई है।
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
       | सरकारी अस्पताल के ठीक पीछे”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: ask {S} where exactly
  anil < 26-4158-6074-3: सवाल नागरिक को भेज दिया गया।
  sita < 26-4158-6074-3: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: where exactly
sita to power: पानी की टंकी के पास
  sita < जवाब 26-4158-6074-3 में जोड़कर अधिकारी को भेज दिया गया है।
  anil < 26-4158-6074-3: नागरिक का जवाब: पानी की टंकी के पास
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: no electricity in Aliganj Lucknow since morning
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: No electricity
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10:01 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “no electricity in Aliganj Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +10s
john to power: near the water tank
  john < This was added to 26-2612-0315-2.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “no electricity in Aliganj Lucknow since morning
       | near the water tank”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# What is wrong there is one.
john to power: the water tank near the school is leaking
  john < Complaint registered. Number: 26-5507-5354-0
       | Subject: Leaking village pipeline
       | It goes to the officer as soon as the place is known
       | Due by 26 Nov, 10:01 am
       | This is work of Rural Water Supply (Jal Nigam); it will be sent there.
         [Right] [Wrong department]
         [Add photo] [Add place]
  desk < 26-5507-5354-0: गाँव की पाइपलाइन से रिसाव
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, सुबह 10:01 बजे
       | “the water tank near the school is leaking”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  john < Where is the problem? Village or locality, and district.
         [Aliganj, Lucknow]
         [Share my place]
