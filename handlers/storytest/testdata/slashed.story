# A slash before words that complain hides them from nobody; a command stays one, and a link of a poster is no invitation.
account power = POWER
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
mohan to power: /start गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: /help hamare gaon me aag lag gayi hai
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 101 (Damkal (aag)) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Aag, damkal seva
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 25 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
geeta to power: /complaint no electricity in Aliganj, Lucknow since Monday
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: Aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in Aliganj, Lucknow since Monday”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ramu to power: /indira nagar lucknow me transformer jal gaya
  ramu < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Transformer jala ya kharab
       | Jagah: indira nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: ट्रांसफार्मर जला या खराब
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “indira nagar lucknow me transformer jal gaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
devi to power: /start POWER
  devi < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
       | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
devi to power: /start abcdefghijklmnopqrstuvwx
  devi < यह निमंत्रण सही नहीं है। विभाग से नया लिंक माँगें।
devi to power: /help
  devi < समस्या और जगह लिखें, फ़ोटो या बोलकर भी भेजें।
       | ये शब्द भी लिखे जा सकते हैं, जैसे “स्थिति”:
       | स्थिति: अब तक क्या हुआ
       | मेरी: सब शिकायतें
       | जोड़ें: कुछ और बताना
       | याद दिलाएँ: अधिकारी को याद दिलाना
       | वापस: शिकायत वापस लेना
       | इंसान: किसी से बात करना
       | भाषा · असली खाते · लिंक · मुझे भूल जाएँ
devi to power: /language english
  devi < All right, messages will be in English.
devi to power: /status 26-5557-4711-6 kab tak bijli nahi aayegi
  devi < This number is not among the complaints of this chat. Add the last 4 digits of the phone.
devi to power: /foo baz
  devi < Unknown command. Write help, or just write the problem.
