# Who asks that his number be kept back is told that no officer sees it, and none may ask for it.
account power = POWER
officer je = POWER 162 L1 hi power
@ 2026-11-24 10:00
gita to power: chinhat lucknow me 3 din se bijli nahi aa rahi, mera number 9876543210
  gita < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Bijli nahi aa rahi
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi, mera number ••••••••••”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
gita to power: mera number mat dena
  gita < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  je < 26-5557-4711-6: बिजली नहीं आ रही
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “chinhat lucknow me 3 din se bijli nahi aa rahi, mera number ••••••••••”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
je to power: ask {N} aapka mobile number kya hai
  je < 26-5557-4711-6: नहीं भेजा गया। नागरिक का नाम गुप्त है, नाम या फ़ोन नंबर नहीं पूछा जा सकता। काम के लिए जो चाहिए, वही पूछें।
je to power: ask {N} aapka connection number kya hai
  je < 26-5557-4711-6: सवाल नागरिक को भेज दिया गया।
  gita < 26-5557-4711-6: JE bijli, Lucknow ne poocha hai: aapka connection number kya hai
gita to power: lineman ko number mat batana, 9876501234 se baat kar lo
  gita < Jawab 26-5557-4711-6 me jodkar adhikari ko bhej diya gaya hai.
  je < 26-5557-4711-6: नागरिक का जवाब: lineman ko number mat batana, •••••••••• se baat kar lo
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  gita < Phone number adhikari ko nahi dikhaya jata. Jo batana ho, yahin likhiye. Number dikhana ho to “mera number dikha do” likhiye.
ramu to power: चिनहट लखनऊ में ट्रांसफार्मर जल गया है
  ramu < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में ट्रांसफार्मर जल गया है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
ramu to power: मेरा नंबर किसी को मत देना
  ramu < 26-4158-6074-3: नाम गुप्त रहेगा। नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा। शिकायत में लिखी बात वे पढ़ते हैं, इसलिए उसमें अपना नाम न लिखें।
  je < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “चिनहट लखनऊ में ट्रांसफार्मर जल गया है”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
     | <changes the earlier message>
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
sita to power: transformer burnt in chinhat lucknow, don't share my number
  sita < Complaint registered. Number: 26-2612-0315-2
       | Subject: Transformer burnt or faulty
       | Place: chinhat, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | Your name and phone number will not be shown to the officer.
       | The officers concerned see it. We never ask for OTP or money.
       | Somebody else has reported the same here. If it is the same problem, it can be worked together.
         [Right] [Wrong department]
         [Add photo] [Add place]
         [Same problem, join it]
  je < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
     | जगह: chinhat, लखनऊ
     | समय सीमा: 25 नवंबर, सुबह 10 बजे
     | “transformer burnt in chinhat lucknow, don't share my number”
     | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
# Who gives it in answer learns that the officer does not see it.
mina to power: चिनहट लखनऊ में मीटर ख़राब है
  mina < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | विषय: मीटर खराब या तेज़
       | जगह: चिनहट, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  je < 26-5507-5354-0: मीटर खराब या तेज़
     | जगह: चिनहट, लखनऊ
     | समय सीमा: 2 दिसंबर, शाम 5 बजे
     | “चिनहट लखनऊ में मीटर ख़राब है”
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
je to power: ask {N} aapka mobile number kya hai
  je < 26-5507-5354-0: सवाल नागरिक को भेज दिया गया।
  mina < 26-5507-5354-0: अवर अभियंता (विद्युत), लखनऊ ने पूछा है: aapka mobile number kya hai
mina to power: 9876500002
  mina < जवाब 26-5507-5354-0 में जोड़कर अधिकारी को भेज दिया गया है।
  je < 26-5507-5354-0: नागरिक का जवाब: ••••••••••
       [ले लिया] [पूछें]
       [दूसरे विभाग को] [काम पूरा]
       [नहीं हो सकता]
  mina < फ़ोन नंबर अधिकारी को नहीं दिखाया जाता। जो बताना हो, यहीं लिखें। नंबर दिखाना हो तो “मेरा नंबर दिखा दो” लिखें।
