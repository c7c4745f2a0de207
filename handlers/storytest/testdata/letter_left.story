# Whoever complains of something new instead of saying what shall be done with the rest of his letter is asked once more when that is registered; what he has complained of himself by then is not asked about again.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, सड़क में बड़े बड़े गड्ढे हैं, राशन का कोटेदार कम गेहूं देता है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही, सड़क में बड़े बड़े गड्ढे हैं, राशन का कोटेदार कम गेहूं देता है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < इस संदेश में एक और बात है: “सड़क में बड़े बड़े गड्ढे हैं”
        | क्या लोक निर्माण विभाग में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to power: गोमती नगर लखनऊ में हैंडपंप खराब है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: हैंडपंप खराब
        | जगह: गोमती नगर, लखनऊ
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | यह काम ग्रामीण जलापूर्ति विभाग (जल निगम) का है। शिकायत वहीं भेजी जाएगी।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: हैंडपंप खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 29 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में हैंडपंप खराब है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < इस संदेश में एक और बात है: “सड़क में बड़े बड़े गड्ढे हैं”
        | क्या लोक निर्माण विभाग में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to power: 1
  mohan < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
        | विषय: सड़क में गड्ढे
        | जगह: गोमती नगर, लखनऊ
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | यह काम लोक निर्माण विभाग का है। शिकायत वहीं भेजी जाएगी।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: सड़क में गड्ढे
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “सड़क में बड़े बड़े गड्ढे हैं”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < इस संदेश में एक और बात है: “राशन का कोटेदार कम गेहूं देता है”
        | क्या खाद्य एवं रसद विभाग (राशन) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to power: गोमती नगर लखनऊ में राशन का कोटेदार गेहूं कम तौलता है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
        | विषय: कोटेदार राशन कम देता है
        | जगह: गोमती नगर, लखनऊ
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | यह काम खाद्य एवं रसद विभाग (राशन) का है। शिकायत वहीं भेजी जाएगी।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: कोटेदार राशन कम देता है
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “गोमती नगर लखनऊ में राशन का कोटेदार गेहूं कम तौलता है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
asha to power: Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi, sadak me bade gaddhe hain, kotedar kam ration deta hai
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: Gomti Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi aa rahi, sadak me bade gaddhe hain, kotedar kam ration deta hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Is message me ek aur baat hai: “sadak me bade gaddhe hain”
       | Kya Lok nirman vibhag (PWD) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
@ 2026-11-24 10:05
asha to power: nali jam hai
  asha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Naali ya sewer jaam
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 26 November, subah 10:05 baje
       | Ye kaam Nagar vikas vibhag (nagar nigam, palika) ka hai. Shikayat wahin bheji jayegi.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5957-2483-1: नाली या सीवर जाम
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, सुबह 10:05 बजे
       | “nali jam hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Gomti Nagar, Lucknow]
         [Apni jagah bhejiye]
asha to power: Gomti Nagar Lucknow
  asha < 26-5957-2483-1: jaankari theek kar di gayi hai.
       | Vishay: Naali ya sewer jaam
       | Jagah: Gomti Nagar, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 26 November, subah 10:05 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5957-2483-1: नाली या सीवर जाम
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 26 नवंबर, सुबह 10:05 बजे
       | “nali jam hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Is message me ek aur baat hai: “sadak me bade gaddhe hain”
       | Kya Lok nirman vibhag (PWD) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: 1
  asha < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Sadak me gaddhe
       | Jagah: Gomti Nagar, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 5 December, shaam 5 baje
       | Ye kaam Lok nirman vibhag (PWD) ka hai. Shikayat wahin bheji jayegi.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  desk < 26-4419-7102-5: सड़क में गड्ढे
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “sadak me bade gaddhe hain”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Is message me ek aur baat hai: “kotedar kam ration deta hai”
       | Kya Khadya evam rasad vibhag (ration) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: 1
  asha < Shikayat darj ho gayi. Number: 26-0624-3339-0
       | Vishay: Kotedar ration kam deta hai
       | Jagah: Gomti Nagar, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 30 November, shaam 5 baje
       | Ye kaam Khadya evam rasad vibhag (ration) ka hai. Shikayat wahin bheji jayegi.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  desk < 26-0624-3339-0: कोटेदार राशन कम देता है
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “kotedar kam ration deta hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
