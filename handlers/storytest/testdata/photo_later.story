# A photo without words belongs to the complaint that was just spoken about; days later it is a matter of its own. On WhatsApp too,
# which notes each message before its turn because of its window.
account power = POWER
account wa = POWER on whatsapp
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
asha to wa: गोमती नगर लखनऊ में वोल्टेज बहुत कम है
  asha@wa < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
          | विषय: वोल्टेज कम या ज़्यादा
          | जगह: गोमती नगर, लखनऊ
          | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
          | समय सीमा: 27 नवंबर, सुबह 10 बजे
          | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
            [सही है] [दूसरा विभाग]
            [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: वोल्टेज कम या ज़्यादा
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में वोल्टेज बहुत कम है”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
asha to wa sends: photo
  asha@wa < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6 में नई जानकारी जुड़ी है।
       | <photo>
@ +25m
asha to wa sends: photo
  asha@wa < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6 में नई जानकारी जुड़ी है।
       | <photo>
@ 2026-11-24 17:00
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, शाम 4 बजे तक देना था। अब अधिशासी अभियंता (विद्युत), लखनऊ भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: वोल्टेज कम या ज़्यादा। पहला जवाब 24 नवंबर, शाम 4 बजे तक देना था, जवाबदेही अब यहाँ है।
         | पहला जवाब नहीं दिया गया
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  asha@wa < 26-5557-4711-6: समय पर पहला जवाब नहीं दिया गया। शिकायत अब अधिशासी अभियंता (विद्युत), लखनऊ को बताई गई है।
asha to wa sends: photo
  asha@wa < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
          | विषय: बिजली की अन्य शिकायत
          | जगह पता चलते ही अधिकारी को भेजी जाएगी
          | समय सीमा: 2 दिसंबर, शाम 5 बजे
          | संदेश सुनकर या पढ़कर बाकी बातें हम भर देंगे। दोबारा भेजने की ज़रूरत नहीं।
            [सही है] [दूसरा विभाग]
            [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | <photo>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  asha@wa < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
            [गोमती नगर, लखनऊ]
            [अपनी जगह भेजें]
john to power: Very low voltage in Hazratganj Lucknow
  john < Complaint registered. Number: 26-2612-0315-2
       | Subject: Low or high voltage
       | Place: Hazratganj, Lucknow
       | Sent to Junior Engineer (Electricity), Lucknow
       | Due by 27 Nov, 5 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  anil < 26-2612-0315-2: वोल्टेज कम या ज़्यादा
       | जगह: Hazratganj, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “Very low voltage in Hazratganj Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +20m
  asha@wa < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
            [अपनी जगह भेजें]
john to power sends: photo
  john < This was added to 26-2612-0315-2.
  anil < 26-2612-0315-2 में नई जानकारी जुड़ी है।
       | <photo>
@ +2h
john to power sends: photo
  john < Complaint registered. Number: 26-5507-5354-0
       | Subject: Other electricity matter
       | It goes to the officer as soon as the place is known
       | Due by 2 Dec, 5 pm
       | We will listen or read, and fill in the rest. No need to send it again.
         [Right] [Wrong department]
         [Add photo] [Add place]
  desk < 26-5507-5354-0: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | <photo>
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  john < Where is the problem? Village or locality, and district.
         [Hazratganj, Lucknow]
         [Share my place]
ravi to power: charbagh lucknow me voltage bahut kam hai
  ravi < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Voltage kam ya zyada
       | Jagah: charbagh, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 27 November, shaam 7:20 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: वोल्टेज कम या ज़्यादा
       | जगह: charbagh, लखनऊ
       | समय सीमा: 27 नवंबर, शाम 7:20 बजे
       | “charbagh lucknow me voltage bahut kam hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
@ +2h
  anil < 26-5557-4711-6: पहला जवाब 24 नवंबर, शाम 4 बजे तक देना था। अब अपर मुख्य सचिव, ऊर्जा भी जवाबदेह, काम यहीं रहेगा।
       | पहला जवाब नहीं दिया गया
       | <silently>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sunita < 26-5557-4711-6: पहला जवाब समय पर नहीं दिया गया। जवाबदेही अब अपर मुख्य सचिव, ऊर्जा की है।
         | पहला जवाब नहीं दिया गया
         | <silently>
ravi to power: add {S} abhi bhi waisa hi hai
  ravi < Ye baat 26-6333-7585-0 me jod di gayi hai.
  anil < 26-6333-7585-0 में जुड़ा: abhi bhi waisa hi hai
       | <silently>
@ +10m
ravi to power sends: photo
  ravi < Ye baat 26-6333-7585-0 me jod di gayi hai.
  anil < 26-6333-7585-0 में नई जानकारी जुड़ी है।
       | <photo>
       | <silently>
