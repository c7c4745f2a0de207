# Who does not accept a decision says so in his own words: he appeals, or is asked whether a superior shall look at it again. What is something else stays that.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer ram = FOOD all L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
c0 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c0 < Shikayat darj ho gayi. Number: 26-5557-4711-6
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
       | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S} line jod di
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c0 < 26-5557-4711-6: kaam poora hone ki report aayi hai: line jod di
  c0 < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c0 to power: nahi hua
  c0 < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c0 to power: 3
  c0 < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-5557-4711-6: फ़ैसला दर्ज हो गया।
  c0 < 26-5557-4711-6: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c0 to power: galat hai bijli nahi aa rahi
  c0 < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c1 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c1 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S} line jod di
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c1 < 26-4158-6074-3: kaam poora hone ki report aayi hai: line jod di
  c1 < 26-4158-6074-3 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c1 to power: nahi hua
  c1 < 26-4158-6074-3: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c1 to power: 3
  c1 < 26-4158-6074-3: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-4158-6074-3: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-4158-6074-3: फ़ैसला दर्ज हो गया।
  c1 < 26-4158-6074-3: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c1 to power: koi dekhne nahi aaya jhooth hai
  c1 < 26-4158-6074-3: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c1 to power: haan
  c1 < 26-4158-6074-3: phir se jaanch ka anurodh Additional Chief Secretary, Energy ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  rao < 26-4158-6074-3: No electricity
      | Appeal: to be decided
      | Reason: Wants it checked again
      | Place: Gomti Nagar, Lucknow
      | Decision by 25 Nov, 10 am
      | “Gomti Nagar Lucknow me 3 din se bijli nahi hai
      | koi dekhne nahi aaya jhooth hai”
        [Uphold] [Dismiss]
c2 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c2 < Shikayat darj ho gayi. Number: 26-2612-0315-2
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S} line jod di
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c2 < 26-2612-0315-2: kaam poora hone ki report aayi hai: line jod di
  c2 < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c2 to power: nahi hua
  c2 < 26-2612-0315-2: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c2 to power: 3
  c2 < 26-2612-0315-2: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-2612-0315-2: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-2612-0315-2: फ़ैसला दर्ज हो गया।
  c2 < 26-2612-0315-2: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c2 to power: band kyu ki
  c2 < 26-2612-0315-2: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c3 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c3 < Shikayat darj ho gayi. Number: 26-5507-5354-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S} line jod di
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c3 < 26-5507-5354-0: kaam poora hone ki report aayi hai: line jod di
  c3 < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c3 to power: nahi hua
  c3 < 26-5507-5354-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c3 to power: 3
  c3 < 26-5507-5354-0: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5507-5354-0: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-5507-5354-0: फ़ैसला दर्ज हो गया।
  c3 < 26-5507-5354-0: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c3 to power: मुझे न्याय चाहिए
  c3 < 26-5507-5354-0: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
       [कुछ नहीं हुआ]
       [काम अधूरा है]
       [कोई नहीं आया]
       [दिक्कत फिर आ गई]
       [रहने दें]
c4 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c4 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, Gomti Nagar, लखनऊ: 5 शिकायतें
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: done {S} line jod di
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c4 < 26-6333-7585-0: kaam poora hone ki report aayi hai: line jod di
  c4 < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c4 to power: nahi hua
  c4 < 26-6333-7585-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c4 to power: 3
  c4 < 26-6333-7585-0: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-6333-7585-0: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-6333-7585-0: फ़ैसला दर्ज हो गया।
  c4 < 26-6333-7585-0: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c4 to power: ye galat hai main phir appeal karunga
  c4 < 26-6333-7585-0: phir se jaanch ka anurodh Additional Chief Secretary, Energy ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  rao < 26-6333-7585-0: No electricity
      | Appeal: to be decided
      | Reason: Wants it checked again
      | Place: Gomti Nagar, Lucknow
      | Decision by 25 Nov, 10 am
      | “Gomti Nagar Lucknow me 3 din se bijli nahi hai
      | ye galat hai main phir appeal karunga”
        [Uphold] [Dismiss]
c5 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c5 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: done {S} line jod di
  anil < 26-5957-2483-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c5 < 26-5957-2483-1: kaam poora hone ki report aayi hai: line jod di
  c5 < 26-5957-2483-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c5 to power: nahi hua
  c5 < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c5 to power: 3
  c5 < 26-5957-2483-1: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5957-2483-1: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-5957-2483-1: फ़ैसला दर्ज हो गया।
  c5 < 26-5957-2483-1: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c5 to power: aage kahan shikayat kare
  c5 < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c6 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c6 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: done {S} line jod di
  anil < 26-4419-7102-5: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c6 < 26-4419-7102-5: kaam poora hone ki report aayi hai: line jod di
  c6 < 26-4419-7102-5 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c6 to power: nahi hua
  c6 < 26-4419-7102-5: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c6 to power: 3
  c6 < 26-4419-7102-5: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-4419-7102-5: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-4419-7102-5: फ़ैसला दर्ज हो गया।
  c6 < 26-4419-7102-5: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c6 to power: status
  c6 < 26-4419-7102-5: Band
       [Report (PDF)]
       [Phir jaanch ho]
c7 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c7 < Shikayat darj ho gayi. Number: 26-0624-3339-0
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: done {S} line jod di
  anil < 26-0624-3339-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c7 < 26-0624-3339-0: kaam poora hone ki report aayi hai: line jod di
  c7 < 26-0624-3339-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c7 to power: nahi hua
  c7 < 26-0624-3339-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c7 to power: 3
  c7 < 26-0624-3339-0: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-0624-3339-0: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-0624-3339-0: फ़ैसला दर्ज हो गया।
  c7 < 26-0624-3339-0: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c7 to power: nali jaam hai aliganj lucknow
  c7 < Shikayat darj ho gayi. Number: 26-3793-8057-7
     | Vishay: Naali ya sewer jaam
     | Jagah: aliganj, Lucknow
     | Abhi hub ki sahayata desk ke paas
     | Samay seema: 26 November, subah 10 baje
     | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai. Shikayat wahin bheji jayegi.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-3793-8057-7: नाली या सीवर जाम
       | जगह: aliganj, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | “nali jaam hai aliganj lucknow”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
c8 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c8 < Shikayat darj ho gayi. Number: 26-2405-1252-2
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: done {S} line jod di
  anil < 26-2405-1252-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c8 < 26-2405-1252-2: kaam poora hone ki report aayi hai: line jod di
  c8 < 26-2405-1252-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c8 to power: nahi hua
  c8 < 26-2405-1252-2: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c8 to power: 3
  c8 < 26-2405-1252-2: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-2405-1252-2: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-2405-1252-2: फ़ैसला दर्ज हो गया।
  c8 < 26-2405-1252-2: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c8 to power: bijli ka bill galat hai 45000 aaya
  c8 < Shikayat darj ho gayi. Number: 26-3420-9339-1
     | Vishay: Bijli ka bill galat
     | Jagah pata chalte hi adhikari ko bheji jayegi
     | Samay seema: 2 December, shaam 5 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-3420-9339-1: बिजली का बिल गलत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai 45000 aaya”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  c8 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Gomti Nagar, Lucknow]
       [Apni jagah bhejiye]
c9 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c9 < Shikayat darj ho gayi. Number: 26-4944-9542-1
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: done {S} line jod di
  anil < 26-4944-9542-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c9 < 26-4944-9542-1: kaam poora hone ki report aayi hai: line jod di
  c9 < 26-4944-9542-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
     | Ye sawal rajya ka hub poochta hai, adhikari nahi.
       [Haan, ho gaya] [Adhura] [Nahi hua]
c9 to power: nahi hua
  c9 < 26-4944-9542-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
       [Kuch nahi hua]
       [Kaam adhura hai]
       [Koi nahi aaya]
       [Dikkat phir aa gayi]
       [Rehne dijiye]
c9 to power: 3
  c9 < 26-4944-9542-1: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  sunita < 26-4944-9542-1: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-4944-9542-1: फ़ैसला दर्ज हो गया।
  c9 < 26-4944-9542-1: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
       [Phir jaanch ho]
c9 to power: mera ek aur kaam tha
  c9 < Shikayat darj ho gayi. Number: 26-9184-2815-4
     | Vishay: Bijli ki anya shikayat
     | Jagah pata chalte hi adhikari ko bheji jayegi
     | Samay seema: 2 December, shaam 5 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-9184-2815-4: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera ek aur kaam tha”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  c9 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Gomti Nagar, Lucknow]
       [Apni jagah bhejiye]
c10 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  c10 < Shikayat darj ho gayi. Number: 26-6050-9260-6
      | Vishay: Bijli nahi aa rahi
      | Jagah: Gomti Nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
anil to power: done {S} line jod di
  anil < 26-6050-9260-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  c10 < 26-6050-9260-6: kaam poora hone ki report aayi hai: line jod di
  c10 < 26-6050-9260-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
c10 to power: nahi hua
  c10 < 26-6050-9260-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
        [Kuch nahi hua]
        [Kaam adhura hai]
        [Koi nahi aaya]
        [Dikkat phir aa gayi]
        [Rehne dijiye]
c10 to power: 3
  c10 < 26-6050-9260-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
      | Faisla: 25 November, subah 10 baje tak
  sunita < 26-6050-9260-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [अपील मानें] [खारिज करें]
sunita to power: dismiss {S} bijli aa rahi hai
  sunita < 26-6050-9260-6: फ़ैसला दर्ज हो गया।
  c10 < 26-6050-9260-6: jaanch hui, shikayat band rahegi. Karan: bijli aa rahi hai
        [Phir jaanch ho]
c10 to power: dhanyavaad
  c10 < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
r0 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  r0 < Shikayat darj ho gayi. Number: 26-1110-7906-3
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: reject {S} court WP 123/2026
  anil < 26-1110-7906-3: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई।
  sunita < 26-1110-7906-3: क्षेत्र से बाहर बताई गई: मामला अदालत में विचाराधीन है। बिजली नहीं आ रही
         | जगह: Gomti Nagar, लखनऊ
         | आधार: WP 123/2026
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [मंज़ूर] [लौटाएँ]
sunita to power: approve {S}
  sunita < 26-1110-7906-3: मंज़ूर। नागरिक को कारण बता दिया गया।
  r0 < 26-1110-7906-3 par karwai nahi ho saki. Karan: Mamla adalat me vicharadheen hai. Aage: Wahi adalat; muft kanooni sahayata ke liye Jila Vidhik Seva Pradhikaran
       [Phir jaanch ho]
r0 to power: galat hai koi case nahi hai
  r0 < 26-1110-7906-3: kya bade adhikari se phir jaanch karayi jaye? 1 haan 2 nahi
       [Phir jaanch ho] [Rehne dijiye]
r0 to power: nahi
  r0 < 26-1110-7906-3 par faisla ho chuka hai.
r1 to power: Gomti Nagar Lucknow me 3 din se bijli nahi hai
  r1 < Shikayat darj ho gayi. Number: 26-0821-4257-9
     | Vishay: Bijli nahi aa rahi
     | Jagah: Gomti Nagar, Lucknow
     | JE bijli, Lucknow ko bheji gayi
     | Samay seema: 25 November, subah 10 baje
     | Lucknow se 5 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
anil to power: reject {S} court WP 123/2026
  anil < 26-0821-4257-9: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई।
  sunita < 26-0821-4257-9: क्षेत्र से बाहर बताई गई: मामला अदालत में विचाराधीन है। बिजली नहीं आ रही
         | जगह: Gomti Nagar, लखनऊ
         | आधार: WP 123/2026
         | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
           [मंज़ूर] [लौटाएँ]
sunita to power: approve {S}
  sunita < 26-0821-4257-9: मंज़ूर। नागरिक को कारण बता दिया गया।
  r1 < 26-0821-4257-9 par karwai nahi ho saki. Karan: Mamla adalat me vicharadheen hai. Aage: Wahi adalat; muft kanooni sahayata ke liye Jila Vidhik Seva Pradhikaran
       [Phir jaanch ho]
r1 to power: ab kahan jaye
  r1 < 26-0821-4257-9 par karwai nahi ho saki. Karan: Mamla adalat me vicharadheen hai. Aage: Wahi adalat; muft kanooni sahayata ke liye Jila Vidhik Seva Pradhikaran
       [Phir jaanch ho]
r1 to power: 1
  r1 < 26-0821-4257-9: phir se jaanch ka anurodh Additional Chief Secretary, Energy ko bheja gaya.
     | Faisla: 25 November, subah 10 baje tak
  rao < 26-0821-4257-9: No electricity
      | Appeal: to be decided
      | Reason: Against the rejection
      | Place: Gomti Nagar, Lucknow
      | Decision by 25 Nov, 10 am
      | “Gomti Nagar Lucknow me 3 din se bijli nahi hai”
        [Uphold] [Dismiss]
