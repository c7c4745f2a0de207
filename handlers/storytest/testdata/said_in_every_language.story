# A few words that are said in every language ("ok", "hello sir", "complaint status") do not change the language of a conversation. A sentence does.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
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
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +11m
mohan to power: hello sir
  mohan < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
        | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
mohan to power: complaint status
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: ok
  mohan < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
mohan to power: thank you so much sir
  mohan < धन्यवाद। और कोई दिक्कत हो तो यहीं लिखें।
mohan to power: there is no power in our whole colony since monday
  mohan < This was added to 26-5557-4711-6.
  anil < 26-5557-4711-6 में जुड़ा: there is no power in our whole colony since monday
  mohan < About 26-5557-4711-6, or a new problem? 1 same 2 new
          [Same] [New problem]
@ +11m
mohan to power: kab tak aayegi bijli
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: गोमती नगर, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
# A first word in Latin letters that is typed as it is heard, or that nobody knows, is answered in them; struck keys are of no language.
sita to power: tranfarmar jari gava
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Transformer jala ya kharab
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, subah 10:22 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “tranfarmar jari gava”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
gita to power: merh
  gita < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
         [Shikayat darj kijiye]
ram to power: asdkjh qwe
  ram < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
        [शिकायत दर्ज करें]

# What could be either language is answered in the one that the conversation is in, and a sentence of one of them changes it.
asha to power: gomti nagar lucknow me 3 din se bijli nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:22 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: SDO sir aaye the
  asha < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | SDO sir aaye the”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: bill jama
  asha < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | SDO sir aaye the
       | bill jama”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: photo sent
  asha < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | SDO sir aaye the
       | bill jama
       | photo sent”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: the lineman came but power is still not back
  asha < This was added to 26-2612-0315-2.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | SDO sir aaye the
       | bill jama
       | photo sent
       | the lineman came but power is still not back”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: meter change hua
  asha < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | SDO sir aaye the
       | bill jama
       | photo sent
       | the lineman came but power is still not back
       | meter change hua”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: kal phir phone kiya tha
  asha < Ye baat 26-2612-0315-2 me jod di gayi hai.
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:22 बजे
       | “gomti nagar lucknow me 3 din se bijli nahi aa rahi
       | SDO sir aaye the
       | bill jama
       | photo sent
       | the lineman came but power is still not back
       | meter change hua
       | kal phir phone kiya tha”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
