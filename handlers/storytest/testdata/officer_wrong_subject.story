# An officer says in plain words that a complaint is filed under the wrong subject; the citizen learns of it, and nobody gains time by it.
account power = POWER
account health = HEALTH
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer pooja = HEALTH 162 L1 en health
@ 2026-11-24 10:00
mohan to power: bijli ka bill galat aaya hai, alambagh lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli ka bill galat
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली का बिल गलत
       | जगह: alambagh, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill galat aaya hai, alambagh lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: yeh bill ka nahi meter ka mamla hai
  anil < 26-5557-4711-6: विषय बदला गया: मीटर खराब या तेज़। समय सीमा: 2 दिसंबर, शाम 5 बजे
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Meter kharab ya tez
        | Jagah: alambagh, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
mohan to power: status
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Meter kharab ya tez
        | Jagah: alambagh, Lucknow
        | Abhi JE bijli, Lucknow ke paas
        | Samay seema: 2 December, shaam 5 baje
asha to health: PHC मोहनलालगंज लखनऊ में 3 दिन से डॉक्टर नहीं आ रहे
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: डॉक्टर या स्टाफ नहीं
       | जगह: मोहनलालगंज, लखनऊ
       | प्रभारी चिकित्सा अधिकारी, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  pooja < 26-4158-6074-3: No doctor or staff
        | Place: मोहनलालगंज, Lucknow
        | Due by 27 Nov, 10 am
        | “PHC मोहनलालगंज लखनऊ में 3 दिन से डॉक्टर नहीं आ रहे”
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
pooja to health: wrong category
  pooja < 26-4158-6074-3: what is it about? Now: No doctor or staff. Choose, or write the subject.
          [No medicine or tests]
          [Negligence in treatment]
          [Medical emergency, ambulance]
          [Ayushman card]
          [Private hospital overcharging]
          [Unqualified doctor]
          [Outbreak, vaccination, dengue and…]
          [Other health matter]
pooja to health: medicine
  pooja < 26-4158-6074-3: subject changed to No medicine or tests. Due 27 Nov, 10 am
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
  asha < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: दवा या जाँच नहीं मिल रही
       | जगह: मोहनलालगंज, लखनऊ
       | प्रभारी चिकित्सा अधिकारी, लखनऊ को भेजी गई
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
pooja to health: due when
  pooja < 26-4158-6074-3: how the limit came about:
        | Counted from: 24 Nov, 10 am
        | Time given: 3 days
        | Due by 27 Nov, 10 am
pooja to health: not a medicine issue, it is the ambulance
  pooja < 26-4158-6074-3: subject changed to Medical emergency, ambulance. Due 25 Nov, 10 am
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
  asha < 26-4158-6074-3: जानकारी ठीक कर दी गई है।
       | विषय: आपात चिकित्सा, एंबुलेंस
       | जगह: मोहनलालगंज, लखनऊ
       | प्रभारी चिकित्सा अधिकारी, लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
