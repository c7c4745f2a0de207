# Danger by phone: the helpline first, the complaint all the same. A matter that may not be safe to speak of: nobody calls of his own accord.
account desk = hub on phone
account women = WOMEN
account police = POLICE
officer meena = WOMEN 162 L1 hi women
officer kiran = POLICE 162 L1 hi police
@ 2026-11-24 10:00
+919876500004 to desk tells: पति मारता है, घर से निकाल दिया, गोमती नगर लखनऊ
  +919876500004@desk < खतरा हो तो अभी 112 (पुलिस, दमकल और एंबुलेंस), 1090 (वूमेन पावर लाइन, महिला सुरक्षा), 181 (महिला हेल्पलाइन) पर फ़ोन करें। यहाँ लिखने से पुलिस या एंबुलेंस नहीं आती।
  +919876500004@desk < शिकायत दर्ज हो गई। नंबर: 26-5557-4711-6
                     | समय सीमा: 27 नवंबर, सुबह 10 बजे
                     | क्या यहाँ जवाब देना सुरक्षित है? 1 हाँ 2 नहीं
                     | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
meena to women: accept {N}
  meena < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
kiran to police: accept {N}
  kiran < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
@ +5h
  +919876500004@desk < 26-5557-4711-6: नई खबर है। सुरक्षित हो तब “स्थिति” लिखें।
                     | <at the next call>
meena to women: resolve {N} महिला से मिलकर सहायता दी गई
  meena < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
kiran to police: resolve {N} महिला से मिलकर सहायता दी गई
  kiran < यह शिकायत नहीं मिली। नंबर देखकर फिर लिखें।
