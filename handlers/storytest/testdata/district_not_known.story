# "Village Dhanpura, district not known" is a village, in no town that sounds like it, and the desk finds out the rest: to ask once more is deaf. Who does not know when it comes is still asked where.
account power = POWER
account hub = hub
officer anil = POWER 138 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: bijli nahi aa rahi 3 din se
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi 3 din se”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to power: gaon dhanpura, jila pata nahi
  mohan < Koi baat nahi. 26-5557-4711-6 ko sahi jagah hum pahuncha denge.
  desk < 26-5557-4711-6 में जुड़ा: gaon dhanpura, jila pata nahi
sita to power: बिजली नहीं आ रही गाँव धनपुरा, जिला पता नहीं
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: गाँव धनपुरा
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: गाँव धनपुरा
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “बिजली नहीं आ रही गाँव धनपुरा, जिला पता नहीं”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  sita < कोई बात नहीं। 26-4158-6074-3 को सही जगह हम पहुँचा देंगे।
geeta to power: no electricity in village madhopur
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: village madhopur
        | With the hub's help desk
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  desk < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: village madhopur
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no electricity in village madhopur”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  geeta < village madhopur: in which district? Please write the town or tehsil too.
          [Share my place]
geeta to power: village madhopur, dont know the district
  geeta < No problem. We will send 26-2612-0315-2 to the right place.
  desk < 26-2612-0315-2 में जुड़ा: village madhopur, dont know the district
ram to power: bijli nahi hai pata nahi kab aayegi gaon madhopur
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah: gaon madhopur
      | Abhi hub ki sahayata desk ke paas
      | Samay seema: 25 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gaon madhopur
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi hai pata nahi kab aayegi gaon madhopur”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < gaon madhopur: kis jile me? Shahar ya tehsil bhi likhiye.
        [Apni jagah bhejiye]
ram to power: eta
  ram < 26-5507-5354-0: jaankari theek kar di gayi hai.
      | Vishay: Bijli nahi aa rahi
      | Jagah: gaon madhopur, Etah
      | JE bijli, Etah ko bheji gayi
      | Samay seema: 25 November, subah 10 baje
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: gaon madhopur, एटा
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi hai pata nahi kab aayegi gaon madhopur”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to power: bijli nahi aa rahi mera ghar etah
  asha < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Vishay: Bijli nahi aa rahi
       | Jagah: Etah
       | JE bijli, Etah ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-6333-7585-0: बिजली नहीं आ रही
       | जगह: एटा
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi mera ghar etah”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
lata to power: no light since morning, eta
  lata < Complaint registered. Number: 26-5957-2483-1
       | Subject: No electricity
       | It goes to the officer as soon as the place is known
       | Due by 25 Nov, 10 am
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  desk < 26-5957-2483-1: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “no light since morning, eta”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  lata < Where is the problem? Village or locality, and district.
         [Share my place]
@ +1h
  mohan < gaon dhanpura: kis jile me? Shahar ya tehsil bhi likhiye.
          [Apni jagah bhejiye]
  geeta < village madhopur: in which district? Please write the town or tehsil too.
          [Share my place]
  lata < Where is the problem? Village or locality, and district.
         [Share my place]
leela to power: बिजली नहीं आ रही
  leela < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
        | विषय: बिजली नहीं आ रही
        | जगह पता चलते ही अधिकारी को भेजी जाएगी
        | समय सीमा: 25 नवंबर, सुबह 11 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4419-7102-5: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “बिजली नहीं आ रही”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  leela < समस्या किस जगह है? गाँव या मोहल्ला, और जिला लिखें।
          [अपनी जगह भेजें]
leela to power: ward no 5
  leela < ward no 5 किस जिले में है? जिले का नाम या पिन कोड लिख दें।
  desk < 26-4419-7102-5 में जुड़ा: ward no 5
leela to power: मुझे नहीं मालूम जिला
  leela < कोई बात नहीं। 26-4419-7102-5 को सही जगह हम पहुँचा देंगे।
kamla to power: bijli nahi aa rahi
  kamla < Shikayat darj ho gayi. Number: 26-0624-3339-0
        | Vishay: Bijli nahi aa rahi
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 11 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-0624-3339-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 11 बजे
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  kamla < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
kamla to power: mujhe nahi malum jila
  kamla < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
