# Who is asked whether his licence was sent, and has looked for it at the post office, does not complain of the post office. Who complains of a bank does.
account rto = TRANSPORT
officer anil = TRANSPORT 162 L1 hi rto
@ 2026-11-24 10:00
ram to rto: lucknow me dl nahi aaya 3 mahine se
  ram < Shikayat darj ho gayi. Number: 26-5557-4711-6
      | Vishay: Driving licence
      | Jagah: Lucknow
      | ARTO / ARM roadways, Lucknow ko bheji gayi
      | Samay seema: 5 December, shaam 5 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: ड्राइविंग लाइसेंस
       | जगह: लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “lucknow me dl nahi aaya 3 mahine se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to rto: लखनऊ में ड्राइविंग लाइसेंस 3 महीने से नहीं आया
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: ड्राइविंग लाइसेंस
        | जगह: लखनऊ
        | सहायक संभागीय परिवहन अधिकारी / सहायक क्षेत्रीय प्रबंधक, लखनऊ को भेजी गई
        | समय सीमा: 5 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: ड्राइविंग लाइसेंस
       | जगह: लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “लखनऊ में ड्राइविंग लाइसेंस 3 महीने से नहीं आया”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to rto: driving licence not received for 3 months, Lucknow
  lata < Complaint registered. Number: 26-2612-0315-2
       | Subject: Driving licence
       | Place: Lucknow
       | Sent to Assistant Regional Transport Officer or Assistant Regional Manager, Lucknow
       | Due by 5 Dec, 5 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: ड्राइविंग लाइसेंस
       | जगह: लखनऊ
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “driving licence not received for 3 months, Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to rto: resolve {N1} dl post se bhej diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-5557-4711-6: kaam poora hone ki report aayi hai: dl post se bhej diya
  ram < 26-5557-4711-6 (Driving licence): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
anil to rto: resolve {N2} dl post se bhej diya
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: dl post se bhej diya
  mohan < 26-4158-6074-3 (ड्राइविंग लाइसेंस): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
anil to rto: resolve {N3} dl post se bhej diya
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  lata < 26-2612-0315-2: reported as done: dl post se bhej diya
  lata < 26-2612-0315-2 (Driving licence): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
ram to rto: post office me bhi nahi hai
  ram < Ye baat 26-5557-4711-6 me jod di gayi hai.
  ram < 26-5557-4711-6 (Driving licence): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to rto: डाकघर में भी नहीं है
  mohan < यह बात 26-4158-6074-3 में जोड़ दी गई है।
  mohan < 26-4158-6074-3 (ड्राइविंग लाइसेंस): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
lata to rto: Not at the post office either
  lata < This was added to 26-2612-0315-2.
  lata < 26-2612-0315-2 (Driving licence): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
ram to rto: bank wale khata nahi khol rahe hain
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bank, ATM
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 30 November, shaam 5 baje
      | Ye mamla kendra sarkar ka hai. Wahan bhi shikayat kijiye: Pehle bank, phir RBI lokpal, cms.rbi.org.in
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Lucknow]
        [Apni jagah bhejiye]
