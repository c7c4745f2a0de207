# Who says that somebody of the office wants something first is heard over his head, wherever in the talk it is said, and his name stays kept back.
account power = POWER
officer je = POWER 162 L1 hi power
officer ee = POWER 162 L2 hi power
officer acs = POWER 162 L3 hi power
@ 2026-11-24 10:00
gita to power: chinhat lucknow me 3 din se bijli nahi aa rahi
  gita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
gita to power: mera naam mat batana
  gita < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
gita to power: lineman bol raha hai pehle chai pani
  gita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  acs < 26-4158-6074-3: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “lineman bol raha hai pehle chai pani”
      | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
# The answer to his question.
ramu to power: chinhat lucknow me 4 din se bijli nahi aa rahi
  ramu < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-2612-0315-2: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 4 din se bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
je to power: ask {N} connection number kya hai
  je < 26-2612-0315-2: सवाल नागरिक को भेज दिया गया।
  ramu < 26-2612-0315-2: JE bijli, Lucknow ne poocha hai: connection number kya hai
ramu to power: bina paise ke kaam nahi karenge bole
  ramu < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  acs < 26-5507-5354-0: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “bina paise ke kaam nahi karenge bole”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
ramu to power: connection number 4455
  ramu < Jawab 26-2612-0315-2 me jodkar adhikari ko bhej diya gaya hai.
  je < 26-2612-0315-2: नागरिक का जवाब: connection number 4455
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# Where a report is said to be true, or not.
sita to power: chinhat lucknow me bijli ka pole tuta hai gali 7
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  je < ⚠ खतरा: तुरंत देखें
     | 26-6333-7585-0: तार या खंभे से खतरा
     | जगह: chinhat, लखनऊ
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 24 नवंबर, शाम 4 बजे
     | “chinhat lucknow me bijli ka pole tuta hai gali 7”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Taar ya khambe se khatra
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
je to power: resolve {N} theek kar diya gaya
  je < 26-6333-7585-0: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  sita < 26-6333-7585-0: kaam poora hone ki report aayi hai: theek kar diya gaya
  sita < 26-6333-7585-0 ka code: 5667. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
sita to power: kaam nahi hua JE paise mang raha hai
  je < 26-6333-7585-0: नागरिक ने बताया कि काम अभी नहीं हुआ। शिकायत चलती रहेगी। समय सीमा: 24 नवंबर, शाम 4 बजे
  sita < 26-6333-7585-0: theek hai, kaam poora nahi mana jayega, shikayat chalti rahegi. Adhikari ko bata diya gaya hai. Kaam ho jane se pehle code kisi ko na batayein.
  acs < 26-4419-7102-5: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “kaam nahi hua JE paise mang raha hai”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
mina to power: chinhat lucknow me 5 din se bijli nahi aa rahi
  mina < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-0624-3339-0: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 5 din se bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
je to power: resolve {N} theek kar diya gaya
  je < 26-0624-3339-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mina < 26-0624-3339-0: kaam poora hone ki report aayi hai: theek kar diya gaya
  mina < 26-0624-3339-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
mina to power: JE bola 2000 do tab hoga
  mina < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  acs < 26-3793-8057-7: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “JE bola 2000 do tab hoga”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mina < 26-0624-3339-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
mina to power: nahi, wo bole shikayat wapas lo nahi to line kaat denge
  mina < 26-0624-3339-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
  acs < 26-2405-1252-2: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “nahi, wo bole shikayat wapas lo nahi to line kaat denge”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mina < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: chinhat, Lucknow
       | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
mina to power: JE dhamki de raha hai ki shikayat kyon ki
  mina < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  acs < ⚠ खतरा: तुरंत देखें
      | 26-2405-1252-2: बिजली कर्मचारी का व्यवहार या रिश्वत
      | ख़तरे की बात अभी बताई गई है
      | जगह: chinhat, लखनऊ
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “nahi, wo bole shikayat wapas lo nahi to line kaat denge
      | JE dhamki de raha hai ki shikayat kyon ki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mina < Ye baat 26-2405-1252-2 me jod di gayi hai.
# A fee that is paid in is told to him as ever.
dev to power: chinhat lucknow me 6 din se bijli nahi aa rahi
  dev < Shikayat darj ho gayi. Number: 26-3420-9339-1
      | Vishay: Bijli nahi aa rahi
      | Jagah: chinhat, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
      | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
        [Wahi samasya hai, jodiye]
  je < 26-3420-9339-1: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 6 din se bijli nahi aa rahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
dev to power: 500 rupaye fees jama kar di
  dev < Ye baat 26-3420-9339-1 me jod di gayi hai.
  je < 26-3420-9339-1: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 6 din se bijli nahi aa rahi
     | 500 rupaye fees jama kar di”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
dev to power: connection ka 2000 jama kiya
  dev < Ye baat 26-3420-9339-1 me jod di gayi hai.
  je < 26-3420-9339-1: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 6 din se bijli nahi aa rahi
     | 500 rupaye fees jama kar di
     | connection ka 2000 jama kiya”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# And what he says when he is asked how the work was.
anu to power: chinhat lucknow me 8 din se bijli nahi aa rahi
  anu < Shikayat darj ho gayi. Number: 26-4944-9542-1
      | Vishay: Bijli nahi aa rahi
      | Jagah: chinhat, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  je < 26-4944-9542-1: बिजली नहीं आ रही, chinhat, लखनऊ: 5 शिकायतें
       [कब तक ठीक होगा] [ठीक हो गया]
je to power: resolve {N} theek kar diya gaya
  je < 26-4944-9542-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  anu < 26-4944-9542-1: kaam poora hone ki report aayi hai: theek kar diya gaya
  anu < 26-4944-9542-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
anu to power: 1
  anu < Kaam kaisa raha? 1 accha 2 theek 3 kharab
        [Accha] [Theek] [Kharab]
anu to power: lekin JE bole the 500 rupaye do tab jodenge
  anu < Shikayat darj ho gayi. Number: 26-9184-2815-4
      | Vishay: Bijli karmchari ka vyavhar ya rishwat
      | Jagah: chinhat, Lucknow
      | Additional Chief Secretary, Energy, Lucknow ko bheji gayi
      | Samay seema: 11 December, shaam 5 baje
      | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  acs < 26-9184-2815-4: बिजली कर्मचारी का व्यवहार या रिश्वत
      | जगह: chinhat, लखनऊ
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “lekin JE bole the 500 rupaye do tab jodenge”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
