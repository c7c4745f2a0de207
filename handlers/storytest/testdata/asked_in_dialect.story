# How a complaint stands, asked in Bhojpuri, Awadhi, Braj, Bundeli and in plain words: answered, and no officer reads it as something added.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: Alambagh Lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: हमार शिकायत के का भइल
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: kab tak hoi bhaiya
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: का भवा हमरी अरजी कै
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: कहिया ले होई
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: kauno sunwai bhail ki na
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: कुछ भवा कि नाही
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: हमार दरखास कहाँ तक पहुँचल
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: केतना दिन लागी
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: हमाई सिकायत कौ का भयो
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: कबै हुइए
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: ka karwai bhail
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: kab tak ho jayega
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: has anything been done
  mohan < 26-5557-4711-6: With the officer
        | Subject: No electricity
        | Place: Alambagh, Lucknow
        | With Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
# That nothing came of it is no question.
mohan to power: तीन दिन हो गइल कुछो ना भइल
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi
       | तीन दिन हो गइल कुछो ना भइल”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Danger that is asked about is danger.
mohan to power: खंभे में करंट है कब ठीक होगा
  mohan < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: बिजली नहीं आ रही
       | ख़तरे की बात अभी बताई गई है
       | जगह: Alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi
       | तीन दिन हो गइल कुछो ना भइल
       | खंभे में करंट है कब ठीक होगा”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
