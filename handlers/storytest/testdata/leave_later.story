# A leave that begins later, with a colleague for those days, written as people write dates; and coming back early.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer ravi = POWER 162 L1 hi-Latn power
officer john = POWER 162 L1 en power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
anil to power: छुट्टी 5 दिसंबर से 9 दिसंबर ravi
  anil < छुट्टी दर्ज: 5 दिसंबर से 9 दिसंबर तक। इन दिनों शिकायतें ravi के पास रहेंगी।
  ravi < 5 December se 9 December tak anil ki shikayatein yahan aayengi.
john to power: leave from 5 dec to 9 dec
  john < Leave noted from 5 Dec until 9 Dec. New complaints of these days go to colleagues.
ravi to power: chhutti kal se 26 navambar tak
  ravi < Chhutti darj: 25 November se 26 November tak. In dinon ki nayi shikayatein saathiyon ko jayengi.
ravi to power: chhutti khatam
  ravi < Chhutti radd. Shikayatein yahin aati rahengi.
# Nobody else is there on these days, so it is known who must have what comes.
@ 2026-12-04 12:00
john to power: shift off
  john < Off shift. Quiet from 9 pm to 7 am.
@ 2026-12-05 10:00
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 6 दिसंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  ravi < 26-5557-4711-6: Bijli nahi aa rahi
       | Jagah: गोमती नगर, Lucknow
       | Samay seema: 6 December, subah 10 baje
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
asha to power: अलीगंज लखनऊ में ट्रांसफार्मर जल गया है
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: ट्रांसफार्मर जला या खराब
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 6 दिसंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  ravi < 26-4158-6074-3: Transformer jala ya kharab
       | Jagah: अलीगंज, Lucknow
       | Samay seema: 6 December, subah 10 baje
       | “अलीगंज लखनऊ में ट्रांसफार्मर जल गया है”
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
# Back two days early.
@ 2026-12-08 09:00
  ravi < 26-5557-4711-6: samay seema 6 December, subah 10 baje nikal gayi. Ab Executive Engineer bijli, Lucknow bhi jawabdeh, kaam yahin rahega.
       | kaam nahi hua
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
  sunita < 26-5557-4711-6: बिजली नहीं आ रही। समय सीमा 6 दिसंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
         | काम नहीं हुआ
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mohan < 26-5557-4711-6: समय पर काम नहीं हुआ। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ के पास है।
  asha < 26-4158-6074-3: समय पर काम नहीं हुआ। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ के पास है।
  ravi < 26-4158-6074-3: samay seema 6 December, subah 10 baje nikal gayi. Ab Executive Engineer bijli, Lucknow bhi jawabdeh, kaam yahin rahega.
       | kaam nahi hua
         [Le liya] [Poochiye]
         [Doosre vibhag ko] [Kaam poora]
         [Nahi ho sakta]
  sunita < 26-4158-6074-3: ट्रांसफार्मर जला या खराब। समय सीमा 6 दिसंबर, सुबह 10 बजे निकल गई, जवाबदेही अब यहाँ है।
         | काम नहीं हुआ
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  ravi < Aaj subah:
       | Nayi: 2
       | Samay seema paar: 2
         [Soochi]
anil to power: छुट्टी समाप्त
  anil < छुट्टी समाप्त। नई शिकायतें फिर यहीं आएँगी।
  ravi < anil ki shikayatein ab yahan nahi aayengi.
priya to power: चौक लखनऊ में वोल्टेज बहुत कम है
  priya < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
        | विषय: वोल्टेज कम या ज़्यादा
        | जगह: चौक, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 11 दिसंबर, सुबह 9 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-2612-0315-2: वोल्टेज कम या ज़्यादा
       | जगह: चौक, लखनऊ
       | समय सीमा: 11 दिसंबर, सुबह 9 बजे
       | “चौक लखनऊ में वोल्टेज बहुत कम है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# Changed and called off before it begins.
anil to power: छुट्टी 20 से 24 दिसंबर ravi
  anil < छुट्टी दर्ज: 20 दिसंबर से 24 दिसंबर तक। इन दिनों शिकायतें ravi के पास रहेंगी।
  ravi < 20 December se 24 December tak anil ki shikayatein yahan aayengi.
anil to power: छुट्टी 21-24 दिसंबर john
  anil < छुट्टी दर्ज: 21 दिसंबर से 24 दिसंबर तक। इन दिनों शिकायतें john के पास रहेंगी।
  john < From 21 Dec until 24 Dec the complaints of anil come here.
  ravi < anil ki shikayatein ab yahan nahi aayengi.
anil to power: छुट्टी रद्द
  anil < छुट्टी रद्द। शिकायतें यहीं आती रहेंगी।
  john < The complaints of anil do not come here any more.
anil to power: छुट्टी समाप्त
  anil < छुट्टी समाप्त। नई शिकायतें फिर यहीं आएँगी।
# The forms that were there before, and what cannot be read.
john to power: leave off
  john < Leave is over. New complaints come here again.
john to power: leave 12/12
  john < Leave noted until 12 Dec. New complaints go to colleagues.
john to power: leave off
  john < Leave is over. New complaints come here again.
john to power: leave from 5 jan
  john < Write the days, and a colleague if you like: leave 30/11 or leave 5 dec to 9 dec
john to power: leave 9 dec to 5 dec
  john < Write the days, and a colleague if you like: leave 30/11 or leave 5 dec to 9 dec
john to power: leave 5 jan to 9 jan nobody
  john < No single colleague of that name, so the leave is not noted yet. Who has the work meanwhile? Choose, or write the full name.
         [anil]
         [ravi]
         [Note the leave only]
