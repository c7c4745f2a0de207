# Not everybody who is asked "where is it?" names a place: no question, no number, no plea stands on the officer's card as the place. It is
# kept as his words, and asked once more in other words.
account power = POWER
account police = POLICE
account health = HEALTH
account jal = JAL
officer anil = POWER all L1 hi power
officer thana = POLICE all L1 hi police
officer cmo = HEALTH all L1 hi health
officer je = JAL all L1 hi jal
@ 2026-11-24 10:00
a1 to health: जिला अस्पताल में डॉक्टर नहीं हैं, दवा बाहर से लिखते हैं
  a1 < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
     | विषय: डॉक्टर या स्टाफ नहीं
     | प्रभारी चिकित्सा अधिकारी को भेजी गई
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  cmo < 26-5557-4711-6: डॉक्टर या स्टाफ नहीं
      | जगह: अभी पता नहीं
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “जिला अस्पताल में डॉक्टर नहीं हैं, दवा बाहर से लिखते हैं”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  a1 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
@ +1m
a1 to health: क्या आप लोग सच में कुछ करते हो?
  a1 < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  cmo < 26-5557-4711-6: डॉक्टर या स्टाफ नहीं
      | जगह: अभी पता नहीं
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “जिला अस्पताल में डॉक्टर नहीं हैं, दवा बाहर से लिखते हैं
      | क्या आप लोग सच में कुछ करते हो?”
      | <changes the earlier message>
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  a1 < जगह का पता नहीं चला। गाँव या मोहल्ला और जिला लिख दें, जैसे: गाँव रामपुर, जिला बलिया। पिन कोड भी चलेगा।
a1 to health: बलिया
  a1 < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
     | विषय: डॉक्टर या स्टाफ नहीं
     | जगह: बलिया
     | प्रभारी चिकित्सा अधिकारी को भेजी गई
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  cmo < 26-5557-4711-6: डॉक्टर या स्टाफ नहीं
      | जगह: बलिया
      | समय सीमा: 27 नवंबर, सुबह 10 बजे
      | “जिला अस्पताल में डॉक्टर नहीं हैं, दवा बाहर से लिखते हैं
      | क्या आप लोग सच में कुछ करते हो?”
      | <changes the earlier message>
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
a2 to police: online fraud ho gaya 50000 kat gaye account se
  a2 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Cyber thagi
     | Thana prabhari (SHO) ko bheji gayi
     | Samay seema: 9 December, subah 10:01 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Abhi phone bhi kijiye: 1930 (Cyber thagi helpline)
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  thana < 26-4158-6074-3: साइबर ठगी
        | जगह: अभी पता नहीं
        | समय सीमा: 9 दिसंबर, सुबह 10:01 बजे
        | “online fraud ho gaya 50000 kat gaye account se”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  a2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a2 to police: 1930 pe call nahi lag raha
  a2 < Wahan se madad na mile to abhi 112 par phone kijiye: police, ambulance aur damkal wahin se bheji jati hain. Yahan likhne se madad nahi pahunchti.
  thana < 26-4158-6074-3: साइबर ठगी
        | जगह: अभी पता नहीं
        | समय सीमा: 9 दिसंबर, सुबह 10:01 बजे
        | “online fraud ho gaya 50000 kat gaye account se
        | 1930 pe call nahi lag raha”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
a2 to police: mera OTP 4567 hai
  a2 < OTP kisi ko na batayein, yahan bhi nahi. Shikayat ke liye OTP ya paisa kabhi nahi manga jata.
a2 to police: Ghaziabad Vaishali
  a2 < 26-4158-6074-3: jaankari theek kar di gayi hai.
     | Vishay: Cyber thagi
     | Jagah: Vaishali, Ghaziabad
     | Thana prabhari (SHO) ko bheji gayi
     | Samay seema: 9 December, subah 10:01 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  thana < 26-4158-6074-3: साइबर ठगी
        | जगह: Vaishali, गाजियाबाद
        | समय सीमा: 9 दिसंबर, सुबह 10:01 बजे
        | “online fraud ho gaya 50000 kat gaye account se
        | 1930 pe call nahi lag raha”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
a3 to power: bijli nahi aa rahi
  a3 < Shikayat darj ho gayi. Number: 26-2612-0315-2
     | Vishay: Bijli nahi aa rahi
     | JE bijli ko bheji gayi
     | Samay seema: 25 November, subah 10:01 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  a3 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a3 to power: naam mat batana sahab, maar dalenge
  a3 < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: बिजली नहीं आ रही
       | ख़तरे की बात अभी बताई गई है
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bijli nahi aa rahi
       | naam mat batana sahab, maar dalenge”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  a3 < 26-2612-0315-2: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
a3 to power: Etah
  anil < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: एटा
       | पहला जवाब: 24 नवंबर, सुबह 10:16 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “bijli nahi aa rahi
       | naam mat batana sahab, maar dalenge”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  a3 < 26-2612-0315-2: jaankari theek kar di gayi hai.
     | Vishay: Bijli nahi aa rahi
     | Jagah: Etah
     | JE bijli ko bheji gayi
     | Pehla jawab: 24 November, subah 10:16 baje tak
     | Samay seema: 25 November, subah 10:01 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
a4 to power: No electricity here
  a4 < Complaint registered. Number: 26-5507-5354-0
     | Subject: No electricity
     | Sent to Junior Engineer (Electricity)
     | Due by 25 Nov, 10:01 am
     | The officers concerned see it. We never ask for OTP or money.
       [Right] [Wrong department]
       [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “No electricity here”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  a4 < Where is the problem? Village or locality, and district.
       [Share my place]
@ +1m
a4 to power: do you people really do anything
  a4 < This was added to 26-5507-5354-0.
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “No electricity here
       | do you people really do anything”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  a4 < The place is not known yet. Please write the village or locality and the district, such as: village Rampur, district Ballia. A PIN code will do too.
a4 to power: Village Pipra, Tehsil Sadar, Basti
  a4 < 26-5507-5354-0: corrected.
     | Subject: No electricity
     | Place: Village Pipra, Tehsil Sadar, Basti
     | Sent to Junior Engineer (Electricity)
     | Due by 25 Nov, 10:01 am
       [Right] [Wrong department]
       [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: Village Pipra, Tehsil Sadar, बस्ती
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “No electricity here
       | do you people really do anything”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
a5 to jal: हैंडपंप खराब है
  a5 < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
     | विषय: हैंडपंप खराब
     | अवर अभियंता, जल निगम (ग्रामीण) को भेजी गई
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-6333-7585-0: हैंडपंप खराब
     | जगह: अभी पता नहीं
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
     | “हैंडपंप खराब है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  a5 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
       [अपनी जगह भेजें]
a5 to jal: हाँ
  a5 < जगह का पता नहीं चला। गाँव या मोहल्ला और जिला लिख दें, जैसे: गाँव रामपुर, जिला बलिया। पिन कोड भी चलेगा।
a5 to jal: रामपुर, जिला जौनपुर
  a5 < 26-6333-7585-0: जानकारी ठीक कर दी गई है।
     | विषय: हैंडपंप खराब
     | जगह: रामपुर, जौनपुर
     | अवर अभियंता, जल निगम (ग्रामीण) को भेजी गई
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-6333-7585-0: हैंडपंप खराब
     | जगह: रामपुर, जौनपुर
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
     | “हैंडपंप खराब है
     | रामपुर, जिला जौनपुर”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
a6 to jal: handpump kharab hai
  a6 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Handpump kharab
     | JE, Jal Nigam (gramin) ko bheji gayi
     | Samay seema: 29 November, subah 10:02 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  je < 26-5957-2483-1: हैंडपंप खराब
     | जगह: अभी पता नहीं
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
     | “handpump kharab hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  a6 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a6 to jal: theek
  a6 < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
a6 to jal: ji
  a6 < Koi baat nahi. 26-5957-2483-1 ko sahi jagah hum pahuncha denge.
a6 to jal: Kushinagar Hata
  a6 < 26-5957-2483-1: jaankari theek kar di gayi hai.
     | Vishay: Handpump kharab
     | Jagah: Hata, Kushinagar
     | JE, Jal Nigam (gramin) ko bheji gayi
     | Samay seema: 29 November, subah 10:02 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  je < 26-5957-2483-1: हैंडपंप खराब
     | जगह: Hata, कुशीनगर
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
     | “handpump kharab hai
     | Kushinagar Hata”
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
a7 to jal: handpump kharab hai
  a7 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Handpump kharab
     | JE, Jal Nigam (gramin) ko bheji gayi
     | Samay seema: 29 November, subah 10:02 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  je < 26-4419-7102-5: हैंडपंप खराब
     | जगह: अभी पता नहीं
     | समय सीमा: 29 नवंबर, सुबह 10:02 बजे
     | “handpump kharab hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  a7 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
a7 to jal: 2
  a7 < 26-4419-7102-5: ye kaam kis vibhag ka hai? Neeche se chuniye ya vibhag ka naam likhiye.
       [Bijli vibhag]
       [Nagar vikas vibhag (nagar nigam, palika)]
       [Lok nirman vibhag (PWD)]
       [Grih vibhag (UP Police)]
       [Vibhag sahi, vishay galat]
