# A second matter at another place, written within the minute: it is kept with the first and asked about. What lies at the same place, or
# only says where it is, belongs to the first.
account power = POWER
officer anil = POWER all L1 hi power
@ 2026-11-24 10:00
asha to power: mera bill 15000 aa gaya hai, Indira Nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli ka bill galat
       | Jagah: Indira Nagar, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill 15000 aa gaya hai, Indira Nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: mere gaon Bakshi ka talab me 5 din se bijli nahi hai
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera bill 15000 aa gaya hai, Indira Nagar lucknow
       | mere gaon Bakshi ka talab me 5 din se bijli nahi hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
         [Wahi] [Nayi samasya]
asha to power: 2
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: gaon Bakshi ka talab, Lucknow
       | JE bijli ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gaon Bakshi ka talab, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “mere gaon Bakshi ka talab me 5 din se bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
        | विषय: बिजली नहीं आ रही
        | जगह: अलीगंज, लखनऊ
        | अवर अभियंता (विद्युत) को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: सेक्टर के, अलीगंज में ट्रांसफार्मर जला है
  mohan < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही
       | सेक्टर के, अलीगंज में ट्रांसफार्मर जला है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: मंदिर के पास ट्रांसफार्मर जल गया है
  mohan < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही
       | सेक्टर के, अलीगंज में ट्रांसफार्मर जला है
       | मंदिर के पास ट्रांसफार्मर जल गया है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
