# What an office is called says nothing of what is wrong: it is asked, and one complaint with the answer. A question beside "when?" is answered, too.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer suresh = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to urban: nagar nigam
  asha < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
         [Shikayat darj kijiye]
asha to urban: kooda nahi utha gomti nagar lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Kooda nahi utha, safai nahi
       | Jagah: gomti nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  suresh < 26-5557-4711-6: कूड़ा नहीं उठा, सफाई नहीं
         | जगह: gomti nagar, लखनऊ
         | समय सीमा: 27 नवंबर, शाम 5 बजे
         | “nagar nigam
         | kooda nahi utha gomti nagar lucknow”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
@ +3m
asha to urban: nagar nigam
  asha < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
         [Shikayat darj kijiye]
mohan to power: bijli nahi hai gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:03 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:03 बजे
       | “bijli nahi hai gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +3m
mohan to power: light kab aayegi? aur bill kaise bharu?
  mohan < 26-4158-6074-3: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10:03 baje
  mohan < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Bijli vibhag, helpline: 1912
          [Kisi se baat]
sita to power: बिजली विभाग
  sita < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
         [शिकायत दर्ज करें]
