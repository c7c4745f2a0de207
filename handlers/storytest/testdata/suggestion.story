# Ideas are no complaints: thanked, kept apart, and read by the head of the department every Monday.
account power = POWER
account jal = JAL
account urban = URBAN
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer farid = JAL 162 L1 hi jal
officer meena = URBAN all L1 hi urban
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub
@ 2026-11-24 10:00
mohan to power: सुझाव: हर गाँव में सोलर लाइट लगाई जाए तो अच्छा रहेगा
  mohan < सुझाव के लिए धन्यवाद। विभाग को भेजा जाएगा। शिकायत दर्ज करनी हो तो समस्या लिखें।
priya to power: mera sujhav hai ki bijli ka bill WhatsApp par bheja jaye
  priya < Sujhav ke liye dhanyavaad. Vibhag ko bheja jayega. Shikayat darj karni ho to samasya likhiye.
john to power: I suggest that meter readings be sent by SMS every month, my mobile 9876543210
  john < Thank you for the suggestion. The department will get it. For a complaint, write the problem.
mohan to power: my
  mohan < अभी कोई शिकायत दर्ज नहीं है। समस्या और जगह लिखें।
@ 2026-11-30 10:00
  chief < 29 नवंबर तक के सप्ताह में आए सुझाव: 1
        | विभाग: पंचायती राज विभाग
        | • सुझाव: हर गाँव में सोलर लाइट लगाई जाए तो अच्छा रहेगा
  rao < Suggestions in the week to 29 Nov: 2
      | Department: Energy Department (electricity)
      | • I suggest that meter readings be sent by SMS every month, my mobile ••••••••••
      | • mera sujhav hai ki bijli ka bill WhatsApp par bheja jaye
@ +1m
john to power: forget me
  john < Erase name, phone and all words? Open complaints: 0
         [Erase now]
         [No]
john to power taps: Erase now
  john < Erased.
