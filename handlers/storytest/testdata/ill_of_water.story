# Who mends a pipe sends no doctors: where people are ill or have died of bad water the health department gets a complaint of its own, as the directory says.
account jal = JAL
account power = POWER
officer je = JAL 183 L1 hi jal
officer cmo = HEALTH 183 L1 hi health
account health = HEALTH
account x = JAL on twitter
@ 2026-11-24 10:00
# Said at once.
asha to jal: गाँव रामपुर, सीतापुर में नल का गंदा पानी पीने से 2 बच्चों की मौत हो गई
  asha < खतरा हो तो अभी 108 (एंबुलेंस), 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  je < ⚠ खतरा: तुरंत देखें
     | 26-5557-4711-6: गाँव के पानी की गुणवत्ता खराब
     | जगह: गाँव रामपुर, सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “गाँव रामपुर, सीतापुर में नल का गंदा पानी पीने से 2 बच्चों की मौत हो गई”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-4158-6074-3: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: गाँव रामपुर, सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10 बजे
             | “गाँव रामपुर, सीतापुर में नल का गंदा पानी पीने से 2 बच्चों की मौत हो गई”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: गाँव के पानी की गुणवत्ता खराब
       | जगह: गाँव रामपुर, सीतापुर
       | अवर अभियंता, जल निगम (ग्रामीण), सीतापुर को भेजी गई
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < लोगों की बीमारी की बात चिकित्सा एवं स्वास्थ्य विभाग के लिए अलग से दर्ज हो गई। उसका नंबर: 26-4158-6074-3
# Said with the place only afterwards: once it is known where.
mohan to jal: nal ka ganda pani pikar 10 log bimar pad gaye hain
  mohan < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  mohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Gaon ka pani ganda
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to jal: Sitapur
  je < ⚠ खतरा: तुरंत देखें
     | 26-2612-0315-2: गाँव के पानी की गुणवत्ता खराब
     | जगह: सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “nal ka ganda pani pikar 10 log bimar pad gaye hain”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-5507-5354-0: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10 बजे
             | “nal ka ganda pani pikar 10 log bimar pad gaye hain”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
  mohan < 26-2612-0315-2: jaankari theek kar di gayi hai.
        | Vishay: Gaon ka pani ganda
        | Jagah: Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-5507-5354-0
mohan to jal: aur 4 log bimar pad gaye nal ka ganda pani pikar
  mohan < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  je < ⚠ खतरा: तुरंत देखें
     | 26-2612-0315-2: गाँव के पानी की गुणवत्ता खराब
     | ख़तरे की बात फिर बताई गई है
     | जगह: सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “nal ka ganda pani pikar 10 log bimar pad gaye hain
     | aur 4 log bimar pad gaye nal ka ganda pani pikar”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-5507-5354-0: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | ख़तरे की बात फिर बताई गई है
             | जगह: सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10 बजे
             | “nal ka ganda pani pikar 10 log bimar pad gaye hain
             | aur 4 log bimar pad gaye nal ka ganda pani pikar”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
  mohan < Ye baat 26-2612-0315-2 me jod di gayi hai.
# Written to another account, in English.
salim to power: In Rampur village, Sitapur 12 people fell ill after drinking dirty tap water
  salim < In danger? Call 108 (Ambulance), 112 (Police, fire and ambulance) now. Writing here does not send police or ambulance.
  je < ⚠ खतरा: तुरंत देखें
     | 26-6333-7585-0: गाँव के पानी की गुणवत्ता खराब
     | जगह: Rampur village, सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “In Rampur village, Sitapur 12 people fell ill after drinking dirty tap water”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-5957-2483-1: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: Rampur village, सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10 बजे
             | “In Rampur village, Sitapur 12 people fell ill after drinking dirty tap water”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
  salim < Complaint registered. Number: 26-6333-7585-0
        | Subject: Bad water quality (village)
        | Place: Rampur village, Sitapur
        | Sent to Junior Engineer, Jal Nigam (Rural), Sitapur
        | First answer by 24 Nov, 10:15 am
        | Due by 27 Nov, 10 am
        | This is work of Rural Water Supply (Jal Nigam); it was sent there.
        | Rampur was named too. If it is there, please write just the name of the district.
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  salim < Because people are ill, this was also registered with Medical and Health Department. Number there: 26-5957-2483-1
# Who is ill need not be in danger now.
usha to jal: Sitapur ke Biswan me ganda pani aa raha hai, pine se 12 log bimar ho gaye
  usha < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Gaon ka pani ganda
       | Jagah: Biswan, Sitapur
       | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
       | Samay seema: 27 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-4419-7102-5: गाँव के पानी की गुणवत्ता खराब
     | जगह: Biswan, सीतापुर
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “Sitapur ke Biswan me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < 26-0624-3339-0: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: Biswan, सीतापुर
             | समय सीमा: 27 नवंबर, सुबह 10 बजे
             | “Sitapur ke Biswan me ganda pani aa raha hai, pine se 12 log bimar ho gaye”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
  usha < Logon ki bimari ki baat Swasthya vibhag ke liye alag se darj ho gayi. Uska number: 26-0624-3339-0
kiran to jal: बिसवाँ सीतापुर में नल का पानी गंदा है और बच्चे बीमार हैं
  kiran < खतरा हो तो अभी 108 (एंबुलेंस), 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  je < ⚠ खतरा: तुरंत देखें
     | 26-3793-8057-7: गाँव के पानी की गुणवत्ता खराब
     | जगह: बिसवाँ, सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “बिसवाँ सीतापुर में नल का पानी गंदा है और बच्चे बीमार हैं”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-2405-1252-2: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: बिसवाँ, सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10 बजे
             | “बिसवाँ सीतापुर में नल का पानी गंदा है और बच्चे बीमार हैं”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
  kiran < शिकायत दर्ज हो गई। नंबर: 26-3793-8057-7
        | विषय: गाँव के पानी की गुणवत्ता खराब
        | जगह: बिसवाँ, सीतापुर
        | अवर अभियंता, जल निगम (ग्रामीण), सीतापुर को भेजी गई
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  kiran < लोगों की बीमारी की बात चिकित्सा एवं स्वास्थ्य विभाग के लिए अलग से दर्ज हो गई। उसका नंबर: 26-2405-1252-2
# Counter-examples: nobody is ill; he is afraid that they will be; who is ill of something else.
rahim to jal: sitapur me nal ka pani ganda hai
  rahim < Shikayat darj ho gayi. Number: 26-3420-9339-1
        | Vishay: Gaon ka pani ganda
        | Jagah: Sitapur
        | JE, Jal Nigam (gramin), Sitapur ko bheji gayi
        | Samay seema: 27 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-3420-9339-1: गाँव के पानी की गुणवत्ता खराब
     | जगह: सीतापुर
     | समय सीमा: 27 नवंबर, सुबह 10 बजे
     | “sitapur me nal ka pani ganda hai”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
ravi to jal: गोंडा में नल का पानी गंदा है, लोग बीमार पड़ सकते हैं
  ravi < शिकायत दर्ज हो गई। नंबर: 26-4944-9542-1
       | विषय: गाँव के पानी की गुणवत्ता खराब
       | जगह: गोंडा
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
rekha to jal: गोंडा में नल का पानी गंदा है, बच्चे बीमार पड़ गए तो कौन ज़िम्मेदार होगा
  rekha < शिकायत दर्ज हो गई। नंबर: 26-9184-2815-4
        | विषय: गाँव के पानी की गुणवत्ता खराब
        | जगह: गोंडा
        | अभी हब की सहायता डेस्क के पास
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
shanti to jal: Gonda me nal me pani nahi aa raha, meri maa bimar hai
  shanti < Shikayat darj ho gayi. Number: 26-6050-9260-6
         | Vishay: Nal me pani nahi (gaon)
         | Jagah: Gonda
         | Abhi hub ki sahayata desk ke paas
         | Samay seema: 26 November, subah 10 baje
         | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
           [Sahi hai] [Doosra vibhag]
           [Photo jodiye] [Jagah jodiye]
@ +2m
geeta to health: सीतापुर के जिला अस्पताल में दवा नहीं मिल रही, मरीज बीमार हैं
  geeta < शिकायत दर्ज हो गई। नंबर: 26-1110-7906-3
        | विषय: दवा या जाँच नहीं मिल रही
        | जगह: सीतापुर
        | प्रभारी चिकित्सा अधिकारी, सीतापुर को भेजी गई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  cmo@health < 26-1110-7906-3: दवा या जाँच नहीं मिल रही
             | जगह: सीतापुर
             | समय सीमा: 30 नवंबर, शाम 5 बजे
             | “सीतापुर के जिला अस्पताल में दवा नहीं मिल रही, मरीज बीमार हैं”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
# In public there is one answer; who takes his words back takes them from both.
babu to x posts: @jal ग्राम रामपुर, सीतापुर में नल का गंदा पानी पीने से 10 लोग बीमार पड़ गए हैं
  je < ⚠ खतरा: तुरंत देखें
     | 26-0821-4257-9: गाँव के पानी की गुणवत्ता खराब
     | जगह: ग्राम रामपुर, सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:17 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10:02 बजे
     | “ग्राम रामपुर, सीतापुर में नल का गंदा पानी पीने से 10 लोग बीमार पड़ गए हैं”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  everybody@x < खतरा हो तो अभी 108 (एंबुलेंस), 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से मदद नहीं पहुँचती।
              | दर्ज: 26-0821-4257-9। आगे के लिए DM करें। मोबाइल नंबर यहाँ न लिखें।
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-4032-9832-4: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: ग्राम रामपुर, सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:17 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10:02 बजे
             | “ग्राम रामपुर, सीतापुर में नल का गंदा पानी पीने से 10 लोग बीमार पड़ गए हैं”
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
babu to x deletes:
  je < ⚠ खतरा: तुरंत देखें
     | 26-0821-4257-9: गाँव के पानी की गुणवत्ता खराब
     | जगह: सीतापुर
     | पहला जवाब: 24 नवंबर, सुबह 10:17 बजे तक
     | समय सीमा: 27 नवंबर, सुबह 10:02 बजे
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  cmo@health < ⚠ खतरा: तुरंत देखें
             | 26-4032-9832-4: बीमारी फैली, टीकाकरण, मलेरिया-डेंगू
             | जगह: सीतापुर
             | पहला जवाब: 24 नवंबर, सुबह 10:17 बजे तक
             | समय सीमा: 27 नवंबर, सुबह 10:02 बजे
             | <changes the earlier message>
               [ले लिया] [पूछें]
               [दूसरे विभाग को] [काम पूरा]
               [नहीं हो सकता]
