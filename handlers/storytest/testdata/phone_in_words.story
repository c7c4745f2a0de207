# A phone number said in words is kept like one shared by a button: not among the words that an officer reads, and nothing is joined by it.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: 9876543210
  mohan < यह फ़ोन नंबर नहीं रखा गया। समस्या लिखें।
mohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
        | विषय: बिजली नहीं आ रही
        | जगह: गोमती नगर, लखनऊ
        | अवर अभियंता (विद्युत), लखनऊ को भेजी गई
        | समय सीमा: 25 नवंबर, सुबह 10 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
mohan to power: mera number 9876543210 hai
  mohan < Phone number 26-5557-4711-6 ke saath rakh liya gaya hai. Adhikari ko nahi dikhega. Dikhana ho to “mera number dikha do” likhiye.
mohan to power: मेरा फ़ोन ९८७६५४३२१० है
  mohan < फ़ोन नंबर 26-5557-4711-6 के साथ रख लिया गया है। अधिकारी को नहीं दिखेगा। दिखाना हो तो “मेरा नंबर दिखा दो” लिखें।
# From another chat, by the number and the end of that phone.
asha to power: status {N} 3210
  asha < 26-5557-4711-6: अधिकारी को भेजी गई
asha to power: meri
  asha < अभी कोई शिकायत दर्ज नहीं है। समस्या और जगह लिखें।
# Words with a number in them are words.
mohan to power: लाइनमैन का नंबर 9812345678 बंद आता है
  mohan < यह बात 26-5557-4711-6 में जोड़ दी गई है।
  anil < 26-5557-4711-6: बिजली नहीं आ रही
       | जगह: गोमती नगर, लखनऊ
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही
       | लाइनमैन का नंबर •••••••••• बंद आता है”
       | <changes the earlier message>
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
