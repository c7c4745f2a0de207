# "Yes, but I do not know who did it" is a yes: who did it, or for how long, is no matter of its own. What the lineman took is one.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to hub: bijli nahi aa rahi, Aliganj Lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi, Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: fuse badal diya
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to hub: haan ho gaya par kisne kiya pata nahi
  mohan < Kaam kaisa raha? 1 accha 2 theek 3 kharab
          [Accha] [Theek] [Kharab]
sita to hub: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: fuse badal diya
  sita < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to hub: हो गया, किसने किया पता नहीं
  sita < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
john to hub: no electricity in Aliganj Lucknow
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: No electricity
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-2612-0315-2: reported as done: fuse badal diya
  john < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to hub: yes done but I dont know for how long
  john < No problem. Have a look and write here later whether it was done. Until then 26-2612-0315-2 stays as it is.
ravi to hub: bijli nahi aa rahi, Aliganj Lucknow
  ravi < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi, Aliganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-5507-5354-0: kaam poora hone ki report aayi hai: fuse badal diya
  ravi < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
ravi to hub: haan ho gaya par lineman ne 200 liye, kisliye pata nahi
  ravi < Dhanyavaad. 26-5507-5354-0 band ki gayi. Phir dikkat ho to yahin likhiye.
  desk < 26-6333-7585-0: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “haan ho gaya par lineman ne 200 liye, kisliye pata nahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: Aliganj, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
