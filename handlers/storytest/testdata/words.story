# Help, official handles, a person, unknown commands: in all scripts, with and without a slash.
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
mohan to power: /start
  mohan < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
        | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
mohan to power: मदद
  mohan < समस्या और जगह लिखें, फ़ोटो या बोलकर भी भेजें।
        | ये शब्द भी लिखे जा सकते हैं, जैसे “स्थिति”:
        | स्थिति: अब तक क्या हुआ
        | मेरी: सब शिकायतें
        | जोड़ें: कुछ और बताना
        | याद दिलाएँ: अधिकारी को याद दिलाना
        | वापस: शिकायत वापस लेना
        | इंसान: किसी से बात करना
        | भाषा · असली खाते · लिंक · मुझे भूल जाएँ
mohan to power: /help
  mohan < समस्या और जगह लिखें, फ़ोटो या बोलकर भी भेजें।
        | ये शब्द भी लिखे जा सकते हैं, जैसे “स्थिति”:
        | स्थिति: अब तक क्या हुआ
        | मेरी: सब शिकायतें
        | जोड़ें: कुछ और बताना
        | याद दिलाएँ: अधिकारी को याद दिलाना
        | वापस: शिकायत वापस लेना
        | इंसान: किसी से बात करना
        | भाषा · असली खाते · लिंक · मुझे भूल जाएँ
mohan to power: official
  mohan < असली खाते यही हैं (3):
        | @power_up · ऊर्जा विभाग (बिजली)
        | @jal_up · ग्रामीण जलापूर्ति विभाग (जल निगम)
        | @urban_up · नगर विकास विभाग (नगर निगम, पालिका)
mohan to power: insaan
  mohan < डेस्क को बता दिया गया है, कोई यहीं लिखेगा (08 से 22 बजे)। फ़ोन: 1076
mohan to power: /nosuch
  mohan < यह बात समझ नहीं आई। “मदद” लिखें, या सीधे समस्या लिखें।
mohan to power: धन्यवाद
  mohan < धन्यवाद। और कोई दिक्कत हो तो यहीं लिखें।
mohan to power: stop
  mohan < ठीक है, अब संदेश नहीं आएँगे। फिर लिखने पर बात शुरू हो जाएगी।
