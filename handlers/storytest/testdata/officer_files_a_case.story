# That a case was filed is a step in a theft and the work itself where nobody filed one. "Report:" before the words is not what the citizen reads. Who is to have a complaint is asked where no name is known.
account police = POLICE
account hub = hub
officer anil = POLICE 162 L1 hi-Latn police
officer vijay = POLICE 162 L2 hi-Latn police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to police: gomti nagar lucknow me meri bike chori ho gayi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Chori, loot, chhinaiti
        | Jagah: gomti nagar, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Samay seema: 9 December, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: Chori, loot, chhinaiti
       | Jagah: gomti nagar, Lucknow
       | Samay seema: 9 December, subah 10 baje
       | “gomti nagar lucknow me meri bike chori ho gayi”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
sita to police: aliganj lucknow me thane wale meri FIR nahi likh rahe
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: FIR nahi likhi, karwai nahi hui
       | Jagah: aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 1 December, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: FIR nahi likhi, karwai nahi hui
       | Jagah: aliganj, Lucknow
       | Samay seema: 1 December, subah 10 baje
       | “aliganj lucknow me thane wale meri FIR nahi likh rahe”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
anil to police: FIR likh di
  anil < Kis shikayat par? Chuniye, ya number ke aakhri 5 ank bhi likhiye.
       | 26-4158-6074-3 FIR nahi likhi, karwai nahi hui, Adhikari ko bheji gayi
       | 26-5557-4711-6 Chori, loot, chhinaiti, Adhikari ko bheji gayi
         [26-4158-6074-3]
         [26-5557-4711-6]
anil to police: 2
  anil < 26-5557-4711-6: le li gayi. Samay seema: 9 December, subah 10 baje
         [Poochiye] [Kaam poora]
         [Doosre vibhag ko] [Nahi ho sakta]
  mohan < 26-5557-4711-6: Thana prabhari (SHO), Lucknow ne shikayat le li hai. Samay seema: 9 December, subah 10 baje
  anil < 26-5557-4711-6: sandesh nagrik ko bhej diya gaya.
  mohan < 26-5557-4711-6: Thana prabhari (SHO), Lucknow ne likha hai: FIR likh di
anil to police: Report: {S1} FIR darj, chor pakad liya gaya
  anil < 26-5557-4711-6: nagrik ko bata diya gaya. Ab pushti ka intezaar hai.
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: FIR darj, chor pakad liya gaya
  mohan < 26-5557-4711-6 (Chori, loot, chhinaiti): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
ravi to police: chowk lucknow me meri cycle chori ho gayi
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Chori, loot, chhinaiti
       | Jagah: chowk, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: Chori, loot, chhinaiti
       | Jagah: chowk, Lucknow
       | Samay seema: 9 December, subah 10 baje
       | “chowk lucknow me meri cycle chori ho gayi”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
anil to police: SHO ko bhej do
  anil < Kis shikayat par? Chuniye, ya number ke aakhri 5 ank bhi likhiye.
       | 26-4158-6074-3 FIR nahi likhi, karwai nahi hui, Adhikari ko bheji gayi
       | 26-2612-0315-2 Chori, loot, chhinaiti, Adhikari ko bheji gayi
         [26-4158-6074-3]
         [26-2612-0315-2]
anil to police: 2
  anil < 26-2612-0315-2: kis adhikari ko saunpni hai? Naam likhiye.
anil to police: रिपोर्ट: एफआईआर दर्ज कर ली गई
  anil < Kis shikayat par? Chuniye, ya number ke aakhri 5 ank bhi likhiye.
       | 26-4158-6074-3 FIR nahi likhi, karwai nahi hui, Adhikari ko bheji gayi
       | 26-2612-0315-2 Chori, loot, chhinaiti, Adhikari ko bheji gayi
         [26-4158-6074-3]
         [26-2612-0315-2]
anil to police: 2
  anil < 26-2612-0315-2: le li gayi. Samay seema: 9 December, subah 10 baje
         [Poochiye] [Kaam poora]
         [Doosre vibhag ko] [Nahi ho sakta]
  ravi < 26-2612-0315-2: Thana prabhari (SHO), Lucknow ne shikayat le li hai. Samay seema: 9 December, subah 10 baje
  anil < 26-2612-0315-2: sandesh nagrik ko bhej diya gaya.
  ravi < 26-2612-0315-2: Thana prabhari (SHO), Lucknow ne likha hai: एफआईआर दर्ज कर ली गई
anil to police: lineman ko bhej do
  anil < 26-2612-0315-2: ye baat nagrik ko batayi jaye ya note me rakhi jaye? Neeche se chuniye.
       | Kaam par likh sakte hain: “le liya”, “team bheji, 2 ghante me hoga” ya “kaam ho gaya”. Sab shabdon ke liye “madad” likhiye.
         [Nagrik ko bataiye]
         [Note me rakhiye]
