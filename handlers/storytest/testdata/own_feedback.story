# An officer complains as a citizen: his own work he neither proves by a code nor praises; a stranger's he may.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
anil to power: शिकायत: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  anil < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
anil to power: resolve {S} बदल दिया
  anil < 26-5557-4711-6: अब मौके की फ़ोटो भेजें (15 मिनट में)।
anil to power: 1234
  anil < 26-5557-4711-6: अब मौके की फ़ोटो भेजें (15 मिनट में)।
anil to power sends: photo
  anil < 26-5557-4711-6: अब मौके की जगह भेजें (15 मिनट में)।
         [अपनी जगह भेजें]
anil to power sends: place 26.85, 81.0
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  anil < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: बदल दिया
       | <photo>
  anil < 26-5557-4711-6 (ट्रांसफार्मर जला या खराब): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
anil to power taps: हाँ, हो गया
  anil < अपने काम पर राय नहीं ली जाती।
farid to jal: complaint: Aliganj Lucknow me bijli nahi aa rahi 2 din se
  farid < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: Aliganj, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Ye kaam Bijli vibhag ka hai, shikayat wahin bhej di gayi hai.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj Lucknow me bijli nahi aa rahi 2 din se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: resolve {S} supply chalu kar di
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  farid < 26-4158-6074-3: kaam poora hone ki report aayi hai: supply chalu kar di
  farid < 26-4158-6074-3 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
farid to jal taps: Haan, ho gaya
  farid < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
