# "Pata nahi" is no dispute about a lease (patta). At "is it really done?" one may look and say it later; at "where is it?" the place is asked once more and then left to the desk; otherwise nothing is registered.
account power = POWER
account revenue = REVENUE
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
ravi to power: पता नहीं
  ravi < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
       | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
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
mohan to power: pata nahi
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: pata nahi abhi ghar par nahi hu
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
mohan to power: haan ho gaya
  mohan < Kaam kaisa raha? 1 accha 2 theek 3 kharab
          [Accha] [Theek] [Kharab]
sita to power: अलीगंज लखनऊ में बिजली नहीं आ रही
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
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
sita to power: पता नहीं, अभी भी अंधेरा है
  sita < यह बात 26-4158-6074-3 में जोड़ दी गई है।
  sita < 26-4158-6074-3 (बिजली नहीं आ रही): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
       | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
         [हाँ, हो गया] [अधूरा] [नहीं हुआ]
sita to power: मालूम नहीं, देखकर बताता हूँ
  sita < कोई बात नहीं। देखकर बाद में यहीं लिख दें: काम हुआ या नहीं। तब तक 26-4158-6074-3 जैसी है, वैसी रहेगी।
sita to power: नहीं हुआ
  sita < 26-4158-6074-3: क्या बड़े अधिकारी से फिर जाँच कराई जाए? कारण चुनें।
         [कुछ नहीं हुआ]
         [काम अधूरा है]
         [कोई नहीं आया]
         [दिक्कत फिर आ गई]
         [रहने दें]
geeta to power: no electricity in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
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
geeta to power: not sure, still dark here
  geeta < This was added to 26-2612-0315-2.
  geeta < 26-2612-0315-2 (No electricity): is it really done? 1 yes 2 partly 3 no
        | The state hub asks this, not the officer.
          [Yes, done] [Partly] [Not done]
geeta to power: i still do not know
  geeta < No problem. Have a look and write here later whether it was done. Until then 26-2612-0315-2 stays as it is.
geeta to power: pata nahi, abhi bhi band hai
  geeta < Ye baat 26-2612-0315-2 me jod di gayi hai.
  geeta < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
geeta to power: abhi bhi pata nahi
  geeta < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-2612-0315-2 jaisi hai, waisi rahegi.
geeta to power: i will check and tell you in the evening
  geeta < No problem. Have a look and write here later whether it was done. Until then 26-2612-0315-2 stays as it is.
# What stands beside it tells of something, and "still" beside it tells of nothing.
geeta to power: pata nahi lineman ne 500 rupaye kyon liye
  geeta < Ye baat 26-2612-0315-2 me jod di gayi hai.
  geeta < 26-2612-0315-2 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
        | Ye sawal rajya ka hub poochta hai, adhikari nahi.
          [Haan, ho gaya] [Adhura] [Nahi hua]
ram to power: bijli nahi aa rahi 3 din se
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi 3 din se”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
ram to power: pata nahi
  ram < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
ram to power: जिला पता नहीं
  ram < कोई बात नहीं। 26-5507-5354-0 को सही जगह हम पहुँचा देंगे।
asha to revenue: hame patta nahi mila, lucknow malihabad
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Khet ya patte ki zameen ka vivad
       | Jagah: malihabad, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 18 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-6333-7585-0: खेत या पट्टे की ज़मीन का विवाद
       | जगह: malihabad, लखनऊ
       | समय सीमा: 18 दिसंबर, शाम 5 बजे
       | “hame patta nahi mila, lucknow malihabad”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
