# A changed message: never silence, never another complaint's, and no answer run twice.
account power = POWER
account pwd = PWD
officer anil = POWER 162 L1 hi power
officer ravi = PWD 162 L1 hi pwd
officer desk = HUB all desk hi hub
account hub = hub
@ 2026-11-24 10:00
mohan to power: hello
  mohan < Namaste. This is the complaint account of Energy Department (electricity).
        | Write the problem and the place, or send a voice note. You get a number at once.
        | The officers concerned see it. We never ask for OTP or money.
mohan to power edits: Vikas Nagar Lucknow me 4 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Vikas Nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Vikas Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Vikas Nagar Lucknow me 4 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power edits: Vikas Nagar Lucknow me 4 din se bijli nahi aa rahi
sita to power: asdf
  sita < Baat samajh nahi aayi. Samasya aur jagah likhiye, ya bolkar bhejiye.
sita to power edits: विकास नगर लखनऊ में 4 दिन से बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: विकास नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: विकास नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “विकास नगर लखनऊ में 4 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: status
  sita < 26-4158-6074-3: अधिकारी को भेजी गई
       | विषय: बिजली नहीं आ रही
       | जगह: विकास नगर, लखनऊ
       | अभी अवर अभियंता (विद्युत), लखनऊ के पास
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
sita to power edits: withdraw
  sita < बदला हुआ संदेश दोबारा नहीं पढ़ा जाता। जो कहना हो, नया संदेश लिखें।
sita to power: धन्यवाद
  sita < धन्यवाद। और कोई दिक्कत हो तो यहीं लिखें।
sita to power edits: शुक्रिया जी
  sita < बदला हुआ संदेश दोबारा नहीं पढ़ा जाता। जो कहना हो, नया संदेश लिखें।
geeta to power: No electricity in Gomti Nagar, Lucknow since Monday
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: Gomti Nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No electricity in Gomti Nagar, Lucknow since Monday”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power sends: photo <pole> road in Hazratganj Lucknow is full of potholes
  geeta < Complaint registered. Number: 26-5507-5354-0
        | Subject: Potholes
        | Place: Hazratganj, Lucknow
        | Sent to Junior Engineer, Public Works, Lucknow
        | Due by 5 Dec, 5 pm
        | This is work of Public Works Department; it was sent there.
          [Right] [Wrong department]
          [Add photo] [Add place]
  ravi < 26-5507-5354-0: सड़क में गड्ढे
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “road in Hazratganj Lucknow is full of potholes”
       | <photo>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power edits: the road in Hazratganj Lucknow near the park is full of potholes
  geeta < This was added to 26-5507-5354-0.
  ravi < 26-5507-5354-0: सड़क में गड्ढे
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “road in Hazratganj Lucknow is full of potholes
       | the road in Hazratganj Lucknow near the park is full of potholes”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: withdraw
  geeta < Withdraw 26-5507-5354-0 (Potholes)? 1 yes 2 no
          [Yes] [No]
geeta to power edits: status
  geeta < A changed message is not read again. Please send what is meant as a new one.
