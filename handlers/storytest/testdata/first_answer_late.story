# What is late is named: of the work there is still time, it is the first answer that did not come.
account power = POWER
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 en power
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
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
@ 2026-11-24 12:00
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: No electricity. A first answer was due by 24 Nov, 12 pm; to be answered for here now.
         | no first answer given
           [Accept] [Ask]
           [Hand over] [Resolve]
           [Cannot]
  mohan < 26-5557-4711-6: समय पर पहला जवाब नहीं दिया गया। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ को बताई गई है।
asha to power: aliganj lucknow me 2 din se light nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, dopahar 12 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “aliganj lucknow me 2 din se light nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ 2026-11-24 14:00
  anil < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 2 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-4158-6074-3: No electricity. A first answer was due by 24 Nov, 2 pm; to be answered for here now.
         | no first answer given
           [Accept] [Ask]
           [Hand over] [Resolve]
           [Cannot]
  asha < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
