# Who asks in ordinary words that nobody learns who complains is kept secret; a threat with it is danger and no despair. "Yes" to "forget me" does not say when; digits are in no language; who mends the wire does not read where she hides, and no word is changed on its way.
account revenue = REVENUE
account power = POWER
account wcd = WCD
account hub = hub
officer lekh = REVENUE 162 L1 hi revenue
officer anil = POWER 162 L1 hi power
officer pooja = WCD 162 L1 hi wcd
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to revenue: lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Zameen ki paimaish, medbandi
        | Jagah: malihabad, Lucknow
        | Tehsildar / SDM, Lucknow ko bheji gayi
        | Samay seema: 31 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  lekh < 26-5557-4711-6: ज़मीन की पैमाइश, मेड़बंदी
       | जगह: malihabad, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to revenue: mera naam lekhpal ko pata na chale
  mohan < 26-5557-4711-6: naam gupt rahega. Naam aur phone number adhikari ko nahi dikhaya jayega. Shikayat me likhi baat wo padhte hain, isliye usme apna naam na likhiye.
  lekh < 26-5557-4711-6: ज़मीन की पैमाइश, मेड़बंदी
       | जगह: malihabad, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to revenue: 123456789012
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  lekh < 26-5557-4711-6: ज़मीन की पैमाइश, मेड़बंदी
       | जगह: malihabad, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
       | 123456789012”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to revenue: lekhpal ko pata chal gaya, dhamki de raha hai
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  lekh < ⚠ खतरा: तुरंत देखें
       | 26-5557-4711-6: ज़मीन की पैमाइश, मेड़बंदी
       | ख़तरे की बात अभी बताई गई है
       | जगह: malihabad, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
       | 123456789012
       | lekhpal ko pata chal gaya, dhamki de raha hai”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
sohan to revenue: lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
  sohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Zameen ki paimaish, medbandi
        | Jagah: malihabad, Lucknow
        | Tehsildar / SDM, Lucknow ko bheji gayi
        | Samay seema: 31 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  lekh < 26-4158-6074-3: ज़मीन की पैमाइश, मेड़बंदी
       | जगह: malihabad, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sohan to revenue: यह बात किसी को मत बताना वरना मार देंगे
  sohan < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  lekh < ⚠ खतरा: तुरंत देखें
       | 26-4158-6074-3: ज़मीन की पैमाइश, मेड़बंदी
       | ख़तरे की बात अभी बताई गई है
       | जगह: malihabad, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
       | यह बात किसी को मत बताना वरना मार देंगे”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sohan < 26-4158-6074-3: नाम गुप्त रहेगा। नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा। शिकायत में लिखी बात वे पढ़ते हैं, इसलिए उसमें अपना नाम न लिखें।
rohan to revenue: lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
  rohan < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Zameen ki paimaish, medbandi
        | Jagah: malihabad, Lucknow
        | Tehsildar / SDM, Lucknow ko bheji gayi
        | Samay seema: 31 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
          [Wahi samasya hai, jodiye]
  lekh < 26-2612-0315-2: ज़मीन की पैमाइश, मेड़बंदी
       | जगह: malihabad, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
rohan to revenue: लेखपाल का नाम रमेश है। मेरा नाम मत बताइएगा, बच्चे को परेशान करेंगे
  rohan < यह बात 26-2612-0315-2 में जोड़ दी गई है।
  lekh < 26-2612-0315-2: ज़मीन की पैमाइश, मेड़बंदी
       | जगह: malihabad, लखनऊ
       | समय सीमा: 31 दिसंबर, शाम 5 बजे
       | “lekhpal paimaish nahi kar raha khet ki. malihabad lucknow
       | लेखपाल का नाम रमेश है। मेरा नाम मत बताइएगा, बच्चे को परेशान करेंगे”
       | नागरिक ने नाम गुप्त रखने को कहा है: नाम न पूछें
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  rohan < 26-2612-0315-2: नाम गुप्त रहेगा। नाम और फ़ोन नंबर अधिकारी को नहीं दिखाया जाएगा। शिकायत में लिखी बात वे पढ़ते हैं, इसलिए उसमें अपना नाम न लिखें।
rohan to revenue: 123456
  rohan < बात समझ नहीं आई। समस्या और जगह लिखें, या बोलकर भेजें।
rohan to revenue: mujhe bhool jao
  rohan < Naam, phone aur likhi hui baatein mita di jayein? Chal rahi shikayatein: 1
          [Abhi mitaiye]
          [Poori hone par mitaiye]
          [Nahi]
rohan to revenue: haan
  rohan < Abhi mitane par chal rahi shikayatein (1) wapas ho jayengi. Kab mitaya jaye? 1 abhi 2 poori hone par 3 nahi
          [Abhi mitaiye]
          [Poori hone par mitaiye]
          [Nahi]
asha to power: My husband beats me every day. The transformer is burnt. I am hiding at my mother's house in Aliganj Lucknow. He does not know
  asha < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  anil < 26-5507-5354-0: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “The transformer is burnt”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  asha < Complaint registered. Number: 26-5507-5354-0
       | Subject: Transformer burnt or faulty
       | Place: Aliganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  asha < Complaint registered. Number: 26-6333-7585-0
       | Due by 27 Nov, 10 am
       | Is it safe to answer here? 1 yes 2 no
         [Yes] [No]
usha to power: pati mujhe roz maarta hai, transformer ke paas hum so rahe the transformer jal gaya, aliganj lucknow
  usha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-4419-7102-5: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  anil < 26-5957-2483-1: ट्रांसफार्मर जला या खराब
       | जगह: aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “transformer ke paas hum so rahe the transformer jal gaya”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  usha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Vishay: Transformer jala ya kharab
       | Jagah: aliganj, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
       | Isi jagah ki yahi samasya pehle se darj hai. Wahi samasya ho to dono saath jodi ja sakti hain.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
         [Wahi samasya hai, jodiye]
  usha < Shikayat darj ho gayi. Number: 26-4419-7102-5
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
