# A yes that is thought or heard of ends nothing, also where the proof is missing; thanks is answered and the question stays.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer meena = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
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
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: तार जोड़ दिया
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: suna hai ho gaya
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: dhanyavad
  mohan < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: शायद हो गया
  mohan < कोई बात नहीं। देखकर बाद में यहीं लिख दें: काम हुआ या नहीं। तब तक 26-5557-4711-6 जैसी है, वैसी रहेगी।
mohan to power: I think it is done
  mohan < No problem. Have a look and write here later whether it was done. Until then 26-5557-4711-6 stays as it is.
mohan to power: rehne do
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: sab theek hai dhanyavad, kisne theek kiya?
  mohan < Kaam kaisa raha? 1 accha 2 theek 3 kharab
          [Accha] [Theek] [Kharab]
hari to urban: लखनऊ इंदिरा नगर में नाली जाम है
  hari < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: नाली या सीवर जाम
       | जगह: इंदिरा नगर, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-4158-6074-3: नाली या सीवर जाम
        | जगह: इंदिरा नगर, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “लखनऊ इंदिरा नगर में नाली जाम है”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
meena to urban: पूरा {S} नाली साफ करा दी
  meena < 26-4158-6074-3: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  hari < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: नाली साफ करा दी
  hari < 26-4158-6074-3 का कोड: 0511। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
hari to urban: साफ हो गया होगा
  hari < कोई बात नहीं। देखकर बाद में यहीं लिख दें: काम हुआ या नहीं। तब तक 26-4158-6074-3 जैसी है, वैसी रहेगी।
hari to urban: साफ हो गया
  hari < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
  meena < 26-4158-6074-3: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
