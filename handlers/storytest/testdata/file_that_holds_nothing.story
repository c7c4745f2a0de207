# A file alone gets a number at once. When it turns out to be nothing that can be opened and nothing was written, the number is taken back and he is asked for what is
# wrong: an officer could do nothing with it. With words it stays. A greeting with a file is no reason to overlook the file.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power sends: exe
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली की अन्य शिकायत
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | एक फ़ाइल इस तरह की है जो नहीं ली जाती।
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
  desk < 26-5557-4711-6: फ़ाइल नहीं खुली और कुछ लिखा नहीं था, शिकायत रद्द हुई।
  mohan < 26-5557-4711-6: फ़ाइल नहीं खुली और कुछ लिखा नहीं था, यह नंबर रद्द किया गया। समस्या लिखें, या फ़ोटो, वीडियो, आवाज़ या PDF भेजें: नया नंबर मिलेगा।
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power sends: exe गोमती नगर लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
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
       | “गोमती नगर लखनऊ में बिजली नहीं आ रही”
       | एक फ़ाइल इस तरह की है जो नहीं ली जाती।
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < 26-2612-0315-2: एक फ़ाइल नहीं रखी जा सकी। 20 MB तक की फ़ोटो, वीडियो, आवाज़ या PDF भेजें।
geeta to power sends: document namaste sir, ye dekhiye
  geeta < Shikayat darj ho gayi. Number: 26-5507-5354-0
        | Vishay: Bijli ki anya shikayat
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “namaste sir, ye dekhiye”
       | <document>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
ram to power sends: photo dhanyavad
  ram < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
