# X: what an author says in public of work that was reported as done stays with it and is no second complaint; another matter is one.
account x = POWER on twitter
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer desk = HUB all desk hi hub
officer chief = HUB all L4 en hub
@ 2026-11-24 10:00
asha to x posts: @power_up Gomti Nagar Lucknow me 3 din se bijli nahi
  everybody@x < Darj: 26-5557-4711-6. Aage ke liye DM kijiye. Mobile number yahan na likhe.
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Gomti Nagar Lucknow me 3 din se bijli nahi”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: done bijli chalu hai
  anil < 26-5557-4711-6: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
asha to x posts: @power_up abhi tak nahi aayi, jhooth bol rahe hai
asha to x posts: @power_up road bhi tooti hui hai gomti nagar lucknow me
  everybody@x < Darj: 26-4158-6074-3. Aage ke liye DM kijiye. Mobile number yahan na likhe.
  chief < 26-4158-6074-3: Other roads matter
        | Place: gomti nagar, Lucknow
        | Due by 11 Dec, 5 pm
        | “road bhi tooti hui hai gomti nagar lucknow me”
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
desk to hub: posts
  desk < देखने के लिए कोई पोस्ट नहीं है।
anil to power: open {S1}
  anil < 26-5557-4711-6: काम पूरा बताया गया, बिजली नहीं आ रही
       | जगह: Gomti Nagar, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक): “Gomti Nagar Lucknow me 3 din se bijli nahi”
       | 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक): “abhi tak nahi aayi, jhooth bol rahe hai”
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: काम पूरा बताया गया: bijli chalu hai
       | 24 नवंबर, सुबह 10 बजे: कुछ जोड़ा गया
asha to x: hello
  asha@x < 26-5557-4711-6 par 24 November, subah 10 baje ki khabar hai:
         | 26-5557-4711-6: kaam poora hone ki report aayi hai: bijli chalu hai
  asha@x < 26-5557-4711-6 (Bijli nahi aa rahi): kya kaam sach me ho gaya? 1 haan 2 adhura 3 nahi
         | Ye sawal rajya ka hub poochta hai, adhikari nahi.
  asha@x < Shikayat darj ho gayi. Number: 26-4158-6074-3
         | Vishay: Sadak ki anya shikayat
         | Jagah: gomti nagar, Lucknow
         | Rajya social media hub ko bheji gayi
         | Samay seema: 11 December, shaam 5 baje
         | Ye kaam Lok nirman vibhag (PWD) ka hai, shikayat wahin bhej di gayi hai.
         | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         | 1 Sahi hai
         | 2 Doosra vibhag
         | 3 Photo jodiye
         | 4 Jagah jodiye
asha to x: nahi
  asha@x < 26-4158-6074-3: kya theek karna hai? Chuniye, ya sahi baat likhiye.
         | 1 Doosra vibhag
         | 2 Jagah jodiye
         | 3 Vibhag sahi, vishay galat
         | 4 Shikayat wapas lijiye
