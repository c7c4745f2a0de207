# Who says only who he is, and what he does for a living, has complained of nothing yet: the work of a department is called by the same word. What is wrong with his fertiliser is.
account agri = AGRI
account hub = hub
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to agri: main ek kisan hu
  mohan < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
@ +2m
mohan to agri: mera naam Ram Prasad hai, umar 45 saal, kisan hu
  mohan < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
@ +2m
mohan to agri: khad nahi mil rahi, colonelganj gonda
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Khaad nahi mil rahi ya mehngi
        | Jagah: colonelganj, Gonda
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 27 November, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: खाद नहीं मिल रही या महंगी
       | जगह: colonelganj, गोंडा
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “main ek kisan hu
       | mera naam Ram Prasad hai, umar 45 saal, kisan hu
       | khad nahi mil rahi, colonelganj gonda”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
gita to agri: मैं किसान हूँ, खाद नहीं मिल रही, कर्नलगंज गोंडा
  gita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: खाद नहीं मिल रही या महंगी
       | जगह: कर्नलगंज, गोंडा
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: खाद नहीं मिल रही या महंगी
       | जगह: कर्नलगंज, गोंडा
       | समय सीमा: 27 नवंबर, शाम 5 बजे
       | “मैं किसान हूँ, खाद नहीं मिल रही, कर्नलगंज गोंडा”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
john to agri: I am a farmer from Gonda
  john < What is the problem? Write it, or send a voice note. To register just this, write 1.
         [Register a complaint]
