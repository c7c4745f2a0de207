# Who of the family is in another state says nothing of where the trouble is, and what is not done in a place gainsays no place.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer meena = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: bijli nahi aa rahi 2 din se
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
       | “bijli nahi aa rahi 2 din se”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
@ +1m
mohan to power: bhai Delhi me hai
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: bhai Delhi me hai
  mohan < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
mohan to power: Alambagh Lucknow
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi 2 din se
       | bhai Delhi me hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to urban: gomti nagar lucknow me kooda nahi uth raha
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: gomti nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-4158-6074-3: कूड़ा नहीं उठा, सफाई नहीं
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “gomti nagar lucknow me kooda nahi uth raha”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to urban: gomti nagar nahi uthate
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
  meena < 26-4158-6074-3: कूड़ा नहीं उठा, सफाई नहीं
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “gomti nagar lucknow me kooda nahi uth raha
        | gomti nagar nahi uthate”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +1m
asha to urban: pati Mumbai me hai
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
  meena < 26-4158-6074-3: कूड़ा नहीं उठा, सफाई नहीं
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “gomti nagar lucknow me kooda nahi uth raha
        | gomti nagar nahi uthate
        | pati Mumbai me hai”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
# It is so where it is said to be.
sita to urban: gomti nagar lucknow me kooda nahi uth raha
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: gomti nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  meena < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “gomti nagar lucknow me kooda nahi uth raha”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to urban: gomti nagar nahi indira nagar
  sita < 26-2612-0315-2: jaankari theek kar di gayi hai.
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: indira nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-2612-0315-2: कूड़ा नहीं उठा, सफाई नहीं
        | जगह: indira nagar, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “gomti nagar lucknow me kooda nahi uth raha”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ram to power: Delhi me bijli nahi aa rahi
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Abhi hub ki sahayata desk ke paas
      | Jagah Uttar Pradesh ke bahar ki lagti hai. Us rajya ki sarkar ko bhi likhiye.
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:02 बजे
       | “Delhi me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
geeta to urban: gomti nagar lucknow me nali jam hai
  geeta < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Naali ya sewer jaam
        | Jagah: gomti nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 26 November, subah 10:02 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-6333-7585-0: नाली या सीवर जाम
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10:02 बजे
        | “gomti nagar lucknow me nali jam hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
geeta to urban: gomti nagar nahi, Vikrampur
  geeta < 26-6333-7585-0: jaankari theek kar di gayi hai.
        | Vishay: Naali ya sewer jaam
        | Jagah: Vikrampur, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 26 November, subah 10:02 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  meena < 26-6333-7585-0: नाली या सीवर जाम
        | जगह: Vikrampur, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10:02 बजे
        | “gomti nagar lucknow me nali jam hai”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
