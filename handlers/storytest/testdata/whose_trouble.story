# A landlord's threat, a wall and a fever go to who can help; a video that shames goes to named officers; who has no doctor is heard by the officer in charge.
account police = POLICE
account health = HEALTH
account power = POWER
officer sho = POLICE 162 L1 hi police
officer sp = POLICE 162 L2 hi police
officer acs = POLICE 162 L3 hi police
officer moic = HEALTH 162 L1 hi health
officer je = POWER 162 L1 hi power
@ 2026-11-24 10:00
ramu to police: makan malik dhamki de raha hai gomti nagar lucknow
  ramu < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sho < ⚠ खतरा: तुरंत देखें
      | 26-5557-4711-6: मारपीट या धमकी
      | जगह: gomti nagar, लखनऊ
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “makan malik dhamki de raha hai gomti nagar lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  ramu < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Maarpeet ya dhamki
       | Jagah: gomti nagar, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
asha to police: गोमती नगर लखनऊ में पड़ोसी दीवार तोड़ रहे हैं
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  sho < ⚠ खतरा: तुरंत देखें
      | 26-4158-6074-3: जबरन कब्जा, भू-माफिया
      | जगह: गोमती नगर, लखनऊ
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “गोमती नगर लखनऊ में पड़ोसी दीवार तोड़ रहे हैं”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: जबरन कब्जा, भू-माफिया
       | जगह: गोमती नगर, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
kamla to health: chinhat lucknow me bachche ko bukhar hai doctor nahi aata
  kamla < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  moic < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: डॉक्टर या स्टाफ नहीं
       | जगह: chinhat, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “chinhat lucknow me bachche ko bukhar hai doctor nahi aata”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  kamla < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Doctor ya staff nahi
        | Jagah: chinhat, Lucknow
        | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to police: gomti nagar lucknow me ek ladke ne meri gandi video viral kar di
  sho < ⚠ खतरा: तुरंत देखें
      | 26-5507-5354-0: अश्लील फ़ोटो-वीडियो, ब्लैकमेल
      | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
      | समय सीमा: 26 नवंबर, सुबह 10 बजे
      | संवेदनशील: बात सिर्फ़ “खोलें 26-5507-5354-0” से दिखेगी
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline), 1930 (Cyber thagi helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Samay seema: 26 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
mohan to police: gomti nagar lucknow me CO sahab sunte nahi
  mohan < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Police ki anya shikayat
        | Jagah: gomti nagar, Lucknow
        | Principal Secretary, Home, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  acs < 26-6333-7585-0: पुलिस की अन्य शिकायत
      | जगह: gomti nagar, लखनऊ
      | समय सीमा: 2 दिसंबर, शाम 5 बजे
      | “gomti nagar lucknow me CO sahab sunte nahi”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
salim to power: gomti nagar lucknow me maa bimar hai oxygen machine band hai bijli nahi
  salim < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  je < ⚠ खतरा: तुरंत देखें
     | 26-5957-2483-1: बिजली नहीं आ रही
     | जगह: gomti nagar, लखनऊ
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “gomti nagar lucknow me maa bimar hai oxygen machine band hai bijli nahi”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  salim < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
