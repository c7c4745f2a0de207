# With several complaints the officer is asked which, and what he wrote is done then; "all" takes all.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
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
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Indira Nagar lucknow me 2 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: lineman bhej diya
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, अधिकारी को भेजी गई
       | 26-4158-6074-3 बिजली नहीं आ रही, अधिकारी को भेजी गई
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power taps: 26-4158-6074-3
  anil < 26-4158-6074-3: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  asha < 26-4158-6074-3: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
  anil < 26-4158-6074-3: संदेश नागरिक को भेज दिया गया।
  asha < 26-4158-6074-3: JE bijli, Lucknow ne likha hai: lineman bhej diya
anil to power: सब ले लिया
  anil < शिकायतें ले ली गईं: 1। सब नागरिकों को बता दिया गया।
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने शिकायत ले ली है। समय सीमा: 25 नवंबर, सुबह 10 बजे
anil to power: accept all
  anil < लेने के लिए कोई नई शिकायत नहीं है।
@ +2h
anil to power: 1 घंटे में हो जाएगा
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, काम चल रहा है
       | 26-4158-6074-3 बिजली नहीं आ रही, काम चल रहा है
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: 2
  anil < 26-4158-6074-3: संदेश नागरिक को भेज दिया गया।
  asha < 26-4158-6074-3: JE bijli, Lucknow ne likha hai: 1 घंटे में हो जाएगा
anil to power: काम हो गया
  anil < किस शिकायत पर? चुनें, या नंबर के आख़िरी 5 अंक भी लिखें।
       | 26-5557-4711-6 ट्रांसफार्मर जला या खराब, काम चल रहा है
       | 26-4158-6074-3 बिजली नहीं आ रही, काम चल रहा है
         [26-5557-4711-6]
         [26-4158-6074-3]
anil to power: 1 line theek kar di gayi
  anil < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: line theek kar di gayi
  mohan < 26-5557-4711-6 का कोड: 0511। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
anil to power sends: photo <pole>
  anil < 26-5557-4711-6: अब मौके की जगह भेजें (15 मिनट में)।
         [अपनी जगह भेजें]
@ +1h
anil to power: 2 din lagenge, samaan nahi hai
  anil < 26-5557-4711-6: यह बात नोट में रख ली गई। सबूत अभी बाकी है: नागरिक का 4 अंकों का कोड, या मौके की फ़ोटो और जगह।
