# A danger of its own, told right after what an office does in its hours, is a complaint of its own: with the bill it would have the bill's limits. What is mended at
# any hour is asked about, and so is another work of the office. Danger to the supply that is complained of stays with it.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: bijli ka bill galat aaya hai, gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli ka bill galat
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat aaya hai, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: aur taar me chingari bhi hai
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: तार या खंभे से खतरा
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “aur taar me chingari bhi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Taar ya khambe se khatra
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 24 November, shaam 4 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to power: बिजली का बिल गलत आया है गोमती नगर लखनऊ
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  anil < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल गलत आया है गोमती नगर लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: ट्रांसफार्मर भी जल गया है
  sita < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  anil < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “बिजली का बिल गलत आया है गोमती नगर लखनऊ
       | ट्रांसफार्मर भी जल गया है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < यह 26-2612-0315-2 की बात है या नई समस्या? 1 वही 2 नई
         [वही] [नई समस्या]
geeta to power: no electricity in gomti nagar lucknow for three days
  geeta < Complaint registered. Number: 26-5507-5354-0
        | Subject: No electricity
        | Place: gomti nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow for three days”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: also the wires are sparking
  geeta < In danger? Call 112 (Police, fire and ambulance), 1912 (Electricity helpline) now. Writing here does not send police or ambulance.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: बिजली नहीं आ रही
       | ख़तरे की बात अभी बताई गई है
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in gomti nagar lucknow for three days
       | also the wires are sparking”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  geeta < This was added to 26-5507-5354-0.
ram to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  ram < Shikayat darj ho gayi. Number: 26-6333-7585-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: gomti nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
      | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
        [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: bill bhi galat hai
  ram < Ye baat 26-6333-7585-0 me jod di gayi hai.
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | bill bhi galat hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < Ye 26-6333-7585-0 ki baat hai ya nayi samasya? 1 wahi 2 nayi
        [Wahi] [Nayi samasya]
hari to power: bijli ka bill galat aaya hai, gomti nagar lucknow
  hari < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Bijli ka bill galat
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-5957-2483-1: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat aaya hai, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
hari to power: meter bhi kharab hai
  hari < Ye baat 26-5957-2483-1 me jod di gayi hai.
  anil < 26-5957-2483-1: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat aaya hai, gomti nagar lucknow
       | meter bhi kharab hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  hari < Ye 26-5957-2483-1 ki baat hai ya nayi samasya? 1 wahi 2 nayi
         [Wahi] [Nayi samasya]
