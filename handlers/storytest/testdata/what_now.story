# "What shall I do now?" while one waits is answered with how it stands and what can be done; it is neither a complaint nor a question of another matter. In danger the helpline comes first.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
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
mohan to power: ab kya karein ham
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
  mohan < Time par na ho to shikayat bade adhikari tak jati hai. Abhi yaad dilaya ja sakta hai. Kaam poora bataya jaye aur sach me na hua ho, to appeal ho sakti hai.
          [Yaad dilaiye]
mohan to power: 1
  mohan < 26-5557-4711-6: yaad dila diya gaya hai. JE bijli, Lucknow aur bade adhikari ko bataya gaya.
  anil < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
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
sita to power: बताइए क्या करें
  sita < 26-4158-6074-3: अधिकारी को भेजी गई
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अभी अवर अभियंता (विद्युत), लखनऊ के पास
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
  sita < समय पर न हो तो शिकायत बड़े अधिकारी तक जाती है। अभी याद दिलाया जा सकता है। काम पूरा बताया जाए और सच में न हुआ हो, तो अपील हो सकती है।
         [याद दिलाएँ]
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
geeta to power: what can i do
  geeta < 26-2612-0315-2: With the officer
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | With Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
  geeta < If it is not done in time, it goes to a senior officer. The officer can be reminded now. If it is reported done and is not, you can appeal.
          [Remind]
# Of another matter it is a question.
geeta to power: pension ke liye kya kare
  geeta < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
          [Shikayat darj kijiye]
          [Kisi se baat]
ram to power: bijli nahi aa rahi
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
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
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
ram to power: ab main kya karu
  ram < 26-5507-5354-0: Darj hai
      | Vishay: Bijli nahi aa rahi
      | Abhi Hub ki sahayata desk ke paas
      | Samay seema: 25 November, subah 10 baje
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
asha to power: alambagh lucknow me bijli ka taar toot kar gira hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: तार या खंभे से खतरा
       | जगह: alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “alambagh lucknow me bijli ka taar toot kar gira hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Taar ya khambe se khatra
       | Jagah: alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
asha to power: kya karun main
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  asha < 26-6333-7585-0: Adhikari ko bheji gayi
       | Vishay: Taar ya khambe se khatra
       | Jagah: alambagh, Lucknow
       | Abhi JE bijli, Lucknow ke paas
       | Samay seema: 24 November, shaam 4 baje
