# The health department hears of people who are ill of bad water whoever finds out where it is, again when more fall ill after its work was done, and not of a death that the water has nothing to do with.
account jal = JAL
account health = HEALTH
account hub = HUB
account urban = URBAN
officer je = JAL 183 L1 hi jal
officer cmo = HEALTH 183 L1 hi health
officer nagar = URBAN 183 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
# Their work is done, and more fall ill of the same pump. What is about the pump alone is not told again.
mohan to jal: handpump ka ganda pani pikar 20 log bimar ho gaye, Biswan Sitapur
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Gaon ka pani ganda
        | Jagah: Biswan, Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: गाँव के पानी की गुणवत्ता खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “handpump ka ganda pani pikar 20 log bimar ho gaye, Biswan Sitapur”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo < 26-4158-6074-3: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “handpump ka ganda pani pikar 20 log bimar ho gaye, Biswan Sitapur”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-4158-6074-3
@ +2h
  cmo < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
      | पहला जवाब नहीं दिया गया
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  desk < 26-4158-6074-3: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू। पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
cmo to health: resolve {S} sabko dawa di gayi
  cmo < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-4158-6074-3: kaam poora hone ki report aayi hai: sabko dawa di gayi
  mohan < 26-4158-6074-3 (Bimari phaili, teekakaran, dengue): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to jal: haan
  mohan < Kaam kaisa raha? 1 accha 2 theek 3 kharab
          [Accha] [Theek] [Kharab]
@ +3h
  je < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 2 बजे तक देना था। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
     | पहला जवाब नहीं दिया गया
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  desk < 26-5557-4711-6: गाँव के पानी की गुणवत्ता खराब। पहला जवाब 24 नवंबर, दोपहर 2 बजे तक देना था, जवाबदेही अब यहाँ है।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Hub ki sahayata desk ko batayi gayi hai.
mohan to jal: {N1} handpump ab bhi kharab hai
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  je < 26-5557-4711-6 में जुड़ा: 26-5557-4711-6 handpump ab bhi kharab hai
mohan to jal: {N1} 28 aur log bimar ho gaye aaj, 2 bachche ki maut ho gayi, handpump ke pani se
  mohan < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  je < ⚠ खतरा: तुरंत देखें
     | 26-5557-4711-6: गाँव के पानी की गुणवत्ता खराब
     | ख़तरे की बात अभी बताई गई है
     | जगह: Biswan, सीतापुर
     | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “handpump ka ganda pani pikar 20 log bimar ho gaye, Biswan Sitapur
     | 26-5557-4711-6 handpump ab bhi kharab hai
     | 26-5557-4711-6 28 aur log bimar ho gaye aaj, 2 bachche ki maut ho gayi, handpump ke pani se”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: गाँव के पानी की गुणवत्ता खराब
       | ख़तरे की बात अभी बताई गई है
       | जगह: Biswan, सीतापुर
       | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “handpump ka ganda pani pikar 20 log bimar ho gaye, Biswan Sitapur
       | 26-5557-4711-6 handpump ab bhi kharab hai
       | 26-5557-4711-6 28 aur log bimar ho gaye aaj, 2 bachche ki maut ho gayi, handpump ke pani se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  cmo < ⚠ खतरा: तुरंत देखें
      | 26-2612-0315-2: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Biswan, सीतापुर
      | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “handpump ka ganda pani pikar 20 log bimar ho gaye, Biswan Sitapur
      | 26-5557-4711-6 handpump ab bhi kharab hai
      | 26-5557-4711-6 28 aur log bimar ho gaye aaj, 2 bachche ki maut ho gayi, handpump ke pani se”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  mohan < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-2612-0315-2
# Whose other complaint to them is of another kind: that stays as it is.
usha to health: Biswan Sitapur ke aspatal me doctor nahi aate
  usha < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Doctor ya staff nahi
       | Jagah: Biswan, Sitapur
       | Prabhari chikitsa adhikari (MOIC), Sitapur ko bheji gayi
       | Samay seema: 27 November, dopahar 3 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  cmo < 26-5507-5354-0: डॉक्टर या स्टाफ नहीं
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Biswan Sitapur ke aspatal me doctor nahi aate”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
usha to jal: Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye
  usha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Gaon ka pani ganda
       | Jagah: Biswan, Sitapur
       | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
       | Samay seema: 27 November, dopahar 3 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-6333-7585-0: गाँव के पानी की गुणवत्ता खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo < 26-5957-2483-1: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Biswan Sitapur me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  usha < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-5957-2483-1
# "If" behind what is so makes it no less so.
ravi to jal: handpump ka pani ganda hai, 20 log bimar ho gaye agar jaldi doctor nahi aaye to aur marenge. Biswan Sitapur
  ravi < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Gaon ka pani ganda
       | Jagah: Biswan, Sitapur
       | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
       | Samay seema: 27 November, dopahar 3 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-4419-7102-5: गाँव के पानी की गुणवत्ता खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “handpump ka pani ganda hai, 20 log bimar ho gaye agar jaldi doctor nahi aaye to aur marenge. Biswan Sitapur”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo < 26-0624-3339-0: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Biswan, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “handpump ka pani ganda hai, 20 log bimar ho gaye agar jaldi doctor nahi aaye to aur marenge. Biswan Sitapur”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  ravi < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-0624-3339-0
# Counter-examples: an old death, an illness of the sun, what is only feared.
rekha to jal: Biswan Sitapur me handpump kharab hai, hamari dadi ki maut ho gayi thi isliye late bataya
  rekha < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Handpump kharab
        | Jagah: Biswan, Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Samay seema: 29 November, dopahar 3 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-3793-8057-7: हैंडपंप खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 29 नवंबर, दोपहर 3 बजे
     | “Biswan Sitapur me handpump kharab hai, hamari dadi ki maut ho gayi thi isliye late bataya”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
kiran to jal: Biswan Sitapur me handpump kharab hai, log bimar pad gaye dhoop me pani lane se
  kiran < Shikayat darj ho gayi. Number: 26-2405-1252-2
        | Vishay: Handpump kharab
        | Jagah: Biswan, Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Samay seema: 29 November, dopahar 3 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  je < 26-2405-1252-2: हैंडपंप खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 29 नवंबर, दोपहर 3 बजे
     | “Biswan Sitapur me handpump kharab hai, log bimar pad gaye dhoop me pani lane se”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
babu to jal: Biswan Sitapur me handpump ka pani ganda hai, agar bachche, budhe bimar pad gaye to kya hoga
  babu < Shikayat darj ho gayi. Number: 26-3420-9339-1
       | Vishay: Gaon ka pani ganda
       | Jagah: Biswan, Sitapur
       | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
       | Samay seema: 27 November, dopahar 3 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-3420-9339-1: गाँव के पानी की गुणवत्ता खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Biswan Sitapur me handpump ka pani ganda hai, agar bachche, budhe bimar pad gaye to kya hoga”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# The desk finds the place for who could not say it.
asha to jal: गाँव में नल का गंदा पानी पीने से 20 लोग बीमार हो गए
  asha < खतरा हो तो अभी 108 (एंबुलेंस), 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4944-9542-1: गाँव के पानी की गुणवत्ता खराब
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
       | समय सीमा: 27 नवंबर, दोपहर 3 बजे
       | “गाँव में नल का गंदा पानी पीने से 20 लोग बीमार हो गए”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < शिकायत दर्ज हो गई। नंबर: 26-4944-9542-1
       | विषय: गाँव के पानी की गुणवत्ता खराब
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
       | समय सीमा: 27 नवंबर, दोपहर 3 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
desk to hub: place {S} रामपुर, सीतापुर
  je < ⚠ खतरा: तुरंत देखें
     | 26-4944-9542-1: गाँव के पानी की गुणवत्ता खराब
     | जगह: रामपुर, सीतापुर
     | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “गाँव में नल का गंदा पानी पीने से 20 लोग बीमार हो गए”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo < ⚠ खतरा: तुरंत देखें
      | 26-9184-2815-4: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: रामपुर, सीतापुर
      | पहला जवाब: 24 नवंबर, दोपहर 3:15 बजे तक
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “गाँव में नल का गंदा पानी पीने से 20 लोग बीमार हो गए”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  desk < 26-4944-9542-1: ग्रामीण जलापूर्ति विभाग (जल निगम) को भेज दी गई। विषय: गाँव के पानी की गुणवत्ता खराब
  asha < 26-4944-9542-1: जानकारी ठीक कर दी गई है।
       | विषय: गाँव के पानी की गुणवत्ता खराब
       | जगह: रामपुर, सीतापुर
       | अवर अभियंता, जल निगम (ग्रामीण), सीतापुर को भेजी गई
       | समय सीमा: 27 नवंबर, दोपहर 3 बजे
  asha < लोगों की बीमारी की बात चिकित्सा एवं स्वास्थ्य विभाग के लिए अलग से दर्ज हो गई। उसका नंबर: 26-9184-2815-4
# The place was wrong: that of both is put right.
geeta to jal: Laharpur Sitapur me ganda pani pikar 15 log bimar ho gaye
  geeta < Shikayat darj ho gayi. Number: 26-6050-9260-6
        | Vishay: Gaon ka pani ganda
        | Jagah: Laharpur, Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Samay seema: 27 November, dopahar 3 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-6050-9260-6: गाँव के पानी की गुणवत्ता खराब
     | जगह: Laharpur, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Laharpur Sitapur me ganda pani pikar 15 log bimar ho gaye”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo < 26-1110-7906-3: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Laharpur, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Laharpur Sitapur me ganda pani pikar 15 log bimar ho gaye”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  geeta < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-1110-7906-3
geeta to jal: jagah galat hai
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
geeta to jal: Gonda
  geeta < 26-1110-7906-3: jaankari theek kar di gayi hai.
        | Vishay: Bimari phaili, teekakaran, dengue
        | Jagah: Gonda
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 27 November, dopahar 3 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-6050-9260-6: यह शिकायत अब दूसरे अधिकारी के पास है।
     | <changes the earlier message>
  desk < 26-6050-9260-6: गाँव के पानी की गुणवत्ता खराब
       | जगह: गोंडा
       | समय सीमा: 27 नवंबर, दोपहर 3 बजे
       | “Laharpur Sitapur me ganda pani pikar 15 log bimar ho gaye”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  cmo < 26-1110-7906-3: यह शिकायत अब दूसरे अधिकारी के पास है।
      | <changes the earlier message>
  geeta < 26-6050-9260-6: jaankari theek kar di gayi hai.
        | Vishay: Gaon ka pani ganda
        | Jagah: Gonda
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 27 November, dopahar 3 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-1110-7906-3: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
       | जगह: गोंडा
       | समय सीमा: 27 नवंबर, दोपहर 3 बजे
       | “Laharpur Sitapur me ganda pani pikar 15 log bimar ho gaye”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
# What the desk hears in a voice note, and what is handed over to where the water is.
sunita to jal sends: voice
  sunita < शिकायत दर्ज हो गई। नंबर: 26-0821-4257-9
         | विषय: ग्रामीण पानी की अन्य शिकायत
         | जगह पता चलते ही अधिकारी को भेजी जाएगी
         | समय सीमा: 5 दिसंबर, शाम 5 बजे
         | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
         | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
           [सही है] [दूसरा विभाग]
           [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-0821-4257-9: ग्रामीण पानी की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | <voice>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sunita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
           [अपनी जगह भेजें]
desk to hub: fill {S} Mahmudabad Sitapur me ganda pani pikar 15 log bimar ho gaye
  desk < 26-0821-4257-9: ग्रामीण जलापूर्ति विभाग (जल निगम) को भेज दी गई। विषय: गाँव के पानी की गुणवत्ता खराब
  je < 26-0821-4257-9: गाँव के पानी की गुणवत्ता खराब
     | जगह: Mahmudabad, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Mahmudabad Sitapur me ganda pani pikar 15 log bimar ho gaye”
     | <voice>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  sunita < 26-0821-4257-9: जानकारी ठीक कर दी गई है।
         | विषय: गाँव के पानी की गुणवत्ता खराब
         | जगह: Mahmudabad, सीतापुर
         | अवर अभियंता, जल निगम (ग्रामीण), सीतापुर को भेजी गई
         | समय सीमा: 27 नवंबर, दोपहर 3 बजे
  cmo < 26-4032-9832-4: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Mahmudabad, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Mahmudabad Sitapur me ganda pani pikar 15 log bimar ho gaye”
      | <voice>
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  sunita < लोगों की बीमारी की बात चिकित्सा एवं स्वास्थ्य विभाग के लिए अलग से दर्ज हो गई। उसका नंबर: 26-4032-9832-4
farid to urban: Sidhauli Sitapur me nali jaam hai, naali ka pani nal me aa raha hai, pikar 12 log bimar ho gaye
  farid < Shikayat darj ho gayi. Number: 26-9161-6792-2
        | Vishay: Naali ya sewer jaam
        | Jagah: Sidhauli, Sitapur
        | Safai nirikshak / JE, nagar nikay, Sitapur ko bheji gayi
        | Samay seema: 26 November, dopahar 3 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  nagar < 26-9161-6792-2: नाली या सीवर जाम
        | जगह: Sidhauli, सीतापुर
        | समय सीमा: 26 नवंबर, दोपहर 3 बजे
        | “Sidhauli Sitapur me nali jaam hai, naali ka pani nal me aa raha hai, pikar 12 log bimar ho gaye”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
nagar to urban: forward {S} JAL gaon ka nal hai
  nagar < 26-9161-6792-2: ग्रामीण जलापूर्ति विभाग (जल निगम) को भेज दी गई।
          [वापस लें]
  je < 26-9161-6792-2: गाँव के पानी की गुणवत्ता खराब
     | दूसरे विभाग से आई है
     | जगह: Sidhauli, सीतापुर
     | समय सीमा: 26 नवंबर, दोपहर 3 बजे
     | “Sidhauli Sitapur me nali jaam hai, naali ka pani nal me aa raha hai, pikar 12 log bimar ho gaye”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  farid < 26-9161-6792-2: shikayat Gramin jal vibhag (Jal Nigam) ko bhej di gayi hai. Number wahi rahega.
  cmo < 26-3647-8109-2: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Sidhauli, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Sidhauli Sitapur me nali jaam hai, naali ka pani nal me aa raha hai, pikar 12 log bimar ho gaye”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  farid < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-3647-8109-2
# Told in two messages; the doctors read both.
salim to jal: Laharpur Sitapur me nal ka pani ganda hai
  salim < Shikayat darj ho gayi. Number: 26-1013-0561-3
        | Vishay: Gaon ka pani ganda
        | Jagah: Laharpur, Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Samay seema: 27 November, dopahar 3 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-1013-0561-3: गाँव के पानी की गुणवत्ता खराब
     | जगह: Laharpur, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Laharpur Sitapur me nal ka pani ganda hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
salim to jal: 20 log bimar ho gaye
  salim < Ye baat 26-1013-0561-3 me jod di gayi hai.
  je < 26-1013-0561-3: गाँव के पानी की गुणवत्ता खराब
     | जगह: Laharpur, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Laharpur Sitapur me nal ka pani ganda hai
     | 20 log bimar ho gaye”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo < 26-2765-3408-8: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Laharpur, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Laharpur Sitapur me nal ka pani ganda hai
      | 20 log bimar ho gaye”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  salim < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-2765-3408-8
# Whose complaint waits with another has ill people all the same.
lata to jal: Mahmudabad Sitapur me nal ka pani ganda hai
  lata < Shikayat darj ho gayi. Number: 26-1595-1689-8
       | Vishay: Gaon ka pani ganda
       | Jagah: Mahmudabad, Sitapur
       | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
       | Samay seema: 27 November, dopahar 3 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  je < 26-1595-1689-8: गाँव के पानी की गुणवत्ता खराब
     | जगह: Mahmudabad, सीतापुर
     | समय सीमा: 27 नवंबर, दोपहर 3 बजे
     | “Mahmudabad Sitapur me nal ka pani ganda hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
lata to jal taps: Wahi samasya hai, jodiye
  lata < 26-1595-1689-8: yahi samasya aur logon ne bhi batayi hai. Sabka kaam ek saath hoga, samay seema: 27 November, dopahar 3 baje. Har khabar yahin milegi.
  je < 26-1595-1689-8: नागरिक ने बताया कि यह 26-0821-4257-9 वाली ही समस्या है। उसमें जोड़ दी गई है।
       [अलग करें]
lata to jal: hamare yahan bhi 6 bachche bimar ho gaye wahi pani pikar
  lata < Ye baat 26-1595-1689-8 me jod di gayi hai.
  je < 26-0821-4257-9 में जुड़ा: hamare yahan bhi 6 bachche bimar ho gaye wahi pani pikar
  cmo < 26-3693-7718-2: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
      | जगह: Mahmudabad, सीतापुर
      | समय सीमा: 27 नवंबर, दोपहर 3 बजे
      | “Mahmudabad Sitapur me nal ka pani ganda hai
      | hamare yahan bhi 6 bachche bimar ho gaye wahi pani pikar”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  lata < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-3693-7718-2
