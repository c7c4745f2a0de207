# Who has written of violence at home and cries again is not spread over other officers, nor her words over her phone; and of a fire that still burns it is said again whom to call.
account food = FOOD
account wcd = WCD
account police = POLICE
account power = POWER
officer purti = FOOD 162 L1 hi food
officer pooja = WCD 162 L1 hi wcd
officer thana = POLICE 162 L1 hi police
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
asha to food: kotedar rashan kam deta hai, chinhat lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Kotedar ration kam deta hai
       | Jagah: chinhat, Lucknow
       | Purti nirikshak, Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  purti < 26-5557-4711-6: कोटेदार राशन कम देता है
        | जगह: chinhat, लखनऊ
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | “kotedar rashan kam deta hai, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to food: mera pati sharab pi ke maarta hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to food: wo abhi ghar pe hai mujhe maar dega
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
asha to food: 2
  asha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
asha to food: वो चाकू लेकर आया है
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  asha < यह बात 26-4158-6074-3 में जोड़ दी गई है।
@ +10m
asha to food: he will kill me
  asha < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  asha < This was added to 26-4158-6074-3.
# What is somebody else's work is no more of hers, nor is what happened elsewhere.
asha to food: bijli ka taar gir gaya hai ghar ke samne
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Taar ya khambe se khatra
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 24 November, subah 10:25 baje tak
       | Samay seema: 24 November, shaam 4:10 baje
       | Ye kaam Bijli vibhag ka hai. Shikayat wahin bheji jayegi.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [chinhat, Lucknow]
         [Apni jagah bhejiye]
@ +3m
asha to food: raste me ladko ne mera mobile chheen liya
  asha < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Chori, loot, chhinaiti
       | Abhi hub ki sahayata desk ke paas
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Jagah Uttar Pradesh ke bahar ki lagti hai. Us rajya ki sarkar ko bhi likhiye.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
@ +3m
  asha < 26-4158-6074-3: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
asha to food: alambagh lucknow me goli chal rahi hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: मारपीट या धमकी
        | जगह: alambagh, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:31 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:16 बजे
        | “alambagh lucknow me goli chal rahi hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Maarpeet ya dhamki
       | Jagah: alambagh, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:31 baje tak
       | Samay seema: 27 November, subah 10:16 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
@ +2h
  thana < 26-6333-7585-0: पहला जवाब 24 नवंबर, सुबह 10:31 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
  asha < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  asha < 26-6333-7585-0: time par pehla jawab nahi diya gaya. Shikayat ab SP / police upayukt (DCP), Lucknow ko batayi gayi hai.
  asha < 26-5507-5354-0: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
sita to food: raste me gunde maar peet kar rahe hain, malihabad lucknow
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5957-2483-1: मारपीट या धमकी
        | जगह: malihabad, लखनऊ
        | पहला जवाब: 24 नवंबर, दोपहर 12:31 बजे तक
        | समय सीमा: 27 नवंबर, दोपहर 12:16 बजे
        | “raste me gunde maar peet kar rahe hain, malihabad lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Maarpeet ya dhamki
       | Jagah: malihabad, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, dopahar 12:31 baje tak
       | Samay seema: 27 November, dopahar 12:16 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
mohan to power: transformer me aag lag gayi hai abhi, gomti nagar lucknow
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 101 (Damkal (aag)) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: ट्रांसफार्मर जला या खराब
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, दोपहर 12:31 बजे तक
       | समय सीमा: 25 नवंबर, दोपहर 12:16 बजे
       | “transformer me aag lag gayi hai abhi, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-4419-7102-5
        | Vishay: Transformer jala ya kharab
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Pehla jawab: 24 November, dopahar 12:31 baje tak
        | Samay seema: 25 November, dopahar 12:16 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
mohan to power: aag nahi bujhi
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 101 (Damkal (aag)) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: ट्रांसफार्मर जला या खराब
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, दोपहर 12:31 बजे तक
       | समय सीमा: 25 नवंबर, दोपहर 12:16 बजे
       | “transformer me aag lag gayi hai abhi, gomti nagar lucknow
       | aag nahi bujhi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye baat 26-4419-7102-5 me jod di gayi hai.
mohan to power: still burning
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 101 (Damkal (aag)) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: ट्रांसफार्मर जला या खराब
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, दोपहर 12:31 बजे तक
       | समय सीमा: 25 नवंबर, दोपहर 12:16 बजे
       | “transformer me aag lag gayi hai abhi, gomti nagar lucknow
       | aag nahi bujhi
       | still burning”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye baat 26-4419-7102-5 me jod di gayi hai.
mohan to power: दमकल नहीं आई
  mohan < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 101 (दमकल (आग)) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: ट्रांसफार्मर जला या खराब
       | जगह: gomti nagar, लखनऊ
       | पहला जवाब: 24 नवंबर, दोपहर 12:31 बजे तक
       | समय सीमा: 25 नवंबर, दोपहर 12:16 बजे
       | “transformer me aag lag gayi hai abhi, gomti nagar lucknow
       | aag nahi bujhi
       | still burning
       | दमकल नहीं आई”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < यह बात 26-4419-7102-5 में जोड़ दी गई है।
  mohan < यह 26-4419-7102-5 की बात है या नई समस्या? 1 वही 2 नई
          [वही] [नई समस्या]
# Nothing burns here.
ram to power: bijli ka bill galat hai, gomti nagar lucknow
  ram < Shikayat darj ho gayi. Number: 26-0624-3339-0
      | Vishay: Bijli ka bill galat
      | Jagah: gomti nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 2 December, shaam 5 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-0624-3339-0: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: meri pyaas nahi bujhi
  ram < Ye baat 26-0624-3339-0 me jod di gayi hai.
  anil < 26-0624-3339-0: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat hai, gomti nagar lucknow
       | meri pyaas nahi bujhi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
