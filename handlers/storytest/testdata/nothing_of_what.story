# An address, keys that were struck, "do something": that somebody complains is known only from the account he wrote to. He is asked what is wrong; the answer is one
# complaint with what he wrote before. Who insists has it registered, and in silence it comes to the hub's triage.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: asdkjh qwe
  mohan < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
          [शिकायत दर्ज करें]
mohan to power: hsjdhf jdhfjd fhjdf
mohan to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “asdkjh qwe
       | hsjdhf jdhfjd fhjdf
       | gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: गोमती नगर, विराम खंड 2, लखनऊ 226010
  sita < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
         [शिकायत दर्ज करें]
sita to power: बिजली का बिल गलत आया है
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली का बिल गलत
       | जगह: गोमती नगर, विराम खंड, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: गोमती नगर, विराम खंड, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “गोमती नगर, विराम खंड 2, लखनऊ 226010
       | बिजली का बिल गलत आया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: kuch karo
  geeta < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
geeta to power: 1
  geeta < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli ki anya shikayat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “kuch karo”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
ram to power: do something
  ram < What is the problem? Write it, or send a voice note. To register just this, write 1.
        [Register a complaint]
ram to power: nahi
  ram < All right, not registered.
hari to power: gomti nagar lucknow
  hari < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
         [Shikayat darj kijiye]
hari to power sends: voice
  hari < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli ki anya shikayat
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Sandesh sunkar ya padhkar baaki baatein hum bhar denge. Dobara bhejne ki zaroorat nahi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow”
       | <voice>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
uma to power: line kati hai
  uma < Shikayat darj ho gayi. Number: 26-6333-7585-0
      | Vishay: Bijli nahi aa rahi
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “line kati hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  uma < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
leela to power: Gomti Nagar Lucknow
  leela < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
@ +25h
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
  uma < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
  anil < 26-5557-4711-6: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब हब की सहायता डेस्क भी जवाबदेह, काम यहीं रहेगा।
       | काम नहीं हुआ
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-5557-4711-6: बिजली नहीं आ रही। समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
       | काम नहीं हुआ
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par kaam nahi hua. Shikayat ab Hub ki sahayata desk ke paas hai.
  desk < 26-6333-7585-0: समय सीमा 25 नवंबर, सुबह 10 बजे निकल गई। अब राज्य सोशल मीडिया हब भी जवाबदेह, काम यहीं रहेगा।
       | काम नहीं हुआ
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  uma < 26-6333-7585-0: time par kaam nahi hua. Shikayat ab Rajya social media hub ke paas hai.
  anil < आज सुबह:
       | नई: 3
       | समय सीमा पार: 1
         [सूची]
  desk < आज सुबह:
       | समय सीमा पार: 1
         [सूची]
# What is wrong may be said in a voice note, as he is invited to: it is one complaint with the place before it.
lila to power: गोमती नगर लखनऊ
  lila < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
         [शिकायत दर्ज करें]
lila to power sends: voice
  lila < शिकायत दर्ज हो गई। नंबर: 26-5957-2483-1
       | विषय: बिजली की अन्य शिकायत
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 3 दिसंबर, सुबह 11 बजे
       | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5957-2483-1: बिजली की अन्य शिकायत
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 3 दिसंबर, सुबह 11 बजे
       | “गोमती नगर लखनऊ”
       | <voice>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
