# The citizen's own photo proves nothing, byte by byte; nor does a forwarded one. A photo of one's own does.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power sends: photo <burnt> Gomti Nagar Lucknow me transformer jal gaya hai
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Transformer jala ya kharab
        | Jagah: Gomti Nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me transformer jal gaya hai”
       | <photo>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve naya transformer laga diya
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: naya transformer laga diya
  mohan < 26-5557-4711-6 ka code: 7002. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
anil to power sends: photo <burnt>
  anil < 26-5557-4711-6: अब मौके की जगह भेजें (15 मिनट में)।
         [अपनी जगह भेजें]
anil to power sends: place 26.85, 81.0
  anil < 26-5557-4711-6: यह फ़ोटो नागरिक की भेजी हुई है, सबूत नहीं। काम की नई फ़ोटो मौके पर लें।
anil to power passes: photo <of another>
  anil < 26-5557-4711-6: आगे भेजी हुई फ़ोटो या जगह सबूत नहीं है। मौके पर नई लेकर भेजें।
anil to power sends: photo
  anil < 26-5557-4711-6: फ़ोटो जाँची जा रही है।
  mohan < 26-5557-4711-6: mauke ki photo aayi hai.
        | <photo>
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6 (Transformer jala ya kharab): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: adhura
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power taps: Rehne dijiye
  mohan < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
