# Who says that somebody else reads the phone has said that it is not safe to answer here, in whatever words and later too; who writes for her mother has said no more than that. Neither is a danger of its own.
account wcd = WCD
account police = POLICE
account social = SOCIAL
account food = FOOD
account hub = hub
officer pooja = WCD 162 L1 hi wcd
officer vikas = WCD 164 L1 hi wcd
officer amit = POLICE 162 L1 hi police
officer meera = SOCIAL all L1 hi social
officer tara = FOOD all L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to wcd: pati roz maarta hai, gomti nagar lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
asha to wcd: yahan jawab mat dena pati phone dekhta hai
  pooja < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  asha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
sita to wcd: मेरे पति मुझे रोज मारते हैं, गोमती नगर लखनऊ
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
sita to wcd: नहीं वो फोन चेक करते हैं
  pooja < 26-4158-6074-3 में नई जानकारी जुड़ी है।
  sita < ठीक है। यहाँ सिर्फ़ नंबर लिखा जाएगा, बात नहीं। यह संदेश मिटाया जा सकता है।
gita to wcd: pati roz maarta hai, gomti nagar lucknow
  gita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-2612-0315-2” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  gita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
gita to wcd: nahi mere pati padh lenge
  pooja < 26-2612-0315-2 में नई जानकारी जुड़ी है।
  gita < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
usha to wcd: pati roz maarta hai, gomti nagar lucknow
  usha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5507-5354-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  usha < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
usha to wcd: haan
  usha < Theek hai. 26-5507-5354-0 ki poori khabar yahin aayegi.
@ +20m
  pooja < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: घरेलू हिंसा। पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [पूरा देखें]
  asha < 26-5557-4711-6: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  sita < 26-4158-6074-3: नई खबर है। सुरक्षित हो तब “स्थिति” लिखें।
  gita < 26-2612-0315-2: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  usha < 26-5507-5354-0: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
  pooja < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: घरेलू हिंसा। पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [पूरा देखें]
  pooja < 26-2612-0315-2: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: घरेलू हिंसा। पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [पूरा देखें]
  pooja < 26-5507-5354-0: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: घरेलू हिंसा। पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [पूरा देखें]
usha to wcd: ab yahan mat likhna, pati phone dekhta hai
  pooja < 26-5507-5354-0 में नई जानकारी जुड़ी है।
  usha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
rani to wcd: pati roz maarta hai, gomti nagar lucknow
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:35 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:20 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Samay seema: 27 November, subah 10:20 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
rani to wcd: wo mera phone dekhta hai aur abhi jaan se maar raha hai
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:35 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10:20 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
lila to social: vridha pension nahi aa rahi 6 mahine se, gaon pipri jila barabanki
  lila < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Vriddha pension
       | Jagah: gaon pipri, Barabanki
       | ADO, samaj kalyan ko bheji gayi
       | Samay seema: 22 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meera < 26-5957-2483-1: वृद्धावस्था पेंशन
        | जगह: gaon pipri, बाराबंकी
        | समय सीमा: 22 दिसंबर, शाम 5 बजे
        | “vridha pension nahi aa rahi 6 mahine se, gaon pipri jila barabanki”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +20m
  pooja < 26-6333-7585-0: पहला जवाब 24 नवंबर, सुबह 10:35 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: घरेलू हिंसा। पहला जवाब 24 नवंबर, सुबह 10:35 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [पूरा देखें]
  rani < 26-6333-7585-0: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  asha < 26-5557-4711-6: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  sita < 26-4158-6074-3: नई खबर है। सुरक्षित हो तब “स्थिति” लिखें।
  gita < 26-2612-0315-2: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  usha < 26-5507-5354-0: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  pooja < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-5557-4711-6: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
  pooja < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-4158-6074-3: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
  pooja < 26-2612-0315-2: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-2612-0315-2: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
  pooja < 26-5507-5354-0: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  desk < 26-5507-5354-0: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब राज्य सोशल मीडिया हब की है।
       | पहला जवाब नहीं दिया गया
lila to social: main unki beti likh rahi hu
  lila < Ye baat 26-5957-2483-1 me jod di gayi hai.
  meera < 26-5957-2483-1 में जुड़ा: main unki beti likh rahi hu
lila to social: हम उनकर बिटिया हईं, उनकर ओर से लिखत हईं
  lila < यह बात 26-5957-2483-1 में जोड़ दी गई है।
  meera < 26-5957-2483-1 में जुड़ा: हम उनकर बिटिया हईं, उनकर ओर से लिखत हईं
mina to food: kotedar rashan kam deta hai, gaon pipri jila barabanki
  mina < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Kotedar ration kam deta hai
       | Jagah: gaon pipri, Barabanki
       | Purti nirikshak ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  tara < 26-4419-7102-5: कोटेदार राशन कम देता है
       | जगह: gaon pipri, बाराबंकी
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “kotedar rashan kam deta hai, gaon pipri jila barabanki”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mina to food: mujhe dikhai nahi deta, beti likh rahi hai
  mina < Ye baat 26-4419-7102-5 me jod di gayi hai.
  tara < 26-4419-7102-5: कोटेदार राशन कम देता है
       | जगह: gaon pipri, बाराबंकी
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “kotedar rashan kam deta hai, gaon pipri jila barabanki
       | mujhe dikhai nahi deta, beti likh rahi hai”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mina to food: unki taraf se likh raha hu wo bol nahi pate
  mina < Ye baat 26-4419-7102-5 me jod di gayi hai.
  tara < 26-4419-7102-5: कोटेदार राशन कम देता है
       | जगह: gaon pipri, बाराबंकी
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “kotedar rashan kam deta hai, gaon pipri jila barabanki
       | mujhe dikhai nahi deta, beti likh rahi hai
       | unki taraf se likh raha hu wo bol nahi pate”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
