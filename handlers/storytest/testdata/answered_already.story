# A button of a question that was answered stays in sight: by chance, or in other hands, it must not turn the answer round.
account power = POWER
account wcd = WCD
officer anil = POWER 162 L1 hi power
officer pooja = WCD 162 L1 hi wcd
account police = POLICE
officer thana = POLICE 162 L1 hi police
@ 2026-11-24 10:00
asha to wcd: mere sasural wale dahej ke liye maarte hain, chinhat lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: दहेज या ससुराल में उत्पीड़न
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Samay seema: 29 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
asha to wcd taps: Nahi
  asha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
asha to wcd: ok
  asha < Dhanyavaad. 26-5557-4711-6 par jo bhi hoga, yahin bataya jayega.
asha to wcd taps: Haan
  asha < Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to wcd: 2
  asha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
asha to wcd taps: Haan
  asha < Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to wcd: haan
  asha < Theek hai. 26-5557-4711-6 ki poori khabar yahin aayegi.
# "It has gone again" answers "shall it be closed?"; what is tapped after it is asked about.
mohan to power: bijli nahi aa rahi, gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: bijli aa gayi
  mohan < 26-4158-6074-3: achhi baat hai, adhikari ko bhi bata diya gaya. Kya shikayat band kar di jaye?
          [Haan, band kijiye] [Abhi chalne dijiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi, gomti nagar lucknow
       | bijli aa gayi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: 2 ghante me phir chali gayi
  mohan < Ye baat 26-4158-6074-3 me jod di gayi hai.
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi, gomti nagar lucknow
       | bijli aa gayi
       | 2 ghante me phir chali gayi”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power taps: Haan, band kijiye
  mohan < 26-4158-6074-3 wapas li jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: 2
  mohan < Theek hai, 26-4158-6074-3 chalti rahegi.
ram to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  ram < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
      | विषय: बिजली नहीं आ रही
      | जगह: गोमती नगर, लखनऊ
      | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
      | समय सीमा: 25 नवंबर, सुबह 10 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +1h
  thana < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब पुलिस अधीक्षक / पुलिस उपायुक्त, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab SP / police upayukt (DCP), Lucknow ko batayi gayi hai.
ram to power: बिजली आ गई
  ram < 26-2612-0315-2: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
        [हाँ, बंद करें] [अभी चलने दें]
  anil < 26-2612-0315-2 में जुड़ा: बिजली आ गई
ram to power: नहीं अभी भी नहीं आई
  ram < ठीक है, 26-2612-0315-2 चलती रहेगी।
  anil < 26-2612-0315-2 में जुड़ा: नहीं अभी भी नहीं आई
ram to power taps: हाँ, बंद करें
  ram < 26-2612-0315-2 वापस ली जाए? 1 हाँ 2 नहीं
        [हाँ] [नहीं]
ram to power: नहीं
  ram < ठीक है, 26-2612-0315-2 चलती रहेगी।
# Who taps what he is asked ends it at once.
ram to power: बिजली आ गई
  ram < 26-2612-0315-2: अच्छी बात है, अधिकारी को भी बता दिया गया। क्या शिकायत बंद कर दी जाए?
        [हाँ, बंद करें] [अभी चलने दें]
  anil < 26-2612-0315-2 में जुड़ा: बिजली आ गई
ram to power taps: हाँ, बंद करें
  ram < अच्छी बात है। 26-2612-0315-2 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
  anil < 26-2612-0315-2: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
