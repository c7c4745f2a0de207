# Superiors ask in whole sentences: the secretary, the district head, and the Chief Minister's office, which stands over all departments. None of it goes to a citizen.
account power = POWER
account jal = JAL
account urban = URBAN
account cm = cm
officer anil = POWER 162 L1 hi power
officer mukesh = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer mantri = HUB all L4 hi-Latn cm
@ 2026-11-24 10:00
mohan to power: Gomti nagar lucknow me 3 din se bijli nahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to jal: chinhat lucknow ke gaon me 5 din se pani nahi aa raha
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Nal me pani nahi (gaon)
       | Jagah: chinhat, Lucknow
       | JE, Jal Nigam (gramin), Lucknow ko bheji gayi
       | Samay seema: 26 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  farid < 26-4158-6074-3: नल में पानी नहीं (गाँव)
        | जगह: chinhat, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “chinhat lucknow ke gaon me 5 din se pani nahi aa raha”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to urban: Kanpur swaroop nagar me nali jam hai
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Naali ya sewer jaam
       | Jagah: swaroop nagar, Kanpur Nagar
       | Safai nirikshak / JE, nagar nikay ko bheji gayi
       | Samay seema: 26 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-2612-0315-2: नाली या सीवर जाम
        | जगह: swaroop nagar, कानपुर नगर
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “Kanpur swaroop nagar me nali jam hai”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +30h
  anil < 26-5557-4711-6: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | काम नहीं हुआ
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: बिजली नहीं आ रही। समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
         | काम नहीं हुआ
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par kaam nahi hua. Shikayat ab Executive Engineer bijli, Lucknow ke paas hai.
  farid < 26-4158-6074-3: पहला जवाब 24 नवंबर, दोपहर 2 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < 26-4158-6074-3: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
  meena < 26-2612-0315-2: पहला जवाब 24 नवंबर, दोपहर 2 बजे तक देना था। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ravi < 26-2612-0315-2: time par pehla jawab nahi diya gaya. Shikayat ab Rajya social media hub ko batayi gayi hai.
mantri to cm: pure pradesh me kitni pending hai
  mantri < Neeche ke adhikariyon ke paas khuli shikayatein: 3, samay seema paar: 1
         | Bijli vibhag: 1, samay seema paar 1
         | Gramin jal vibhag (Jal Nigam): 1
         | Nagar vikas vibhag (nagar nigam, palika): 1
         | 26-5557-4711-6 Bijli nahi aa rahi, 25 November, subah 10 baje tak thi (anil)
         | Adhikari ko yaad dilane ke liye aakhri 5 ankon ke saath likhiye: 47116 jaldi karo
           [26-5557-4711-6]
mantri to cm: bijli vibhag me kitni pending hai
  mantri < Neeche ke adhikariyon ke paas khuli shikayatein: 1, samay seema paar: 1
         | anil, Lucknow: 1, samay seema paar 1
         | 26-5557-4711-6 Bijli nahi aa rahi, 25 November, subah 10 baje tak thi (anil)
         | Adhikari ko yaad dilane ke liye aakhri 5 ankon ke saath likhiye: 47116 jaldi karo
           [26-5557-4711-6]
mantri to cm: kis vibhag me sabse zyada pending hai
  mantri < Neeche ke adhikariyon ke paas khuli shikayatein: 3, samay seema paar: 1
         | Bijli vibhag: 1, samay seema paar 1
         | Gramin jal vibhag (Jal Nigam): 1
         | Nagar vikas vibhag (nagar nigam, palika): 1
         | 26-5557-4711-6 Bijli nahi aa rahi, 25 November, subah 10 baje tak thi (anil)
         | Adhikari ko yaad dilane ke liye aakhri 5 ankon ke saath likhiye: 47116 jaldi karo
           [26-5557-4711-6]
mantri to cm: {N2} ka kya hua
  mantri < 26-4158-6074-3: Adhikari ko bheji gayi, Nal me pani nahi (gaon)
         | Kiske paas: farid
         | Jagah: chinhat, Lucknow
         | Darj: 24 November, subah 10 baje
         | Samay seema: 26 November, subah 10 baje
         | Mila samay: 2 din
         | 24 November, subah 10 baje, Chat: “chinhat lucknow ke gaon me 5 din se pani nahi aa raha”
         | 24 November, subah 10 baje: Darj hai
         | 24 November, subah 10 baje: Adhikari ko bheji gayi
         | 25 November, shaam 4 baje: upar bheji gayi
           [Le liya] [Poochiye]
           [Doosre vibhag ko] [Kaam poora]
           [Nahi ho sakta]
mantri to cm: {S1} jaldi karao
  mantri < 26-5557-4711-6: anil ko jaldi karne ka message bhej diya gaya.
  anil < 26-5557-4711-6: राज्य सोशल मीडिया हब ने जल्दी करने को कहा है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “jaldi karao”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mantri to cm: report bhejo
  mantri < Aaj ki sthiti:
         | Khuli: 2
         | Samay seema paar: 0
         | Nayi: 2
         | Nagrik ke jawab ka intezaar: 0
         | Pushti ka intezaar: 0
         | Code se band: 0
         | Nagrik ki haan se band: 0
         | Bina jawab band: 0
         | Band, par nagrik asahmat: 0
         | Appeal kharij: 0
         | Neeche ke adhikariyon ke paas: 3, samay seema paar: 1. Dekhne ke liye likhiye: neeche
mantri to cm: accept {S1}
  mantri < Ye shikayat abhi doosre adhikari ke paas hai.
sunita to power: kis officer ne sabse zyada late kiya
  sunita < नीचे के अधिकारियों के पास खुली शिकायतें: 1, समय सीमा पार: 1
         | anil, लखनऊ: 1, समय सीमा पार 1
         | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक थी (anil)
         | अधिकारी को याद दिलाने के लिए आख़िरी 5 अंकों के साथ लिखें: 47116 जल्दी करो
           [26-5557-4711-6]
sunita to power: anil ka kaam kaisa hai
  sunita < नीचे के अधिकारियों के पास खुली शिकायतें: 1, समय सीमा पार: 1
         | anil, लखनऊ: 1, समय सीमा पार 1
         | 26-5557-4711-6 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक थी (anil)
         | अधिकारी को याद दिलाने के लिए आख़िरी 5 अंकों के साथ लिखें: 47116 जल्दी करो
           [26-5557-4711-6]
sunita to power: mujhe {S1} ki jankari do
  sunita < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
         | किसके पास: anil
         | जगह: Gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti nagar lucknow me 3 din se bijli nahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 25 नवंबर, शाम 4 बजे: ऊपर भेजी गई
         | 25 नवंबर, शाम 4 बजे: नोट: jaldi karao
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
sunita to power: ye kiske paas hai
  sunita < 26-5557-4711-6: अधिकारी को भेजी गई, बिजली नहीं आ रही
         | किसके पास: anil
         | जगह: Gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti nagar lucknow me 3 din se bijli nahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 25 नवंबर, शाम 4 बजे: ऊपर भेजी गई
         | 25 नवंबर, शाम 4 बजे: नोट: jaldi karao
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
rao to power: which officer is slowest
  rao < Open with the officers below: 1, overdue: 1
      | anil, Lucknow: 1, overdue 1
      | 26-5557-4711-6 No electricity, was due 25 Nov, 10 am (anil)
      | To remind the officer, write with the last 5 digits: 47116 hurry up
        [26-5557-4711-6]
rao to power: what happened to {N1}
  rao < 26-5557-4711-6: With the officer, No electricity
      | With anil
      | Place: Gomti nagar, Lucknow
      | Registered: 24 Nov, 10 am
      | Due by 25 Nov, 10 am
      | Time given: 24 hours
      | 24 Nov, 10 am, Chat: “Gomti nagar lucknow me 3 din se bijli nahi”
      | 24 Nov, 10 am: Registered
      | 24 Nov, 10 am: With the officer
      | 25 Nov, 4 pm: escalated
      | 25 Nov, 4 pm: note: jaldi karao
        [Accept] [Ask]
        [Hand over] [Resolve]
        [Cannot]
rao to power: where has {N1} reached
  rao < 26-5557-4711-6: With the officer, No electricity
      | With anil
      | Place: Gomti nagar, Lucknow
      | Registered: 24 Nov, 10 am
      | Due by 25 Nov, 10 am
      | Time given: 24 hours
      | 24 Nov, 10 am, Chat: “Gomti nagar lucknow me 3 din se bijli nahi”
      | 24 Nov, 10 am: Registered
      | 24 Nov, 10 am: With the officer
      | 25 Nov, 4 pm: escalated
      | 25 Nov, 4 pm: note: jaldi karao
        [Accept] [Ask]
        [Hand over] [Resolve]
        [Cannot]
rao to power: {N1} inform the complainant that the team is on its way
  rao < 26-5557-4711-6: the message was sent to the citizen.
  mohan < 26-5557-4711-6: Additional Chief Secretary, Energy ne likha hai: the team is on its way
sunita to power: {S1} nagrik ko batao ki kal tak bijli aa jayegi
  sunita < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: Executive Engineer bijli, Lucknow ne likha hai: kal tak bijli aa jayegi
# Counter-examples: who tells of himself, and who is told of perhaps.
sunita to power: mere ghar me sabse zyada bijli ka bill aata hai
  sunita < बात समझ नहीं आई। खुली शिकायतों के लिए “सूची”, सब शब्दों के लिए “मदद” लिखें। अपनी शिकायत लिखनी हो तो “शिकायत …” लिखें।
sunita to power: {S1} unko bolo ki team aa rahi hai
  sunita < 26-5557-4711-6: team aa rahi hai
         | यह बात किसके लिए है: anil, नागरिक, या नोट? नीचे से चुनें।
           [अधिकारी को बताएँ]
           [नागरिक को बताएँ]
           [नोट में रखें]
anil to power: sabse zyada dikkat aliganj me hai
  anil < 26-5557-4711-6: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
       | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
         [नागरिक को बताएँ]
         [नोट में रखें]
