# A letter whose first or gravest matter is a danger, or what only named officers read, tells of other things as well: they are asked about one by one when whom to call has been said and it is known that it is safe to answer; where it is not, the hub looks at what was kept. Who gets those reads nothing of the other.
account power = POWER
account police = POLICE
officer anil = POWER 162 L1 hi power
officer nina = URBAN 162 L1 hi power
officer shanti = POLICE 162 L1 hi police
officer kiran = FOOD 162 L1 hi power
@ 2026-11-24 10:00
asha to power: अलीगंज लखनऊ में बिजली का तार टूट कर सड़क पर गिरा है। नाली जाम है। राशन का कोटेदार कम गेहूं देता है।
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: तार या खंभे से खतरा
       | जगह: अलीगंज, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “अलीगंज लखनऊ में बिजली का तार टूट कर सड़क पर गिरा है। नाली जाम है। राशन का कोटेदार कम गेहूं देता है।”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: तार या खंभे से खतरा
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < इस संदेश में एक और बात है: “नाली जाम है”
       | क्या नगर विकास विभाग (नगर निगम, पालिका) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
asha to power: हाँ
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: नाली या सीवर जाम
       | जगह: अलीगंज, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | यह काम नगर विकास विभाग (नगर निगम, पालिका) का है, शिकायत वहीं भेज दी गई है।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  nina < 26-4158-6074-3: नाली या सीवर जाम
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | “नाली जाम है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < इस संदेश में एक और बात है: “राशन का कोटेदार कम गेहूं देता है”
       | क्या खाद्य एवं रसद विभाग (राशन) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
asha to power: हाँ
  asha < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: कोटेदार राशन कम देता है
       | जगह: अलीगंज, लखनऊ
       | पूर्ति निरीक्षक, लखनऊ को भेजी गई
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | यह काम खाद्य एवं रसद विभाग (राशन) का है, शिकायत वहीं भेज दी गई है।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  kiran < 26-2612-0315-2: कोटेदार राशन कम देता है
        | जगह: अलीगंज, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “राशन का कोटेदार कम गेहूं देता है”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
lata to police: pati mujhe roz maarta hai Aliganj Lucknow. nali jam hai. kotedar kam ration deta hai. mera naam kisi ko mat batana
  lata < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  kiran < 26-5507-5354-0: कोटेदार राशन कम देता है
        | जगह: Aliganj, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “nali jam hai. kotedar kam ration deta hai”
        | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  lata < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Kotedar ration kam deta hai
       | Jagah: Aliganj, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  lata < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
         [Haan] [Nahi]
lata to police: haan
  lata < Theek hai. 26-6333-7585-0 ki poori khabar yahin aayegi.
  lata < Is message me ek aur baat hai: “nali jam hai”
       | Kya Nagar vikas vibhag (nagar nigam, palika) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
lata to police: haan
  lata < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Naali ya sewer jaam
       | Jagah: Aliganj, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 26 November, subah 10 baje
       | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai, shikayat wahin bhej di gayi hai.
       | Naam aur phone number adhikari ko nahi dikhaya jayega.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  nina < 26-5957-2483-1: नाली या सीवर जाम
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | “nali jam hai”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to police: my husband beats me every day in Aliganj Lucknow. the drain is blocked. the ration dealer gives less wheat.
  geeta < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  kiran < 26-4419-7102-5: कोटेदार राशन कम देता है
        | जगह: Aliganj, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “the drain is blocked. the ration dealer gives less wheat”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  geeta < Complaint registered. Number: 26-4419-7102-5
        | Subject: Dealer gives less ration
        | Place: Aliganj, Lucknow
        | Sent to Supply Inspector, Lucknow
        | Due by 30 Nov, 5 pm
        | This is work of Food and Civil Supplies Department (ration); it was sent there.
        | The officers concerned see it. We never ask for OTP or money.
        | Somebody else has reported the same here. If it is the same problem, it can be worked together.
          [Right] [Wrong department]
          [Add photo] [Add place]
          [Same problem, join it]
  geeta < Complaint registered. Number: 26-0624-3339-0
        | Due by 27 Nov, 10 am
        | Is it safe to answer here? 1 yes 2 no
          [Yes] [No]
geeta to police: no
  geeta < All right. Only the number will be written here. You may delete this chat.
ravi to power: taar toot kar sadak par gira hai. nali jam hai
  ravi < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  ravi < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Taar ya khambe se khatra
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to power: Aliganj Lucknow
  anil < ⚠ खतरा: तुरंत देखें
       | 26-3793-8057-7: तार या खंभे से खतरा
       | जगह: Aliganj, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “taar toot kar sadak par gira hai. nali jam hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ravi < 26-3793-8057-7: jaankari theek kar di gayi hai.
       | Vishay: Taar ya khambe se khatra
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  ravi < Is message me ek aur baat hai: “nali jam hai”
       | Kya Nagar vikas vibhag (nagar nigam, palika) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
ravi to power: 1
  ravi < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Naali ya sewer jaam
       | Jagah: Aliganj, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 26 November, subah 10 baje
       | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai, shikayat wahin bhej di gayi hai.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  nina < 26-2405-1252-2: नाली या सीवर जाम
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | “nali jam hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: pati mujhe maarta hai. nali jam hai. ration dealer kam ration deta hai
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sita < Shikayat darj ho gayi. Number: 26-3420-9339-1
       | Vishay: Kotedar ration kam deta hai
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 30 November, shaam 5 baje
       | Ye kaam Khadya evam rasad vibhag (ration) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
  sita < Shikayat darj ho gayi. Number: 26-4944-9542-1
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
sita to power: haan
  sita < Theek hai. 26-4944-9542-1 ki poori khabar yahin aayegi.
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
sita to power: Aliganj Lucknow
  sita < 26-3420-9339-1: jaankari theek kar di gayi hai.
       | Vishay: Kotedar ration kam deta hai
       | Jagah: Aliganj, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  kiran < 26-3420-9339-1: कोटेदार राशन कम देता है
        | जगह: Aliganj, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “nali jam hai. ration dealer kam ration deta hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < 26-4944-9542-1: jaankari theek kar di gayi hai.
       | Vishay: Gharelu hinsa
       | Jagah: Aliganj, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  sita < Is message me ek aur baat hai: “nali jam hai”
       | Kya Nagar vikas vibhag (nagar nigam, palika) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
sita to power: 1
  sita < Shikayat darj ho gayi. Number: 26-9184-2815-4
       | Vishay: Naali ya sewer jaam
       | Jagah: Aliganj, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 26 November, subah 10 baje
       | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai, shikayat wahin bhej di gayi hai.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  nina < 26-9184-2815-4: नाली या सीवर जाम
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | “nali jam hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
zoya to power: Aliganj Lucknow me lineman ne jaan se maarne ki dhamki di. nali jam hai. kotedar kam ration deta hai
  zoya < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-1110-7906-3: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “Aliganj Lucknow me lineman ne jaan se maarne ki dhamki di. nali jam hai. kotedar kam ration deta hai”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  kiran < 26-6050-9260-6: कोटेदार राशन कम देता है, Aliganj, लखनऊ: 5 शिकायतें
          [कब तक ठीक होगा] [ठीक हो गया]
  zoya < Shikayat darj ho gayi. Number: 26-6050-9260-6
       | Vishay: Kotedar ration kam deta hai
       | Jagah: Aliganj, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Ye kaam Khadya evam rasad vibhag (ration) ka hai, shikayat wahin bhej di gayi hai.
       | Lucknow se 4 aur logon ne yahi shikayat ki hai, adhikari ko pata hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  zoya < Shikayat darj ho gayi. Number: 26-1110-7906-3
       | Vishay: Maarpeet ya dhamki
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  zoya < Shikayat darj ho gayi. Number: 26-0821-4257-9
       | Vishay: Bijli karmchari ka vyavhar ya rishwat
       | Jagah: Aliganj, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  zoya < Is message me ek aur baat hai: “nali jam hai”
       | Kya Nagar vikas vibhag (nagar nigam, palika) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
zoya to power: nahi
  zoya < Theek hai, darj nahi ki gayi.
hina to police: Aliganj Lucknow me bachche ko agwa kar liya. bijli nahi aa rahi
  hina < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-9161-6792-2: गुमशुदा या अपहरण
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “Aliganj Lucknow me bachche ko agwa kar liya. bijli nahi aa rahi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  anil < 26-4032-9832-4: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  hina < Shikayat darj ho gayi. Number: 26-4032-9832-4
       | Vishay: Bijli nahi aa rahi
       | Jagah: Aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Ye kaam Bijli vibhag ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  hina < Shikayat darj ho gayi. Number: 26-9161-6792-2
       | Vishay: Gumshuda ya apharan
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 26 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
