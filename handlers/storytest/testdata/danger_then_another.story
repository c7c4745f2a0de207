# Right after a danger people tell of other things in their village: another department's matter is a complaint of its own, what may be one is
# kept and asked about, and what belongs to the danger stays with it.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: Mohanlalganj Lucknow me bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: Mohanlalganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Mohanlalganj Lucknow me bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Taar ya khambe se khatra
        | Jagah: Mohanlalganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 24 November, shaam 4 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
@ +10s
mohan to power: bijli bhi nahi aa rahi
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: Mohanlalganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Mohanlalganj Lucknow me bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai
       | bijli bhi nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
@ +10s
mohan to power: hamare gaon ki sadak me bhi dikkat hai
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: Mohanlalganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Mohanlalganj Lucknow me bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai
       | bijli bhi nahi aa rahi
       | hamare gaon ki sadak me bhi dikkat hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  mohan < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
mohan to power: nayi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Sadak ki anya shikayat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 11 December, shaam 5 baje
        | Ye kaam Lok nirman vibhag (PWD) ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: सड़क की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “hamare gaon ki sadak me bhi dikkat hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Mohanlalganj]
          [Apni jagah bhejiye]
sita to power: आलमबाग लखनऊ में बिजली का तार टूटकर सड़क पर गिर गया है
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: तार या खंभे से खतरा
       | जगह: आलमबाग, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “आलमबाग लखनऊ में बिजली का तार टूटकर सड़क पर गिर गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: तार या खंभे से खतरा
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
@ +10s
sita to power: राशन में भी दिक्कत है
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: तार या खंभे से खतरा
       | जगह: आलमबाग, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “आलमबाग लखनऊ में बिजली का तार टूटकर सड़क पर गिर गया है
       | राशन में भी दिक्कत है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  sita < यह 26-2612-0315-2 की बात है या नई समस्या? 1 वही 2 नई
         [वही] [नई समस्या]
sita to power: 2
  sita < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: राशन की अन्य शिकायत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | यह काम खाद्य एवं रसद विभाग (राशन) का है। शिकायत वहीं भेजी जाएगी।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: राशन की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “राशन में भी दिक्कत है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [आलमबाग, लखनऊ]
         [अपनी जगह भेजें]
john to power: a live wire has fallen on the road in Aliganj Lucknow
  john < In danger? Call 112 (Police, fire and ambulance), 1912 (Electricity helpline) now. Writing here does not send police or ambulance.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: तार या खंभे से खतरा
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “a live wire has fallen on the road in Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  john < Complaint registered. Number: 26-6333-7585-0
       | Subject: Dangerous wire or pole
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | First answer by 24 Nov, 10:15 am
       | Due by 24 Nov, 4 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
@ +10s
john to power: the bill is wrong too
  anil < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: तार या खंभे से खतरा
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “a live wire has fallen on the road in Aliganj Lucknow
       | the bill is wrong too”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  john < This was added to 26-6333-7585-0.
  john < About 26-6333-7585-0, or a new problem? 1 same 2 new
         [Same] [New problem]
john to power: same
  john < All right, kept with that complaint.
# While it is asked where the danger is.
ram to power: Bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: तार या खंभे से खतरा
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Shikayat darj ho gayi. Number: 26-5957-2483-1
      | Vishay: Taar ya khambe se khatra
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 24 November, shaam 4 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
@ +10s
ram to power: khamba bhi tuta hai
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: तार या खंभे से खतरा
       | ख़तरे की बात फिर बताई गई है
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai
       | khamba bhi tuta hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Ye baat 26-5957-2483-1 me jod di gayi hai.
ram to power: sadak kharab hai
  desk < 26-5957-2483-1 में जुड़ा: sadak kharab hai
  ram < Ye baat 26-5957-2483-1 me jod di gayi hai.
  ram < Ye 26-5957-2483-1 ki baat hai ya nayi samasya? 1 wahi 2 nayi
        [Wahi] [Nayi samasya]
ram to power: Mohanlalganj Lucknow
  desk < 26-5957-2483-1: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: तार या खंभे से खतरा
       | जगह: Mohanlalganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “Bijli ka taar toot kar sadak par gir gaya hai, current aa raha hai
       | khamba bhi tuta hai
       | sadak kharab hai
       | Mohanlalganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < 26-5957-2483-1: jaankari theek kar di gayi hai.
      | Vishay: Taar ya khambe se khatra
      | Jagah: Mohanlalganj, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 24 November, shaam 4 baje
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  ram < Ye 26-5957-2483-1 ki baat hai ya nayi samasya? 1 wahi 2 nayi
        [Wahi] [Nayi samasya]
