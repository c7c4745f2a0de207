# What is named of a place is joined to what was named before where both can be true; "hardoi likha hai par unnao hai" and "gaon unnao me hai" put the district right.
account power = POWER
account hub = hub
officer power1 = POWER all L1 hi power
officer power2 = POWER all L2 hi power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: bijli nahi aa rahi 3 din se gomti nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-5557-4711-6: बिजली नहीं आ रही
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
asha to power taps: Jagah jodiye
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
asha to power: vipul khand
  asha < 26-5557-4711-6: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: vipul khand, gomti nagar, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-5557-4711-6: बिजली नहीं आ रही
         | जगह: vipul khand, gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se gomti nagar lucknow”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to power: bijli nahi aa rahi 3 din se gaon dhanpura hardoi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: gaon dhanpura, Hardoi
        | JE bijli ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  power1 < 26-4158-6074-3: बिजली नहीं आ रही
         | जगह: gaon dhanpura, हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se gaon dhanpura hardoi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to power taps: Jagah jodiye
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to power: ward 5
  mohan < 26-4158-6074-3: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: ward 5, gaon dhanpura, Hardoi
        | JE bijli ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  power1 < 26-4158-6074-3: बिजली नहीं आ रही
         | जगह: ward 5, gaon dhanpura, हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se gaon dhanpura hardoi”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to power: mera gaon unnao me hai
  mohan < 26-4158-6074-3: kya sahi jagah Unnao hai? 1 haan 2 nahi
          [Haan] [Nahi]
  power1 < 26-4158-6074-3: बिजली नहीं आ रही
         | जगह: ward 5, gaon dhanpura, हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se gaon dhanpura hardoi
         | mera gaon unnao me hai”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to power: haan
  mohan < 26-4158-6074-3: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: ward 5, gaon dhanpura, Unnao
        | JE bijli ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  power1 < 26-4158-6074-3: बिजली नहीं आ रही
         | जगह: ward 5, gaon dhanpura, उन्नाव
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se gaon dhanpura hardoi
         | mera gaon unnao me hai”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
ravi to power: no electricity in gomti nagar lucknow since 3 days
  ravi < Complaint registered. Number: 26-2612-0315-2
       | Subject: No electricity
       | Place: gomti nagar, Lucknow
       | Sent to Junior Engineer (Electricity)
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  power1 < 26-2612-0315-2: बिजली नहीं आ रही
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “no electricity in gomti nagar lucknow since 3 days”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
ravi to power taps: Add place
  ravi < Where is the problem? Village or locality, and district.
         [Share my place]
ravi to power: indira nagar
  ravi < 26-2612-0315-2: corrected.
       | Subject: No electricity
       | Place: indira nagar, Lucknow
       | Sent to Junior Engineer (Electricity)
       | Due by 25 Nov, 10 am
         [Right] [Wrong department]
         [Add photo] [Add place]
  power1 < 26-2612-0315-2: बिजली नहीं आ रही
         | जगह: indira nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “no electricity in gomti nagar lucknow since 3 days”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sita to power: हरदोई में बिजली नहीं आ रही 3 दिन से
  sita < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली नहीं आ रही
       | जगह: हरदोई
       | अवर अभियंता (विद्युत) को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  power1 < 26-5507-5354-0: बिजली नहीं आ रही
         | जगह: हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “हरदोई में बिजली नहीं आ रही 3 दिन से”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sita to power: हरदोई लिखा है पर उन्नाव है
  sita < 26-5507-5354-0: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: उन्नाव
       | अवर अभियंता (विद्युत) को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  power1 < 26-5507-5354-0: बिजली नहीं आ रही
         | जगह: उन्नाव
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “हरदोई में बिजली नहीं आ रही 3 दिन से”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
gita to power: bijli nahi aa rahi 3 din se
  gita < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-6333-7585-0: बिजली नहीं आ रही
         | जगह: अभी पता नहीं
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  gita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
gita to power: hamare tola me
  gita < Ye baat 26-6333-7585-0 me jod di gayi hai.
  power1 < 26-6333-7585-0: बिजली नहीं आ रही
         | जगह: अभी पता नहीं
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se
         | hamare tola me”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
gita to power: gaon unnao me hai
  gita < 26-6333-7585-0: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: Unnao
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  power1 < 26-6333-7585-0: बिजली नहीं आ रही
         | जगह: उन्नाव
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se
         | hamare tola me
         | gaon unnao me hai”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
ram to power: bijli nahi aa rahi 3 din se hardoi
  ram < Shikayat darj ho gayi. Number: 26-5957-2483-1
      | Vishay: Bijli nahi aa rahi
      | Jagah: Hardoi
      | JE bijli ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  power1 < 26-5957-2483-1: बिजली नहीं आ रही
         | जगह: हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se hardoi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
ram to power: gaon rampur me hai
  ram < 26-5957-2483-1: jaankari theek kar di gayi hai.
      | Vishay: Bijli nahi aa rahi
      | Jagah: gaon rampur, Hardoi
      | JE bijli ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  power1 < 26-5957-2483-1: बिजली नहीं आ रही
         | जगह: gaon rampur, हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se hardoi”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
ram to power: hardoi likha hai par koi aaya nahi
  ram < Ye baat 26-5957-2483-1 me jod di gayi hai.
  power1 < 26-5957-2483-1: बिजली नहीं आ रही
         | जगह: gaon rampur, हरदोई
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “bijli nahi aa rahi 3 din se hardoi
         | hardoi likha hai par koi aaya nahi”
         | <changes the earlier message>
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
