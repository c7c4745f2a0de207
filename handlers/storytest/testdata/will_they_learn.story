# 'Will they come to know that I wrote?' is answered and hiding the name is offered; the officer hears nothing of the question. A wish or a fear is obeyed at once.
account police = POLICE
account food = FOOD
account hub = hub
officer thana = POLICE all L1 hi police
officer koto = FOOD all L1 hi food
@ 2026-11-24 10:00
priya to police: padosi ramlal roz gaana bajata hai raat bhar, gomti nagar lucknow
  priya < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Shor, DJ, shanti bhang
        | Jagah: gomti nagar, Lucknow
        | Thana prabhari (SHO) ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  thana < 26-5557-4711-6: शोर, डीजे, शांति भंग
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | “padosi ramlal roz gaana bajata hai raat bhar, gomti nagar lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
priya to police: kya unko pata chalega ki maine likha?
  priya < 26-5557-4711-6: ye baat sambandhit adhikari aur rajya ka hub padhte hain, aur kisi ko nahi batayi jati. Naam, number adhikari se bhi chhupaye jayen? 1 haan 2 nahi
          [Haan] [Nahi]
priya to police: nahi
  priya < 26-5557-4711-6: theek hai, jaisa hai waisa rahega. Naam chhupana ho to “naam gupt rakhiye” likhiye.
priya to police: kya unko pata chalega ki maine likha?
  priya < 26-5557-4711-6: ye baat sambandhit adhikari aur rajya ka hub padhte hain, aur kisi ko nahi batayi jati. Naam, number adhikari se bhi chhupaye jayen? 1 haan 2 nahi
          [Haan] [Nahi]
priya to police: haan
  priya < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  thana < 26-5557-4711-6: शोर, डीजे, शांति भंग
        | जगह: gomti nagar, लखनऊ
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | “padosi ramlal roz gaana bajata hai raat bhar, gomti nagar lucknow”
        | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
mohan to food: कोटेदार राशन कम देता है, गाँव सेमरी बाराबंकी
  mohan < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
        | विषय: कोटेदार राशन कम देता है
        | जगह: गाँव सेमरी, बाराबंकी
        | पूर्ति निरीक्षक को भेजी गई
        | समय सीमा: 30 नवंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  koto < 26-4158-6074-3: कोटेदार राशन कम देता है
       | जगह: गाँव सेमरी, बाराबंकी
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “कोटेदार राशन कम देता है, गाँव सेमरी बाराबंकी”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to food: क्या कोटेदार को पता चलेगा कि मैंने शिकायत की?
  mohan < 26-4158-6074-3: यहाँ की बात संबंधित अधिकारी और राज्य का हब पढ़ते हैं, और किसी को नहीं बताई जाती। नाम और फ़ोन नंबर अधिकारी से भी छिपाए जाएँ? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
mohan to food taps: हाँ
  mohan < 26-4158-6074-3: नाम गुप्त रहेगा। नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा। शिकायत में लिखी बात वे पढ़ते हैं, इसलिए उसमें अपना नाम न लिखें।
  koto < 26-4158-6074-3: कोटेदार राशन कम देता है
       | जगह: गाँव सेमरी, बाराबंकी
       | समय सीमा: 30 नवंबर, शाम 5 बजे
       | “कोटेदार राशन कम देता है, गाँव सेमरी बाराबंकी”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to police: my neighbour plays loud music all night, aliganj lucknow
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: Noise, loudspeakers, nuisance
       | Place: aliganj, Lucknow
       | Sent to Station House Officer
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  thana < 26-2612-0315-2: शोर, डीजे, शांति भंग
        | जगह: aliganj, लखनऊ
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | “my neighbour plays loud music all night, aliganj lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
john to police: please don't tell him that I complained
  john < 26-2612-0315-2: your name will be kept secret. Name and phone number will not be shown to the officer. They do read your words, so please do not write your name in them.
  thana < 26-2612-0315-2: शोर, डीजे, शांति भंग
        | जगह: aliganj, लखनऊ
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | “my neighbour plays loud music all night, aliganj lucknow
        | please don't tell him that I complained”
        | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
john to police: will he know that I complained?
  john < 26-2612-0315-2: your name will be kept secret. Name and phone number will not be shown to the officer. They do read your words, so please do not write your name in them.
