# What is by its kind against those who work there passes over the station and its superior, whatever words it is told in.
account police = POLICE
officer thana = POLICE 162 L1 hi police
officer nari = POLICE 162 L2 hi police
officer kaptan = POLICE 162 L3 hi police
@ 2026-11-24 10:00
mohan to police: गोमती नगर लखनऊ में पुलिस ने झूठा मुकदमा लिख दिया
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: पुलिस का व्यवहार या वसूली
        | जगह: गोमती नगर, लखनऊ
        | प्रमुख सचिव, गृह, लखनऊ को भेजी गई
        | समय सीमा: 11 दिसंबर, शाम 5 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  kaptan < 26-5557-4711-6: पुलिस का व्यवहार या वसूली
         | जगह: गोमती नगर, लखनऊ
         | समय सीमा: 11 दिसंबर, शाम 5 बजे
         | “गोमती नगर लखनऊ में पुलिस ने झूठा मुकदमा लिख दिया”
           [ले लिया] [पूछें]
           [दूसरे विभाग को] [काम पूरा]
           [नहीं हो सकता]
