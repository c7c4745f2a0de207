# "ok" to "is it really done?" closes nothing, and "not done, still not" is a no wherever its words stand.
account power = POWER
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
@ 2026-11-24 10:00
sonu to power: 2 din se light nahi aa rahi hai aliganj lucknow me
  sonu < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “2 din se light nahi aa rahi hai aliganj lucknow me”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {N} taar jod diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sonu < 26-5557-4711-6: kaam poora hone ki report aayi hai: taar jod diya
  sonu < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sonu to power: ok
  sonu < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sonu to power: 🙏
  sonu < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sonu to power: theek hai
  sonu < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
sonu to power: nahi hua abhi bhi
  sonu < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
john to power: No electricity in Gomti Nagar, Lucknow since morning
  john < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No electricity in Gomti Nagar, Lucknow since morning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {N} fuse changed
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  john < 26-4158-6074-3: reported as done: fuse changed
  john < 26-4158-6074-3 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to power: ok
  john < 26-4158-6074-3 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
john to power: still not done yet
  john < 26-4158-6074-3: shall a senior officer look at it again? Choose the reason.
         [Nothing was done]
         [Only partly done]
         [Nobody came]
         [It came back]
         [Leave it]
