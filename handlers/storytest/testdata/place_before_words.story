# Many share where they are before they say what is wrong there: the place waits for the complaint, whatever is said or asked in between.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer bina = POWER 183 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power sends: place 26.85, 80.95
  asha < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
@ +3m
asha to power: बिजली नहीं आ रही
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: बिजली नहीं आ रही
       | जगह: लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:03 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 10:03 बजे
       | “बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Something may be said or asked before, and what is called by the name of another district's tehsil is a quarter here.
mohan to power sends: place 26.85, 80.95
  mohan < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
mohan to power: namaste
  mohan < Namaste. Ye Bijli vibhag ka shikayat khata hai.
        | Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
mohan to power: bhasha
  mohan < Bhasha chuniye:
          [हिन्दी] [Hindi (abc)] [English]
mohan to power: aliganj me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:03 baje
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 10:03 बजे
       | “aliganj me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Too little to register is asked about, and keeps the place too. So does a place sent while it is asked.
gita to power sends: place 26.85, 80.95
  gita < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
gita to power: light
  gita < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
gita to power: 1
  gita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli ki anya shikayat
       | Jagah: Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली की अन्य शिकायत
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “light”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
hari to power: light
  hari < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
hari to power sends: place 26.85, 80.95
  hari < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
hari to power: 1
  hari < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli ki anya shikayat
       | Jagah: Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “light”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lila to power sends: place 26.85, 80.95
  lila < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
lila to power: khambha
  lila < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
lila to power: gir gaya hai
  anil < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: तार या खंभे से खतरा
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | पहला जवाब: 24 नवंबर, सुबह 10:18 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4:03 बजे
       | “khambha gir gaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lila < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  lila < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Taar ya khambe se khatra
       | Jagah: Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:18 baje tak
       | Samay seema: 24 November, shaam 4:03 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
# Who asks something first has not complained yet.
nina to power sends: place 26.85, 80.95
  nina < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
nina to power: naya connection kaise milega
  nina < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
       | Bijli vibhag, helpline: 1912
       | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
         [Shikayat darj kijiye]
         [Kisi se baat]
nina to power: transformer jal gaya hai 2 din se
  nina < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Transformer jala ya kharab
       | Jagah: Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:03 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: ट्रांसफार्मर जला या खराब
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 10:03 बजे
       | “transformer jal gaya hai 2 din se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# A photo without words is a complaint too.
ram to power sends: place 26.85, 80.95
  ram < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
ram to power sends: photo
  ram < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
      | विषय: बिजली की अन्य शिकायत
      | जगह: लखनऊ
      | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
      | समय सीमा: 2 दिसंबर, शाम 5 बजे
      | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4419-7102-5: बिजली की अन्य शिकायत
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | <photo>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# The words of the complaint count for more, and what was shared long ago for nothing.
sita to power sends: place 26.85, 80.95
  sita < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
sita to power: biswan sitapur me bijli nahi aa rahi
  sita < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: biswan, Sitapur
       | JE bijli, Sitapur ko bheji gayi
       | Samay seema: 25 November, subah 10:03 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  bina < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: biswan, सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10:03 बजे
       | “biswan sitapur me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-0624-3339-0: kya sahi jagah Lucknow hai? 1 haan 2 nahi
         [Haan] [Nahi]
vidya to power sends: place 26.85, 80.95
  vidya < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
@ +40m
  anil < 26-6333-7585-0: पहला जवाब 24 नवंबर, सुबह 10:18 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: तार या खंभे से खतरा। पहला जवाब 24 नवंबर, सुबह 10:18 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lila < 26-6333-7585-0: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
vidya to power: bijli nahi aa rahi
  vidya < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10:43 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-3793-8057-7: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:43 बजे
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  vidya < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
