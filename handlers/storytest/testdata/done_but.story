# "It was measured, but the land is not cleared" is an answer to "is it really done?", and "still flooded" tells of no second flood.
account power = POWER
account revenue = REVENUE
account urban = URBAN
officer anil = POWER 162 L1 hi power
officer tehsildar = REVENUE 162 L1 hi revenue
officer meena = URBAN all L1 hi urban
@ 2026-11-24 10:00
mohan to revenue: mere khet par padosi ne kabja kar liya, gata 214, malihabad lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Khet ya patte ki zameen ka vivad
        | Jagah: malihabad, Lucknow
        | Tehsildar / SDM, Lucknow ko bheji gayi
        | Samay seema: 18 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  tehsildar < 26-5557-4711-6: खेत या पट्टे की ज़मीन का विवाद
            | जगह: malihabad, लखनऊ
            | समय सीमा: 18 दिसंबर, शाम 5 बजे
            | “mere khet par padosi ne kabja kar liya, gata 214, malihabad lucknow”
              [ले लिया] [पूछें]
              [दूसरे विभाग को] [काम पूरा]
              [नहीं हो सकता]
@ +2h
tehsildar to revenue: Paimaish kara di gayi, kabza hataya gaya
  tehsildar < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: Paimaish kara di gayi, kabza hataya gaya
  mohan < 26-5557-4711-6 (Khet ya patte ki zameen ka vivad): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to revenue: paimaish to hui par kabza nahi hata
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
sita to urban: chinhat lucknow me sadak par paani bhara hai
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Jalbharav
       | Jagah: chinhat, Lucknow
       | Safai nirikshak / JE, nagar nikay ko bheji gayi
       | Samay seema: 25 November, dopahar 12 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-4158-6074-3: जलभराव
        | जगह: chinhat, लखनऊ
        | समय सीमा: 25 नवंबर, दोपहर 12 बजे
        | “chinhat lucknow me sadak par paani bhara hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +2h
  meena < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 2 बजे तक देना था। अब नगर आयुक्त / अधिशासी अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Nagar ayukt / adhishasi adhikari, Lucknow ko batayi gayi hai.
meena to urban: pump laga diya gaya, paani nikal diya gaya hai, kaam poora
  meena < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-4158-6074-3: kaam poora hone ki report aayi hai: pump laga diya gaya, paani nikal diya gaya hai, kaam poora
  sita < 26-4158-6074-3 (Jalbharav): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sita to urban: abhi bhi bhara hai
  sita < 26-4158-6074-3: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
ram to power: bijli nahi aa rahi, gomti nagar lucknow
  ram < Shikayat darj ho gayi. Number: 26-2612-0315-2
      | Vishay: Bijli nahi aa rahi
      | Jagah: gomti nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, dopahar 2 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 2 बजे
       | “bijli nahi aa rahi, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2h
  anil < 26-2612-0315-2: पहला जवाब 24 नवंबर, शाम 4 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
anil to power: done Restored at 5 pm
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-2612-0315-2: kaam poora hone ki report aayi hai: Restored at 5 pm
  ram < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: Yes restored but tripping every 10 mins
  ram < This was added to 26-2612-0315-2.
  ram < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
      | The state hub asks this, not the officer.
        [Yes, done] [Partly] [Not done]
ram to power: haan aa gayi par voltage kam hai
  ram < Ye baat 26-2612-0315-2 me jod di gayi hai.
  ram < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: हाँ, लेकिन वोल्टेज कम है
  ram < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  ram < 26-2612-0315-2 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
      | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
        [हाँ, हो गया] [अधूरा] [नहीं हुआ]
# "Par" is "on", too, and a yes with more is a yes.
ram to power: ghar par hi hu
  ram < Ye baat 26-2612-0315-2 me jod di gayi hai.
  ram < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: haan aa gayi lekin lineman ne 200 rupaye liye
  ram < Dhanyavaad. 26-2612-0315-2 band ki gayi. Phir dikkat ho to yahin likhiye.
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli karmchari ka vyavhar ya rishwat
      | Jagah: gomti nagar, Lucknow
      | Abhi hub ki sahayata desk ke paas
      | Samay seema: 11 December, shaam 5 baje
      | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
# What is back and not enough is not well again: nobody is asked to end it, in whatever dialect.
gita to power: बिजली नहीं आ रही, आलमबाग लखनऊ
  gita < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, शाम 4 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 25 नवंबर, शाम 4 बजे
       | “बिजली नहीं आ रही, आलमबाग लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2h
  anil < 26-6333-7585-0: पहला जवाब 24 नवंबर, शाम 6 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  gita < 26-6333-7585-0: समय पर पहला जवाब नहीं दिया गया। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ को बताई गई है।
gita to power: लाइट आ गइल बाकिर तनी कम बा
  gita < यह बात 26-6333-7585-0 में जोड़ दी गई है।
  anil < 26-6333-7585-0 में जुड़ा: लाइट आ गइल बाकिर तनी कम बा
hari to power: bijli nahi aa rahi, chinhat lucknow
  hari < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, shaam 6 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, शाम 6 बजे
       | “bijli nahi aa rahi, chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2h
  anil < 26-5957-2483-1: पहला जवाब 24 नवंबर, रात 8 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  hari < 26-5957-2483-1: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
hari to power: light aa gayi lekin bahut kam hai
  hari < Ye baat 26-5957-2483-1 me jod di gayi hai.
  anil < 26-5957-2483-1 में जुड़ा: light aa gayi lekin bahut kam hai
radha to power: no electricity, mahanagar lucknow
  radha < Complaint registered. Number: 26-4419-7102-5
        | Subject: No electricity
        | Place: mahanagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 8 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: mahanagar, लखनऊ
       | समय सीमा: 25 नवंबर, रात 8 बजे
       | “no electricity, mahanagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2h
  anil < 26-4419-7102-5: पहला जवाब 24 नवंबर, रात 10 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
       | <silently>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  anil < 26-6333-7585-0: पहला जवाब 24 नवंबर, शाम 6 बजे तक देना था। अब अपर मुख्य सचिव, ऊर्जा भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
       | <silently>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
radha to power: power is back but very little
  radha < This was added to 26-4419-7102-5.
  anil < 26-4419-7102-5 में जुड़ा: power is back but very little
       | <silently>
