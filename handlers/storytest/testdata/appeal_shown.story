# What a citizen shows and says of work that is not done reaches whoever decides: a picture before the no, beside it or as the reason, and a voice note; also the superior who must decide in place of one who has not.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: Gomti nagar lucknow me 3 din se bijli nahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: Gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done bijli chalu hai
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: bijli chalu hai
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power sends: photo
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: nahi
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power sends: voice
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power sends: photo dekhiye andhera hai
  mohan < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: अपने शब्दों में बताया
         | जगह: Gomti nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti nagar lucknow me 3 din se bijli nahi
         | dekhiye andhera hai”
         | <photo>
         | <voice>
         | <photo>
           [अपील मानें] [खारिज करें]
sunita to power: open {S}
  sunita < 26-5557-4711-6: अपील में, बिजली नहीं आ रही
         | जगह: Gomti nagar, लखनऊ
         | दर्ज: 24 नवंबर, सुबह 10 बजे
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | मिला समय: 24 घंटे
         | 24 नवंबर, सुबह 10 बजे, चैट: “Gomti nagar lucknow me 3 din se bijli nahi”
         | 24 नवंबर, सुबह 10 बजे: दर्ज है
         | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
         | 24 नवंबर, सुबह 10 बजे: काम पूरा बताया गया: bijli chalu hai
         | 24 नवंबर, सुबह 10 बजे: कुछ जोड़ा गया
         | 24 नवंबर, सुबह 10 बजे: कुछ जोड़ा गया
         | 24 नवंबर, सुबह 10 बजे: अपील में: dekhiye andhera hai
         | <photo>
         | <voice>
         | <photo>
           [अपील मानें] [खारिज करें]
@ +26h
  anil < 26-5557-4711-6: समय पर नहीं हुआ। जवाबदेही अब अपर मुख्य सचिव, ऊर्जा की है।
       | फ़ैसला नहीं हुआ
  sunita < 26-5557-4711-6: समय पर नहीं हुआ। जवाबदेही अब अपर मुख्य सचिव, ऊर्जा की है।
         | फ़ैसला नहीं हुआ
  rao < 26-5557-4711-6: No electricity
      | Appeal: to be decided
      | Reason: Said in own words
      | Place: Gomti nagar, Lucknow
      | Decision by 26 Nov, 12 am
      | “Gomti nagar lucknow me 3 din se bijli nahi
      | dekhiye andhera hai”
      | <photo>
      | <voice>
      | <photo>
        [Uphold] [Dismiss]
  mohan < 26-5557-4711-6: time par faisla nahi hua. Faisla ab Additional Chief Secretary, Energy ko karna hai.
  anil < आज सुबह:
       | समय सीमा पार: 1
         [सूची]
# The caption is the answer.
asha to power: No power in Gomti Nagar Lucknow for 3 days
  asha < Complaint registered. Number: 26-4158-6074-3
       | Subject: No electricity
       | Place: Gomti Nagar, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 26 Nov, 12 pm
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “No power in Gomti Nagar Lucknow for 3 days”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S2} supply restored
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  asha < 26-4158-6074-3: reported as done: supply restored
  asha < 26-4158-6074-3 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
asha to power sends: photo not done
  asha < 26-4158-6074-3: shall a senior officer look at it again? Choose the reason.
         [Nothing was done]
         [Only partly done]
         [Nobody came]
         [It came back]
         [Leave it]
asha to power: nobody came
  asha < 26-4158-6074-3: Executive Engineer (Electricity), Lucknow was asked to look at it again.
       | Decision by 26 Nov, 12 pm
  sunita < 26-4158-6074-3: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti Nagar, लखनऊ
         | फ़ैसला: 26 नवंबर, दोपहर 12 बजे तक
         | “No power in Gomti Nagar Lucknow for 3 days”
         | <photo>
           [अपील मानें] [खारिज करें]
# Counter-example: a picture after all is closed is a new matter.
ravi to power: अलीगंज लखनऊ में 2 दिन से बिजली नहीं आ रही
  ravi < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “अलीगंज लखनऊ में 2 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S3} तार जोड़ा
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-2612-0315-2: काम पूरा होने की रिपोर्ट आई है: तार जोड़ा
  ravi < 26-2612-0315-2 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
ravi to power: हाँ
  ravi < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
ravi to power: अच्छा
  ravi < धन्यवाद। 26-2612-0315-2 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
ravi to power sends: photo
  ravi < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली की अन्य शिकायत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 3 दिसंबर, दोपहर 12 बजे
       | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 3 दिसंबर, दोपहर 12 बजे
       | <photo>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अलीगंज, लखनऊ]
         [अपनी जगह भेजें]
