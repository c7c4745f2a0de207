# Who tells more of how she is treated has the helplines before her; a cry, and a "no" to whether it is safe, bring them again.
account wcd = WCD
officer pooja = WCD 162 L1 hi wcd
@ 2026-11-24 10:00
asha to wcd: chinhat lucknow me mera pati mujhe roz marta hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
asha to wcd: wo sharab pikar marta hai
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
asha to wcd: nahi, abhi bhi marta hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
asha to wcd: no, he still beats me
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < 26-5557-4711-6 में नई जानकारी जुड़ी है।
  asha < This was added to 26-5557-4711-6.
asha to wcd: haan
  asha < All right. Full news on 26-5557-4711-6 will come here.
asha to wcd: sasur bhi marta hai
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
asha to wcd: usne mujhe dhoondh liya
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
asha to wcd: wo mujhe jaan se maar dega
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
@ +24h
  pooja < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < 26-5557-4711-6: time par pehla jawab nahi diya gaya. Shikayat ab DPO / jila probation adhikari, Lucknow ko batayi gayi hai.
  pooja < आज सुबह:
        | नई: 1
          [सूची]
asha to wcd: pati roz marta hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
  asha < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
         [Wahi] [Nayi samasya]
asha to wcd: sasur bhi marta hai
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < Ye baat 26-5557-4711-6 me jod di gayi hai.
  asha < Ye 26-5557-4711-6 ki baat hai ya nayi samasya? 1 wahi 2 nayi
         [Wahi] [Nayi samasya]
