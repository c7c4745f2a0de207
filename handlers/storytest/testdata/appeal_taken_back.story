# An appeal is taken back, in words or because the trouble is over; it is asked first. What was let be can be taken up again.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done बिजली चालू है
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: काम पूरा होने की रिपोर्ट आई है: बिजली चालू है
  mohan < 26-5557-4711-6 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to power: नहीं
  mohan < 26-5557-4711-6: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
          [कुछ नहीं हुआ]
          [काम अधूरा है]
          [कोई नहीं आया]
          [दिक्कत फिर आ गई]
          [रहने दें]
# The words of a button are that button.
mohan to power: दिक्कत फिर आ गई
  mohan < 26-5557-4711-6: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
        | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: दिक्कत फिर आ गई
         | जगह: गोमती नगर, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
           [अपील मानें] [खारिज करें]
mohan to power: बिजली आ गई
  mohan < 26-5557-4711-6: क्या काम हो गया और अपील वापस ली जाए? 1 हाँ 2 नहीं
          [हाँ] [नहीं]
  sunita < 26-5557-4711-6 में जुड़ा: बिजली आ गई
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
       | बिजली आ गई”
       | <changes the earlier message>
mohan to power: हाँ
  mohan < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
          [अच्छा] [ठीक] [ख़राब]
  sunita < 26-5557-4711-6: नागरिक ने अपील वापस ले ली है। फ़ैसले की ज़रूरत नहीं।
mohan to power: अच्छा
  mohan < धन्यवाद। 26-5557-4711-6 बंद की गई। फिर दिक्कत हो तो यहीं लिखें।
asha to power: Gomti nagar lucknow me 3 din se bijli nahi
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Bijli nahi aa rahi
       | Jagah: Gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti nagar lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S2} bijli chalu hai
  anil < 26-4158-6074-3: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  asha < 26-4158-6074-3: kaam poora hone ki report aayi hai: bijli chalu hai
  asha < 26-4158-6074-3 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
asha to power: nahi
  asha < 26-4158-6074-3: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
asha to power: rehne do
  asha < Theek hai, kuch nahi badla.
asha to power: koi nahi aaya
  asha < 26-4158-6074-3: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
asha to power: 3
  asha < 26-4158-6074-3: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
       | Faisla: 25 November, subah 10 baje tak
  sunita < 26-4158-6074-3: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Gomti nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “Gomti nagar lucknow me 3 din se bijli nahi
         | koi nahi aaya”
           [अपील मानें] [खारिज करें]
asha to power: appeal wapas leni hai
  asha < 26-4158-6074-3: kya appeal wapas li jaye? Shikayat tab band ho jayegi. 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: nahi
  asha < Theek hai, 26-4158-6074-3 ki appeal par faisla hoga aur yahin bataya jayega.
# Counter-examples: more of it, and what shall go on.
asha to power: abhi bhi andhera hai
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
  sunita < 26-4158-6074-3 में जुड़ा: abhi bhi andhera hai
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
       | “Gomti nagar lucknow me 3 din se bijli nahi
       | koi nahi aaya
       | abhi bhi andhera hai”
       | <changes the earlier message>
asha to power: appeal band mat karna
  asha < Ye baat 26-4158-6074-3 me jod di gayi hai.
  sunita < 26-4158-6074-3 में जुड़ा: appeal band mat karna
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: Gomti nagar, लखनऊ
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
       | “Gomti nagar lucknow me 3 din se bijli nahi
       | koi nahi aaya
       | abhi bhi andhera hai
       | appeal band mat karna”
       | <changes the earlier message>
asha to power: nahi rehne do, ab aa gayi
  asha < 26-4158-6074-3: kya kaam ho gaya aur appeal wapas li jaye? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: haan
  asha < Kaam kaisa raha? 1 accha 2 theek 3 kharab
         [Accha] [Theek] [Kharab]
  sunita < 26-4158-6074-3: नागरिक ने अपील वापस ले ली है। फ़ैसले की ज़रूरत नहीं।
ravi to power: No power in Aliganj Lucknow for 3 days
  ravi < Complaint registered. Number: 26-2612-0315-2
       | Subject: No electricity
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No power in Aliganj Lucknow for 3 days”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S3} supply restored
  anil < 26-2612-0315-2: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ravi < 26-2612-0315-2: reported as done: supply restored
  ravi < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
       | The state hub asks this, not the officer.
         [Yes, done] [Partly] [Not done]
ravi to power: no
  ravi < 26-2612-0315-2: shall a senior officer look at it again? Choose the reason.
         [Nothing was done]
         [Only partly done]
         [Nobody came]
         [It came back]
         [Leave it]
ravi to power: leave it
  ravi < All right, nothing was changed.
ravi to power: no, please check again
  ravi < 26-2612-0315-2: shall a senior officer look at it again? Choose the reason.
         [Nothing was done]
         [Only partly done]
         [Nobody came]
         [It came back]
         [Leave it]
ravi to power: nobody came
  ravi < 26-2612-0315-2: Executive Engineer (Electricity), Lucknow was asked to look at it again.
       | Decision by 25 Nov, 10 am
  sunita < 26-2612-0315-2: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: कोई नहीं आया
         | जगह: Aliganj, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “No power in Aliganj Lucknow for 3 days
         | no, please check again”
           [अपील मानें] [खारिज करें]
ravi to power: cancel the appeal
  ravi < 26-2612-0315-2: shall the appeal be taken back? The complaint is closed then. 1 yes 2 no
         [Yes] [No]
ravi to power: yes
  ravi < Thank you. 26-2612-0315-2 is closed. If it comes back, write here.
  sunita < 26-2612-0315-2: नागरिक ने अपील वापस ले ली है। फ़ैसले की ज़रूरत नहीं।
sita to power: चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done {S4} ठीक किया
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  sita < 26-5507-5354-0: काम पूरा होने की रिपोर्ट आई है: ठीक किया
  sita < 26-5507-5354-0 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: नहीं
  sita < 26-5507-5354-0: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
sita to power: रहने दो
  sita < ठीक है, कुछ नहीं बदला।
sita to power: नहीं, जाँच कराओ
  sita < 26-5507-5354-0: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  sunita < 26-5507-5354-0: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: फिर जाँच चाहिए
         | जगह: चिनहट, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही
         | नहीं, जाँच कराओ”
           [अपील मानें] [खारिज करें]
sita to power: काम हो गया अब
  sita < 26-5507-5354-0: क्या काम हो गया और अपील वापस ली जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
  sunita < 26-5507-5354-0 में जुड़ा: काम हो गया अब
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: चिनहट, लखनऊ
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
       | “चिनहट लखनऊ में 2 दिन से बिजली नहीं आ रही
       | काम हो गया अब”
       | <changes the earlier message>
sita to power: हाँ
  sita < काम कैसा रहा? 1 अच्छा 2 ठीक 3 ख़राब
         [अच्छा] [ठीक] [ख़राब]
  sunita < 26-5507-5354-0: नागरिक ने अपील वापस ले ली है। फ़ैसले की ज़रूरत नहीं।
# Of what was refused nothing is done: the refusal stands again.
lata to power: आलमबाग लखनऊ में 2 दिन से बिजली नहीं आ रही
  lata < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
       | विषय: बिजली नहीं आ रही
       | जगह: आलमबाग, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | लखनऊ से 4 और लोगों ने यही शिकायत की है, अधिकारी को पता है।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-6333-7585-0: बिजली नहीं आ रही, आलमबाग, लखनऊ: 5 शिकायतें
         [कब तक ठीक होगा] [ठीक हो गया]
anil to power: reject {S5} court case 123/2024
  anil < 26-6333-7585-0: मंज़ूरी के लिए अधिशासी अभियंता (विद्युत), लखनऊ को भेजी गई।
  sunita < 26-6333-7585-0: क्षेत्र से बाहर बताई गई: मामला अदालत में विचाराधीन है। बिजली नहीं आ रही
         | जगह: आलमबाग, लखनऊ
         | आधार: case 123/2024
         | “आलमबाग लखनऊ में 2 दिन से बिजली नहीं आ रही”
           [मंज़ूर] [लौटाएँ]
sunita to power: approve
  sunita < 26-6333-7585-0: मंज़ूर। नागरिक को कारण बता दिया गया।
  lata < 26-6333-7585-0 पर कार्रवाई नहीं हो सकी। कारण: मामला अदालत में विचाराधीन है। आगे: वही अदालत; मुफ़्त कानूनी सहायता के लिए जिला विधिक सेवा प्राधिकरण
         [फिर जाँच हो]
lata to power: कोई केस नहीं है
  lata < 26-6333-7585-0: क्या बड़े अधिकारी से फिर जाँच कराई जाए? 1 हाँ 2 नहीं
         [फिर जाँच हो] [रहने दें]
lata to power: हाँ
  lata < 26-6333-7585-0: फिर से जाँच का अनुरोध अपर मुख्य सचिव, ऊर्जा को भेजा गया।
       | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
  rao < 26-6333-7585-0: No electricity
      | Appeal: to be decided
      | Reason: Against the rejection
      | Place: आलमबाग, Lucknow
      | Decision by 25 Nov, 10 am
      | “आलमबाग लखनऊ में 2 दिन से बिजली नहीं आ रही
      | कोई केस नहीं है”
        [Uphold] [Dismiss]
lata to power: अपील वापस लेनी है
  lata < 26-6333-7585-0: क्या अपील वापस ली जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
lata to power: हाँ
  lata < 26-6333-7585-0 पर फ़ैसला हो चुका है।
  rao < 26-6333-7585-0: the citizen has taken the appeal back. No decision is needed.
# A mere "no" while it is decided says how it stands, and no more; with "leave it" it is asked.
officer bina = POWER 187 L1 hi-Latn power
officer sharma = POWER 187 L2 hi-Latn power
gita to power: Lanka varanasi me 3 din se bijli nahi
  gita < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Bijli nahi aa rahi
       | Jagah: Lanka, Varanasi
       | JE bijli, Varanasi ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  bina < 26-5957-2483-1: Bijli nahi aa rahi
       | Jagah: Lanka, Varanasi
       | Samay seema: 25 November, subah 10 baje
       | “Lanka varanasi me 3 din se bijli nahi”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
bina to power: done bijli chalu hai
  bina < 26-5957-2483-1: nagrik ko bata diya gaya. Ab pushti ka intezaar hai.
  gita < 26-5957-2483-1: kaam poora hone ki report aayi hai: bijli chalu hai
  gita < 26-5957-2483-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
       | Ye sawal rajya ka hub poochta hai, adhikari nahi.
         [Haan, ho gaya] [Adhura] [Nahi hua]
gita to power: nahi
  gita < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
         [Kuch nahi hua]
         [Kaam adhura hai]
         [Koi nahi aaya]
         [Dikkat phir aa gayi]
         [Rehne dijiye]
gita to power: 3
  gita < 26-5957-2483-1: phir se jaanch ka anurodh Executive Engineer bijli, Varanasi ko bheja gaya.
       | Faisla: 25 November, subah 10 baje tak
  sharma < 26-5957-2483-1: Bijli nahi aa rahi
         | Appeal: faisla karna hai
         | Karan: Koi nahi aaya
         | Jagah: Lanka, Varanasi
         | Faisla: 25 November, subah 10 baje tak
         | “Lanka varanasi me 3 din se bijli nahi”
           [Appeal maaniye] [Kharij kijiye]
gita to power: nahi
  gita < 26-5957-2483-1: Appeal me
       | Vishay: Bijli nahi aa rahi
       | Jagah: Lanka, Varanasi
       | Abhi Executive Engineer bijli, Varanasi ke paas
       | Faisla: 25 November, subah 10 baje tak
gita to power: nahi rehne do
  gita < 26-5957-2483-1: kya appeal wapas li jaye? Shikayat tab band ho jayegi. 1 haan 2 nahi
         [Haan] [Nahi]
gita to power: 2
  gita < Theek hai, 26-5957-2483-1 ki appeal par faisla hoga aur yahin bataya jayega.
# Who decides may choose by the number of what he is shown; a mere yes decides nothing.
sharma to power: kaisa hai
  sharma < 26-5957-2483-1: Bijli nahi aa rahi. Faisla chuniye.
           [Appeal maaniye] [Kharij kijiye]
sharma to power: haan
  sharma < 26-5957-2483-1: Bijli nahi aa rahi. Faisla chuniye.
           [Appeal maaniye] [Kharij kijiye]
sharma to power: kaisa hai
  sharma < 26-5957-2483-1: Bijli nahi aa rahi. Faisla chuniye.
           [Appeal maaniye] [Kharij kijiye]
sharma to power: 2
  sharma < 26-5957-2483-1: appeal kharij: karan likhiye.
sharma to power: mauke par bijli chalu mili
  sharma < 26-5957-2483-1: faisla darj ho gaya.
  gita < 26-5957-2483-1: jaanch hui, shikayat band rahegi. Karan: mauke par bijli chalu mili
         [Phir jaanch ho]
