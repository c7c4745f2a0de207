# Who takes a share, or is never there, does not get the complaint about himself; whoever asks whether he will know is answered.
account stamp = STAMP
account rev = REVENUE
officer registrar = STAMP all L1 hi stamp
officer aig = STAMP all L2 hi stamp
officer ps = STAMP all L3 hi stamp
officer sdm = REVENUE all L1 hi rev
officer dm = REVENUE all L2 hi rev
officer prs = REVENUE all L3 hi rev
@ 2026-11-24 10:00
mohan to stamp: रजिस्ट्री दफ्तर में हर बैनामे पर 2 परसेंट मांगते हैं बाबू, छाता मथुरा
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: निबंधन कार्यालय में रिश्वत, दलाल
        | जगह: छाता, मथुरा
        | प्रमुख सचिव, स्टाम्प को भेजी गई
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  ps < 26-5557-4711-6: निबंधन कार्यालय में रिश्वत, दलाल
     | जगह: छाता, मथुरा
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “रजिस्ट्री दफ्तर में हर बैनामे पर 2 परसेंट मांगते हैं बाबू, छाता मथुरा”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
mohan to stamp: उनको पता तो नहीं चलेगा
  mohan < 26-5557-4711-6: यहाँ की बात संबंधित अधिकारी और राज्य का हब पढ़ते हैं, और किसी को नहीं बताई जाती। नाम और फ़ोन नंबर अधिकारी से भी छिपाए जाएँ? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
gita to rev: SDM sahab kabhi milte hi nahi, subah se shaam tak baith ke laut aaye. patiyali kasganj
  gita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Tehsil ya rajaswa ki anya shikayat
       | Jagah: patiyali, Kasganj
       | Principal Secretary, Revenue ko bheji gayi
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  prs < 26-4158-6074-3: तहसील या राजस्व की अन्य शिकायत
      | जगह: patiyali, कासगंज
      | समय सीमा: 11 दिसंबर, शाम 5 बजे
      | “SDM sahab kabhi milte hi nahi, subah se shaam tak baith ke laut aaye. patiyali kasganj”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
gita to rev: unko pata to nahi chalega
  gita < 26-4158-6074-3: ye baat sambandhit adhikari aur rajya ka hub padhte hain, aur kisi ko nahi batayi jati. Naam, number adhikari se bhi chhupaye jayen? 1 haan 2 nahi
         [Haan] [Nahi]
john to stamp: babu at registry office Agra takes 2 percent commission
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: Bribe or agents in the registration office
       | Place: Agra
       | Sent to Principal Secretary, Stamp
       | Due by 11 Dec, 5 pm
       | Neither the person complained of nor the superior in the district can see this.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  ps < 26-2612-0315-2: निबंधन कार्यालय में रिश्वत, दलाल
     | जगह: आगरा
     | समय सीमा: 11 दिसंबर, शाम 5 बजे
     | “babu at registry office Agra takes 2 percent commission”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
john to stamp: will they know I complained?
  john < 26-2612-0315-2: the officers concerned and the state hub read this, nobody else is told. Shall name and phone number be kept from the officer too? 1 yes 2 no
         [Yes] [No]
