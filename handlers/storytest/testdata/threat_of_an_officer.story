# A village head who threatens to kill is for the station at once, and what he is blamed for goes over him; of a station officer the station reads nothing.
account police = POLICE
account panchayat = PANCHAYAT
account wcd = WCD
officer thana = POLICE 162 L1 hi police
officer ssp = POLICE 162 L2 hi police
officer home = POLICE all L3 hi police
officer ado = PANCHAYAT 162 L1 hi panchayat
officer dpro = PANCHAYAT 162 L2 hi panchayat
officer raj = PANCHAYAT all L3 hi panchayat
@ 2026-11-24 10:00
mohan to panchayat: pradhan ne jaan se maarne ki dhamki di, chinhat lucknow
  mohan < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5557-4711-6: मारपीट या धमकी
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “pradhan ne jaan se maarne ki dhamki di, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  raj < 26-4158-6074-3: ग्राम प्रधान या सचिव की गड़बड़ी
      | जगह: chinhat, लखनऊ
      | समय सीमा: 18 दिसंबर, शाम 5 बजे
      | “pradhan ne jaan se maarne ki dhamki di, chinhat lucknow”
        [ले लिया] [पूछें]
        [दूसरे विभाग को] [काम पूरा]
        [नहीं हो सकता]
  mohan < Shikayat darj ho gayi. Number: 26-5557-4711-6
        | Vishay: Maarpeet ya dhamki
        | Jagah: chinhat, Lucknow
        | Thana prabhari (SHO), Lucknow ko bheji gayi
        | Pehla jawab: 24 November, subah 10:15 baje tak
        | Samay seema: 27 November, subah 10 baje
        | Ye kaam Grih vibhag (UP Police) ka hai, shikayat wahin bhej di gayi hai.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
  mohan < Shikayat darj ho gayi. Number: 26-4158-6074-3
        | Vishay: Gram pradhan ya sachiv ki gadbadi
        | Jagah: chinhat, Lucknow
        | Principal Secretary, Panchayati Raj ko bheji gayi
        | Samay seema: 18 December, shaam 5 baje
        | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
          [Sahi hai] [Doosra vibhag]
          [Photo jodiye] [Jagah jodiye]
sita to police: daroga ne jaan se maarne ki dhamki di, chinhat lucknow
  sita < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  home < ⚠ खतरा: तुरंत देखें
       | 26-2612-0315-2: पुलिस का व्यवहार या वसूली
       | जगह: chinhat, लखनऊ
       | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
       | समय सीमा: 11 दिसंबर, शाम 5 बजे
       | “daroga ne jaan se maarne ki dhamki di, chinhat lucknow”
         [ले लिया] [पूछें]
         [दूसरे विभाग को] [काम पूरा]
         [नहीं हो सकता]
  sita < Shikayat darj ho gayi. Number: 26-2612-0315-2
       | Vishay: Police ka vyavhar ya vasooli
       | Jagah: chinhat, Lucknow
       | Principal Secretary, Home ko bheji gayi
       | Pehla jawab: 24 November, subah 10:15 baje tak
       | Samay seema: 11 December, shaam 5 baje
       | Ye baat na unhe dikhegi jinki shikayat hai, na jile me unke upar ke adhikari ko.
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
ram to police: daroga ke saamne dhamki di padosi ne, chinhat lucknow
  thana < ⚠ खतरा: तुरंत देखें
        | 26-5507-5354-0: मारपीट या धमकी
        | जगह: chinhat, लखनऊ
        | पहला जवाब: 24 नवंबर, सुबह 10:15 बजे तक
        | समय सीमा: 27 नवंबर, सुबह 10 बजे
        | “daroga ke saamne dhamki di padosi ne, chinhat lucknow”
          [ले लिया] [पूछें]
          [दूसरे विभाग को] [काम पूरा]
          [नहीं हो सकता]
  ram < Khatra ho to abhi 112 (Police, damkal aur ambulance) par phone kijiye. Yahan likhne se police ya ambulance nahi aati.
  ram < Shikayat darj ho gayi. Number: 26-5507-5354-0
      | Vishay: Maarpeet ya dhamki
      | Jagah: chinhat, Lucknow
      | Thana prabhari (SHO), Lucknow ko bheji gayi
      | Pehla jawab: 24 November, subah 10:15 baje tak
      | Samay seema: 27 November, subah 10 baje
      | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
        [Sahi hai] [Doosra vibhag]
        [Photo jodiye] [Jagah jodiye]
