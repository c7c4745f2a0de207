# Some kinds have a number to call also without danger: money lost to fraud is stopped by the first hour. Of a sensitive kind it is said when it is safe.
account power = POWER
account police = POLICE
account hub = hub
officer anil = POWER 162 L1 hi power
officer thana = POLICE 162 L1 hi police
officer nari = POLICE 162 L2 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to police: mere 50000 rupaye online fraud me chale gaye, gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Cyber thagi
        | Jagah: gomti nagar, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Samay seema: 9 December, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Abhi phone bhi kijiye: 1930 (Cyber thagi helpline)
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  thana < 26-5557-4711-6: साइबर ठगी
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mere 50000 rupaye online fraud me chale gaye, gomti nagar lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
