# Who says that he has one more complaint begins a new one, whatever was asked about the first: what he writes or speaks next is added to no other. A place that is
# told in between is still the first one's.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “3 din se bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to power: nayi shikayat likhni hai
  mohan < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
mohan to power: voltage bhi bahut kam hai gomti nagar lucknow me
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Voltage kam ya zyada
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 27 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: वोल्टेज कम या ज़्यादा
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “voltage bhi bahut kam hai gomti nagar lucknow me”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: गोमती नगर लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: दूसरी समस्या बतानी है
  sita < समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
sita to power sends: voice
  sita < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली की अन्य शिकायत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | <voice>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [गोमती नगर, लखनऊ]
         [अपनी जगह भेजें]
geeta to power: no electricity for three days
  geeta < Complaint registered. Number: 26-6333-7585-0
        | Subject: No electricity
        | It goes to the officer as soon as the place is known
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity for three days”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Where is the problem? Village or locality, and district.
          [Share my place]
geeta to power: i have one more complaint
  geeta < Write the problem and the place, or send a voice note. You get a number at once.
geeta to power: gomti nagar lucknow
  geeta < 26-6333-7585-0: corrected.
        | Subject: No electricity
        | Place: gomti nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  desk < 26-6333-7585-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity for three days”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +5m
ram to power: gomti nagar lucknow me bijli nahi aa rahi
  ram < Shikayat darj ho gayi. Number: 26-5957-2483-1
      | Vishay: Bijli nahi aa rahi
      | Jagah: gomti nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10:05 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
      | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
        [Wahi samasya hai, jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:05 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: ek aur shikayat hai
  ram < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
ram to power: 3 din se bijli nahi aa rahi
  ram < Shikayat darj ho gayi. Number: 26-4419-7102-5
      | Vishay: Bijli nahi aa rahi
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 25 November, subah 10:05 baje
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:05 बजे
       | “3 din se bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [gomti nagar, Lucknow]
        [Apni jagah bhejiye]
hari to power: gomti nagar lucknow me bijli nahi aa rahi
  hari < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:05 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:05 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
hari to power: aur bahut pareshani ho rahi hai
  hari < Ye baat 26-0624-3339-0 me jod di gayi hai.
  anil < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:05 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi
       | aur bahut pareshani ho rahi hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# A place shared then is that of the other one, and moves nothing.
lila to power: aliganj lucknow me bijli nahi aa rahi
  lila < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Bijli nahi aa rahi
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:05 baje
       | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-3793-8057-7: बिजली नहीं आ रही, लखनऊ: 5 शिकायतें
       | गोमती नगर: 4
       | aliganj: 1
         [कब तक ठीक होगा] [ठीक हो गया]
lila to power: ek aur shikayat hai
  lila < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
lila to power sends: place 25.45, 81.85
  lila < Jagah mil gayi: Prayagraj. Ab samasya likhiye ya bolkar bhejiye.
lila to power: transformer me se tel gir raha hai
  lila < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2405-1252-2: ट्रांसफार्मर जला या खराब
       | जगह: प्रयागराज
       | नक्शा: https://maps.google.com/?q=25.45000,81.85000
       | पहला जवाब: 24 नवंबर, सुबह 10:20 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10:05 बजे
       | “transformer me se tel gir raha hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  lila < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Transformer jala ya kharab
       | Jagah: Prayagraj
       | Abhi hub ki sahayata desk ke paas
       | Pehla jawab: 24 November, subah 10:20 baje tak
       | Samay seema: 25 November, subah 10:05 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
# Asked meanwhile whether the first is done, a "no" is said to that.
bina to power: rajajipuram lucknow me bill galat aaya hai
  bina < Shikayat darj ho gayi. Number: 26-3420-9339-1
       | Vishay: Bijli ka bill galat
       | Jagah: rajajipuram, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-3420-9339-1: बिजली का बिल गलत
       | जगह: rajajipuram, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “rajajipuram lucknow me bill galat aaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
bina to power: ek aur shikayat hai
  bina < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
@ +1m
anil to power: काम पूरा {S} बिल ठीक कर दिया
  anil < 26-3420-9339-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  bina < 26-3420-9339-1: kaam poora hone ki report aayi hai: बिल ठीक कर दिया
  bina < 26-3420-9339-1 (Bijli ka bill galat): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
@ +1m
bina to power: nahi
  bina < 26-3420-9339-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
# Who calls it off, or only says yes, has told of nothing; an address is asked what is wrong there.
nina to power: rajajipuram lucknow me bill galat aaya hai
  nina < Shikayat darj ho gayi. Number: 26-4944-9542-1
       | Vishay: Bijli ka bill galat
       | Jagah: rajajipuram, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4944-9542-1: बिजली का बिल गलत
       | जगह: rajajipuram, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “rajajipuram lucknow me bill galat aaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
nina to power: nayi shikayat
  nina < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
nina to power: nahi rehne do
  nina < Theek hai, kuch nahi badla.
nina to power: ek aur shikayat hai
  nina < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
nina to power: kuch nahi
  nina < Theek hai, kuch nahi badla.
nina to power: one more complaint
  nina < Write the problem and the place, or send a voice note. You get a number at once.
nina to power: no leave it
  nina < All right, nothing was changed.
nina to power: ek aur shikayat hai
  nina < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
nina to power: haan
  nina < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
nina to power: biswan sitapur
  nina < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
         [Shikayat darj kijiye]
nina to power: meter jal gaya hai
  nina < Shikayat darj ho gayi. Number: 26-9184-2815-4
       | Vishay: Meter kharab ya tez
       | Jagah: biswan, Sitapur
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 2 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-9184-2815-4: मीटर खराब या तेज़
       | जगह: biswan, सीतापुर
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “biswan sitapur
       | meter jal gaya hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
