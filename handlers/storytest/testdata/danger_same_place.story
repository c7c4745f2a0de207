# Danger right after another complaint, in a message of its own and without a place: it is a complaint of its own, where the first one
# is, and nobody waits for the place.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
salim to power: आशियाना लखनऊ में बिजली नहीं आ रही
  salim < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: आशियाना, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: आशियाना, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “आशियाना लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +5m
salim to power: अब खंभे से तार टूटकर गिर गया है, करंट आ रहा है
  salim < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: आशियाना, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:20 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4:05 बजे
       | “अब खंभे से तार टूटकर गिर गया है, करंट आ रहा है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  salim < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: तार या खंभे से खतरा
        | जगह: आशियाना, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | पहला जवाब: 24 नवंबर, सुबह 10:20 बजे तक
        | समय सीमा: 24 नवंबर, शाम 4:05 बजे
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
kiran to power: No electricity in Aliganj Lucknow
  kiran < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: Aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10:05 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:05 बजे
       | “No electricity in Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +5m
kiran to power: now a live wire has fallen from the pole
  kiran < In danger? Call 112 (Police, fire and ambulance), 1912 (Electricity helpline) now. Writing here does not send police or ambulance.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: तार या खंभे से खतरा
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:25 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4:10 बजे
       | “now a live wire has fallen from the pole”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  kiran < Complaint registered. Number: 26-5507-5354-0
        | Subject: Dangerous wire or pole
        | Place: Aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | First answer by 24 Nov, 10:25 am
        | Due by 24 Nov, 4:10 pm
          [Right] [Wrong department]
          [Add photo] [Add place]
geeta to power: rajajipuram lucknow me bijli nahi aa rahi
  geeta < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Bijli nahi aa rahi
        | Jagah: rajajipuram, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: rajajipuram, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:10 बजे
       | “rajajipuram lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +5m
geeta to power: ab taar se chingari nikal rahi hai aur tar gir gaya
  geeta < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: तार या खंभे से खतरा
       | जगह: rajajipuram, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:30 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4:15 बजे
       | “ab taar se chingari nikal rahi hai aur tar gir gaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  geeta < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Vishay: Taar ya khambe se khatra
        | Jagah: rajajipuram, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:30 baje tak
        | Samay seema: 24 November, shaam 4:15 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
