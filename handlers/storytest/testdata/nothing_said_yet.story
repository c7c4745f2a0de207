# Who says only that he has a complaint is asked for what and where; a number for nothing is given to nobody. Where a matter or whose work it is stands in the words, they are registered.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: sir mujhe ek shikayat likhwani hai
  mohan < Namaste. Ye Bijli vibhag ka shikayat khata hai.
        | Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: मेरी एक शिकायत है
  sita < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
       | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
sita to power: नमस्ते, एक समस्या है
  sita < समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
geeta to power: hello sir i have a complaint
  geeta < Namaste. This is the complaint account of Energy Department (electricity).
        | Write the problem and the place, or send a voice note. You get a number at once.
        | The officers concerned see it. We never ask for OTP or money.
ram to power: bijli ki shikayat karni hai
  ram < Shikayat darj ho gayi. Number: 26-4158-6074-3
      | Vishay: Bijli ki anya shikayat
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 2 December, shaam 5 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ki shikayat karni hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
hari to power: shikayat ki thi par kuch nahi hua
  hari < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli ki anya shikayat
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “shikayat ki thi par kuch nahi hua”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  hari < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
# With one under way, only who says that it is another.
mohan to power: ek aur shikayat hai
  mohan < Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
mohan to power: gomti nagar lucknow me meter tej chal raha hai
  mohan < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Meter kharab ya tez
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow me meter tej chal raha hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: meri samasya hal karo
  mohan < Ye baat 26-5507-5354-0 me jod di gayi hai.
  anil < 26-5507-5354-0: मीटर खराब या तेज़
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow me meter tej chal raha hai
       | meri samasya hal karo”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
