# Whoever asks whether somebody will come is told who decides it; of several questions in one message each is answered, and no officer reads them.
account police = POLICE
account power = POWER
account hub = hub
officer thana = POLICE 162 L1 hi police
officer anil = POWER 162 L1 hi power
@ 2026-11-24 10:00
mohan to police: mere ghar me chori ho gayi, rajajipuram lucknow
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Chori, loot, chhinaiti
        | Jagah: rajajipuram, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Samay seema: 9 December, subah 10 baje
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  thana < 26-5557-4711-6: चोरी, लूट, छिनैती
        | जगह: rajajipuram, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mere ghar me chori ho gayi, rajajipuram lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
mohan to police: kya police ghar aayegi
  mohan < 26-5557-4711-6: koi mauke par aayega ya nahi, ye vibhag tay karta hai. Samay seema: 9 December, subah 10 baje. Jo bhi hoga, yahin bataya jayega.
mohan to police: kitna time lagega aur kaun aayega
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Chori, loot, chhinaiti
        | Jagah: rajajipuram, Lucknow
        | Abhi Thana prabhari (SHO), Lucknow ke paas
        | Samay seema: 9 December, subah 10 baje
  mohan < 26-5557-4711-6: koi mauke par aayega ya nahi, ye vibhag tay karta hai. Samay seema: 9 December, subah 10 baje. Jo bhi hoga, yahin bataya jayega.
mohan to police: paise lagenge kya aur kab tak hoga
  mohan < Shikayat karne ka koi paisa nahi lagta. Koi mange to na dijiye, yahan likhiye.
  mohan < 26-5557-4711-6: Adhikari ko bheji gayi
        | Vishay: Chori, loot, chhinaiti
        | Jagah: rajajipuram, Lucknow
        | Abhi Thana prabhari (SHO), Lucknow ke paas
        | Samay seema: 9 December, subah 10 baje
mohan to police: kya ye sarkari hai aur paisa lagega kya
  mohan < Haan, ye Uttar Pradesh sarkar ki shikayat seva hai. Koi paisa nahi lagta, OTP kabhi nahi manga jata. Asli khaton ki list: “asli khate” likhiye.
  mohan < Shikayat karne ka koi paisa nahi lagta. Koi mange to na dijiye, yahan likhiye.
mohan to police: FIR kaise likhwaye? aur koi aayega kya?
  mohan < Yahan shikayatein darj hoti hain: jo kharab hai, ruka hai ya mila nahi. Jaankari vibhag se milegi.
        | Grih vibhag (UP Police), helpline: 112
          [Kisi se baat]
  mohan < 26-5557-4711-6: koi mauke par aayega ya nahi, ye vibhag tay karta hai. Samay seema: 9 December, subah 10 baje. Jo bhi hoga, yahin bataya jayega.
mohan to police: क्या पुलिस आएगी और पैसे लगेंगे क्या
  mohan < 26-5557-4711-6: कोई मौके पर आएगा या नहीं, यह विभाग तय करता है। समय सीमा: 9 दिसंबर, सुबह 10 बजे। जो भी होगा, यहीं बताया जाएगा।
  mohan < शिकायत करने का कोई पैसा नहीं लगता। कोई माँगे तो न दें, यहाँ लिखें।
mohan to police: will someone come to my house, and does it cost anything
  mohan < 26-5557-4711-6: the department decides whether somebody comes. Due by 9 Dec, 10 am. Whatever happens is told here.
  mohan < A complaint costs nothing. If anybody asks for money, do not pay; write it here.
# What is told beside a question is for the officer, and so is that nobody will come.
mohan to police: almari ka tala toda gaya tha aur koi aayega kya
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  thana < 26-5557-4711-6: चोरी, लूट, छिनैती
        | जगह: rajajipuram, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mere ghar me chori ho gayi, rajajipuram lucknow
        | almari ka tala toda gaya tha aur koi aayega kya”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
mohan to police: ab tak koi nahi aaya aur na koi aayega
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  thana < 26-5557-4711-6: चोरी, लूट, छिनैती
        | जगह: rajajipuram, लखनऊ
        | समय सीमा: 9 दिसंबर, सुबह 10 बजे
        | “mere ghar me chori ho gayi, rajajipuram lucknow
        | almari ka tala toda gaya tha aur koi aayega kya
        | ab tak koi nahi aaya aur na koi aayega”
        | <changes the earlier message>
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to power: gomti nagar lucknow me bijli nahi hai aur transformer kaun theek karega
  sita < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Transformer jala ya kharab
       | Jagah: gomti nagar, Lucknow
       | JE bijli, Lucknow ko bheji gayi
       | Samay seema: 25 November, subah 10 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  anil < 26-4158-6074-3: ट्रांसफार्मर जला या खराब
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “gomti nagar lucknow me bijli nahi hai aur transformer kaun theek karega”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
