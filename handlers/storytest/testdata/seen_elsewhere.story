# Where somebody who is missing was seen, or where she has fled to, is news for who has the complaint, in another district too: it is asked of nobody, and the search stays where it is. The bare name of a district is read, and asked about.
account hub = hub
officer shanti = POLICE 162 L1 hi hub
officer wanda = WCD 162 L1 hi hub
@ 2026-11-24 10:00
mohan to hub: mera beta kho gaya hai, Aliganj Lucknow
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-5557-4711-6: गुमशुदा या अपहरण
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “mera beta kho gaya hai, Aliganj Lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Gumshuda ya apharan
        | Jagah: Aliganj, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 26 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to hub: मेरा बेटा खो गया है, अलीगंज लखनऊ
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1098 (चाइल्डलाइन, बच्चों की मदद) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-4158-6074-3: गुमशुदा या अपहरण
         | जगह: अलीगंज, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “मेरा बेटा खो गया है, अलीगंज लखनऊ”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: गुमशुदा या अपहरण
       | जगह: अलीगंज, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
john to hub: my son is missing, Aliganj Lucknow
  john < In danger? Call 112 (Police, fire and ambulance), 1098 (Childline, help for children) now. Writing here does not send police or ambulance.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-2612-0315-2: गुमशुदा या अपहरण
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “my son is missing, Aliganj Lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: Missing person or kidnapping
       | Place: Aliganj, Lucknow
       | Sent to Station House Officer, Lucknow
       | First answer by 24 Nov, 10:15 am
       | Due by 26 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
ravi to hub: meri gadi chori ho gayi, Aliganj Lucknow
  ravi < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Chori, loot, chhinaiti
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  shanti < 26-5507-5354-0: चोरी, लूट, छिनैती
         | जगह: Aliganj, लखनऊ
         | समय सीमा: 9 दिसंबर, सुबह 10 बजे
         | “meri gadi chori ho gayi, Aliganj Lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
asha to hub: pati roz marta hai, Aliganj Lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
@ 2026-11-24 11:00
  shanti < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  wanda < 26-6333-7585-0: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab SP / police upayukt (DCP), Lucknow ko batayi gayi hai.
  sita < 26-4158-6074-3: समय पर पहला जवाब नहीं दिया गया। शिकायत अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ को बताई गई है।
  john < 26-2612-0315-2: no first answer was given in time. Superintendent or Deputy Commissioner of Police, Lucknow has now been told.
  asha < 26-6333-7585-0: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  shanti < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  shanti < 26-2612-0315-2: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
mohan to hub: wo Kanpur me hai
  shanti < 26-5557-4711-6 में जुड़ा: wo Kanpur me hai
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
mohan to hub: Kanpur station par dekha gaya
  shanti < 26-5557-4711-6 में जुड़ा: Kanpur station par dekha gaya
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
sita to hub: कानपुर स्टेशन पर देखा गया
  shanti < 26-4158-6074-3 में जुड़ा: कानपुर स्टेशन पर देखा गया
  sita < यह बात 26-4158-6074-3 में जोड़ दी गई है।
john to hub: he was seen at Kanpur station
  shanti < 26-2612-0315-2 में जुड़ा: he was seen at Kanpur station
  john < This was added to 26-2612-0315-2.
ravi to hub: Kanpur me dikhi
  ravi < Ye baat 26-5507-5354-0 me jod di gayi hai.
  shanti < 26-5507-5354-0 में जुड़ा: Kanpur me dikhi
asha to hub: main Sitapur aa gayi hu
  wanda < 26-6333-7585-0 में नई जानकारी जुड़ी है।
  asha < Ye baat 26-6333-7585-0 me jod di gayi hai.
mohan to hub: Kanpur
  shanti < 26-5557-4711-6 में जुड़ा: Kanpur
  mohan < 26-5557-4711-6: kya sahi jagah Kanpur Nagar hai? 1 haan 2 nahi
          [Haan] [Nahi]
