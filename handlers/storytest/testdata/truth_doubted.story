# Who asks back in disbelief ("who said it is done?") says no, though a yes stands in his words; a bare "done?" and "where was it done?" are questions; with thanks beside it the question is asked again; who was told by somebody and says yes has said yes.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer meena = URBAN 162 L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
@ +10m
mohan to power: gomti nagar lucknow me bijli nahi aa rahi
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10:10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:10 बजे
       | “gomti nagar lucknow me bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: तार जोड़ दिया
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: kaun bol raha hai ki light aa gayi
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
@ +10m
sita to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:20 बजे
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
sita to power: किसने कहा था हो जाएगा, हो गया धन्यवाद
  sita < यह बात 26-4158-6074-3 में जोड़ दी गई है।
  sita < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: किसने कहा ठीक हो गया
  sita < 26-4158-6074-3: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
@ +10m
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10:30 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:30 बजे
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
geeta to power: who reported it is done, thanks, all good
  geeta < This was added to 26-2612-0315-2.
  geeta < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
geeta to power: where is the work order copy
  geeta < This was added to 26-2612-0315-2.
  geeta < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
geeta to power: who said it is done?
  geeta < 26-2612-0315-2: shall a senior officer look at it again? Choose the reason.
          [Nothing was done]
          [Only partly done]
          [Nobody came]
          [It came back]
          [Leave it]
@ +10m
ram to power: chinhat lucknow me bijli nahi hai
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: chinhat, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10:40 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:40 बजे
       | “chinhat lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-5507-5354-0: kaam poora hone ki report aayi hai: तार जोड़ दिया
  ram < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: kaha hua kaam?
  ram < Ye baat 26-5507-5354-0 me jod di gayi hai.
  ram < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: padosi ne poocha kisne kaha, maine bola ho gaya
  ram < Ye baat 26-5507-5354-0 me jod di gayi hai.
  ram < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: kisne kaha tha ho jayega, ho gaya dhanyavaad
  ram < Ye baat 26-5507-5354-0 me jod di gayi hai.
  ram < 26-5507-5354-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: kisne kaha ho gaya, yahan to andhera hai
  ram < 26-5507-5354-0: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
        [Kuch nahi hua]
        [Kaam adhura hai]
        [Koi nahi aaya]
        [Dikkat phir aa gayi]
        [Rehne dijiye]
@ +10m
asha to power: alambagh lucknow me bijli nahi hai
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: alambagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10:50 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:50 बजे
       | “alambagh lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-6333-7585-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  asha < 26-6333-7585-0: kaam poora hone ki report aayi hai: तार जोड़ दिया
  asha < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
asha to power: ho gaya?
  asha < 26-6333-7585-0: Kaam poora bataya gaya
  asha < 26-6333-7585-0 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
asha to power: kisi ne bola kaam ho gaya, haan ho gaya
  asha < Kaam kaisa raha? 1 accha 2 theek 3 kharab
         [Accha] [Theek] [Kharab]
# "How was it done" is no yes either; what is not understood is kept, and the question asked again.
@ +10m
kamla to power: rajajipuram lucknow me bijli nahi hai
  kamla < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Vishay: Bijli nahi aa rahi
        | Jagah: rajajipuram, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 11 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: rajajipuram, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “rajajipuram lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5957-2483-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  kamla < 26-5957-2483-1: kaam poora hone ki report aayi hai: तार जोड़ दिया
  kamla < 26-5957-2483-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
kamla to power: kaise ho gaya
  kamla < Ye baat 26-5957-2483-1 me jod di gayi hai.
  kamla < 26-5957-2483-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
kamla to power: abhi to andhera hai
  kamla < 26-5957-2483-1: kya wahi dikkat phir hui? Usi kaam ki phir se jaanch karaiye, ya nayi shikayat darj kijiye.
          [Phir jaanch ho]
          [Nayi samasya]
          [Rehne dijiye]
kamla to power: bina kaam kiye report laga di
  kamla < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
# Before the proof: the word of the complainant ends a complaint there, and a doubt must not.
@ +10m
hari to urban: लखनऊ इंदिरा नगर में नाली जाम है
  hari < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
       | विषय: नाली या सीवर जाम
       | जगह: इंदिरा नगर, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, सुबह 11:10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  meena < 26-4419-7102-5: नाली या सीवर जाम
        | जगह: इंदिरा नगर, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11:10 बजे
        | “लखनऊ इंदिरा नगर में नाली जाम है”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
meena to urban: पूरा {S} नाली साफ करा दी
  meena < 26-4419-7102-5: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  hari < 26-4419-7102-5: काम पूरा होने की रिपोर्ट आई है: नाली साफ करा दी
  hari < 26-4419-7102-5 का कोड: 7451। काम सच में हो जाए, तभी कर्मचारी को बताएँ।
hari to urban: साफ हो गया?
  hari < यह बात 26-4419-7102-5 में जोड़ दी गई है।
  meena < 26-4419-7102-5: नाली या सीवर जाम
        | जगह: इंदिरा नगर, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 11:10 बजे
        | “लखनऊ इंदिरा नगर में नाली जाम है
        | साफ हो गया?”
        | <changes the earlier message>
          [सबूत दें]
hari to urban: किसने बोला काम हो गया
  hari < 26-4419-7102-5: ठीक है, काम पूरा नहीं माना जाएगा, शिकायत चलती रहेगी। अधिकारी को बता दिया गया है। काम हो जाने से पहले कोड किसी को न बताएँ।
  meena < 26-4419-7102-5: नागरिक ने बताया कि काम अभी नहीं हुआ। शिकायत चलती रहेगी। समय सीमा: 26 नवंबर, सुबह 11:10 बजे
