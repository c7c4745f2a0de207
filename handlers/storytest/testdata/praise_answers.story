# Who praises the work when he is asked whether it is done has said so, in the language he says it in; thanks alone, scorn and praise of other work have not.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
a1 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a1 < Shikayat darj ho gayi. Number: 26-5557-4711-6
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a1 < 26-5557-4711-6: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a1 < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a1 to power: bahut badhiya kaam hua
  a1 < Kaam kaisa raha? 1 accha 2 theek 3 kharab
       [Accha] [Theek] [Kharab]
a2 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a2 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a2 < 26-4158-6074-3: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a2 < 26-4158-6074-3 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a2 to power: शाबाश बहुत अच्छा काम किया
  a2 < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
       [अच्छा] [ठीक] [ख़राब]
a3 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a3 < Shikayat darj ho gayi. Number: 26-2612-0315-2
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a3 < 26-2612-0315-2: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a3 < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a3 to power: thank you so much, excellent work
  a3 < How was the work? 1 good 2 fair 3 poor
       [Good] [Fair] [Poor]
a4 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a4 < Shikayat darj ho gayi. Number: 26-5507-5354-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a4 < 26-5507-5354-0: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a4 < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a4 to power: wah kya kaam kiya hai
  a4 < Ye baat 26-5507-5354-0 me jod di gayi hai.
  a4 < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a5 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a5 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, gomti nagar, लखनऊ: 5 शिकायतें
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a5 < 26-6333-7585-0: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a5 < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a5 to power: dusre mohalle me bahut achha kaam hua
  a5 < Dhanyavaad, sunkar achha laga. Koi dikkat ho to yahin likhiye.
  a5 < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a6 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a6 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5957-2483-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a6 < 26-5957-2483-1: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a6 < 26-5957-2483-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a6 to power: bahut achha kaam kiya par light nahi aayi
  a6 < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
a7 to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  a7 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Bijli nahi aa rahi
     | Jagah: gomti nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-4419-7102-5: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  a7 < 26-4419-7102-5: kaam poora hone ki report aayi hai: तार जोड़ दिया
  a7 < 26-4419-7102-5 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
a7 to power: dhanyavad
  a7 < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
  a7 < 26-4419-7102-5 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
