# Who is asked whether work is done and does not know, or asks his family first, has complained of nothing: least of all of her husband.
account jal = JAL
account urban = URBAN
account wcd = WCD
account police = POLICE
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer pooja = WCD 162 L1 hi wcd
officer thana = POLICE 162 L1 hi police
@ 2026-11-24 10:00
asha to urban: street light kharab hai, chinhat lucknow
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Street light band
       | Jagah: chinhat, Lucknow
       | Safai nirikshak / JE, nagar nikay ko bheji gayi
       | Samay seema: 27 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  meena < 26-5557-4711-6: स्ट्रीट लाइट बंद
        | जगह: chinhat, लखनऊ
        | समय सीमा: 27 नवंबर, शाम 5 बजे
        | “street light kharab hai, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +3h
meena to urban: Street light repaired
  meena < 26-5557-4711-6: रिपोर्ट मिल गई। सबूत चाहिए: नागरिक का 4 अंकों का कोड लिखें, या मौके की फ़ोटो और जगह भेजें।
  asha < 26-5557-4711-6: kaam poora hone ki report aayi hai: Street light repaired
  asha < 26-5557-4711-6 ka code: 7002. Kaam sach me ho jaye, tabhi karmchari ko bataiye.
asha to urban: mujhe nahi pata mere pati ko pata hoga
  asha < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
asha to urban: unse poochti hu
  asha < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5557-4711-6 jaisi hai, waisi rahegi.
asha to urban: मुझे नहीं पता मेरे पति को पता होगा
  asha < कोई बात नहीं। देखकर बाद में यहीं लिख दें: काम हुआ या नहीं। तब तक 26-5557-4711-6 जैसी है, वैसी रहेगी।
asha to urban: i dont know my husband will know
  asha < No problem. Have a look and write here later whether it was done. Until then 26-5557-4711-6 stays as it is.
# What she complains of is heard all the same.
asha to urban: mujhe nahi pata, mera pati mujhe marta hai
  asha < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1090 (Women Power Line, mahila suraksha), 181 (Mahila helpline) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  asha < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Samay seema: 27 November, dopahar 1 baje
       | Kya yahan jawab dena surakshit hai? 1 haan 2 nahi
         [Haan] [Nahi]
mohan to jal: नल में पानी नहीं आ रहा, मलिहाबाद लखनऊ
  mohan < शिकायत दर्ज हो गई। नंबर: 26-5507-5354-0
        | विषय: नल में पानी नहीं (गाँव)
        | जगह: मलिहाबाद, लखनऊ
        | अवर अभियंता, जल निगम (ग्रामीण), लखनऊ को भेजी गई
        | समय सीमा: 26 नवंबर, दोपहर 1 बजे
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
          [सही है] [दूसरा विभाग]
          [फ़ोटो जोड़ें] [जगह जोड़ें]
  farid < 26-5507-5354-0: नल में पानी नहीं (गाँव)
        | जगह: मलिहाबाद, लखनऊ
        | समय सीमा: 26 नवंबर, दोपहर 1 बजे
        | “नल में पानी नहीं आ रहा, मलिहाबाद लखनऊ”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
@ +3h
  asha < 26-2612-0315-2: nayi khabar hai. Surakshit ho tab “sthiti” likhiye.
farid to jal: Line chalu kar di gayi hai
  farid < 26-5507-5354-0: नागरिक को बता दिया गया। अब पुष्टि का इंतज़ार है।
  mohan < 26-5507-5354-0: काम पूरा होने की रिपोर्ट आई है: Line chalu kar di gayi hai
  mohan < 26-5507-5354-0 (नल में पानी नहीं (गाँव)): क्या काम सच में हो गया? 1 हाँ 2 अधूरा 3 नहीं
        | यह सवाल राज्य का हब पूछता है, अधिकारी नहीं।
          [हाँ, हो गया] [अधूरा] [नहीं हुआ]
mohan to jal: पता नहीं अभी चेक नहीं किया
  mohan < कोई बात नहीं। देखकर बाद में यहीं लिख दें: काम हुआ या नहीं। तब तक 26-5507-5354-0 जैसी है, वैसी रहेगी।
mohan to jal: pata nahi abhi check nahi kiya
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5507-5354-0 jaisi hai, waisi rahegi.
mohan to jal: haan ya nahi kaise bataun
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5507-5354-0 jaisi hai, waisi rahegi.
mohan to jal: ghar par nahi hu
  mohan < Koi baat nahi. Dekhkar baad me yahin likh dijiye: kaam hua ya nahi. Tab tak 26-5507-5354-0 jaisi hai, waisi rahegi.
mohan to jal: how can i say, not checked
  mohan < No problem. Have a look and write here later whether it was done. Until then 26-5507-5354-0 stays as it is.
mohan to jal: 3 din se mere bete ka pata nahi
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance), 1098 (Childline, bachchon ki madad) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  mohan < Shikayat darj ho gayi. Number: 26-6333-7585-0
        | Vishay: Gumshuda ya apharan
        | Jagah pata chalte hi adhikari ko bheji jayegi
        | Pehla jawab: 24 November, shaam 4:15 baje tak
        | Samay seema: 26 November, shaam 4 baje
        | Ye kaam Grih vibhag (UP Police) ka hai. Shikayat wahin bheji jayegi.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Samasya kis jagah hai? Gaon ya mohalla, aur jila likhiye.
          [Malihabad]
          [Apni jagah bhejiye]
