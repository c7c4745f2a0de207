# "Band karo" can mean the messages or the complaint: with an open one it is asked, once. Who names the messages is obeyed at once; what shall stop somewhere else is a complaint.
account power = POWER
account police = POLICE
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
ram to power: band karo
  ram < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: band karo
  mohan < Kya band kiya jaye: message, ya shikayat 26-5557-4711-6?
          [Sirf message band]
          [Shikayat wapas lijiye]
mohan to power: haan
  mohan < Kya band kiya jaye: message, ya shikayat 26-5557-4711-6?
          [Sirf message band]
          [Shikayat wapas lijiye]
mohan to power: band karo
  mohan < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
        | 26-5557-4711-6 par kaam chalta rahega.
sita to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: बंद कर दो
  sita < क्या बंद किया जाए: संदेश, या शिकायत 26-4158-6074-3?
         [सिर्फ़ संदेश बंद]
         [शिकायत वापस लें]
sita to power taps: शिकायत वापस लें
  sita < 26-4158-6074-3 वापस ली जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
sita to power: नहीं
  sita < ठीक है, 26-4158-6074-3 चलती रहेगी।
sita to power: मैसेज बंद करो
  sita < ठीक है, अब संदेश नहीं आएँगे। फिर लिखने पर बात शुरू हो जाएगी।
       | 26-4158-6074-3 पर काम चलता रहेगा।
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: please stop
  geeta < What shall stop: the messages, or complaint 26-2612-0315-2?
          [Only the messages]
          [Withdraw complaint]
geeta to power: never mind
  geeta < All right, nothing was changed.
geeta to power: please stop
  geeta < What shall stop: the messages, or complaint 26-2612-0315-2?
          [Only the messages]
          [Withdraw complaint]
geeta to power: the complaint
  geeta < Withdraw 26-2612-0315-2? 1 yes 2 no
          [Yes] [No]
geeta to power: no
  geeta < All right, 26-2612-0315-2 goes on.
geeta to power: /stop
  geeta < All right, no more messages. Write again to start.
        | Work on 26-2612-0315-2 goes on.
# Just asked whether to end it because it is mended, that was the answer.
asha to power: alambagh lucknow me bijli nahi hai
  asha < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
asha to power: bijli aa gayi
  asha < 26-5507-5354-0: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
  anil < 26-5507-5354-0 में जुड़ा: bijli aa gayi
asha to power: band karo
  asha < Achhi baat hai. 26-5507-5354-0 band ki gayi. Phir dikkat ho to yahin likhiye.
  anil < 26-5507-5354-0: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
# Said to be done, the complaint is ended by the answer whether it is.
ravi to power: indira nagar lucknow me bijli nahi hai
  ravi < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: indira nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “indira nagar lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-6333-7585-0: kaam poora hone ki report aayi hai: तार जोड़ दिया
  ravi < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
ravi to power: band karo
  ravi < Kya band kiya jaye: message, ya shikayat 26-6333-7585-0?
         [Sirf message band]
         [Shikayat band]
ravi to power: shikayat
  ravi < 26-6333-7585-0: Kaam poora bataya gaya
  ravi < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
ravi to power: haan
  ravi < Kaam kaisa raha? 1 accha 2 theek 3 kharab
         [Accha] [Theek] [Kharab]
# Noise is what shall stop here.
hari to police: lucknow hazratganj me raat bhar dj bajta hai, shor band karo
  hari < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Shor, DJ, shanti bhang
       | Jagah: hazratganj, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 25 November, subah 10:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5957-2483-1: शोर, डीजे, शांति भंग
       | जगह: hazratganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “lucknow hazratganj me raat bhar dj bajta hai, shor band karo”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
# Somebody else may hold the phone.
meera to police: pati roj marta hai, lucknow aliganj
  meera < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:35 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10:20 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  meera < Shikayat darj ho gayi. Number: 26-4419-7102-5
        | Samay seema: 27 November, subah 10:20 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Haan] [Nahi]
meera to police: stop
  meera < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
# Nor is it asked of somebody who does not want to live.
kiran to power: ab jeene ka man nahi hai
  kiran < Ye dukh akele na sahein. Abhi baat kijiye: 14416 (Tele-MANAS, man ki pareshani me baat karne ke liye), 112 (Police, damkal aur ambulance). Kisi apne ko bhi paas bula lijiye. Yahan likhne se madad apne aap nahi pahunchti.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-0624-3339-0: जान देने की बात। तुरंत संपर्क करें
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:35 बजे तक
       | “ab jeene ka man nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kiran < Ye baat turant dekhne ke liye bhej di gayi hai. Number: 26-0624-3339-0
        | Abhi hub ki sahayata desk ke paas
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
  kiran < Abhi kis jagah hain? Mohalla ya gaon, aur jila likh dijiye, taaki wahan ke adhikari ko pata rahe.
          [Apni jagah bhejiye]
kiran to power: stop
  kiran < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
