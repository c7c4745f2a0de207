# Who says at length who he is before he says what is wrong is read by the one sentence that tells of a matter.
account panchayat = PANCHAYAT
account hub = hub
officer ado = PANCHAYAT 148 L1 hi panchayat
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
rakesh to panchayat: Main Rakesh Sharma, Dainik Jagran ka samvaddata hun, pichle 15 saal se patrakarita kar raha hun aur janpad ki samasyaon ko uthata raha hun. Aapko batana chahta hun ki vikas khand Chargawan ke gaon Jungle Dhusan me nali ka pani sadak par beh raha hai
  rakesh < Shikayat darj ho gayi. Number: 26-5557-4711-6
         | Vishay: Gaon ki naali ya jalnikasi
         | Jagah: vikas khand Chargawan, Gorakhpur
         | ADO Panchayat, Gorakhpur ko bheji gayi
         | Samay seema: 5 December, shaam 5 baje
         | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
           [Sahi hai] [Doosra vibhag]
           [Photo jodiye] [Jagah jodiye]
  ado < 26-5557-4711-6: गाँव की नाली या जलनिकासी
      | जगह: vikas khand Chargawan, गोरखपुर
      | समय सीमा: 5 दिसंबर, शाम 5 बजे
      | “Main Rakesh Sharma, Dainik Jagran ka samvaddata hun, pichle 15 saal se patrakarita kar raha hun aur janpad ki samasyaon ko uthata raha hun. Aapko batana chahta hun ki vikas khand Chargawan ke gaon Jungle Dhusan me nali ka pani sadak par beh raha hai”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
john to panchayat: I am a senior journalist with Hindustan Times for the last twenty years covering civic matters of the city and have received several awards for it. I want to bring to your notice that in village Bhitauli of Barabanki the hand pump is broken
  john < Complaint registered. Number: 26-4158-6074-3
       | Subject: Other panchayat matter
       | Place: village Bhitauli, Barabanki
       | With the hub's help desk
       | Due by 11 Dec, 5 pm
       | The officers concerned see it. We never ask for OTP or money.
         [Right] [Wrong department]
         [Add photo] [Add place]
  desk < 26-4158-6074-3: पंचायत की अन्य शिकायत
       | जगह: village Bhitauli, बाराबंकी
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “I am a senior journalist with Hindustan Times for the last twenty years covering civic matters of the city and have received several awards for it. I want to bring to your notice that in village Bhitauli of Barabanki the hand pump is broken”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  john < There is one more matter in this message: “I want to bring to your notice that in village Bhitauli of Barabanki the hand pump is broken”
       | Register it as a complaint of its own, with Rural Water Supply (Jal Nigam)? 1 yes 2 no
         [Yes] [No]
# Of two matters none hides the other.
ravi to panchayat: मैं रवि प्रकाश, अमर उजाला का संवाददाता हूँ। पिछले दस वर्षों से इस क्षेत्र की खबरें लिखता रहा हूँ। ग्राम भिटौली बाराबंकी में हैंडपंप खराब है। गाँव की नाली जाम है
  ravi < शिकायत दर्ज हो गई। नंबर: 26-2612-0315-2
       | विषय: गाँव की नाली या जलनिकासी
       | जगह: ग्राम भिटौली, बाराबंकी
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-2612-0315-2: गाँव की नाली या जलनिकासी
       | जगह: ग्राम भिटौली, बाराबंकी
       | समय सीमा: 5 दिसंबर, शाम 5 बजे
       | “मैं रवि प्रकाश, अमर उजाला का संवाददाता हूँ। पिछले दस वर्षों से इस क्षेत्र की खबरें लिखता रहा हूँ। ग्राम भिटौली बाराबंकी में हैंडपंप खराब है। गाँव की नाली जाम है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ravi < इस संदेश में एक और बात है: “ग्राम भिटौली बाराबंकी में हैंडपंप खराब है”
       | क्या ग्रामीण जलापूर्ति विभाग (जल निगम) में इसकी अलग शिकायत दर्ज की जाए? 1 हाँ 2 नहीं
         [हाँ] [नहीं]
