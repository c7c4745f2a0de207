# What has been done is more of what it was done for, and no complaint of whose work it was; where it was waited for, it is good news.
account central = CENTRAL
account police = POLICE
account high = EDU_HIGH
account urban = URBAN
account hub = hub
officer thana = POLICE 162 L1 hi police
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to central: mera passport 3 mahine se nahi aaya lucknow gomti nagar
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Passport, visa, videsh me madad
        | Jagah: gomti nagar, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 30 November, shaam 5 baje
        | Ye mamla kendra sarkar ka hai. Wahan bhi shikayat kijiye: passportindia.gov.in, phone 1800-258-1800; videsh me phanse: madad.gov.in
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: पासपोर्ट, वीज़ा, विदेश में मदद
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “mera passport 3 mahine se nahi aaya lucknow gomti nagar”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
mohan to central: police verification ho gaya
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: police verification ho gaya
asha to police: police verification nahi hua 2 mahine se gomti nagar lucknow passport ka
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Satyapan, charitra praman patra
       | Jagah: gomti nagar, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-4158-6074-3: सत्यापन, चरित्र प्रमाण पत्र, शस्त्र लाइसेंस
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | “police verification nahi hua 2 mahine se gomti nagar lucknow passport ka”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to police: police verification ho gaya
  asha < 26-4158-6074-3: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
         [Haan, band kijiye] [Abhi chalne dijiye]
  thana < 26-4158-6074-3: सत्यापन, चरित्र प्रमाण पत्र, शस्त्र लाइसेंस
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | “police verification nahi hua 2 mahine se gomti nagar lucknow passport ka
        | police verification ho gaya”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
# Whoever says that it is another department's is offered the one that he wrote to first.
sita to high: scholarship nahi aayi
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Chhatravritti, fees wapsi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 18 December, shaam 5 baje
       | Ye kaam Samaj kalyan vibhag (pichhda varg, alpsankhyak) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: छात्रवृत्ति, शुल्क प्रतिपूर्ति
       | जगह: अभी पता नहीं
       | समय सीमा: 18 दिसंबर, शाम 5 बजे
       | “scholarship nahi aayi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
sita to high: 2
  sita < 26-2612-0315-2: ye kaam kis vibhag ka hai? Neeche se chuniye ya vibhag ka naam likhiye.
         [Uchch shiksha vibhag]
         [Bijli vibhag]
         [Gramin jal vibhag (Jal Nigam)]
         [Nagar vikas vibhag (nagar nigam, palika)]
         [Vibhag sahi, vishay galat]
# Who wants deeds and no messages goes on hearing of them; who wants no messages is left in peace.
ram to urban: gomti nagar lucknow me kooda nahi uth raha
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Kooda nahi utha, safai nahi
      | Jagah: gomti nagar, Lucknow
      | Abhi hub ki sahayata desk ke paas
      | Samay seema: 27 November, shaam 5 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: कूड़ा नहीं उठा, सफाई नहीं
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “gomti nagar lucknow me kooda nahi uth raha”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
ram to urban: message band karo gadi bhejo
  ram < Ye baat 26-5507-5354-0 me jod di gayi hai.
  desk < 26-5507-5354-0 में जुड़ा: message band karo gadi bhejo
ram to urban: message band karo
  ram < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
      | 26-5507-5354-0 par kaam chalta rahega.
