# A bare fact beside an open complaint is more of it, whatever department's words stand in it; what complains of something else is registered. Wishes to the bot are obeyed.
account power = POWER
account food = FOOD
account panchayat = PANCHAYAT
account social = SOCIAL
account revenue = REVENUE
account hub = hub
officer ram = FOOD all L1 hi food
officer pan = PANCHAYAT all L1 hi panchayat
officer soc = SOCIAL all L1 hi social
officer rev = REVENUE all L1 hi revenue
officer anil = POWER all L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
c0 to panchayat: gaon ka khadanja tuta hai, gaon pipri jila barabanki
  c0 < Shikayat darj ho gayi. Number: 26-5557-4711-6
     | Vishay: Gaon ka rasta, kharanja, interlocking
     | Jagah: gaon pipri, Barabanki
     | ADO Panchayat ko bheji gayi
     | Samay seema: 18 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  pan < 26-5557-4711-6: गाँव का रास्ता, खड़ंजा, इंटरलॉकिंग
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “gaon ka khadanja tuta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c0 to panchayat: mere ghar se school tak 200 meter
  c0 < Ye baat 26-5557-4711-6 me jod di gayi hai.
  pan < 26-5557-4711-6 में जुड़ा: mere ghar se school tak 200 meter
c1 to panchayat: gaon ka khadanja tuta hai, gaon pipri jila barabanki
  c1 < Shikayat darj ho gayi. Number: 26-4158-6074-3
     | Vishay: Gaon ka rasta, kharanja, interlocking
     | Jagah: gaon pipri, Barabanki
     | ADO Panchayat ko bheji gayi
     | Samay seema: 18 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  pan < 26-4158-6074-3: गाँव का रास्ता, खड़ंजा, इंटरलॉकिंग
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “gaon ka khadanja tuta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c1 to panchayat: bijli ka khamba bhi wahi hai
  c1 < Ye baat 26-4158-6074-3 me jod di gayi hai.
  pan < 26-4158-6074-3 में जुड़ा: bijli ka khamba bhi wahi hai
c2 to panchayat: gaon ka khadanja tuta hai, gaon pipri jila barabanki
  c2 < Shikayat darj ho gayi. Number: 26-2612-0315-2
     | Vishay: Gaon ka rasta, kharanja, interlocking
     | Jagah: gaon pipri, Barabanki
     | ADO Panchayat ko bheji gayi
     | Samay seema: 18 December, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  pan < 26-2612-0315-2: गाँव का रास्ता, खड़ंजा, इंटरलॉकिंग
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “gaon ka khadanja tuta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c2 to panchayat: hamara hand pump kharab hai
  c2 < Shikayat darj ho gayi. Number: 26-5507-5354-0
     | Vishay: Handpump kharab
     | Jagah pata chalte hi adhikari ko bheji jayegi
     | Samay seema: 29 November, subah 11 baje
     | Ye kaam Gramin jal vibhag (Jal Nigam) ka hai. Shikayat wahin bheji jayegi.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: हैंडपंप खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 29 नवंबर, सुबह 11 बजे
       | “hamara hand pump kharab hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  c2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [gaon pipri, Barabanki]
       [Apni jagah bhejiye]
c3 to food: kotedar rashan kam deta hai, gaon pipri jila barabanki
  c3 < Shikayat darj ho gayi. Number: 26-6333-7585-0
     | Vishay: Kotedar ration kam deta hai
     | Jagah: gaon pipri, Barabanki
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  ram < 26-6333-7585-0: कोटेदार राशन कम देता है
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan kam deta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
  c2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
c3 to food: mobile number badal gaya hai isliye otp nahi ata
  c3 < Ye baat 26-6333-7585-0 me jod di gayi hai.
  ram < 26-6333-7585-0 में जुड़ा: mobile number badal gaya hai isliye otp nahi ata
c4 to food: kotedar rashan kam deta hai, gaon pipri jila barabanki
  c4 < Shikayat darj ho gayi. Number: 26-5957-2483-1
     | Vishay: Kotedar ration kam deta hai
     | Jagah: gaon pipri, Barabanki
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-5957-2483-1: कोटेदार राशन कम देता है
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan kam deta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c4 to food: kotedar ka naam Shyamlal hai
  c4 < Ye baat 26-5957-2483-1 me jod di gayi hai.
  ram < 26-5957-2483-1 में जुड़ा: kotedar ka naam Shyamlal hai
c5 to food: kotedar rashan kam deta hai, gaon pipri jila barabanki
  c5 < Shikayat darj ho gayi. Number: 26-4419-7102-5
     | Vishay: Kotedar ration kam deta hai
     | Jagah: gaon pipri, Barabanki
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-4419-7102-5: कोटेदार राशन कम देता है
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan kam deta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c5 to food: pradhan se bhi kaha tha
  c5 < Ye baat 26-4419-7102-5 me jod di gayi hai.
  ram < 26-4419-7102-5 में जुड़ा: pradhan se bhi kaha tha
c6 to food: kotedar rashan kam deta hai, gaon pipri jila barabanki
  c6 < Shikayat darj ho gayi. Number: 26-0624-3339-0
     | Vishay: Kotedar ration kam deta hai
     | Jagah: gaon pipri, Barabanki
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-0624-3339-0: कोटेदार राशन कम देता है
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan kam deta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c6 to food: kal bhi gaye the bhaga diya
  c6 < Ye baat 26-0624-3339-0 me jod di gayi hai.
  ram < 26-0624-3339-0 में जुड़ा: kal bhi gaye the bhaga diya
c7 to food: kotedar rashan kam deta hai, gaon pipri jila barabanki
  c7 < Shikayat darj ho gayi. Number: 26-3793-8057-7
     | Vishay: Kotedar ration kam deta hai
     | Jagah: gaon pipri, Barabanki
     | Purti nirikshak ko bheji gayi
     | Samay seema: 30 November, shaam 5 baje
     | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
     | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
       [Wahi samasya hai, jodiye]
  ram < 26-3793-8057-7: कोटेदार राशन कम देता है
      | जगह: gaon pipri, बाराबंकी
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | “kotedar rashan kam deta hai, gaon pipri jila barabanki”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c7 to food: ration card me beti ka naam jodna hai
  c7 < Shikayat darj ho gayi. Number: 26-2405-1252-2
     | Vishay: Ration card me naam jodna ya hatana
     | Purti nirikshak ko bheji gayi
     | Samay seema: 5 December, shaam 5 baje
       [Sahi hai] [Doosra vibhag]
       [Photo jodiye] [Jagah jodiye]
  ram < 26-2405-1252-2: राशन कार्ड में नाम जोड़ना या हटाना
      | जगह: अभी पता नहीं
      | समय सीमा: 5 दिसंबर, शाम 5 बजे
      | “ration card me beti ka naam jodna hai”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  c7 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [gaon pipri, Barabanki]
       [Apni jagah bhejiye]
c8 to social: वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी
  c8 < शिकायत दर्ज हो गई। नंबर: 26-3420-9339-1
     | विषय: वृद्धावस्था पेंशन
     | जगह: गाँव पिपरी, बाराबंकी
     | सहायक विकास अधिकारी, समाज कल्याण को भेजी गई
     | समय सीमा: 22 दिसंबर, शाम 5 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
  soc < 26-3420-9339-1: वृद्धावस्था पेंशन
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 22 दिसंबर, शाम 5 बजे
      | “वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
  c7 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
c8 to social: पासबुक में आखरी पैसा मई में आया था
  c8 < यह बात 26-3420-9339-1 में जोड़ दी गई है।
  soc < 26-3420-9339-1 में जुड़ा: पासबुक में आखरी पैसा मई में आया था
c9 to social: वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी
  c9 < शिकायत दर्ज हो गई। नंबर: 26-4944-9542-1
     | विषय: वृद्धावस्था पेंशन
     | जगह: गाँव पिपरी, बाराबंकी
     | सहायक विकास अधिकारी, समाज कल्याण को भेजी गई
     | समय सीमा: 22 दिसंबर, शाम 5 बजे
     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
     | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
       [सही है] [दूसरा विभाग]
       [फ़ोटो जोड़ें] [जगह जोड़ें]
       [वही समस्या है, जोड़ें]
  soc < 26-4944-9542-1: वृद्धावस्था पेंशन
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 22 दिसंबर, शाम 5 बजे
      | “वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c9 to social: खाता बैंक ऑफ बड़ौदा में है
  c9 < यह बात 26-4944-9542-1 में जोड़ दी गई है।
  soc < 26-4944-9542-1 में जुड़ा: खाता बैंक ऑफ बड़ौदा में है
c10 to social: वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी
  c10 < शिकायत दर्ज हो गई। नंबर: 26-9184-2815-4
      | विषय: वृद्धावस्था पेंशन
      | जगह: गाँव पिपरी, बाराबंकी
      | सहायक विकास अधिकारी, समाज कल्याण को भेजी गई
      | समय सीमा: 22 दिसंबर, शाम 5 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  soc < 26-9184-2815-4: वृद्धावस्था पेंशन
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 22 दिसंबर, शाम 5 बजे
      | “वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c10 to social: सचिव ने कहा कि मर चुकी हैं कागज में
  c10 < यह बात 26-9184-2815-4 में जोड़ दी गई है।
  soc < 26-9184-2815-4 में जुड़ा: सचिव ने कहा कि मर चुकी हैं कागज में
  c10 < यह 26-9184-2815-4 की बात है या नई समस्या? 1 वही 2 नई
        [वही] [नई समस्या]
c11 to social: वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी
  c11 < शिकायत दर्ज हो गई। नंबर: 26-6050-9260-6
      | विषय: वृद्धावस्था पेंशन
      | जगह: गाँव पिपरी, बाराबंकी
      | सहायक विकास अधिकारी, समाज कल्याण को भेजी गई
      | समय सीमा: 22 दिसंबर, शाम 5 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  soc < 26-6050-9260-6: वृद्धावस्था पेंशन
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 22 दिसंबर, शाम 5 बजे
      | “वृद्धा पेंशन नहीं आ रही 6 महीने से, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c11 to social: bank me khata band kar diya
  c11 < Shikayat darj ho gayi. Number: 26-1110-7906-3
      | Vishay: Bank, ATM
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 30 November, shaam 5 baje
      | Ye mamla kendra sarkar ka hai. Wahan bhi shikayat kijiye: Pehle bank, phir RBI lokpal, cms.rbi.org.in
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-1110-7906-3: बैंक, एटीएम
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “bank me khata band kar diya”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  c11 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [गाँव पिपरी, Barabanki]
        [Apni jagah bhejiye]
c12 to revenue: खेत की पैमाइश नहीं हो रही, गाँव पिपरी जिला बाराबंकी
  c12 < शिकायत दर्ज हो गई। नंबर: 26-0821-4257-9
      | विषय: ज़मीन की पैमाइश, मेड़बंदी
      | जगह: गाँव पिपरी, बाराबंकी
      | तहसीलदार / उप जिलाधिकारी को भेजी गई
      | समय सीमा: 31 दिसंबर, शाम 5 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
  rev < 26-0821-4257-9: ज़मीन की पैमाइश, मेड़बंदी
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 31 दिसंबर, शाम 5 बजे
      | “खेत की पैमाइश नहीं हो रही, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
  c11 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
c12 to revenue: गाटा संख्या 452 है
  c12 < यह बात 26-0821-4257-9 में जोड़ दी गई है।
  rev < 26-0821-4257-9 में जुड़ा: गाटा संख्या 452 है
c13 to revenue: खेत की पैमाइश नहीं हो रही, गाँव पिपरी जिला बाराबंकी
  c13 < शिकायत दर्ज हो गई। नंबर: 26-4032-9832-4
      | विषय: ज़मीन की पैमाइश, मेड़बंदी
      | जगह: गाँव पिपरी, बाराबंकी
      | तहसीलदार / उप जिलाधिकारी को भेजी गई
      | समय सीमा: 31 दिसंबर, शाम 5 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  rev < 26-4032-9832-4: ज़मीन की पैमाइश, मेड़बंदी
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 31 दिसंबर, शाम 5 बजे
      | “खेत की पैमाइश नहीं हो रही, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c13 to revenue: मैं विधवा हूँ अकेली हूँ
  c13 < यह बात 26-4032-9832-4 में जोड़ दी गई है।
  rev < 26-4032-9832-4 में जुड़ा: मैं विधवा हूँ अकेली हूँ
c14 to revenue: खेत की पैमाइश नहीं हो रही, गाँव पिपरी जिला बाराबंकी
  c14 < शिकायत दर्ज हो गई। नंबर: 26-9161-6792-2
      | विषय: ज़मीन की पैमाइश, मेड़बंदी
      | जगह: गाँव पिपरी, बाराबंकी
      | तहसीलदार / उप जिलाधिकारी को भेजी गई
      | समय सीमा: 31 दिसंबर, शाम 5 बजे
      | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
      | इसी जगह की यही समस्या पहले से दर्ज है। वही समस्या हो तो दोनों साथ जोड़ी जा सकती हैं।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
        [वही समस्या है, जोड़ें]
  rev < 26-9161-6792-2: ज़मीन की पैमाइश, मेड़बंदी
      | जगह: गाँव पिपरी, बाराबंकी
      | समय सीमा: 31 दिसंबर, शाम 5 बजे
      | “खेत की पैमाइश नहीं हो रही, गाँव पिपरी जिला बाराबंकी”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
@ +20m
c14 to revenue: ट्यूबवेल खराब है
  c14 < शिकायत दर्ज हो गई। नंबर: 26-3647-8109-2
      | विषय: सरकारी नलकूप खराब
      | जगह पता चलते ही अधिकारी को भेजी जाएगी
      | समय सीमा: 30 नवंबर, शाम 5 बजे
      | यह काम सिंचाई एवं जल संसाधन विभाग का है। शिकायत वहीं भेजी जाएगी।
        [सही है] [दूसरा विभाग]
        [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-3647-8109-2: सरकारी नलकूप खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “ट्यूबवेल खराब है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  c14 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
        [गाँव पिपरी, बाराबंकी]
        [अपनी जगह भेजें]
c15 to power: bijli nahi aa rahi 3 din se gaon pipri barabanki
  c15 < Shikayat darj ho gayi. Number: 26-1013-0561-3
      | Vishay: Bijli nahi aa rahi
      | Jagah: gaon pipri, Barabanki
      | JE bijli ko bheji gayi
      | Samay seema: 25 November, dopahar 3 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-1013-0561-3: बिजली नहीं आ रही
       | जगह: gaon pipri, बाराबंकी
       | समय सीमा: 25 नवंबर, दोपहर 3 बजे
       | “bijli nahi aa rahi 3 din se gaon pipri barabanki”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
  c14 < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
        [अपनी जगह भेजें]
  c2 < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
       [Apni jagah bhejiye]
c15 to power: mera data delete kar do
  c15 < Naam, phone aur likhi hui baatein mita di jayein? Chal rahi shikayatein: 1
        [Abhi mitaiye]
        [Poori hone par mitaiye]
        [Nahi]
c16 to power: bijli nahi aa rahi 3 din se gaon pipri barabanki
  c16 < Shikayat darj ho gayi. Number: 26-2765-3408-8
      | Vishay: Bijli nahi aa rahi
      | Jagah: gaon pipri, Barabanki
      | JE bijli ko bheji gayi
      | Samay seema: 25 November, dopahar 3:20 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
      | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
        [Wahi samasya hai, jodiye]
  anil < 26-2765-3408-8: बिजली नहीं आ रही
       | जगह: gaon pipri, बाराबंकी
       | समय सीमा: 25 नवंबर, दोपहर 3:20 बजे
       | “bijli nahi aa rahi 3 din se gaon pipri barabanki”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c16 to power: ek baar phir yaad dila do
  c16 < 26-2765-3408-8: yaad dila diya gaya hai. JE bijli aur bade adhikari ko bataya gaya.
  anil < 26-2765-3408-8: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, दोपहर 3:20 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  desk < 26-2765-3408-8: नागरिक ने याद दिलाया है। बिजली नहीं आ रही, समय सीमा: 25 नवंबर, दोपहर 3:20 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
c17 to power: bijli nahi aa rahi 3 din se gaon pipri barabanki
  c17 < Shikayat darj ho gayi. Number: 26-1595-1689-8
      | Vishay: Bijli nahi aa rahi
      | Jagah: gaon pipri, Barabanki
      | JE bijli ko bheji gayi
      | Samay seema: 25 November, dopahar 3:40 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
      | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
        [Wahi samasya hai, jodiye]
  anil < 26-1595-1689-8: बिजली नहीं आ रही
       | जगह: gaon pipri, बाराबंकी
       | समय सीमा: 25 नवंबर, दोपहर 3:40 बजे
       | “bijli nahi aa rahi 3 din se gaon pipri barabanki”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
c17 to power: number 15 wala khamba gir gaya
  c17 < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-3693-7718-2: तार या खंभे से खतरा
       | जगह: gaon pipri, बाराबंकी
       | पहला जवाब: 24 नवंबर, शाम 4:15 बजे तक
       | समय सीमा: 24 नवंबर, रात 10 बजे
       | “number 15 wala khamba gir gaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  c17 < Shikayat darj ho gayi. Number: 26-3693-7718-2
      | Vishay: Taar ya khambe se khatra
      | Jagah: gaon pipri, Barabanki
      | JE bijli ko bheji gayi
      | Pehla jawab: 24 November, shaam 4:15 baje tak
      | Samay seema: 24 November, raat 10 baje
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
