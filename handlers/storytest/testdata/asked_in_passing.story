# A complaint is taken back, asked about, reminded of, and a person is asked for in the words that people use; what only sounds like it is added.
account power = POWER
account hub = hub
officer je = POWER 162 L1 hi power
officer ee = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
kamla to power: chinhat lucknow me bijli nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
@ +20m
kamla to power: रहने दो शिकायत वापस ले लो
  kamla < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
kamla to power: nahi
  kamla < ठीक है, 26-5557-4711-6 चलती रहेगी।
kamla to power: mujhe shikayat nahi karni
  kamla < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
kamla to power: nahi
  kamla < Theek hai, 26-5557-4711-6 chalti rahegi.
kamla to power: shikayat band kar di jaye
  kamla < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
kamla to power: nahi
  kamla < Theek hai, 26-5557-4711-6 chalti rahegi.
kamla to power: samjhauta ho gaya ab shikayat nahi karni
  kamla < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
kamla to power: nahi
  kamla < Theek hai, 26-5557-4711-6 chalti rahegi.
kamla to power: कंप्लेंट कैंसिल कर दो
  kamla < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
kamla to power: nahi
  kamla < ठीक है, 26-5557-4711-6 चलती रहेगी।
kamla to power: cancel kr do
  kamla < 26-5557-4711-6 वापस ली जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
kamla to power: nahi
  kamla < ठीक है, 26-5557-4711-6 चलती रहेगी।
kamla to power: kehta hai shikayat wapas lo
  kamla < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: kehta hai shikayat wapas lo
kamla to power: shikayat band mat karo
  kamla < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: shikayat band mat karo
  kamla < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
kamla to power: अरजी कहा पहुची
  kamla < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: chinhat, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
kamla to power: kb tk aygi
  kamla < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: chinhat, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
kamla to power: किस साहब के पास है
  kamla < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: chinhat, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
kamla to power: May I know the present position of my representation?
  kamla < 26-5557-4711-6: With the officer
        | Subject: No electricity
        | Place: chinhat, Lucknow
        | With Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
kamla to power: मेरा नंबर क्या था भूल गया
  kamla < शिकायतें: 1
        | 26-5557-4711-6: बिजली नहीं आ रही, अधिकारी को भेजी गई, समय सीमा: 25 नवंबर, सुबह 10 बजे
kamla to power: bade sahab se baat karao
  kamla < Desk ko bata diya gaya hai, koi yahin likhega (08 se 22 baje). Phone: 1076
kamla to power: sahab se baat ki par nahi sune
  kamla < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: sahab se baat ki par nahi sune
  kamla < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
@ +1d
  je < 26-5557-4711-6: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
     | काम नहीं हुआ
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ee < 26-5557-4711-6: बिजली नहीं आ रही। समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
     | काम नहीं हुआ
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  kamla < 26-5557-4711-6: time par kaam nahi hua. Shikayat ab Executive Engineer bijli, Lucknow ke paas hai.
  je < आज सुबह:
     | नई: 1
     | समय सीमा पार: 1
       [सूची]
kamla to power: Reminder No. 1
  kamla < 26-5557-4711-6: yaad dila diya gaya hai. JE bijli, Lucknow aur bade adhikari ko bataya gaya.
  je < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  ee < 26-5557-4711-6: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
kamla to power: hatao shikayat
  kamla < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
kamla to power: haan
  kamla < 26-5557-4711-6 wapas le li gayi.
  je < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
  ee < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
