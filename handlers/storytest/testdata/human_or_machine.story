# Who asks whether a human answers is told the truth, and is not called to order.
account power = POWER
@ 2026-11-24 10:00
mohan to power: kya tum insan ho ya machine
  mohan < Namaste. Ye Bijli vibhag ka shikayat khata hai.
        | Samasya aur jagah likhiye, ya bolkar bhejiye. Number turant milega.
        | Yahan jawab apne aap bheje jate hain.
        | Shikayat sambandhit adhikari dekhte hain. OTP ya paisa kabhi nahi manga jata.
mohan to power: क्या आप इंसान हैं?
  mohan < नमस्ते। यह ऊर्जा विभाग (बिजली) का शिकायत खाता है।
        | समस्या और जगह लिखें, या बोलकर भेजें। नंबर तुरंत मिलेगा।
        | यहाँ जवाब अपने आप भेजे जाते हैं।
        | शिकायत संबंधित अधिकारी देखते हैं। OTP या पैसा कभी नहीं माँगा जाता।
john to power: who are you? are you a robot?
  john < Namaste. This is the complaint account of Energy Department (electricity).
       | Write the problem and the place, or send a voice note. You get a number at once.
       | Answers here are sent automatically.
       | The officers concerned see it. We never ask for OTP or money.
