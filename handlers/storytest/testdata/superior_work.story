# A superior asks what those below him have, and has one of them make haste.
account power = POWER
officer anil = POWER 162 L1 hi power
officer bina = POWER 162 L1 hi-Latn power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer sharma = POWER 162 L2 hi-Latn power
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: ट्रांसफार्मर जला या खराब
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: Indira Nagar lucknow me 2 din se bijli nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: Indira Nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  bina < 26-4158-6074-3: Bijli nahi aa rahi
       | Jagah: Indira Nagar, Lucknow
       | Samay seema: 25 November, subah 10 baje
       | “Indira Nagar lucknow me 2 din se bijli nahi aa rahi”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
ravi to power: लखनऊ चिनहट में बिजली का बिल गलत है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली का बिल गलत
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “लखनऊ चिनहट में बिजली का बिल गलत है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: मेरे नीचे कितनी शिकायतें बाकी हैं
  sunita < नीचे के अधिकारियों के पास खुली शिकायतें: 3, समय सीमा पार: 0
         | anil, लखनऊ: 2
         | bina, लखनऊ: 1
@ +30h
  anil < 26-5557-4711-6: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | काम नहीं हुआ
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: ट्रांसफार्मर जला या खराब। समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
         | काम नहीं हुआ
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < 26-5557-4711-6: समय पर काम नहीं हुआ। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ के पास है।
  bina < 26-4158-6074-3: samay seema 25 November, subah 10 baje nikal gayi. Ab Executive Engineer bijli, Lucknow bhi jawabdeh, kaam yahin rahega.
       | kaam nahi hua
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
  asha < 26-4158-6074-3: time par kaam nahi hua. Shikayat ab Executive Engineer bijli, Lucknow ke paas hai.
  sunita < 26-4158-6074-3: बिजली नहीं आ रही। समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
         | काम नहीं हुआ
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  anil < 26-2612-0315-2: पहला जवाब 25 नवंबर, शाम 5 बजे तक देना है। बिजली का बिल गलत
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: सूची
  sunita < खुली शिकायतें: 2
         | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक
         | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
         | नीचे के अधिकारियों के पास: 3, समय सीमा पार: 2। देखने के लिए लिखें: नीचे
           [26-5557-4711-6]
           [26-4158-6074-3]
sunita to power: mere zile me kitne pending hain
  sunita < नीचे के अधिकारियों के पास खुली शिकायतें: 3, समय सीमा पार: 2
         | anil, लखनऊ: 2, समय सीमा पार 1
         | bina, लखनऊ: 1, समय सीमा पार 1
         | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, 25 नवंबर, सुबह 10 बजे तक थी (anil)
         | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक थी (bina)
         | अधिकारी को याद दिलाने के लिए आख़िरी 5 अंकों के साथ लिखें: 47116 जल्दी करो
           [26-5557-4711-6]
           [26-4158-6074-3]
rao to power: how many overdue in lucknow
  rao < Open with the officers below: 3, overdue: 2
      | anil, Lucknow: 2, overdue 1
      | bina, Lucknow: 1, overdue 1
      | 26-5557-4711-6 Transformer burnt or faulty, was due 25 Nov, 10 am (anil)
      | 26-4158-6074-3 No electricity, was due 25 Nov, 10 am (bina)
      | To remind the officer, write with the last 5 digits: 47116 hurry up
        [26-5557-4711-6]
        [26-4158-6074-3]
sharma to power: neeche
  sharma < Neeche ke adhikariyon ke paas khuli shikayatein: 3, samay seema paar: 2
         | anil, Lucknow: 2, samay seema paar 1
         | bina, Lucknow: 1, samay seema paar 1
         | 26-5557-4711-6 Transformer jala ya kharab, 25 November, subah 10 baje tak thi (anil)
         | 26-4158-6074-3 Bijli nahi aa rahi, 25 November, subah 10 baje tak thi (bina)
         | Adhikari ko yaad dilane ke liye aakhri 5 ankon ke saath likhiye: 47116 jaldi karo
           [26-5557-4711-6]
           [26-4158-6074-3]
anil to power: नीचे
  anil < इस पद के नीचे कोई अधिकारी दर्ज नहीं है। अपनी शिकायतें देखने के लिए “सूची” लिखें।
sunita to power: 1 जल्दी करो, अस्पताल की लाइन है
  sunita < 26-5557-4711-6: anil को जल्दी करने का संदेश भेज दिया गया।
  anil < 26-5557-4711-6: अधिशासी अभियंता (विद्युत), लखनऊ ने जल्दी करने को कहा है। ट्रांसफार्मर जला या खराब, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “जल्दी करो, अस्पताल की लाइन है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sunita to power: bina ke paas kitne pending hain
  sunita < नीचे के अधिकारियों के पास खुली शिकायतें: 1, समय सीमा पार: 1
         | bina, लखनऊ: 1, समय सीमा पार 1
         | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक थी (bina)
         | अधिकारी को याद दिलाने के लिए आख़िरी 5 अंकों के साथ लिखें: 60743 जल्दी करो
           [26-4158-6074-3]
sunita to power: jaldi karo
  sunita < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
         | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, अधिकारी को भेजी गई
         | 26-4158-6074-3 बिजली नहीं आ रही, अधिकारी को भेजी गई
         | 26-2612-0315-2 बिजली का बिल गलत, अधिकारी को भेजी गई
           [26-5557-4711-6]
           [26-4158-6074-3]
           [26-2612-0315-2]
sunita to power: 2
  sunita < 26-4158-6074-3: bina को जल्दी करने का संदेश भेज दिया गया।
  bina < 26-4158-6074-3: Executive Engineer bijli, Lucknow ne jaldi karne ko kaha hai. Bijli nahi aa rahi, samay seema: 25 November, subah 10 baje
       | “jaldi karo”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
