# X: a thread of one author is one complaint, a reply under our answer belongs to it, who says "here too" is counted.
account x = POWER on twitter
account tg = POWER on telegram
account power = POWER
account hub = hub
officer anil = POWER 162 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
asha to x posts: @power_up Aliganj Lucknow me transformer jal gaya hai, 2 din se andhera
  everybody@x < Darj: 26-5557-4711-6. Aage ke liye DM kijiye. Mobile number yahan na likhe.
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj Lucknow me transformer jal gaya hai, 2 din se andhera”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to x threads: @power_up khamba number 17/3 hai, school ke saamne
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj Lucknow me transformer jal gaya hai, 2 din se andhera
       | khamba number 17/3 hai, school ke saamne”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
asha to x under asha's answer: lineman aaya tha, fuse badal kar chala gaya
  anil < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “Aliganj Lucknow me transformer jal gaya hai, 2 din se andhera
       | khamba number 17/3 hai, school ke saamne
       | lineman aaya tha, fuse badal kar chala gaya”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to x under asha: @power_up हमारे यहाँ भी
mohan to x under asha: same here @power_up
lata to x under asha's answer: hamare mohalle me bhi yahi haal
ravi to x under asha: @power_up Indira Nagar Lucknow me bhi meter jal gaya hai, 5 din se
  everybody@x < Darj: 26-4158-6074-3. Aage ke liye DM kijiye. Mobile number yahan na likhe.
  anil < 26-4158-6074-3: मीटर खराब या तेज़
       | जगह: Indira Nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “Indira Nagar Lucknow me bhi meter jal gaya hai, 5 din se”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
anil to power: open {S1}
  anil < 26-5557-4711-6: अधिकारी को भेजी गई, ट्रांसफार्मर जला या खराब
       | जगह: Aliganj, लखनऊ
       | दर्ज: 24 नवंबर, सुबह 10 बजे
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | मिला समय: 24 घंटे
       | 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक): “Aliganj Lucknow me transformer jal gaya hai, 2 din se andhera”
       | 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक): “khamba number 17/3 hai, school ke saamne”
       | 24 नवंबर, सुबह 10 बजे, X (सार्वजनिक): “lineman aaya tha, fuse badal kar chala gaya”
       | और 2 लोगों ने भी यही बताया है
       | 24 नवंबर, सुबह 10 बजे: दर्ज है
       | 24 नवंबर, सुबह 10 बजे: अधिकारी को भेजी गई
       | 24 नवंबर, सुबह 10 बजे: कुछ जोड़ा गया
       | 24 नवंबर, सुबह 10 बजे: कुछ जोड़ा गया
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
