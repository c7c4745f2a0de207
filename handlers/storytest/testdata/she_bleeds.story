# Who bleeds at a home where there is violence is not asked where she is: that is known. The doctors have it, whatever account it came to, and the card and her phone show no more than her complaint does. Of a neighbour everything is shown, and who is missing is looked for openly.
account wcd = WCD
officer wanda = WCD 162 L1 hi wcd
officer doctor = HEALTH 162 L1 hi wcd
officer shanti = POLICE 162 L1 hi wcd
officer desk = HUB all desk hi wcd
@ 2026-11-24 10:00
asha to wcd: pati roz marta hai, Aliganj Lucknow
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
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
lata to wcd: पति रोज़ मारता है, अलीगंज लखनऊ
  lata < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  lata < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
gita to wcd: my husband beats me daily, Aliganj Lucknow
  gita < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-2612-0315-2” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  gita < Complaint registered. Number: 26-2612-0315-2
       | Due by 27 Nov, 10 am
       | Is it safe to answer here? 1 yes 2 no
       | The officers concerned see it. We never ask for OTP or money.
         [Yes] [No]
rani to wcd: pati roz marta hai, Aliganj Lucknow
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5507-5354-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
mona to wcd: pati roz marta hai, Aliganj Lucknow
  mona < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  mona < Shikayat darj ho gayi. Number: 26-6333-7585-0
       | Samay seema: 27 November, subah 10 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
@ 2026-11-24 10:09
asha to wcd: beti ko bhi maara, sir se khoon nikal raha hai
  asha < Khatra ho to abhi 108 (Ambulance), 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-5957-2483-1: आपात चिकित्सा, एंबुलेंस
         | पहला जवाब: 24 नवंबर, सुबह 10:24 बजे तक
         | समय सीमा: 25 नवंबर, सुबह 10:09 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-5957-2483-1” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  asha < Shikayat darj ho gayi. Number: 26-5957-2483-1
       | Samay seema: 25 November, subah 10:09 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
lata to wcd: बेटी के सिर से खून निकल रहा है
  lata < खतरा हो तो अभी 108 (एंबुलेंस), 112 (पुलिस, दमकल और एंबुलेंस) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-4419-7102-5: आपात चिकित्सा, एंबुलेंस
         | पहला जवाब: 24 नवंबर, सुबह 10:24 बजे तक
         | समय सीमा: 25 नवंबर, सुबह 10:09 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-4419-7102-5” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  lata < शिकायत दर्ज हो गई। नंबर: 26-4419-7102-5
       | समय सीमा: 25 नवंबर, सुबह 10:09 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
gita to wcd: my daughter is bleeding from the head
  gita < In danger? Call 108 (Ambulance), 112 (Police, fire and ambulance) now. Writing here does not send police or ambulance.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-2612-0315-2” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  doctor < ⚠ खतरा: तुरंत देखें
         | 26-0624-3339-0: आपात चिकित्सा, एंबुलेंस
         | पहला जवाब: 24 नवंबर, सुबह 10:24 बजे तक
         | समय सीमा: 25 नवंबर, सुबह 10:09 बजे
         | संवेदनशील: बात सिर्फ़ “खोलें 26-0624-3339-0” से दिखेगी
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  gita < Complaint registered. Number: 26-0624-3339-0
       | Due by 25 Nov, 10:09 am
       | Is it safe to answer here? 1 yes 2 no
         [Yes] [No]
rani to wcd: padosi ko chaku maar diya kisi ne
  rani < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5507-5354-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-3793-8057-7: मारपीट या धमकी
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:24 बजे तक
         | समय सीमा: 27 नवंबर, सुबह 10:09 बजे
         | “padosi ko chaku maar diya kisi ne”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  rani < Shikayat darj ho gayi. Number: 26-3793-8057-7
       | Vishay: Maarpeet ya dhamki
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:24 baje tak
       | Samay seema: 27 November, subah 10:09 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
mona to wcd: meri beti gayab hai
  mona < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  wanda < ⚠ खतरा: तुरंत देखें
        | 26-6333-7585-0: घरेलू हिंसा
        | ख़तरे की बात फिर बताई गई है
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-6333-7585-0” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  shanti < ⚠ खतरा: तुरंत देखें
         | 26-2405-1252-2: गुमशुदा या अपहरण
         | जगह: Aliganj, लखनऊ
         | पहला जवाब: 24 नवंबर, सुबह 10:24 बजे तक
         | समय सीमा: 26 नवंबर, सुबह 10:09 बजे
         | “meri beti gayab hai”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
  mona < Shikayat darj ho gayi. Number: 26-2405-1252-2
       | Vishay: Gumshuda ya apharan
       | Jagah: Aliganj, Lucknow
       | Thana prabhari (SHO), Lucknow ko bheji gayi
       | Pehla jawab: 24 November, subah 10:24 baje tak
       | Samay seema: 26 November, subah 10:09 baje
       | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
