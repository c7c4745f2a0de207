# However it is asked how a complaint stands, and from wherever in the state: it is answered, and no officer reads it as something added.
account power = POWER
account food = FOOD
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rasad = FOOD 162 L1 hi food
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: Alambagh Lucknow me 3 din se bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Alambagh Lucknow me 3 din se bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2h
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: बिजली नहीं आ रही। पहला जवाब 24 नवंबर, दोपहर 12 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab Executive Engineer bijli, Lucknow ko batayi gayi hai.
mohan to power: kab tak ayegi?
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: का भइल हमार शिकायत के
  mohan < 26-5557-4711-6: अधिकारी को भेजी गई
        | विषय: बिजली नहीं आ रही
        | जगह: Alambagh, लखनऊ
        | अभी अवर अभियंता (विद्युत), लखनऊ के पास
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
mohan to power: kuch hua kya
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: kaa bhawa
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: light kab tak aayegi
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
mohan to power: when will it be fixed
  mohan < 26-5557-4711-6: With the officer
        | Subject: No electricity
        | Place: Alambagh, Lucknow
        | With Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
mohan to power: kitni der aur lagegi
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Bijli nahi aa rahi
        | Jagah: Alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 25 November, subah 10 baje
# Something new is added, and another department's matter is another complaint.
mohan to power: ab tak koi nahi aaya
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  anil < 26-5557-4711-6 में जुड़ा: ab tak koi nahi aaya
mohan to power: pani kab aayega, nal 2 din se sookha hai
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Nal me pani nahi (gaon)
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 26 November, dopahar 12 baje
        | Ye kaam Gramin jal vibhag (Jal Nigam) ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: नल में पानी नहीं (गाँव)
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “pani kab aayega, nal 2 din se sookha hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Alambagh, Lucknow]
          [Apni jagah bhejiye]
# With no complaint going on the same words are one, or are asked about.
sita to power: बिजली कब आएगी
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “बिजली कब आएगी”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
ram to power: का भइल
  ram < अभी कोई शिकायत दर्ज नहीं है। समस्या और जगह लिखें।
