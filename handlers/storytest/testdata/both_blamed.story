# Of two who are blamed one after the other both are judged, and a threat said behind that is a matter of its own, for the station. Who was beaten by a village head while the police did nothing is asked whether the station shall hear of it.
account power = POWER
account police = POLICE
officer anil = POWER 162 L1 hi power
officer shanti = POLICE 162 L1 hi police
@ 2026-11-24 10:00
ram to police: SO ne paise liye aur lineman ne bhi, Aliganj Lucknow
  ram < Shikayat darj ho gayi. Number: 26-5557-4711-6
      | Vishay: Police ka vyavhar ya vasooli
      | Jagah: Aliganj, Lucknow
      | Abhi hub ki sahayata desk ke paas
      | Samay seema: 11 December, shaam 5 baje
      | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  ram < Shikayat darj ho gayi. Number: 26-4158-6074-3
      | Vishay: Bijli karmchari ka vyavhar ya rishwat
      | Jagah: Aliganj, Lucknow
      | Abhi hub ki sahayata desk ke paas
      | Samay seema: 11 December, shaam 5 baje
      | Ye kaam Bijli vibhag ka hai. Shikayat wahin bheji jayegi.
      | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
sita to police: Lineman beat me and SHO took money, Aliganj Lucknow
  sita < Complaint registered. Number: 26-2612-0315-2
       | Subject: Police misconduct or extortion
       | Place: Aliganj, Lucknow
       | With the hub's help desk
       | Due by 11 Dec, 5 pm
       | Neither the person complained of nor the superior in the district can see this.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  sita < Complaint registered. Number: 26-5507-5354-0
       | Subject: Electricity staff: bribe or behaviour
       | Place: Aliganj, Lucknow
       | With the hub's help desk
       | Due by 11 Dec, 5 pm
       | This is work of Energy Department (electricity); it will be sent there.
       | Neither the person complained of nor the superior in the district can see this.
         [Right] [Wrong department]
         [Add photo] [Add place]
sita to police: he said he will kill me if I complain
  sita < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  sita < This was added to 26-2612-0315-2.
  sita < About 26-2612-0315-2, or a new problem? 1 same 2 new
         [Same] [New problem]
mohan to power: pradhan ne mujhe maara aur police ne kuch nahi kiya, Malihabad Lucknow
  mohan < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Gram pradhan ya sachiv ki gadbadi
        | Jagah: Malihabad, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 18 December, shaam 5 baje
        | Ye kaam Panchayati raj vibhag ka hai. Shikayat wahin bheji jayegi.
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Is message me ek aur baat hai: “pradhan ne mujhe maara aur police ne kuch nahi kiya, Malihabad Lucknow”
        | Kya Grih vibhag (UP Police) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
gita to police: police wale loot rahe hai, Aliganj Lucknow
  gita < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: Aliganj, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
vimla to police: दरोगा ने पैसे लिए, अलीगंज लखनऊ
  vimla < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
        | विषय: पुलिस का व्यवहार या वसूली
        | जगह: अलीगंज, लखनऊ
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
vimla to police: उसने कहा जान से मार दूंगा
  vimla < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  vimla < यह बात 26-4419-7102-5 में जोड़ दी गई है।
kamla to police: daroga ne paise liye, Aliganj Lucknow
  kamla < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Police ka vyavhar ya vasooli
        | Jagah: Aliganj, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 11 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
kamla to police: padosi ne kaha jaan se maar denge
  kamla < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-3793-8057-7: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10 बजे
         | “padosi ne kaha jaan se maar denge”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  kamla < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Maarpeet ya dhamki
        | Jagah: Aliganj, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
