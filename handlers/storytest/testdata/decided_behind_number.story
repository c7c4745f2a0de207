# A decision on an appeal is heard behind the number too, and its number is no part of it.
account power = POWER
account jal = JAL
account urban = URBAN
account cm = cm
officer anil = POWER 162 L1 hi power
officer mukesh = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer mantri = HUB all L4 hi-Latn cm
@ 2026-11-24 10:00
mohan to power: Gomti nagar lucknow me 3 din se bijli nahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done bijli chalu hai
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: bijli chalu hai
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: nahi hui
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: 3
  mohan < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti nagar lucknow me 3 din se bijli nahi”
           [अपील मानें] [खारिज करें]
sunita to power: {S} phir se kaam karao, bijli band hai
  sunita < 26-5557-4711-6: phir se kaam karao, bijli band hai
         | क्या यही निर्णय है कि अपील मानी जाए? नीचे से चुनें।
           [अपील मानें]
           [नोट में रखें]
sunita to power: {S} mauke par ja rahe hain
  sunita < 26-5557-4711-6: बिजली नहीं आ रही। फ़ैसला चुनें।
           [अपील मानें] [खारिज करें]
sunita to power: {S} ka kya hua
  sunita < 26-5557-4711-6: अपील में, बिजली नहीं आ रही
         | जगह: Gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti nagar lucknow me 3 din se bijli nahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 24 नवंबर, सुबह 10 बजे: काम पूरा बताया गया: bijli chalu hai
         | 24 नवंबर, सुबह 10 बजे: अपील में
           [अपील मानें] [खारिज करें]
sunita to power: {S} appeal manjoor
  sunita < 26-5557-4711-6: अपील मानी जाए: फ़ैसला लिखें।
sunita to power: {S} mauke par bijli band mili
  sunita < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  anil < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  mukesh < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील मानी गई: काम फिर करना है
         | जगह: Gomti nagar, लखनऊ
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | “Gomti nagar lucknow me 3 din se bijli nahi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < 26-5557-4711-6: baat sahi payi gayi. Kaam phir hoga, samay seema: 25 November, subah 10 baje. Faisla: mauke par bijli band mili
