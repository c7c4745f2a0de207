# Two complaints of one kind are told apart by what their complainants wrote: "x-ray" is of the one that speaks of it. Who stands in during a leave is asked where nobody is called so.
account health = HEALTH
officer nurse = HEALTH 162 L1 en health
officer meera = HEALTH 162 L1 hi health
@ 2026-11-24 10:00
nurse to health: hi i joined today
  nurse < list · list gomti nagar · list today · overdue
        | open N: the whole complaint
        | accept N · ask N question · note N text
        | resolve N report: with photo or code
        | handover N department · assign N name
        | later N 5 reason · reject N reason
        | retitle N: choose the right subject
        | tell N text · public N text · escalate N reason
        | duplicate N of M · split N · why N
        | report · shift on/off · leave 30/11 · web · cancel
        | N, M = complaint number or its last 5 digits. In a reply to a complaint no number is needed. To complain yourself write “complaint …”.
asha to health: kakori lucknow phc me dawa nahi mil rahi
  asha < Shikayat darj ho gayi. Number: 26-5557-4711-6
       | Vishay: Dawa ya jaanch nahi mil rahi
       | Jagah: kakori, Lucknow
       | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  nurse < 26-5557-4711-6: No medicine or tests
        | Place: kakori, Lucknow
        | Due by 30 Nov, 5 pm
        | “kakori lucknow phc me dawa nahi mil rahi”
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
@ +1m
meera to health: chhutti 30/11
  meera < छुट्टी दर्ज: 30 नवंबर तक। नई शिकायतें दूसरे अधिकारी को जाएँगी।
@ +1m
ravi to health: civil hospital lucknow me x-ray machine kharab hai
  ravi < Shikayat darj ho gayi. Number: 26-4158-6074-3
       | Vishay: Dawa ya jaanch nahi mil rahi
       | Jagah: civil hospital, Lucknow
       | Prabhari chikitsa adhikari (MOIC), Lucknow ko bheji gayi
       | Samay seema: 30 November, shaam 5 baje
       | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
         [Sahi hai] [Doosra vibhag]
         [Photo jodiye] [Jagah jodiye]
  nurse < 26-4158-6074-3: No medicine or tests
        | Place: civil hospital, Lucknow
        | Due by 30 Nov, 5 pm
        | “civil hospital lucknow me x-ray machine kharab hai”
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
nurse to health: list
  nurse < Open complaints: 2
        | 26-5557-4711-6 No medicine or tests, by 30 Nov, 5 pm
        | 26-4158-6074-3 No medicine or tests, by 30 Nov, 5 pm
          [26-5557-4711-6]
          [26-4158-6074-3]
nurse to health: when is 2 due
  nurse < 26-4158-6074-3: With the officer, No medicine or tests
        | Place: civil hospital, Lucknow
        | Registered: 24 Nov, 10:02 am
        | Due by 30 Nov, 5 pm
        | Time given: 5 working days
        | 24 Nov closed: Guru Nanak Jayanti
        | 29 Nov closed: Sunday
        | 24 Nov, 10:02 am, Chat: “civil hospital lucknow me x-ray machine kharab hai”
        | 24 Nov, 10:02 am: Registered
        | 24 Nov, 10:02 am: With the officer
          [Accept] [Ask]
          [Hand over] [Resolve]
          [Cannot]
nurse to health: accept 1
  nurse < 26-5557-4711-6: accepted. Due by 30 Nov, 5 pm
          [Ask] [Resolve]
          [Hand over] [Cannot]
  asha < 26-5557-4711-6: Prabhari chikitsa adhikari (MOIC), Lucknow ne shikayat le li hai. Samay seema: 30 November, shaam 5 baje
nurse to health: x-ray machine will take 10 days, part is not available
  nurse < Is it about 26-4158-6074-3 (No medicine or tests)? 1 yes 2 another one
          [26-4158-6074-3]
          [Another one]
nurse to health: leave from tomorrow for 5 days, Ramesh will look after my work
  nurse < No single colleague of that name, so the leave is not noted yet. Who has the work meanwhile? Choose, or write the full name.
          [Note the leave only]
nurse to health taps: Note the leave only
  nurse < Leave noted from 25 Nov until 29 Nov. New complaints of these days go to colleagues.
