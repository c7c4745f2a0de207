# What is done to a person and what is broken are two complaints: the engineer does not read the one, and the other does not wait with the police. What is asked about the first stays asked. Who is hurt by a broken thing is told to who mends it.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer meena = URBAN 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to power: pati marta hai aur transformer jal gaya hai, gomti nagar lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer jal gaya hai, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Transformer jala ya kharab
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  asha < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
asha to power: haan
  asha < Theek hai. 26-4158-6074-3 ki poori khabar yahin aayegi.
sita to power: मेरा पति मुझे मारता है और नाली भी जाम है, अलीगंज लखनऊ
  sita < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5507-5354-0: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-5507-5354-0” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  meena < 26-2612-0315-2: नाली या सीवर जाम
        | जगह: अलीगंज, लखनऊ
        | समय सीमा: 26 नवंबर, सुबह 10 बजे
        | “नाली भी जाम है, अलीगंज लखनऊ”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: नाली या सीवर जाम
       | जगह: अलीगंज, लखनऊ
       | सफाई एवं खाद्य निरीक्षक / अवर अभियंता, नगर निकाय, लखनऊ को भेजी गई
       | समय सीमा: 26 नवंबर, सुबह 10 बजे
       | यह काम नगर विकास विभाग (नगर निगम, पालिका) का है, शिकायत वहीं भेज दी गई है।
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  sita < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
geeta to power: my husband beats me and the transformer is burnt in indira nagar lucknow
  geeta < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: घरेलू हिंसा
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  anil < 26-6333-7585-0: ट्रांसफार्मर जला या खराब
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “the transformer is burnt in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  geeta < Complaint registered. Number: 26-6333-7585-0
        | Subject: Transformer burnt or faulty
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  geeta < Complaint registered. Number: 26-5957-2483-1
        | Due by 27 Nov, 10 am
        | Is it safe to answer here? 1 yes 2 no
          [Yes] [No]
mohan to power: lucknow vikas nagar me transformer jal gaya hai aur padosi gali deta hai dhamki deta hai
  mohan < Shikayat darj ho gayi. Number: 26-4419-7102-5
        | Vishay: Transformer jala ya kharab
        | Jagah: vikas nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-4419-7102-5: ट्रांसफार्मर जला या खराब
       | जगह: vikas nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “lucknow vikas nagar me transformer jal gaya hai aur padosi gali deta hai dhamki deta hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Is message me ek aur baat hai: “padosi gali deta hai dhamki deta hai”
        | Kya Grih vibhag (UP Police) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
ram to power: garmi me bijli nahi hai aur bachche mar rahe hain alambagh lucknow
  ram < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: alambagh, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “garmi me bijli nahi hai aur bachche mar rahe hain alambagh lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ram < Shikayat darj ho gayi. Number: 26-0624-3339-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: alambagh, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
lata to power: taar gir gaya hai aur ek aadmi ghayal hai chinhat lucknow
  lata < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1912 (Bijli helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  anil < ⚠ खतरा: तुरंत देखें
       | 26-3793-8057-7: तार या खंभे से खतरा
       | जगह: chinhat, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 24 नवंबर, शाम 4 बजे
       | “taar gir gaya hai aur ek aadmi ghayal hai chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  lata < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Taar ya khambe se khatra
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 24 November, shaam 4 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
# Without danger it is asked, as of any two matters.
ravi to power: mere padosi ne marpit ki lucknow mahanagar me aur transformer jal gaya hai
  ravi < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Transformer jala ya kharab
       | Jagah: mahanagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2405-1252-2: ट्रांसफार्मर जला या खराब
       | जगह: mahanagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “mere padosi ne marpit ki lucknow mahanagar me aur transformer jal gaya hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  ravi < Is message me ek aur baat hai: “mere padosi ne marpit ki lucknow mahanagar me”
       | Kya Grih vibhag (UP Police) me iski alag shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
