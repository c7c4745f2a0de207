# "Send it up": who has no complaints of his own means the one he has just opened, which is offered; a citizen has the officer and his superior reminded.
account power = POWER
officer je = POWER 162 L1 hi power
officer xen = POWER 162 L2 hi power
officer kendra = HUB all L4 hi power
officer desk = HUB all desk en power
@ 2026-11-24 10:00
asha to power: gomti nagar lucknow me 3 din se bijli nahi
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: gomti nagar, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “gomti nagar lucknow me 3 din se bijli nahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
mohan to power: चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: बिजली नहीं आ रही
        | जगह: चिनहट, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-4158-6074-3: बिजली नहीं आ रही
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# Nothing was opened: its number is asked for.
kendra to power: upar bhejo
  kendra < किस शिकायत पर? नंबर या आख़िरी 5 अंक भी लिखें।
kendra to power: open 26-5557-4711-6
  kendra < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
         | किसके पास: je
         | जगह: gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “gomti nagar lucknow me 3 din se bijli nahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
kendra to power: upar bhejo
  kendra < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
         | 26-5557-4711-6 बिजली नहीं आ रही, अधिकारी को भेजी गई
           [26-5557-4711-6]
kendra to power: 1
  kendra < 26-5557-4711-6: ऊपर क्यों भेजनी है? लिखें।
kendra to power: अस्पताल की लाइन है, 3 दिन हो गए
  kendra < 26-5557-4711-6: ऊपर भेज दी गई। जवाबदेही अब अधिशासी अभियंता (विद्युत), लखनऊ की है; काम जिसके पास था, उसी के पास है।
  je < 26-5557-4711-6: ऊपर भेजी गई। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह।
     | “अस्पताल की लाइन है, 3 दिन हो गए”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  xen < 26-5557-4711-6: बिजली नहीं आ रही। ऊपर भेजी गई, जवाबदेही अब यहाँ है।
      | समय सीमा: 25 नवंबर, सुबह 10 बजे
      | “अस्पताल की लाइन है, 3 दिन हो गए”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  asha < 26-5557-4711-6: shikayat ab Executive Engineer bijli, Lucknow ko bhi batayi gayi hai.
desk to power: open 26-4158-6074-3
  desk < 26-4158-6074-3: With the officer, No electricity
       | With je
       | Place: चिनहट, Lucknow
       | Registered: 24 Nov, 10 am
       | Due by 25 Nov, 10 am
       | Time given: 24 hours
       | 24 Nov, 10 am, Chat: “चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही”
       | 24 Nov, 10 am: Registered
       | 24 Nov, 10 am: With the officer
         [Accept] [Ask]
         [Hand over] [Resolve]
         [Cannot]
desk to power: escalate
  desk < About which complaint? Choose, or add the last 5 digits of its number.
       | 26-4158-6074-3 No electricity, With the officer
         [26-4158-6074-3]
desk to power: 1
  desk < 26-4158-6074-3: why must it go higher? Write it.
desk to power: nobody went there for two days
  desk < 26-4158-6074-3: escalated. Executive Engineer (Electricity), Lucknow must answer for it now; the work stays where it was.
  je < 26-4158-6074-3: ऊपर भेजी गई। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह।
     | “nobody went there for two days”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  xen < 26-4158-6074-3: बिजली नहीं आ रही। ऊपर भेजी गई, जवाबदेही अब यहाँ है।
      | समय सीमा: 25 नवंबर, सुबह 10 बजे
      | “nobody went there for two days”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < 26-4158-6074-3: शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ को भी बताई गई है।
# What is over is not offered.
kendra to power: reject
  kendra < किस शिकायत पर? नंबर या आख़िरी 5 अंक भी लिखें।
asha to power: upar bhejo
  asha < 26-5557-4711-6: yaad dila diya gaya hai. JE bijli, Lucknow aur bade adhikari ko bataya gaya.
  je < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  xen < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
mohan to power: ऊपर भेजो
  mohan < 26-4158-6074-3: याद दिला दिया गया है। अवर अभियंता (विद्युत), लखनऊ और बड़े अधिकारी को बताया गया।
  je < 26-4158-6074-3: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  xen < 26-4158-6074-3: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +26h
  je < 26-5557-4711-6: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
     | काम नहीं हुआ
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  xen < 26-5557-4711-6: समय पर नहीं हुआ। जवाबदेही अब राज्य सोशल मीडिया हब की है।
      | काम नहीं हुआ
  asha < 26-5557-4711-6: time par kaam nahi hua. Shikayat ab Rajya social media hub ke paas hai.
  mohan < 26-4158-6074-3: समय पर काम नहीं हुआ। शिकायत अब राज्य सोशल मीडिया हब के पास है।
  je < 26-4158-6074-3: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
     | काम नहीं हुआ
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  xen < 26-4158-6074-3: समय पर नहीं हुआ। जवाबदेही अब राज्य सोशल मीडिया हब की है।
      | काम नहीं हुआ
  je < आज सुबह:
     | नई: 2
     | समय सीमा पार: 2
       [सूची]
asha to power: bade sahab ko batao
  asha < 26-5557-4711-6: yaad dila diya gaya hai. JE bijli, Lucknow aur bade adhikari ko bataya gaya.
  je < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  kendra < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  xen < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
mohan to power: escalate
  mohan < 26-4158-6074-3: याद दिला दिया गया है। अवर अभियंता (विद्युत), लखनऊ और बड़े अधिकारी को बताया गया।
  je < 26-4158-6074-3: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  kendra < 26-4158-6074-3: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  xen < 26-4158-6074-3: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
# Counter-examples: of a wire that hangs, and of water.
asha to power: upar se taar latak raha hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ Danger: look at once
       | 26-2612-0315-2: Dangerous wire or pole
       | Place: not known yet
       | First answer by 25 Nov, 12:15 pm
       | Due by 25 Nov, 6 pm
       | “upar se taar latak raha hai”
         [Set place] [Hand over]
         [Open]
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Taar ya khambe se khatra
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 25 November, dopahar 12:15 baje tak
       | Samay seema: 25 November, shaam 6 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [gomti nagar, Lucknow]
         [Apni jagah bhejiye]
