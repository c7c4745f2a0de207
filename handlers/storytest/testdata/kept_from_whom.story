# A daroga in league is passed over; who hides his own name hides nobody else's; a word that names the complaint's kind is no place.
account police = POLICE
account food = FOOD
account social = SOCIAL
account hub = hub
officer police1 = POLICE all L1 hi police
officer police2 = POLICE all L2 hi police
officer food1 = FOOD all L1 hi food
officer food2 = FOOD all L2 hi food
officer social1 = SOCIAL all L1 hi social
officer social2 = SOCIAL all L2 hi social
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to police: gaon bharawan hardoi me juaa chal raha hai daroga mila hua hai
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: gaon bharawan, Hardoi
       | Rajya social media hub ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  chief < 26-5557-4711-6: पुलिस का व्यवहार या वसूली
        | जगह: gaon bharawan, हरदोई
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | “gaon bharawan hardoi me juaa chal raha hai daroga mila hua hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to police: kya ye shikayat thane jayegi
  asha < Shikayat sambandhit adhikari aur rajya ka hub padhte hain. Bina kahe phone number adhikari ko nahi dikhta. Naam, number aur baatein mitane ke liye “bhool jao” likhiye.
mohan to food: kotedar naam chhupa kar ration bech raha hai gaon bharawan hardoi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Kotedar ki manmani, zyada paise, kalabazari
        | Jagah: gaon bharawan, Hardoi
        | Purti nirikshak ko bheji gayi
        | Samay seema: 5 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  food1 < 26-4158-6074-3: कोटेदार की मनमानी, ज़्यादा पैसे, कालाबाज़ारी
        | जगह: gaon bharawan, हरदोई
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | “kotedar naam chhupa kar ration bech raha hai gaon bharawan hardoi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to food: kotedar naam chhupa kar ration bech raha hai mera naam gupt rakhna gaon bharawan hardoi
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Kotedar ki manmani, zyada paise, kalabazari
       | Jagah: gaon bharawan, Hardoi
       | Purti nirikshak ko bheji gayi
       | Samay seema: 5 December, shaam 5 baje
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  food1 < 26-2612-0315-2: कोटेदार की मनमानी, ज़्यादा पैसे, कालाबाज़ारी
        | जगह: gaon bharawan, हरदोई
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | “kotedar naam chhupa kar ration bech raha hai mera naam gupt rakhna gaon bharawan hardoi”
        | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to social: pension nahi aa rahi
  sita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Vriddha pension
       | ADO, samaj kalyan ko bheji gayi
       | Samay seema: 22 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  social1 < 26-5507-5354-0: वृद्धावस्था पेंशन
          | जगह: अभी पता नहीं
          | समय सीमा: 22 दिसंबर, शाम 5 बजे
          | “pension nahi aa rahi”
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
sita to social: vridha
  sita < Ye baat 26-5507-5354-0 me jod di gayi hai.
  social1 < 26-5507-5354-0: वृद्धावस्था पेंशन
          | जगह: अभी पता नहीं
          | समय सीमा: 22 दिसंबर, शाम 5 बजे
          | “pension nahi aa rahi
          | vridha”
          | <changes the earlier message>
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
sita to social: gaon bharawan hardoi
  sita < 26-5507-5354-0: jaankari theek kar di gayi hai.
       | Vishay: Vriddha pension
       | Jagah: gaon bharawan, Hardoi
       | ADO, samaj kalyan ko bheji gayi
       | Samay seema: 22 December, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  social1 < 26-5507-5354-0: वृद्धावस्था पेंशन
          | जगह: gaon bharawan, हरदोई
          | समय सीमा: 22 दिसंबर, शाम 5 बजे
          | “pension nahi aa rahi
          | vridha”
          | <changes the earlier message>
            [ले लिया] [पूछें]
            [दूसरे विभाग को] [काम पूरा]
            [नहीं हो सकता]
gita to food: food vibhag lucknow me accha kaam kar raha hai
  gita < Dhanyavaad, sunkar achha laga. Koi dikkat ho to yahin likhiye.
ram to food: राशन की दुकान पर छापा, कोटेदार पर मुकदमा। दैनिक जागरण
  ram < क्या इसकी शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
        [हाँ] [नहीं]
ram to food: नहीं
  ram < ठीक है, दर्ज नहीं की गई।
