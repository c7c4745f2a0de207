# An officer's words reach the citizen as the government's: they ask for no password and no money, press nobody to take a complaint back, and ask who wants to stay unknown for no name. What is not sent is kept.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: alambagh lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 25 नवंबर, सुबह 10 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 25 November, subah 10 baje
anil to power: ask OTP kya aaya hai
  anil < 26-5557-4711-6: नहीं भेजा गया। OTP या पासवर्ड नागरिक से कभी नहीं माँगा जाता। यह बात शिकायत के इतिहास में रखी गई है।
anil to power: tell apna OTP bhejiye
  anil < 26-5557-4711-6: नहीं भेजा गया। OTP या पासवर्ड नागरिक से कभी नहीं माँगा जाता। यह बात शिकायत के इतिहास में रखी गई है।
anil to power: tell 500 rupay lineman ko de do tab theek hoga
  anil < 26-5557-4711-6: नहीं भेजा गया। यहाँ नागरिक से पैसा नहीं माँगा जाता। सरकारी शुल्क हो तो लिखें कहाँ जमा होगा और रसीद मिलेगी। यह बात शिकायत के इतिहास में रखी गई है।
anil to power: tell complaint wapas le lo warna connection kaat denge
  anil < 26-5557-4711-6: नहीं भेजा गया। शिकायत वापस लेने या कोड देने का दबाव नहीं डाला जा सकता। यह बात शिकायत के इतिहास में रखी गई है।
anil to power: tell OTP kisi ko na batayein
  anil < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne likha hai: OTP kisi ko na batayein
anil to power: tell bill ke 500 rupay counter par jama kar dijiye, rasid milegi
  anil < 26-5557-4711-6: संदेश नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne likha hai: bill ke 500 rupay counter par jama kar dijiye, rasid milegi
anil to power: ask aapka naam kya hai
  anil < 26-5557-4711-6: सवाल नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne poocha hai: aapka naam kya hai
mohan to power: Ramesh
  mohan < Jawab 26-5557-4711-6 me jodkar adhikari ko bhej diya gaya hai.
  anil < 26-5557-4711-6: नागरिक का जवाब: Ramesh
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
mohan to power: mera naam kisi ko pata na chale
  mohan < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “alambagh lucknow me 3 din se bijli nahi aa rahi
       | Ramesh”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
anil to power: ask aapka naam kya hai
  anil < 26-5557-4711-6: नहीं भेजा गया। नागरिक का नाम गुप्त है, नाम या फ़ोन नंबर नहीं पूछा जा सकता। काम के लिए जो चाहिए, वही पूछें।
anil to power: ask aapka mobile number dijiye
  anil < 26-5557-4711-6: नहीं भेजा गया। नागरिक का नाम गुप्त है, नाम या फ़ोन नंबर नहीं पूछा जा सकता। काम के लिए जो चाहिए, वही पूछें।
anil to power: ask thekedar ka naam aur mobile number
  anil < 26-5557-4711-6: सवाल नागरिक को भेज दिया गया।
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne poocha hai: thekedar ka naam aur mobile number
mohan to power: main Ramesh Kumar bol raha hu pita Mahesh, thekedar nahi pata
  mohan < Jawab 26-5557-4711-6 me jodkar adhikari ko bhej diya gaya hai.
  anil < 26-5557-4711-6: नागरिक का जवाब: main •••• bol raha hu pita ••••, thekedar nahi pata
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
