# What is done to women and children, in the words of those it is done to: its own subject, its own numbers, and the words behind the command.
account police = POLICE
account wcd = WCD
account edu = EDU_BASIC
officer thana = POLICE 162 L1 hi police
officer pooja = WCD 162 L1 hi wcd
officer beo = EDU_BASIC 162 L1 hi edu
officer bsa = EDU_BASIC 162 L2 hi edu
officer sachiv = EDU_BASIC 162 L3 hi edu
@ 2026-11-24 10:00
asha to police: lucknow chinhat me mere sath galat kaam hua hai, ladke ne zabardasti ki
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: महिला के साथ अपराध
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Samay seema: 26 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
mohan to police: भैया हमार लइकी के गाँव के लड़का छेड़त बा, रास्ता रोकत बा, मलिहाबाद लखनऊ
  mohan < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: महिला के साथ अपराध
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [हाँ] [नहीं]
ravi to police: ladki ko utha le gaye 4 log car me abhi, jaldi aao, alambagh lucknow
  ravi < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: गुमशुदा या अपहरण
        | जगह: alambagh, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “ladki ko utha le gaye 4 log car me abhi, jaldi aao, alambagh lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Gumshuda ya apharan
       | Jagah: alambagh, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 26 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ramu to police: chinhat lucknow, mere bete ka 3 din se pata nahi chal raha, 8 saal ka hai
  ramu < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: गुमशुदा या अपहरण
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “chinhat lucknow, mere bete ka 3 din se pata nahi chal raha, 8 saal ka hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ramu < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Gumshuda ya apharan
       | Jagah: chinhat, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 26 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
sita to wcd: मेरी सास दहेज के लिए जला देने की धमकी देती है, चिनहट लखनऊ
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  thana < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: दहेज या ससुराल में उत्पीड़न
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
gita to wcd: mujhe ghar se nikal diya pati ne raat me bachche ke sath, charbagh lucknow
  gita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5957-2483-1: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  gita < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
rani to wcd: meri shaadi 15 saal me kar rahe hai ghar wale, mujhe padhna hai, chinhat lucknow
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-4419-7102-5: बाल विवाह
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Samay seema: 26 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
kamla to police: mere pati mujhe roz marte hain, abhi bhi maar rahe hain, alambagh lucknow
  kamla < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-0624-3339-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-0624-3339-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  kamla < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Samay seema: 27 November, subah 10 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Haan] [Nahi]
vimla to wcd: chinhat lucknow, padosi ke ghar me ek 10 saal ka bachcha kaam karta hai usko marte hain
  vimla < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-3793-8057-7: बेसहारा या पीड़ित बच्चा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-3793-8057-7” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  vimla < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Samay seema: 27 November, subah 10 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Haan] [Nahi]
# Of teachers neither the officer of the block nor of the district hears: they are over him.
mina to edu: चिनहट लखनऊ के स्कूल में मिड डे मील में कीड़े निकले, मास्टर साहब बच्चों को मारते हैं
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-2405-1252-2: बच्चे को मारना या गलत व्यवहार
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 29 नवंबर, सुबह 10 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-2405-1252-2” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mina < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1098 (चाइल्डलाइन, बच्चों की मदद) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  mina < शिकायत दर्ज हो गई। नंबर: 26-2405-1252-2
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
nina to edu: chinhat lucknow, teacher school me sharab pi ke aata hai aur ladkiyon ko galat tarike se chhuta hai
  nina < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-3420-9339-1: बच्चे को मारना या गलत व्यवहार
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 29 नवंबर, सुबह 10 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-3420-9339-1” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  nina < Shikayat darj ho gayi. Number: 26-3420-9339-1
       | Samay seema: 29 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
lila to edu: headmaster ladkiyon se chhedkhani karta hai, chinhat lucknow
  lila < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  sachiv < ⚠ खतरा: तुरंत देखें
         | 26-4944-9542-1: बच्चे को मारना या गलत व्यवहार
         | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
         | समय सीमा: 29 नवंबर, सुबह 10 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-4944-9542-1” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  lila < Shikayat darj ho gayi. Number: 26-4944-9542-1
       | Samay seema: 29 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
usha to wcd: मोर मरद मोका मारत है, चिनहट लखनऊ
  usha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-9184-2815-4: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-9184-2815-4” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  usha < शिकायत दर्ज हो गई। नंबर: 26-9184-2815-4
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
