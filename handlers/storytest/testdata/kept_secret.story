# Who asks that the name be kept back is answered and obeyed, in any words and whatever was asked; an OTP, an Aadhaar and a phone number go on no officer's card; what is asked of the bot itself is answered.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer tara = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: alambagh lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: naam mat dikhana mera
  mohan < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me 3 din se bijli nahi aa rahi”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: kya ye sarkari hai?
  mohan < Haan, ye Uttar Pradesh sarkar ki shikayat seva hai. Koi paisa nahi lagta, OTP kabhi nahi manga jata. Asli khaton ki list: “asli khate” likhiye.
mohan to power: paisa lagega kya
  mohan < Shikayat karne ka koi paisa nahi lagta. Koi mange to na dijiye, yahan likhiye.
mohan to power: OTP chahiye kya aapko
  mohan < OTP kisi ko na batayein, yahan bhi nahi. Shikayat ke liye OTP ya paisa kabhi nahi manga jata.
mohan to power: mera OTP 4567 hai
  mohan < OTP kisi ko na batayein, yahan bhi nahi. Shikayat ke liye OTP ya paisa kabhi nahi manga jata.
mohan to power: asli account kaun sa hai
  mohan < Asli khaate yahi hain (2):
        | @power_up · Bijli vibhag
        | @food_up · Khadya evam rasad vibhag (ration)
mohan to power: mujhe officer ka number do
  mohan < Adhikari ka niji number nahi diya jata. Jo yahan likha jata hai, adhikari tak pahunchta hai. Phone par baat karni ho to: 1076
mohan to power: I want to talk to a human please
  mohan < The desk was told; somebody will write here (08 to 22 h). Phone: 1076
mohan to power: mera naam Ramesh Kumar hai, mobile 9876543210, bijli abhi bhi nahi aayi hai
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me 3 din se bijli nahi aa rahi
       | mera naam •••• hai, mobile ••••••••••, bijli abhi bhi nahi aayi hai”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: open {S}
  anil < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: “alambagh lucknow me 3 din se bijli nahi aa rahi”
       | 24 नवंबर, सुबह 10 बजे, चैट: “mera naam •••• hai, mobile ••••••••••, bijli abhi bhi nahi aayi hai”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: कुछ जोड़ा गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to food: लखनऊ चिनहट में राशन नहीं मिला, मेरा नाम गुप्त रखें, आधार 4567 8901 2345
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: राशन नहीं मिला, दुकान बंद
       | जगह: चिनहट, लखनऊ
       | पूर्ति निरीक्षक, लखनऊ को भेजी गई
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  tara < 26-4158-6074-3: राशन नहीं मिला, दुकान बंद
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “लखनऊ चिनहट में राशन नहीं मिला, मेरा नाम गुप्त रखें, आधार •••• •••• ••••”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to food: पैसा लगेगा क्या
  sita < शिकायत करने का कोई पैसा नहीं लगता। कोई माँगे तो न दें, यहाँ लिखें।
geeta to food: no ration in gomti nagar lucknow since two months
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: Ration not given, shop closed
        | Place: gomti nagar, Lucknow
        | Sent to Supply Inspector, Lucknow
        | Due by 30 Nov, 5 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  tara < 26-2612-0315-2: राशन नहीं मिला, दुकान बंद
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “no ration in gomti nagar lucknow since two months”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to food: please do not tell my name to anybody
  geeta < 26-2612-0315-2: your name will be kept secret. Name and phone number will not be shown to the officer. They do read your words, so please do not write your name in them.
  tara < 26-2612-0315-2: राशन नहीं मिला, दुकान बंद
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “no ration in gomti nagar lucknow since two months
       | please do not tell my name to anybody”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: aliganj me light nahi hai
  asha < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: aliganj
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “aliganj me light nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
asha to power: नाम न बताना साहब, मार डालेंगे
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: बिजली नहीं आ रही
       | ख़तरे की बात अभी बताई गई है
       | जगह: aliganj
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “aliganj me light nahi hai
       | नाम न बताना साहब, मार डालेंगे”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < 26-5507-5354-0: नाम गुप्त रहेगा। नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा। शिकायत में लिखी बात वे पढ़ते हैं, इसलिए उसमें अपना नाम न लिखें।
asha to power: mera OTP 4567 hai
  asha < OTP kisi ko na batayein, yahan bhi nahi. Shikayat ke liye OTP ya paisa kabhi nahi manga jata.
asha to power: lucknow
  desk < 26-5507-5354-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “aliganj me light nahi hai
       | नाम न बताना साहब, मार डालेंगे”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < 26-5507-5354-0: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 25 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ram to power: mera naam mat batana
  ram < Naam aur phone number adhikari ko nahi dikhaya jata. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
