# A place outside the state: registered all the same, and it is said whom to write to as well.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power: पटना में ट्रांसफार्मर जल गया है, तीन दिन से बिजली नहीं
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: ट्रांसफार्मर जला या खराब
        | अभी हब की सहायता डेस्क के पास
        | जगह उत्तर प्रदेश के बाहर की लगती है। उस राज्य की सरकार को भी लिखें।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “पटना में ट्रांसफार्मर जल गया है, तीन दिन से बिजली नहीं”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
# Nor does an engineer for the whole state get it.
geeta to urban: दिल्ली के लक्ष्मी नगर में स्ट्रीट लाइट बंद है
  geeta < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: स्ट्रीट लाइट बंद
        | जगह: लक्ष्मी नगर, दिल्ली
        | अभी हब की सहायता डेस्क के पास
        | जगह उत्तर प्रदेश के बाहर की लगती है। उस राज्य की सरकार को भी लिखें।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: स्ट्रीट लाइट बंद
       | जगह: लक्ष्मी नगर, दिल्ली
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “दिल्ली के लक्ष्मी नगर में स्ट्रीट लाइट बंद है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
ravi to urban: street light nahi jal rahi
  ravi < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Street light band
       | Safai nirikshak / JE, nagar nikay ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-2612-0315-2: स्ट्रीट लाइट बंद
        | जगह: अभी पता नहीं
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light nahi jal rahi”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to urban: Delhi, Laxmi Nagar
  ravi < 26-2612-0315-2: jaankari theek kar di gayi hai.
       | Vishay: Street light band
       | Jagah: Delhi, Laxmi Nagar
       | Abhi hub ki sahayata desk ke paas
       | Jagah Uttar Pradesh ke bahar ki lagti hai. Us rajya ki sarkar ko bhi likhiye.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-2612-0315-2: यह शिकायत अब दूसरे अधिकारी के पास है।
        | <changes the earlier message>
  desk < 26-2612-0315-2: स्ट्रीट लाइट बंद
       | जगह: Delhi, Laxmi Nagar
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “street light nahi jal rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
