# What two words say to another department's account is registered at once and asked for its place. A greeting, a chat and what goes on about a complaint there are not.
account power = POWER
account urban = URBAN
officer sho = POLICE 162 L1 hi power
officer je = POWER 162 L1 hi power
@ 2026-11-24 22:00
asha to power: बहुत शोर है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: शोर, डीजे, शांति भंग
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 25 नवंबर, रात 10 बजे
       | यह काम गृह विभाग (उत्तर प्रदेश पुलिस) का है। शिकायत वहीं भेजी जाएगी।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  asha < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
asha to power: इंदिरा नगर लखनऊ
  asha < 26-5557-4711-6: जानकारी ठीक कर दी गई है।
       | विषय: शोर, डीजे, शांति भंग
       | जगह: इंदिरा नगर, लखनऊ
       | थाना प्रभारी, लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, रात 10 बजे
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  sho < 26-5557-4711-6: शोर, डीजे, शांति भंग
      | जगह: इंदिरा नगर, लखनऊ
      | समय सीमा: 25 नवंबर, रात 10 बजे
      | “बहुत शोर है”
      | <silently>
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
mohan to urban: loud noise
  mohan < Complaint registered. Number: 26-4158-6074-3
        | Subject: Noise, loudspeakers, nuisance
        | It goes to the officer as soon as the place is known
        | Due by 25 Nov, 10 pm
        | This is work of Home Department (Uttar Pradesh Police); it will be sent there.
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  mohan < Where is the problem? Village or locality, and district.
          [Share my place]
sita to power: bahut shor hai
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Shor, DJ, shanti bhang
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, raat 10 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  sita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to power: loud DJ
  ravi < Complaint registered. Number: 26-5507-5354-0
       | Subject: Noise, loudspeakers, nuisance
       | It goes to the officer as soon as the place is known
       | Due by 25 Nov, 10 pm
       | This is work of Home Department (Uttar Pradesh Police); it will be sent there.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  ravi < Where is the problem? Village or locality, and district.
         [Share my place]
# Counter-examples.
rahim to power: kya haal hai
  rahim < Baat samajh nahi aayi. Samasya aur jagah likhiye, ya bolkar bhejiye.
gita to power: hello ji
  gita < Namaste. This is the complaint account of Energy Department (electricity).
       | Write the problem and the place, or send a voice note. You get a number at once.
       | The officers concerned see it. We never ask for OTP or money.
vidya to power: gomti nagar lucknow me transformer kharab hai
  vidya < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Transformer jala ya kharab
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, raat 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  je < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
     | जगह: gomti nagar, लखनऊ
     | समय सीमा: 25 नवंबर, रात 10 बजे
     | “gomti nagar lucknow me transformer kharab hai”
     | <silently>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
vidya to power: बहुत शोर है
  vidya < यह बात 26-6333-7585-0 में जोड़ दी गई है।
  je < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
     | जगह: gomti nagar, लखनऊ
     | समय सीमा: 25 नवंबर, रात 10 बजे
     | “gomti nagar lucknow me transformer kharab hai
     | बहुत शोर है”
     | <changes the earlier message>
     | <silently>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
