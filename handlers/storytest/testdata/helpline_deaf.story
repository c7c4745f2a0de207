# That a helpline which sends nobody (1912) does not answer is a complaint like any other; 112 is named only to who called for police, ambulance or firemen.
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: 1912 par call kiya koi nahi uthata, gomti nagar lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli ki anya shikayat
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 2 December, shaam 5 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  anil < 26-5557-4711-6: बिजली की अन्य शिकायत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “1912 par call kiya koi nahi uthata, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: 1912 पर फोन करो तो कोई नहीं उठाता
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली की अन्य शिकायत
       | जगह पता चलते ही अधिकारी को भेजी जाएगी
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “1912 पर फोन करो तो कोई नहीं उठाता”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
         [अपनी जगह भेजें]
geeta to power: 1912 not picking up
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: Other electricity matter
        | It goes to the officer as soon as the place is known
        | Due by 2 Dec, 5 pm
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-2612-0315-2: बिजली की अन्य शिकायत
       | जगह: अभी पता नहीं
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “1912 not picking up”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < Where is the problem? Village or locality, and district.
          [Share my place]
ram to power: chinhat lucknow me bijli nahi hai
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: chinhat, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “chinhat lucknow me bijli nahi hai”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: 1912 not picking up
  ram < This was added to 26-5507-5354-0.
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: chinhat, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “chinhat lucknow me bijli nahi hai
       | 1912 not picking up”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
hari to power: 108 not picking up
  desk < ⚠ खतरा: तुरंत देखें
       | 26-6333-7585-0: आपात चिकित्सा, एंबुलेंस
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “108 not picking up”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  hari < If no help comes from there, call 112 now: it sends police, ambulance and fire brigade. Writing here does not send help.
  hari < In danger? Call 108 (Ambulance), 112 (Police, fire and ambulance) now. Writing here does not send police or ambulance.
  hari < Complaint registered. Number: 26-6333-7585-0
       | Subject: Medical emergency, ambulance
       | It goes to the officer as soon as the place is known
       | First answer by 24 Nov, 10:15 am
       | Due by 25 Nov, 10 am
       | This is work of Medical and Health Department; it will be sent there.
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  hari < Where is the problem? Village or locality, and district.
         [Share my place]
# Whoever has a complaint about electricity and gets no ambulance writes of it to whose number it is.
ram to power: 108 nahi utha raha
  desk < ⚠ खतरा: तुरंत देखें
       | 26-5957-2483-1: आपात चिकित्सा, एंबुलेंस
       | जगह: अभी पता नहीं
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “108 nahi utha raha”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Wahan se madad na mile to abhi 112 par phone kijiye: police, ambulance aur damkal wahin se bheji jati hain. Yahan likhne se madad nahi pahunchti.
  ram < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  ram < Shikayat darj ho gayi. Number: 26-5957-2483-1
      | Vishay: Aapat chikitsa, ambulance
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 25 November, subah 10 baje
      | Ye kaam Swasthya vibhag ka hai. Shikayat wahin bheji jayegi.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [chinhat, Lucknow]
        [Apni jagah bhejiye]
