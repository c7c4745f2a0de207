# At "shall a superior look at it again?" not every word is why: who is away, does not know or will tell later is answered, thanks and "status" too, and the question stays. What tells of work not done is the reason, whoever was not at home.
account power = POWER
account urban = URBAN
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
anil to power: pura {S} fuse badal diya
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5557-4711-6: kaam poora hone ki report aayi hai: fuse badal diya
  mohan < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
mohan to power: nahi hua
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: pata nahi abhi ghar nahi pahuncha
  mohan < Koi baat nahi. Phir jaanch karani ho to karan baad me yahin likhiye. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: main abhi ghar par nahi hu, shaam ko bataunga
  mohan < Koi baat nahi. Phir jaanch karani ho to karan baad me yahin likhiye. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: nikal gaya
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: dhanyavaad
  mohan < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
mohan to power: status
  mohan < 26-5557-4711-6: Kaam poora bataya gaya
  mohan < 26-5557-4711-6: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
          [Kuch nahi hua]
          [Kaam adhura hai]
          [Koi nahi aaya]
          [Dikkat phir aa gayi]
          [Rehne dijiye]
mohan to power: mere ghar par nahi aaye
  mohan < 26-5557-4711-6: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
        | Faisla: 25 November, subah 10 baje tak
  sunita < 26-5557-4711-6: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: अपने शब्दों में बताया
         | जगह: gomti nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 10 बजे तक
         | “gomti nagar lucknow me bijli nahi aa rahi
         | mere ghar par nahi aaye”
           [अपील मानें] [खारिज करें]
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
sita to power: मैं अभी घर पर नहीं हूँ, शाम को बताऊँगी
  sita < कोई बात नहीं। देखकर बाद में यहीं लिख दें: काम हुआ या नहीं। तब तक 26-4158-6074-3 जैसी है, वैसी रहेगी।
sita to power: नहीं हुआ
  sita < 26-4158-6074-3: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
sita to power: पता नहीं, अभी घर नहीं पहुँची
  sita < कोई बात नहीं। फिर जाँच करानी हो तो कारण बाद में यहीं लिखें। तब तक 26-4158-6074-3 वैसी ही रहेगी।
sita to power: लाइनमैन ने 200 रुपये माँगे
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: अलीगंज, लखनऊ
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | यह बात न उन्हें दिखेगी जिनकी शिकायत है, न जिले में उनके ऊपर के अधिकारी को।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: बिजली कर्मचारी का व्यवहार या रिश्वत
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “लाइनमैन ने 200 रुपये माँगे”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < 26-4158-6074-3: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
sita to power: किसी ने देखा तक नहीं
  sita < 26-4158-6074-3: फिर से जाँच का अनुरोध अधिशासी अभियंता (विद्युत), लखनऊ को भेजा गया।
       | फ़ैसला: 25 नवंबर, सुबह 11 बजे तक
  sunita < 26-4158-6074-3: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: अपने शब्दों में बताया
         | जगह: अलीगंज, लखनऊ
         | फ़ैसला: 25 नवंबर, सुबह 11 बजे तक
         | “अलीगंज लखनऊ में बिजली नहीं आ रही
         | मैं अभी घर पर नहीं हूँ, शाम को बताऊँगी
         | किसी ने देखा तक नहीं”
           [अपील मानें] [खारिज करें]
@ +1h
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-5507-5354-0
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 12 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 12 बजे
       | “no electricity in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: पूरा {S} तार जोड़ दिया
  anil < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  geeta < 26-5507-5354-0: reported as done: तार जोड़ दिया
  geeta < 26-5507-5354-0 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
geeta to power: not done
  geeta < 26-5507-5354-0: shall a senior officer look at it again? Choose the reason.
          [Nothing was done]
          [Only partly done]
          [Nobody came]
          [It came back]
          [Leave it]
geeta to power: I am not at home, will tell in the evening
  geeta < No problem. If it should be looked at again, write later here why. Until then 26-5507-5354-0 stays as it is.
geeta to power: wait
  geeta < No problem. If it should be looked at again, write later here why. Until then 26-5507-5354-0 stays as it is.
geeta to power: the drain in our lane is blocked too and it stinks
  geeta < Complaint registered. Number: 26-6333-7585-0
        | Subject: Drain or sewer blocked
        | It goes to the officer as soon as the place is known
        | Due by 26 Nov, 12 pm
        | This is work of Urban Development (municipal bodies); it will be sent there.
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-6333-7585-0: नाली या सीवर जाम
       | जगह: अभी पता नहीं
       | समय सीमा: 26 नवंबर, दोपहर 12 बजे
       | “the drain in our lane is blocked too and it stinks”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Where is the problem? Village or locality, and district.
          [indira nagar, Lucknow]
          [Share my place]
@ +1h
  geeta < Where is the problem? Village or locality, and district.
          [Share my place]
ram to power: bijli nahi aa rahi vikas nagar lucknow
  ram < Shikayat darj ho gayi. Number: 26-5957-2483-1
      | Vishay: Bijli nahi aa rahi
      | Jagah: vikas nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, dopahar 1 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: vikas nagar, लखनऊ
       | समय सीमा: 25 नवंबर, दोपहर 1 बजे
       | “bijli nahi aa rahi vikas nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: pura {S} fuse badal diya
  anil < 26-5957-2483-1: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  ram < 26-5957-2483-1: kaam poora hone ki report aayi hai: fuse badal diya
  ram < 26-5957-2483-1 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
      | Ye sawal rajya ka hub poochta hai, adhikari nahi.
        [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: nahi hua
  ram < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
        [Kuch nahi hua]
        [Kaam adhura hai]
        [Koi nahi aaya]
        [Dikkat phir aa gayi]
        [Rehne dijiye]
ram to power: nikal gaya
  ram < 26-5957-2483-1: kya bade adhikari se phir jaanch karayi jaye? Karan chuniye.
        [Kuch nahi hua]
        [Kaam adhura hai]
        [Koi nahi aaya]
        [Dikkat phir aa gayi]
        [Rehne dijiye]
ram to power: nikal gaya bijli wala
  ram < 26-5957-2483-1: phir se jaanch ka anurodh Executive Engineer bijli, Lucknow ko bheja gaya.
      | Faisla: 25 November, dopahar 1 baje tak
  sunita < 26-5957-2483-1: बिजली नहीं आ रही
         | अपील: फ़ैसला करना है
         | कारण: अपने शब्दों में बताया
         | जगह: vikas nagar, लखनऊ
         | फ़ैसला: 25 नवंबर, दोपहर 1 बजे तक
         | “bijli nahi aa rahi vikas nagar lucknow
         | nikal gaya bijli wala”
           [अपील मानें] [खारिज करें]
# Away is no danger, and danger is no "away".
asha to power: main abhi ghar par nahi hu, shaam ko bataunga
  asha < Baat samajh nahi aayi. Samasya aur jagah likhiye, ya bolkar bhejiye.
asha to power: main ghar par nahi hu ghar me chor ghus gaye
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4419-7102-5: चोरी, लूट, छिनैती
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, दोपहर 1:15 बजे तक
       | समय सीमा: 9 दिसंबर, दोपहर 1 बजे
       | “main ghar par nahi hu ghar me chor ghus gaye”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Vishay: Chori, loot, chhinaiti
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Pehla jawab: 24 November, dopahar 1:15 baje tak
       | Samay seema: 9 December, dopahar 1 baje
       | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
