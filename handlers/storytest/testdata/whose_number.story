# To whom somebody paid the police read, and nobody calls back. From which he writes, and the closing code, is his; what he calls his own beside something else is kept.
account police = POLICE
account jal = JAL
account hub = hub
officer thana = POLICE all L1 hi police
officer jalje = JAL all L1 hi jal
@ 2026-11-24 10:00
priya to police: mere saath online thagi hui, maine 9876500001 par 15000 phonepe kiye, aliganj lucknow
  priya < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Cyber thagi
        | Jagah: aliganj, Lucknow
        | Thana prabhari (SHO) ko bheji gayi
        | Samay seema: 9 December, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Abhi phone bhi kijiye: 1930 (Cyber thagi helpline)
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  thana < 26-5557-4711-6: साइबर ठगी
        | जगह: aliganj, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mere saath online thagi hui, maine 9876500001 par 15000 phonepe kiye, aliganj lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
priya to police: mera number dikha do
  priya < 26-5557-4711-6: jo number adhikari ko dikhana ho, wo yahan likhiye.
priya to police: 9876500002 se likh rahi hu
  priya < 26-5557-4711-6: phone number ab adhikari ko dikhega, phone aa sakta hai. OTP ya paisa koi mange to na dijiye.
  thana < 26-5557-4711-6: साइबर ठगी
        | जगह: aliganj, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mere saath online thagi hui, maine 9876500001 par 15000 phonepe kiye, aliganj lucknow
        | 9876500002 se likh rahi hu”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
mohan to police: मैंने 9876500003 पर 5000 रुपये भेज दिए, ठगी हो गई। मेरा नंबर 9876500004 है। चौक शाहजहांपुर
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: साइबर ठगी
        | जगह: चौक, शाहजहांपुर
        | थाना प्रभारी को भेजी गई
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
        | अभी फ़ोन भी करें: 1930 (साइबर ठगी हेल्पलाइन)
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  thana < 26-4158-6074-3: साइबर ठगी
        | जगह: चौक, शाहजहांपुर
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “मैंने 9876500003 पर 5000 रुपये भेज दिए, ठगी हो गई। मेरा नंबर •••••••••• है। चौक शाहजहांपुर”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to jal: handpump kharab hai, gaon bilsanda pilibhit
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Handpump kharab
       | Jagah: gaon bilsanda, Pilibhit
       | JE, Jal Nigam (gramin) ko bheji gayi
       | Samay seema: 29 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  jalje < 26-2612-0315-2: हैंडपंप खराब
        | जगह: gaon bilsanda, पीलीभीत
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | “handpump kharab hai, gaon bilsanda pilibhit”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
ravi to jal: mera number 9876500005 hai, pani lene door jana padta hai
  ravi < Ye baat 26-2612-0315-2 me jod di gayi hai.
  jalje < 26-2612-0315-2: हैंडपंप खराब
        | जगह: gaon bilsanda, पीलीभीत
        | समय सीमा: 29 नवंबर, सुबह 10 बजे
        | “handpump kharab hai, gaon bilsanda pilibhit
        | mera number •••••••••• hai, pani lene door jana padta hai”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
jalje to jal: resolve {S} washer badla
  jalje < 26-2612-0315-2: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  ravi < 26-2612-0315-2: kaam poora hone ki report aayi hai: washer badla
  ravi < 26-2612-0315-2 ka code: 9914. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
ravi to jal: {C}
  ravi < 26-2612-0315-2: ye code yahan nahi, kaam sach me ho jane par karmchari ko bataiye. Kaam ho gaya ho to yahan “ho gaya” likhiye.
ravi to jal: ho gaya
  ravi < Kaam kaisa raha? 1 accha 2 theek 3 kharab
         [Accha] [Theek] [Kharab]
  jalje < 26-2612-0315-2: नागरिक ने बताया कि समस्या दूर हो गई। शिकायत बंद हुई।
