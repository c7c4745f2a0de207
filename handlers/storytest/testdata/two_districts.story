# Two districts in one message: the complaint goes to one, which is said, and the other is named with how to correct it. A district that can be spelt in many ways does not outweigh the one of a known quarter. The road to a town names no second place.
account power = POWER
account police = POLICE
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: bijli nahi aa rahi lucknow aur sitapur me
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Sitapur
        | JE bijli, Sitapur ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Message me Lucknow ka naam bhi hai. Samasya wahan ki ho to sirf jile ka naam likhiye.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  bina < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi lucknow aur sitapur me”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: lucknow
  mohan < 26-5557-4711-6: kya sahi jagah Lucknow hai? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: haan
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  bina < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi lucknow aur sitapur me”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: sitapur me bhi bijli nahi hai
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi lucknow aur sitapur me
       | sitapur me bhi bijli nahi hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
mohan to power: nayi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: Sitapur
        | JE bijli, Sitapur ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  bina < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “sitapur me bhi bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: गोमती नगर लखनऊ और सीतापुर दोनों जगह बिजली नहीं है
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | संदेश में सीतापुर का नाम भी है। समस्या वहाँ की हो तो सिर्फ़ जिले का नाम लिखें।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ और सीतापुर दोनों जगह बिजली नहीं है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: no power in lucknow and sitapur
  geeta < Complaint registered. Number: 26-5507-5354-0
        | Subject: No electricity
        | Place: Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | Sitapur was named too. If it is there, please write just the name of the district.
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no power in lucknow and sitapur”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: sitapur se lucknow road par bijli ka khambha tedha hai
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  bina < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: तार या खंभे से खतरा
       | जगह: सीतापुर
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “sitapur se lucknow road par bijli ka khambha tedha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-6333-7585-0
      | Vishay: Taar ya khambe se khatra
      | Jagah: Sitapur
      | JE bijli, Sitapur ko bheji gayi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 24 November, shaam 4 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
# Who else holds the phone reads no place.
asha to police: pati marta hai lucknow me, sitapur me maayka hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: दहेज या ससुराल में उत्पीड़न
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Samay seema: 29 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
