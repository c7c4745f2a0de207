# One sentence in two messages, the first too short to say anything: one complaint with both halves, in the right category.
account power = POWER
account jal = JAL
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: bijli
  mohan < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
mohan to power: nahi aa rahi
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
       | “bijli nahi aa rahi”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
mohan to power: gomti nagar lucknow
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Bijli nahi aa rahi
        | Jagah: gomti nagar, Lucknow
        | JE bijli, Lucknow ko bheji gayi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: यह शिकायत अब दूसरे अधिकारी के पास है।
       | <changes the earlier message>
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “bijli nahi aa rahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
sita to power: लाइट
  sita < क्या इसकी शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
sita to power: नहीं आ रही है कल से, अलीगंज लखनऊ
  sita < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-4158-6074-3: बिजली नहीं आ रही
       | जगह: अलीगंज, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “लाइट नहीं आ रही है कल से, अलीगंज लखनऊ”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
geeta to power: power
  geeta < Register this as a complaint? 1 yes 2 no
          [Yes] [No]
geeta to power: is not coming since morning in indira nagar lucknow
  geeta < Complaint registered. Number: 26-2612-0315-2
        | Subject: No electricity
        | Place: indira nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-2612-0315-2: बिजली नहीं आ रही
       | जगह: indira nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “power is not coming since morning in indira nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
ram to power: bijli
  ram < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
        [Haan] [Nahi]
ram to power: thank you
  ram < Dhanyavaad. Aur koi dikkat ho to yahin likhiye.
ram to power: nahi
  ram < Theek hai, kuch nahi badla.
# Word by word: a lone "no" may go on with the lone word before it, so both are asked about; a second one is a no. "Light" is Hindi, too.
tara to power: light
  tara < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
@ +5s
tara to power: nahi
  tara < “light nahi”
       | Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
@ +5s
tara to power: bijli
  tara < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli nahi aa rahi
       | Jagah pata chalte hi adhikari ko bheji jayegi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “light nahi bijli”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  tara < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
@ +5s
usha to power: light
  usha < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
@ +5s
usha to power: nahi
  usha < “light nahi”
       | Kya iski shikayat darj ki jaye? 1 haan 2 nahi
         [Haan] [Nahi]
@ +5s
usha to power: nahi
  usha < Theek hai, darj nahi ki gayi.
leela to power: light
  leela < Kya iski shikayat darj ki jaye? 1 haan 2 nahi
          [Haan] [Nahi]
@ +5m
leela to power: nahi
  leela < Theek hai, darj nahi ki gayi.
