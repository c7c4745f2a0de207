# Who asks for a figure has not complained: he is told whom to call, and registers with one tap what he wants registered.
account power = POWER
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
mohan to power: mera bijli ka bill kitna hai
  mohan < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Bijli vibhag, helpline: 1912
        | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
          [Shikayat darj kijiye]
          [Kisi se baat]
mohan to power: bijli ka bill kitna aaya hai
  mohan < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Bijli vibhag, helpline: 1912
        | Aavedan ke baad bhi kaam na hua ho to neeche dabaiye, shikayat darj ho jayegi.
          [Shikayat darj kijiye]
          [Kisi se baat]
sita to power: मेरा बिजली का बिल कितना है
  sita < यहाँ शिकायतें दर्ज होती हैं: जो ख़राब है, रुका है या मिला नहीं। जानकारी विभाग से मिलेगी।
       | ऊर्जा विभाग (बिजली), हेल्पलाइन: 1912
       | आवेदन के बाद भी काम न हुआ हो तो नीचे दबाएँ, शिकायत दर्ज हो जाएगी।
         [शिकायत दर्ज करें]
         [किसी से बात]
john to power: what is my electricity bill
  john < Complaints are registered here: what is broken, late or not given. Information comes from the department.
       | Energy Department (electricity), helpline: 1912
       | If you have applied and it was not done, tap below to register a complaint.
         [Register a complaint]
         [Reach a person]
press to power: Sir I am from Times of India, how many complaints pending in Lucknow?
  press < Complaints are registered here: what is broken, late or not given. Information comes from the department.
        | Energy Department (electricity), helpline: 1912
        | If you have applied and it was not done, tap below to register a complaint.
          [Register a complaint]
          [Reach a person]
press to power: No electricity since 3 hours, gomti nagar Lucknow
  press < Complaint registered. Number: 26-5557-4711-6
        | Subject: No electricity
        | Place: gomti nagar, Lucknow
        | Sent to Junior Engineer (Electricity), Lucknow
        | Due by 25 Nov, 10 am
        | The officers concerned see it. We never ask for OTP or money.
          [Right] [Wrong department]
          [Add photo] [Add place]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “No electricity since 3 hours, gomti nagar Lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
# These complain.
ram to power: bijli ka bill kitna jyada aaya hai, gomti nagar lucknow
  ram < Shikayat darj ho gayi. Number: 26-4158-6074-3
      | Vishay: Bijli ka bill galat
      | Jagah: gomti nagar, Lucknow
      | JE bijli, Lucknow ko bheji gayi
      | Samay seema: 2 December, shaam 5 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bijli ka bill kitna jyada aaya hai, gomti nagar lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
gita to power: bill kitna hai kuch pata nahi chalta, meter reader aata nahi, malihabad lucknow
  gita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Meter kharab ya tez
       | Jagah: malihabad, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-2612-0315-2: मीटर खराब या तेज़
       | जगह: malihabad, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bill kitna hai kuch pata nahi chalta, meter reader aata nahi, malihabad lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
hari to power: bina meter ke bill aaya hai 8000, chinhat lucknow
  hari < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Vishay: Bijli ka bill galat
       | Jagah: chinhat, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-5507-5354-0: बिजली का बिल गलत
       | जगह: chinhat, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “bina meter ke bill aaya hai 8000, chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
