# So many days more: asked for in any words, why is asked, and the superior's word on it is heard as it is said.
account power = POWER
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi-Latn power
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me bijli ka bill galat aaya hai
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli ka bill galat
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “gomti nagar lucknow me bijli ka bill galat aaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: indira nagar lucknow me 3 din se bijli nahi aa rahi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: indira nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “indira nagar lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: accept {S1}
  anil < 26-5557-4711-6: ले ली गई। समय सीमा: 2 दिसंबर, शाम 5 बजे
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
  mohan < 26-5557-4711-6: JE bijli, Lucknow ne shikayat le li hai. Samay seema: 2 December, shaam 5 baje
anil to power: सूची
  anil < खुली शिकायतें: 2
       | 26-4158-6074-3 बिजली नहीं आ रही, 25 नवंबर, सुबह 10 बजे तक
       | 26-5557-4711-6 बिजली का बिल गलत, 2 दिसंबर, शाम 5 बजे तक
         [26-4158-6074-3]
         [26-5557-4711-6]
anil to power: 2 में 2 दिन और चाहिए
  anil < 26-5557-4711-6: 4 दिसंबर, शाम 5 बजे तक। समय सीमा के बाद क्यों? कारण लिखें।
anil to power: meter lab bhejo
  anil < 26-5557-4711-6: 4 दिसंबर, शाम 5 बजे तक। समय सीमा के बाद क्यों? कारण लिखें।
anil to power: 1 saman kal tak aayega
  anil < 26-5557-4711-6: 1 saman kal tak aayega
       | यह इसी के लिए है, या दूसरी बात? नीचे से चुनें।
         [26-4158-6074-3]
         [26-5557-4711-6]
anil to power: 2
  anil < 26-5557-4711-6: नई समय सीमा 4 दिसंबर, शाम 5 बजे। नागरिक को बता दिया गया।
  mohan < 26-5557-4711-6: kaam me aur samay lagega. Nayi samay seema: 4 December, shaam 5 baje. Karan: 1 saman kal tak aayega
anil to power: need 5 more days for {S1}
  anil < 26-5557-4711-6: 9 दिसंबर, शाम 5 बजे तक। समय सीमा के बाद क्यों? कारण लिखें।
anil to power: रीडिंग नहीं मिली
  anil < 26-5557-4711-6: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई। तब तक पुरानी समय सीमा रहेगी।
  sunita < 26-5557-4711-6: Bijli ka bill galat. Samay manga gaya hai: 9 December, shaam 5 baje tak
         | “रीडिंग नहीं मिली”
           [Samay dijiye] [Samay na dijiye]
           [Poora dekhiye]
sunita to power: 12 tak hi samay do
  sunita < 26-5557-4711-6: Bijli ka bill galat. Samay manga gaya hai: 9 December, shaam 5 baje tak
         | “रीडिंग नहीं मिली”
           [Samay dijiye] [Samay na dijiye]
           [Poora dekhiye]
sunita to power: ok
  sunita < 26-5557-4711-6: Bijli ka bill galat. Samay manga gaya hai: 9 December, shaam 5 baje tak
         | “रीडिंग नहीं मिली”
           [Samay dijiye] [Samay na dijiye]
           [Poora dekhiye]
sunita to power: samay de do
  sunita < 26-5557-4711-6: faisla darj ho gaya.
  mohan < 26-5557-4711-6: kaam me aur samay lagega. Nayi samay seema: 9 December, shaam 5 baje. Karan: रीडिंग नहीं मिली
  anil < 26-5557-4711-6: नई समय सीमा 9 दिसंबर, शाम 5 बजे मंज़ूर।
         [पूछें] [काम पूरा]
         [दूसरे विभाग को] [नहीं हो सकता]
# Counter-examples: days that are nobody's more, and what is decided already.
sunita to power: samay de do
  sunita < Kis shikayat par? Chuniye, ya number ke aakhri 5 ank bhi likhiye.
         | 26-5557-4711-6 Bijli ka bill galat, Kaam chal raha hai
           [26-5557-4711-6]
anil to power: {S1} consumer ko 5 din ka samay diya hai
  anil < 26-5557-4711-6: यह बात नागरिक को बताई जाए या नोट में रखी जाए? नीचे से चुनें।
       | काम पर लिख सकते हैं: “ले लिया”, “टीम भेजी, 2 घंटे में होगा” या “काम हो गया”। सब शब्दों के लिए “मदद” लिखें।
         [नागरिक को बताएँ]
         [नोट में रखें]
anil to power: {S1} 2 khambe aur chahiye
  anil < 26-5557-4711-6: कब तक होगा और क्यों? जैसे: 30/11 सामान आ रहा है
# A superior gives more time himself.
sunita to power: extend {S1} by 2 days
  sunita < 26-5557-4711-6: 11 December, shaam 5 baje tak. Samay seema ke baad kyon? Karan likhiye.
sunita to power: naya meter aana hai
  sunita < 26-5557-4711-6: nayi samay seema 11 December, shaam 5 baje. Nagrik ko bata diya gaya.
  mohan < 26-5557-4711-6: kaam me aur samay lagega. Nayi samay seema: 11 December, shaam 5 baje. Karan: naya meter aana hai
