# "Band karo" says what becomes of the complaint. After a "no" it may mean the messages or the complaint; of one that is over that is said.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: message band karo
  mohan < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
        | 26-5557-4711-6 par kaam chalta rahega.
anil to power: pura {S} fuse badal diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
mohan to power: nahi hua
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: band karo
  mohan < Kya band kiya jaye: message, ya shikayat 26-5557-4711-6?
          [Sirf message band]
          [Shikayat band]
mohan to power: abhi ghar par nahi hu
  mohan < Koi baat nahi. Phir jaanch karani ho to karan baad me yahin likhiye. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: band karo
  mohan < Kya band kiya jaye: message, ya shikayat 26-5557-4711-6?
          [Sirf message band]
          [Shikayat band]
mohan to power: 2
  mohan < Dhanyavaad. 26-5557-4711-6 band ki gayi. Phir dikkat ho to yahin likhiye.
mohan to power: band karo
  mohan < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
        | 26-5557-4711-6 pehle hi band ho chuki hai.
@ +1h
sita to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “अलीगंज लखनऊ में बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-4158-6074-3: काम पूरा होने की रिपोर्ट आई है: तार जोड़ दिया
  sita < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: बंद करो
  sita < क्या बंद किया जाए: संदेश, या शिकायत 26-4158-6074-3?
         [सिर्फ़ संदेश बंद]
         [शिकायत बंद]
sita to power: सिर्फ़ संदेश
  sita < ठीक है, अब संदेश नहीं आएँगे। फिर लिखने पर बात शुरू हो जाएगी।
       | जवाब न मिलने पर 26-4158-6074-3 अपने आप बंद हो जाएगी।
sita to power: हाँ हो गया
  sita < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
sita to power: अच्छा
  sita < धन्यवाद। 26-4158-6074-3 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
sita to power: शिकायत बंद करो
  sita < 26-4158-6074-3 पूरी हो चुकी है: बंद। नई समस्या हो तो नया संदेश लिखें।
sita to power: बंद करो
  sita < ठीक है, अब संदेश नहीं आएँगे। फिर लिखने पर बात शुरू हो जाएगी।
       | 26-4158-6074-3 पहले ही बंद हो चुकी है।
@ +1h
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 12 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  geeta < 26-2612-0315-2: reported as done: तार जोड़ दिया
  geeta < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
geeta to power: not done
  geeta < 26-2612-0315-2: shall a senior officer look at it again? Choose the reason.
          [Nothing was done]
          [Only partly done]
          [Nobody came]
          [It came back]
          [Leave it]
geeta to power: please stop
  geeta < What shall stop: the messages, or complaint 26-2612-0315-2?
          [Only the messages]
          [The complaint]
geeta to power: the complaint
  geeta < Thank you. 26-2612-0315-2 is closed. If it comes back, write here.
geeta to power: close the complaint
  geeta < 26-2612-0315-2 is over: Closed. For a new problem, send a new message.
@ +1h
ram to power: bijli nahi aa rahi vikas nagar lucknow
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: vikas nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, dopahar 1 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: vikas nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1 बजे
       | “bijli nahi aa rahi vikas nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-5507-5354-0: kaam poora hone ki report aayi hai: fuse badal diya
  ram < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: nahi hua
  ram < 26-5507-5354-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
        [Kuch nahi hua]
        [Kaam adhura hai]
        [Koi nahi aaya]
        [Dikkat phir aa gayi]
        [Rehne dijiye]
ram to power: band karo
  ram < Kya band kiya jaye: message, ya shikayat 26-5507-5354-0?
        [Sirf message band]
        [Shikayat band]
ram to power: koi nahi aaya
  ram < 26-5507-5354-0: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
      | Faisla: 25 November, dopahar 1 baje tak
  sunita < 26-5507-5354-0: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: अपने शब्दों में बताया
         | जगह: vikas nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, दोपहर 1 बजे तक
         | “bijli nahi aa rahi vikas nagar lucknow
         | koi nahi aaya”
           [अपील मानें] [खारिज करें]
ram to power: stop
  ram < Theek hai, ab message nahi aayenge. Phir likhne par baat shuru ho jayegi.
      | 26-5507-5354-0 par kaam chalta rahega.
