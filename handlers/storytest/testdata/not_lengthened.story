# A suggestion that is called one, thanks and praise right after a complaint are not more of the complaint.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to power: गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20s
asha to power: सुझाव: हर ट्रांसफार्मर की जाँच गर्मी से पहले होनी चाहिए
  asha < सुझाव के लिए धन्यवाद। विभाग को भेजा जाएगा। शिकायत दर्ज करनी हो तो समस्या लिखें।
@ +10s
asha to power: बहुत बहुत धन्यवाद
  asha < धन्यवाद। और कोई दिक्कत हो तो यहीं लिखें।
@ +10s
asha to power: आप लोग बहुत अच्छा काम कर रहे हैं
  asha < धन्यवाद, सुनकर अच्छा लगा। कोई दिक्कत हो तो यहीं लिखें।
@ +10s
asha to power replies: धन्यवाद सर
  asha < धन्यवाद। और कोई दिक्कत हो तो यहीं लिखें।
@ +10s
asha to power: कल रात से अंधेरा है
  asha < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में ट्रांसफार्मर जल गया है
       | कल रात से अंधेरा है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Where the place was asked for, a suggestion is no place.
ravi to power: humare gaon me transformer jal gaya hai
  ravi < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Transformer jala ya kharab
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, subah 10:01 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “humare gaon me transformer jal gaya hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
ravi to power: sujhav: har gaon me do transformer hone chahiye
  ravi < Sujhav ke liye dhanyavaad. Vibhag ko bheja jayega. Shikayat darj karni ho to samasya likhiye.
ravi to power: bahut badhiya kaam karte ho aap log
  ravi < Dhanyavaad, sunkar achha laga. Koi dikkat ho to yahin likhiye.
john to power: The transformer in Hazratganj Lucknow has burnt
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: Transformer burnt or faulty
       | Place: Hazratganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 25 Nov, 10:01 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: ट्रांसफार्मर जला या खराब
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “The transformer in Hazratganj Lucknow has burnt”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
john to power: Suggestion - send outage alerts by SMS before maintenance work
  john < Thank you for the suggestion. The department will get it. For a complaint, write the problem.
john to power: thanks a lot
  john < Thank you. If there is anything else, write here.
