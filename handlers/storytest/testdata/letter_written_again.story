# Whoever complains once more of what was kept of his letter has said yes to it: it lies where the letter does. While it is asked whether it is safe to answer, that stays asked.
account urban = URBAN
account hub = HUB
officer suresh = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to urban: Gomti Nagar Lucknow me nali jaam hai. bijli bhi 3 din se nahi aa rahi. ration bhi nahi mil raha
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Naali ya sewer jaam
        | Jagah: Gomti Nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 26 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  suresh < 26-5557-4711-6: नाली या सीवर जाम
         | जगह: Gomti Nagar, लखनऊ
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “Gomti Nagar Lucknow me nali jaam hai. bijli bhi 3 din se nahi aa rahi. ration bhi nahi mil raha”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < Is message me ek aur baat hai: “bijli bhi 3 din se nahi aa rahi”
        | Kya Bijli vibhag me iski alag shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to urban: bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: Gomti Nagar, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 10 baje
        | Ye kaam Bijli vibhag ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli bhi 3 din se nahi aa rahi
       | bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Is message me ek aur baat hai: “ration bhi nahi mil raha”
        | Kya Khadya evam rasad vibhag (ration) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to urban: haan ration bhi nahi mila
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Ration nahi mila, dukaan band
        | Jagah: Gomti Nagar, Lucknow
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 30 November, shaam 5 baje
        | Ye kaam Khadya evam rasad vibhag (ration) ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: राशन नहीं मिला, दुकान बंद
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “ration bhi nahi mil raha
       | haan ration bhi nahi mila”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
ravi to urban: गोमती नगर लखनऊ में नाली जाम है। राशन भी नहीं मिल रहा
  ravi < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: नाली या सीवर जाम
       | जगह: गोमती नगर, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  suresh < 26-5507-5354-0: नाली या सीवर जाम
         | जगह: गोमती नगर, लखनऊ
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “गोमती नगर लखनऊ में नाली जाम है। राशन भी नहीं मिल रहा”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ravi < इस संदेश में एक और बात है: “राशन भी नहीं मिल रहा”
       | क्या खाद्य एवं रसद विभाग (राशन) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
ravi to urban: राशन नहीं मिल रहा है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: राशन नहीं मिला, दुकान बंद
       | जगह: गोमती नगर, लखनऊ
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | यह काम खाद्य एवं रसद विभाग (राशन) का है। शिकायत वहीं भेजी जाएगी।
       | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
         [वही समस्या है, जोड़ें]
  desk < 26-6333-7585-0: राशन नहीं मिला, दुकान बंद
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “राशन भी नहीं मिल रहा
       | राशन नहीं मिल रहा है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
asha to urban: mera pati mujhe roz marta hai, Gomti Nagar Lucknow. nali jaam hai. ration bhi nahi mil raha
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  suresh < 26-5957-2483-1: नाली या सीवर जाम
         | जगह: Gomti Nagar, लखनऊ
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “nali jaam hai. ration bhi nahi mil raha”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Naali ya sewer jaam
       | Jagah: Gomti Nagar, Lucknow
       | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
       | Samay seema: 26 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  asha < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to urban: ration nahi mila
  asha < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Ration nahi mila, dukaan band
       | Jagah: Gomti Nagar, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 30 November, shaam 5 baje
       | Ye kaam Khadya evam rasad vibhag (ration) ka hai. Shikayat wahin bheji jayegi.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  desk < 26-0624-3339-0: राशन नहीं मिला, दुकान बंद
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “ration bhi nahi mil raha
       | ration nahi mila”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to urban: 1
  asha < Theek hai. 26-4419-7102-5 ki poori khabar yahin aayegi.
kamla to urban: Gomti Nagar Lucknow me nali jaam hai. bijli bhi 3 din se nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-3793-8057-7
        | Vishay: Naali ya sewer jaam
        | Jagah: Gomti Nagar, Lucknow
        | Safai nirikshak / JE, nagar nikay, Lucknow ko bheji gayi
        | Samay seema: 26 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  suresh < 26-3793-8057-7: नाली या सीवर जाम
         | जगह: Gomti Nagar, लखनऊ
         | समय सीमा: 26 नवंबर, सुबह 10 बजे
         | “Gomti Nagar Lucknow me nali jaam hai. bijli bhi 3 din se nahi aa rahi”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  kamla < Is message me ek aur baat hai: “bijli bhi 3 din se nahi aa rahi”
        | Kya Bijli vibhag me iski alag shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
kamla to urban: Sitapur me bijli nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-2405-1252-2
        | Vishay: Bijli nahi aa rahi
        | Jagah: Sitapur
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 10 baje
        | Ye kaam Bijli vibhag ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2405-1252-2: बिजली नहीं आ रही
       | जगह: सीतापुर
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Sitapur me bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
