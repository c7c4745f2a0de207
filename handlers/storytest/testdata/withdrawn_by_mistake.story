# Whoever has withdrawn a complaint by mistake has it again without writing it twice, and "do not withdraw it" answers the question.
account power = POWER
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
mohan to power: aliganj lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “aliganj lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: shikayat wapas leni hai
  mohan < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: nahi rehne do
  mohan < Theek hai, 26-5557-4711-6 chalti rahegi.
mohan to power: wapas le lo
  mohan < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: wapas mat lo
  mohan < Theek hai, 26-5557-4711-6 chalti rahegi.
mohan to power: wapas le lo
  mohan < 26-5557-4711-6 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: haan
  mohan < 26-5557-4711-6 wapas le li gayi.
  anil < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
mohan to power: galti se wapas ho gaya, wapas mat lo
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “aliganj lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: mera data kaun dekhta hai
  mohan < Shikayat sambandhit adhikari aur rajya ka hub padhte hain. Bina kahe phone number adhikari ko nahi dikhta. Naam, number aur baatein mitane ke liye “bhool jao” likhiye.
sita to power: what happens to my data?
  sita < The officers concerned and the state hub read a complaint. Officers see your phone number only if you say so. To erase name, number and words, write “forget”.
sita to power: do not withdraw
  sita < No complaint was found that was withdrawn. Please write the problem and the place.
sita to power: लाइनमैन ने मेरा डाटा बेच दिया
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली की अन्य शिकायत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  sita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
