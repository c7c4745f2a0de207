# Who is threatened by another, and not by him whom he has complained of, has a danger of its own, right behind it too.
account police = POLICE
account panchayat = PANCHAYAT
account power = POWER
officer thana = POLICE 162 L1 hi police
officer anil = POWER 162 L1 hi power
officer raj = PANCHAYAT all L3 hi panchayat
@ 2026-11-24 10:00
asha to power: चिनहट लखनऊ में 3 दिन से बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “चिनहट लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: lineman jaan se marne ki dhamki de raha hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: मारपीट या धमकी
        | जगह: चिनहट, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “lineman jaan se marne ki dhamki de raha hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Maarpeet ya dhamki
       | Jagah: चिनहट, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: चिनहट, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
asha to power: my neighbour will kill me
  asha < In danger? Call 112 (Police, fire and ambulance) now. Writing here does not send police or ambulance.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: मारपीट या धमकी
        | जगह: चिनहट, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “my neighbour will kill me”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Complaint registered. Number: 26-5507-5354-0
       | Subject: Assault or threats
       | Place: चिनहट, Lucknow
       | Sent to Station House Officer, Lucknow
       | First answer by 24 Nov, 10:15 am
       | Due by 27 Nov, 10 am
       | This is work of Home Department (Uttar Pradesh Police); it was sent there.
         [Right] [Wrong department]
         [Add photo] [Add place]
@ +1m
rani to police: Chinhat Lucknow me padosi ne jaan se marne ki dhamki di
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: मारपीट या धमकी
        | जगह: Chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:01 बजे
        | “Chinhat Lucknow me padosi ne jaan se marne ki dhamki di”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Maarpeet ya dhamki
       | Jagah: Chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:16 baje tak
       | Samay seema: 27 November, subah 10:01 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
rani to police: wo phir aaya tha dhamki dene
  thana < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: मारपीट या धमकी
        | जगह: Chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:01 बजे
        | “Chinhat Lucknow me padosi ne jaan se marne ki dhamki di
        | wo phir aaya tha dhamki dene”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Ye baat 26-6333-7585-0 me jod di gayi hai.
rani to police: my neighbour will kill me
  rani < In danger? Call 112 (Police, fire and ambulance) now. Writing here does not send police or ambulance.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: मारपीट या धमकी
        | ख़तरे की बात फिर बताई गई है
        | जगह: Chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:01 बजे
        | “Chinhat Lucknow me padosi ne jaan se marne ki dhamki di
        | wo phir aaya tha dhamki dene
        | my neighbour will kill me”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < This was added to 26-6333-7585-0.
rani to police: mera devar bhi mujhe maar dalega
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5957-2483-1: दहेज या ससुराल में उत्पीड़न
        | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
        | समय सीमा: 29 नवंबर, सुबह 10:01 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Samay seema: 29 November, subah 10:01 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
