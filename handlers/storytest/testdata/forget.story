# Forget me: words and names are erased, the statistics stay.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power: forget
  mohan < यहाँ कोई शिकायत या जानकारी नहीं रखी है।
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
mohan to power: forget me
  mohan < नाम, फ़ोन और लिखी हुई बातें मिटा दी जाएँ? चल रही शिकायतें: 1
          [अभी मिटाएँ]
          [पूरी होने पर मिटाएँ]
          [नहीं]
mohan to power taps: अभी मिटाएँ
  mohan < मिटा दिया गया। चल रही शिकायतें वापस ले ली गईं।
  anil < 26-5557-4711-6: नागरिक ने शिकायत वापस ले ली।
mohan to power: my
  mohan < अभी कोई शिकायत दर्ज नहीं है। समस्या और जगह लिखें।
anil to power: open {N}
  anil < 26-5557-4711-6: वापस ली गई, बिजली नहीं आ रही
       | जगह: लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, चैट: (मिटाया गया)
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: वापस ली गई
       | 24 नवंबर, सुबह 10 बजे: जानकारी मिटाई गई
# A place that waits for a complaint is forgotten too, though nothing was complained of yet; so it is in the other scripts.
kavita to power sends: place 26.85, 80.95
  kavita < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
kavita to power: forget me
  kavita < Nothing is kept about you here.
kavita to power: बिजली नहीं आ रही
  kavita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
         | विषय: बिजली नहीं आ रही
         | जगह पता चलते ही अधिकारी को भेजी जाएगी
         | समय सीमा: 25 नवंबर, सुबह 10 बजे
         | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
           [सही है] [दूसरा विभाग]
           [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “बिजली नहीं आ रही”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kavita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
           [अपनी जगह भेजें]
rekha to power sends: place 26.85, 80.95
  rekha < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
rekha to power: मुझे भूल जाओ
  rekha < यहाँ कोई शिकायत या जानकारी नहीं रखी है।
rekha to power: bijli nahi aa rahi
  rekha < Shikayat darj ho gayi. Number: 26-2612-0315-2
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  rekha < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
deepa to power sends: place 26.85, 80.95
  deepa < जगह मिल गई: लखनऊ। अब समस्या लिखें या बोलकर भेजें।
deepa to power: status
  deepa < अभी कोई शिकायत दर्ज नहीं है। समस्या और जगह लिखें।
deepa to power: बिजली नहीं आ रही
  deepa < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
        | विषय: बिजली नहीं आ रही
        | जगह: लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: लखनऊ
       | नक्शा: https://maps.google.com/?q=26.85000,80.95000
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
