# Only a yes, its number or the word itself says that it is safe to answer here: a polite "ji" or "theek hai" may only mean that the question was read. A district that is named before the answer is where she is, also one whose name says something else too.
account wcd = WCD
officer pooja = WCD 162 L1 hi wcd
@ 2026-11-24 10:00
asha to wcd: पति रोज़ मारता है, लखनऊ
  asha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-5557-4711-6” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
       | समय सीमा: 27 नवंबर, सुबह 10 बजे
       | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [हाँ] [नहीं]
asha to wcd: ठीक है
  asha < क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
asha to wcd: जी
  asha < धन्यवाद। 26-5557-4711-6 पर जो भी होगा, यहीं बताया जाएगा।
asha to wcd: हाँ
  asha < ठीक है। 26-5557-4711-6 की पूरी खबर यहीं आएगी।
rekha to wcd: pati roz maarta hai, lucknow
  rekha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-4158-6074-3: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-4158-6074-3” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  rekha < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Samay seema: 27 November, subah 10 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Haan] [Nahi]
rekha to wcd: ok
  rekha < Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
          [Haan] [Nahi]
rekha to wcd: surakshit nahi hai
  rekha < Theek hai. Yahan sirf number likha jayega, baat nahi. Ye message mitaya ja sakta hai.
@ +1h
  pooja < 26-5557-4711-6: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  asha < 26-5557-4711-6: समय पर पहला जवाब नहीं दिया गया। शिकायत अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ को बताई गई है।
  rekha < 26-4158-6074-3: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
  pooja < 26-4158-6074-3: पहला जवाब 24 नवंबर, सुबह 10:15 बजे तक देना था। अब जिला कार्यक्रम अधिकारी / जिला प्रोबेशन अधिकारी, लखनऊ भी जवाबदेह, काम यहीं रहेगा।
        | पहला जवाब नहीं दिया गया
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
sita to wcd: My husband beats me every day, Lucknow
  sita < In danger? Call 112 (Police, fire and ambulance), 1090 (Women Power Line), 181 (Women helpline) now. Writing here does not send police or ambulance.
  pooja < ⚠ खतरा: तुरंत देखें
        | 26-2612-0315-2: घरेलू हिंसा
        | पहला जवाब: 24 नवंबर, सुबह 11:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 11 बजे
        | संवेदनशील: बात सिर्फ़ “खोलें 26-2612-0315-2” से दिखेगी
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  sita < Complaint registered. Number: 26-2612-0315-2
       | Due by 27 Nov, 11 am
       | Is it safe to answer here? 1 yes 2 no
       | The officers concerned see it. We never ask for OTP or money.
         [Yes] [No]
sita to wcd: okay
  sita < Is it safe to answer here? 1 yes 2 no
         [Yes] [No]
sita to wcd: yes it is safe
  sita < All right. Full news on 26-2612-0315-2 will come here.
gita to wcd: mera pati roz maarta hai
  gita < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  gita < Shikayat darj ho gayi. Number: 26-5507-5354-0
       | Samay seema: 27 November, subah 11 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Haan] [Nahi]
gita to wcd: haan surakshit hai
  gita < Theek hai. 26-5507-5354-0 ki poori khabar yahin aayegi.
  gita < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
         [Apni jagah bhejiye]
nisha to wcd: मेरा पति मारता है
  nisha < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  nisha < शिकायत दर्ज हो गई। नंबर: 26-6333-7585-0
        | समय सीमा: 27 नवंबर, सुबह 11 बजे
        | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [हाँ] [नहीं]
nisha to wcd: मऊ
  nisha < 26-6333-7585-0: जानकारी ठीक कर दी गई है।
        | समय सीमा: 27 नवंबर, सुबह 11 बजे
nisha to wcd: हाँ
  nisha < ठीक है। 26-6333-7585-0 की पूरी खबर यहीं आएगी।
farah to wcd: mera pati roz maarta hai
  farah < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  farah < Shikayat darj ho gayi. Number: 26-5957-2483-1
        | Samay seema: 27 November, subah 11 baje
        | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Haan] [Nahi]
farah to wcd: Mau
  farah < 26-5957-2483-1: jaankari theek kar di gayi hai.
        | Samay seema: 27 November, subah 11 baje
farah to wcd: bathroom me hu
  farah < Ye baat 26-5957-2483-1 me jod di gayi hai.
