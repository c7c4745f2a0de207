# Letters that are not read here: it is registered all the same, and said what is understood.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
salim to power: ہمارے محلے میں تین دن سے بجلی نہیں آ رہی
  salim < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली की अन्य शिकायत
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 2 दिसंबर, शाम 5 बजे
        | यह लिपि यहाँ पूरी नहीं पढ़ी जाती। हिन्दी, अंग्रेज़ी या अंग्रेज़ी अक्षरों में भी लिखें, या बोलकर भेजें (write in Hindi, English or Latin letters, or send a voice note)।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “ہمارے محلے میں تین دن سے بجلی نہیں آ رہی”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  salim < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
pun to power: ਸਾਡੇ ਘਰ ਬਿਜਲੀ ਨਹੀਂ ਆ ਰਹੀ
  pun < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
      | विषय: बिजली की अन्य शिकायत
      | जगह पता चलते ही अधिकारी को भेजी जाएगी
      | समय सीमा: 2 दिसंबर, शाम 5 बजे
      | यह लिपि यहाँ पूरी नहीं पढ़ी जाती। हिन्दी, अंग्रेज़ी या अंग्रेज़ी अक्षरों में भी लिखें, या बोलकर भेजें (write in Hindi, English or Latin letters, or send a voice note)।
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “ਸਾਡੇ ਘਰ ਬਿਜਲੀ ਨਹੀਂ ਆ ਰਹੀ”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  pun < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
        [अपनी जगह भेजें]
# A greeting is greeted, the name of a district is one, a cry is heard, and where no department is written to it is said which letters are read.
nida to power: السلام علیکم
  nida < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
       | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
nida to power: bijli nahi hai
  nida < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli nahi aa rahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, subah 10 baje
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  nida < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
nida to power: گھر کے پاس
  nida < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  desk < 26-2612-0315-2 में जुड़ा: گھر کے پاس
  nida < यह लिपि यहाँ पूरी नहीं पढ़ी जाती। हिन्दी, अंग्रेज़ी या अंग्रेज़ी अक्षरों में लिखें, या बोलकर भेजें (write in Hindi, English or Latin letters, or send a voice note)।
@ +1m
nida to power: لکھنؤ
  nida < 26-2612-0315-2: जानकारी ठीक कर दी गई है।
       | विषय: बिजली नहीं आ रही
       | जगह: लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi hai
       | گھر کے پاس”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asif to hub: میرے گاؤں میں بجلی نہیں ہے
  asif < यह लिपि यहाँ पूरी नहीं पढ़ी जाती। हिन्दी, अंग्रेज़ी या अंग्रेज़ी अक्षरों में लिखें, या बोलकर भेजें (write in Hindi, English or Latin letters, or send a voice note)।
zoya to power: لکھنؤ میں گھر میں آگ لگ گئی ہے
  zoya < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 101 (दमकल (आग)) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  anil < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “لکھنؤ میں گھر میں آگ لگ گئی ہے”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  zoya < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली की अन्य शिकायत
       | जगह: लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | यह लिपि यहाँ पूरी नहीं पढ़ी जाती। हिन्दी, अंग्रेज़ी या अंग्रेज़ी अक्षरों में भी लिखें, या बोलकर भेजें (write in Hindi, English or Latin letters, or send a voice note)।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
dina to power: 𝐛𝐢𝐣𝐥𝐢 𝐧𝐚𝐡𝐢 𝐚𝐚 𝐫𝐚𝐡𝐢 𝐠𝐨𝐦𝐭𝐢 𝐧𝐚𝐠𝐚𝐫 𝐥𝐮𝐜𝐤𝐧𝐨𝐰
  dina < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:01 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bijli nahi aa rahi gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
