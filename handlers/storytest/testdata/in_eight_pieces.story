# Who tells one matter in many small pieces is asked what is wrong once and where it is once; later the question is asked again.
account power = POWER
account urban = URBAN
account hub = hub
officer anil = POWER 176 L1 hi power
officer desk = HUB all desk hi hub
@ 2026-11-24 10:00
mohan to power: namaste sir
  mohan < Namaste. Ye Bijli vibhag ka shikayat khata hai.
        | Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
@ +5s
mohan to power: mere gaon me
  mohan < Samasya kya hai? Likhiye, ya bolkar bhejiye. Itna hi darj karana ho to 1 likhiye.
          [Shikayat darj kijiye]
@ +5s
mohan to power: mera naam ramesh hai
@ +5s
mohan to power: transformer jal gaya hai
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Transformer jala ya kharab
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “mere gaon me
       | mera naam ramesh hai
       | transformer jal gaya hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Apni jagah bhejiye]
@ +5s
mohan to power: 10 din ho gaye
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: 10 din ho gaye
@ +5s
mohan to power: koi sunta nahi
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: koi sunta nahi
@ +5s
mohan to power: JE ko phone kiya
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: JE ko phone kiya
@ +5s
mohan to power: bachche pareshan hai
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: bachche pareshan hai
@ +1m
mohan to power: kuch kariye
  mohan < Ye baat 26-5557-4711-6 me jod di gayi hai.
  desk < 26-5557-4711-6 में जुड़ा: kuch kariye
  mohan < Jagah ka pata nahi chala. Gaon ya mohalla aur jila likh dijiye, jaise: gaon Rampur, jila Ballia. PIN code bhi chalega.
mohan to power: gaon bhitauli jila barabanki
  mohan < 26-5557-4711-6: jaankari theek kar di gayi hai.
        | Vishay: Transformer jala ya kharab
        | Jagah: gaon bhitauli, Barabanki
        | Abhi hub ki sahayata desk ke paas
        | Samay seema: 25 November, subah 10 baje
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  desk < 26-5557-4711-6: ट्रांसफार्मर जला या खराब
       | जगह: gaon bhitauli, बाराबंकी
       | समय सीमा: 25 नवंबर, सुबह 10 बजे
       | “mere gaon me
       | mera naam ramesh hai
       | transformer jal gaya hai
       | 10 din ho gaye
       | koi sunta nahi
       | JE ko phone kiya
       | bachche pareshan hai
       | kuch kariye
       | gaon bhitauli jila barabanki”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
# Who and whence is no complaint, and what complains of it is one.
asha to urban: मैं गोरखपुर से बोल रही हूँ
  asha < समस्या क्या है? लिखें, या बोलकर भेजें। इतना ही दर्ज कराना हो तो 1 लिखें।
         [शिकायत दर्ज करें]
asha to urban: नाली जाम है
  asha < शिकायत दर्ज हो गई। नंबर: 26-4158-6074-3
       | विषय: नाली या सीवर जाम
       | जगह: गोरखपुर
       | अभी हब की सहायता डेस्क के पास
       | समय सीमा: 26 नवंबर, सुबह 10:01 बजे
       | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
         [सही है] [दूसरा विभाग]
         [फ़ोटो जोड़ें] [जगह जोड़ें]
  desk < 26-4158-6074-3: नाली या सीवर जाम
       | जगह: गोरखपुर
       | समय सीमा: 26 नवंबर, सुबह 10:01 बजे
       | “मैं गोरखपुर से बोल रही हूँ
       | नाली जाम है”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
sita to power: mera naam galat hai bill me, gomti nagar lucknow
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Bijli ka bill galat
       | Jagah: gomti nagar, Lucknow
       | Abhi hub ki sahayata desk ke paas
       | Samay seema: 2 December, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  desk < 26-2612-0315-2: बिजली का बिल गलत
       | जगह: gomti nagar, लखनऊ
       | समय सीमा: 2 दिसंबर, शाम 5 बजे
       | “mera naam galat hai bill me, gomti nagar lucknow”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
ram to power: hamare yaha bijli nahi hai
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Bijli nahi aa rahi
      | Jagah pata chalte hi adhikari ko bheji jayegi
      | Samay seema: 25 November, subah 10:01 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
  desk < 26-5507-5354-0: बिजली नहीं आ रही
       | जगह: अभी पता नहीं
       | समय सीमा: 25 नवंबर, सुबह 10:01 बजे
       | “hamare yaha bijli nahi hai”
         [जगह भरें] [दूसरे विभाग को]
         [पूरा देखें]
  ram < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
        [Apni jagah bhejiye]
