# Any reply ends the pause that a question made.
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
mohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली का बिल गलत
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “गोमती नगर लखनऊ में बिजली का बिल गलत आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: ask {S} मीटर नंबर?
  anil < 26-5557-4711-6: सवाल नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: मीटर नंबर?
@ +5h
mohan to power sends: photo
  mohan < जवाब 26-5557-4711-6 में जोड़कर अधिकारी को भेज दिया गया है।
  anil < 26-5557-4711-6: नागरिक का जवाब आया है।
       | <photo>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: why {N}
  anil < 26-5557-4711-6: समय सीमा ऐसे बनी:
       | गिनती शुरू: 24 नवंबर, सुबह 10 बजे
       | मिला समय: 7 कार्य दिवस
       | 24 नवंबर बंद: गुरु नानक जयंती
       | 29 नवंबर बंद: रविवार
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
# Who appeals too soon is told how it stands: the officer's question stays open, and the next words answer it.
geeta to power: gomti nagar lucknow me bijli ka bill galat aaya hai
  geeta < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli ka bill galat
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  anil < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow me bijli ka bill galat aaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: ask {S} meter jala hai?
  anil < 26-4158-6074-3: सवाल नागरिक को भेज दिया गया।
  geeta < 26-4158-6074-3: JE bijli, Lucknow ne poocha hai: meter jala hai?
geeta to power: appeal karni hai
  geeta < 26-4158-6074-3: Jawab ka intezaar hai
        | Vishay: Bijli ka bill galat
        | Jagah: gomti nagar, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 2 December, shaam 5 baje
geeta to power: haan
  geeta < Jawab 26-4158-6074-3 me jodkar adhikari ko bhej diya gaya hai.
  anil < 26-4158-6074-3: नागरिक का जवाब: haan
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
