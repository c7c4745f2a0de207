# "No, it is in Rampur" puts the place right, as "no, in Aliganj" does; a bare name that many villages have is asked about, and who is
# there, or a village of that name, moves nothing.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: नहीं, रामपुर में है
  asha < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: रामपुर
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: रामपुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
@ +20m
ravi to power: aliganj lucknow me light nahi hai
  ravi < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “aliganj lucknow me light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: nahi Rampur
  ravi < 26-4158-6074-3: kya sahi jagah Rampur hai? 1 haan 2 nahi
         [Haan] [Nahi]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “aliganj lucknow me light nahi hai
       | nahi Rampur”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ravi to power: 1
  ravi < 26-4158-6074-3: jaankari theek kar di gayi hai.
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Rampur
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 25 November, subah 10:20 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: aliganj, रामपुर
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | “aliganj lucknow me light nahi hai
       | nahi Rampur”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
@ +20m
geeta to power: aliganj lucknow me 2 din se light nahi hai
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:40 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “aliganj lucknow me 2 din se light nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: nahi, lineman Rampur me hai
  geeta < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “aliganj lucknow me 2 din se light nahi hai
       | nahi, lineman Rampur me hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  geeta < Ye 26-2612-0315-2 ki baat hai ya nayi samasya? 1 wahi 2 nayi
          [Wahi] [Nayi samasya]
@ +20m
salim to power: no electricity in Aliganj Lucknow since morning
  salim < Complaint registered. Number: 26-5507-5354-0
        | Subject: No electricity
        | Place: Aliganj, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 11 am
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “no electricity in Aliganj Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
salim to power: no, Rampur gaon me hai
  salim < 26-5507-5354-0: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: Rampur gaon, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Rampur gaon, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “no electricity in Aliganj Lucknow since morning”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
