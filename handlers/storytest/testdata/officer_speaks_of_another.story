# An officer who goes on to another complaint without naming it is asked which he means, and nobody reads what is another's: a jam after a theft, a transformer under the place of a wire. A fraud that was filed as theft gets its subject.
account police = POLICE
account power = POWER
officer thana = POLICE 162 L1 hi police
officer anil = POWER 162 L1 hi-Latn power
@ 2026-11-24 10:00
mohan to police: गोमती नगर लखनऊ में मेरी बाइक चोरी हो गई
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: चोरी, लूट, छिनैती
        | जगह: गोमती नगर, लखनऊ
        | थाना प्रभारी, लखनऊ को भेजी गई
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  thana < 26-5557-4711-6: चोरी, लूट, छिनैती
        | जगह: गोमती नगर, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “गोमती नगर लखनऊ में मेरी बाइक चोरी हो गई”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
asha to police: aliganj lucknow me mera mobile chori ho gaya, khate se paise bhi nikal gaye
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Chori, loot, chhinaiti
       | Jagah: aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 9 December, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-4158-6074-3: चोरी, लूट, छिनैती
        | जगह: aliganj, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “aliganj lucknow me mera mobile chori ho gaya, khate se paise bhi nikal gaye”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to police: Hazratganj Lucknow me roz jam lagta hai
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Jaam, yatayat
       | Jagah: Hazratganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  thana < 26-2612-0315-2: जाम, यातायात नियम
        | जगह: Hazratganj, लखनऊ
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “Hazratganj Lucknow me roz jam lagta hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
thana to police: सूची
  thana < खुली शिकायतें: 3
        | 26-2612-0315-2 जाम, यातायात नियम, 27 नवंबर, सुबह 10 बजे तक
        | 26-5557-4711-6 चोरी, लूट, छिनैती, 9 दिसंबर, सुबह 10 बजे तक
        | 26-4158-6074-3 चोरी, लूट, छिनैती, 9 दिसंबर, सुबह 10 बजे तक
          [26-2612-0315-2]
          [26-5557-4711-6]
          [26-4158-6074-3]
thana to police: बाइक वाली में एफआईआर दर्ज कर ली
  thana < 26-5557-4711-6: ले ली गई। समय सीमा: 9 दिसंबर, सुबह 10 बजे
          [पूछें] [काम पूरा]
          [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: थाना प्रभारी, लखनऊ ने शिकायत ले ली है। समय सीमा: 9 दिसंबर, सुबह 10 बजे
  thana < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: थाना प्रभारी, लखनऊ ने लिखा है: एफआईआर दर्ज कर ली
thana to police: जाम हटवा दिया
  thana < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
        | 26-2612-0315-2 जाम, यातायात नियम, अधिकारी को भेजी गई
        | 26-5557-4711-6 चोरी, लूट, छिनैती, काम चल रहा है
        | 26-4158-6074-3 चोरी, लूट, छिनैती, अधिकारी को भेजी गई
          [26-2612-0315-2]
          [26-5557-4711-6]
          [26-4158-6074-3]
thana to police: 1
  thana < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-2612-0315-2: kaam poora hone ki report aayi hai: जाम हटवा दिया
  ravi < 26-2612-0315-2 (Jaam, yatayat): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
thana to police: 3 यह साइबर का मामला है, चोरी का नहीं
  thana < 26-4158-6074-3: क्या विषय यह किया जाए: साइबर ठगी? बटन दबाएँ या हाँ लिखें। समय सीमा वही रहेगी।
          [साइबर ठगी]
thana to police: हाँ
  thana < 26-4158-6074-3: विषय अब साइबर ठगी। नागरिक को बता दिया गया। समय सीमा वही: 9 दिसंबर, सुबह 10 बजे
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < 26-4158-6074-3: jaankari theek kar di gayi hai.
       | Vishay: Cyber thagi
hari to power: चौक लखनऊ में ट्रांसफार्मर जल गया है
  hari < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: चौक, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5507-5354-0: Transformer jala ya kharab
       | Jagah: चौक, Lucknow
       | Samay seema: 25 November, subah 10 baje
       | “चौक लखनऊ में ट्रांसफार्मर जल गया है”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
sita to power: लखनऊ चिनहट में बिजली का तार टूटकर सड़क पर गिरा है
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1912 (बिजली हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ Khatra: turant dekhiye
       | 26-6333-7585-0: Taar ya khambe se khatra
       | Jagah: चिनहट, Lucknow
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | “लखनऊ चिनहट में बिजली का तार टूटकर सड़क पर गिरा है”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
  sita < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: तार या खंभे से खतरा
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
anil to power: list
  anil < Khuli shikayatein: 2
       | 26-6333-7585-0 Taar ya khambe se khatra, 24 November, shaam 4 baje tak
       | 26-5507-5354-0 Transformer jala ya kharab, 25 November, subah 10 baje tak
         [26-6333-7585-0]
         [26-5507-5354-0]
anil to power sends: photo <pole> 1 ho gaya, transformer badla
  anil < Ye kis kaam ka saboot hai? Shikayat chuniye, ya number ke aakhri 5 ank likhiye. Baki ka saboot alag bhejiye.
       | 26-6333-7585-0 Taar ya khambe se khatra, Adhikari ko bheji gayi
       | 26-5507-5354-0 Transformer jala ya kharab, Adhikari ko bheji gayi
         [26-6333-7585-0]
         [26-5507-5354-0]
anil to power: 2
  anil < 26-5507-5354-0: report aur photo mil gayi. Ab mauke ki jagah bhejiye (15 minute me), ya nagrik ka 4 ank ka code likhiye.
         [Apni jagah bhejiye]
  hari < 26-5507-5354-0: काम पूरा होने की रिपोर्ट आई है: transformer badla
       | <photo>
  hari < 26-5507-5354-0 का कोड: 5667। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
