# The second appeal is the appellate officer's; after it the next doors are named.
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
officer justice = POWER all AA en power
priya to power: Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi
  priya < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Gomti Nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done bijli chalu hai
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  priya < 26-5557-4711-6: kaam poora hone ki report aayi hai: bijli chalu hai
  priya < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
priya to power: nahi
  priya < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
priya to power: 3
  priya < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} मौके पर बिजली चालू मिली
  sunita < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  priya < 26-5557-4711-6: jaanch hui, shikayat band rahegi. Karan: मौके पर बिजली चालू मिली
          [Phir jaanch ho]
priya to power taps: Phir jaanch ho
  priya < 26-5557-4711-6: phir se jaanch ka anurodh Appellate adhikari, Bijli vibhag ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  justice < 26-5557-4711-6: No electricity
          | Appeal: to be decided
          | Reason: Wants it checked again
          | Place: Gomti Nagar, Lucknow
          | Decision by 25 Nov, 10 am
          | “Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi”
            [Uphold] [Dismiss]
sunita to power: uphold {S} फिर से
  sunita < इसका फ़ैसला दूसरे अधिकारी को करना है।
justice to power: open {S}
  justice < 26-5557-4711-6: Under appeal, No electricity
          | Place: Gomti Nagar, Lucknow
          | Registered: 24 Nov, 10 am
          | Decision by 25 Nov, 10 am
          | Time given: 24 hours
          | 24 Nov, 10 am, Chat: “Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi”
          | 24 Nov, 10 am: Registered
          | 24 Nov, 10 am: With the officer
          | 24 Nov, 10 am: Said to be done: bijli chalu hai
          | 24 Nov, 10 am: Under appeal
          | 24 Nov, 10 am: Closed: मौके पर बिजली चालू मिली
          | 24 Nov, 10 am: Under appeal
            [Uphold] [Dismiss]
justice to power: dismiss {S} meter log shows supply since Tuesday
  justice < 26-5557-4711-6: decision recorded.
  priya < 26-5557-4711-6: jaanch hui, shikayat band rahegi. Karan: meter log shows supply since Tuesday
        | Yahan ki sab appeal ho chuki hain. Aage: Vidyut Upbhokta Vyatha Nivaran Forum, phir Vidyut Lokpal, Lucknow
priya to power: {S} kuch nahi hua
  priya < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
        | Yahan ki sab appeal ho chuki hain. Aage: Vidyut Upbhokta Vyatha Nivaran Forum, phir Vidyut Lokpal, Lucknow
