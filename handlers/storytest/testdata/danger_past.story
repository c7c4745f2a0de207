# Who fell over a pothole yesterday lies in it no more: no alarm. Who lies in it now is one.
account pwd = PWD
account hub = hub
officer hari = PWD 162 L1 hi pwd
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to pwd: lucknow alambagh road pe bade bade gaddhe hai, kal ek bike wala gira
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Sadak me gaddhe
        | Jagah: alambagh road, Lucknow
        | JE, PWD, Lucknow ko bheji gayi
        | Samay seema: 5 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  hari < 26-5557-4711-6: सड़क में गड्ढे
       | जगह: alambagh road, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “lucknow alambagh road pe bade bade gaddhe hai, kal ek bike wala gira”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to pwd: लखनऊ आलमबाग सड़क पर गड्ढे हैं, कल एक बाइक वाला गिर गया
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: सड़क में गड्ढे
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता, लोक निर्माण, लखनऊ को भेजी गई
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  hari < 26-4158-6074-3: सड़क में गड्ढे
       | जगह: आलमबाग, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “लखनऊ आलमबाग सड़क पर गड्ढे हैं, कल एक बाइक वाला गिर गया”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to pwd: alambagh lucknow road is full of potholes, a biker fell yesterday
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: Potholes
        | Place: alambagh, Lucknow
        | Sent to Junior Engineer, Public Works, Lucknow
        | Due by 5 Dec, 5 pm
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  hari < 26-2612-0315-2: सड़क में गड्ढे
       | जगह: alambagh, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “alambagh lucknow road is full of potholes, a biker fell yesterday”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to pwd: lucknow alambagh me gaddhe me baccha gir gaya hai jaldi aao
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1070 (Rahat Ayukt ka control room (baadh, aapda)) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  hari < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: सड़क में गड्ढे
       | जगह: alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “lucknow alambagh me gaddhe me baccha gir gaya hai jaldi aao”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Sadak me gaddhe
      | Jagah: alambagh, Lucknow
      | JE, PWD, Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 5 December, shaam 5 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
