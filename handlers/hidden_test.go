package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// TestWhatAnOfficerDoesNotRead: numbers and names that harm in other hands go out of the words he reads; what he works with stays.
func TestWhatAnOfficerDoesNotRead(t *testing.T) {
	for text, want := range map[string]string{
		"mera ration card kat gaya, adhar number 4567 8901 2345 hai, mobile 9876543210": "mera ration card kat gaya, adhar number •••• •••• •••• hai, mobile ••••••••••",
		"आधार नंबर 456789012345 है":                                                     "आधार नंबर •••••••••••• है",
		"मेरा नंबर ९८७६५४३२१० है":                                                       "मेरा नंबर •••••••••• है",
		"call me at +91 98765 43210.":                                                   "call me at +•• ••••• •••••.",
		"mob9876543210 par call karo, UP32AB1234":                                       "mob•••••••••• par call karo, UP32AB1234",
		"mera OTP 4567 hai":                         "mera OTP •••• hai",
		"4567 otp aaya tha":                         "•••• otp aaya tha",
		"ओटीपी है 123456":                           "ओटीपी है ••••••",
		"4567 passcode hai":                         "•••• passcode hai",
		"mujhse otp pooch kar 5000 rupaye le liye":  "mujhse otp pooch kar 5000 rupaye le liye",
		"9876543210 se call aaya, paise kat gaye":   "9876543210 se call aaya, paise kat gaye",
		"got a call from 9876543210 asking money":   "got a call from 9876543210 asking money",
		"consumer no. 9876543210 ka bill galat hai": "consumer no. 9876543210 ka bill galat hai",
		"उपभोक्ता संख्या 789012345678 का बिल":          "उपभोक्ता संख्या 789012345678 का बिल",
		"UTR 456789012345, 5000 rupaye kat gaye":       "UTR 456789012345, 5000 rupaye kat gaye",
		"pole number 4567 ke paas, 226010":             "pole number 4567 ke paas, 226010",
		"26-5557-4711-6 ka kya hua":                    "26-5557-4711-6 ka kya hua",
		"ward 7 me 12 ghante se":                       "ward 7 me 12 ghante se",
		"9876543210@ybl par paise gaye":                "9876543210@ybl par paise gaye",
		"mera naam Ramesh Kumar hai, naam gupt rakhna": "mera naam Ramesh Kumar hai, naam gupt rakhna",
		"main Javid 9876543210":                        "main Javid ••••••••••",
		"Rashid: 9876543210":                           "Rashid: ••••••••••",
		"Khalid no 9876543210":                         "Khalid no ••••••••••",
		"tower 5 kilometer 9876543210":                 "tower 5 kilometer ••••••••••",
		"mera putr 9876543210":                         "mera putr ••••••••••",
		"मोहम्मद काबिल 9876543210":                     "मोहम्मद काबिल ••••••••••",
		"galat aaya hai bijli bill\n9876543210":        "galat aaya hai bijli bill\n••••••••••",
		"Ref 9876543210, id: 9876543210, id9876543210": "Ref 9876543210, id: 9876543210, id9876543210",
		"account no:\n9876543210":                      "account no:\n9876543210",
		"aadhaar id 4567 8901 2345":                    "aadhaar id •••• •••• ••••",
		"UID 4567 8901 2345":                           "UID •••• •••• ••••",
		// His own, whatever follows.
		"mera mobile no 9876543210 wale par call karo":  "mera mobile no •••••••••• wale par call karo",
		"मेरा मोबाइल नंबर 9876543210 से बात करें":       "मेरा मोबाइल नंबर •••••••••• से बात करें",
		"mera number 9876543210 ne kaam nahi kiya":      "mera number •••••••••• ne kaam nahi kiya",
		"my number is 9876543210 called nobody":         "my number is •••••••••• called nobody",
		"call me 09876543210 se baat karo":              "call me ••••••••••• se baat karo",
		"9876543210 se baat kar lo":                     "•••••••••• se baat kar lo",
		"९८७६५४३२१० से बात कीजिए":                       "•••••••••• से बात कीजिए",
		"9876543210 se baat ki to dhamki di":            "9876543210 se baat ki to dhamki di",
		"mera no. 98765 43210 se":                       "mera no. ••••• ••••• se",
		"mere phone par 9876543210 se call aaya":        "mere phone par 9876543210 se call aaya",
		"मेरे फ़ोन पर 9876543210 से धमकी मिली":          "मेरे फ़ोन पर 9876543210 से धमकी मिली",
		"mujhe 9876543210 se call aaya":                 "mujhe 9876543210 se call aaya",
		"mere paas 9876543210 se call aaya":             "mere paas 9876543210 se call aaya",
		"mera account number 9876543210 se paisa gaya":  "mera account number 9876543210 se paisa gaya",
		"meri beti ko 9876543210 wala pareshan karta h": "meri beti ko 9876543210 wala pareshan karta h",
		// In the shapes that numbers are written in.
		"+91 (98765) 43210": "+•• (•••••) •••••",
		"meter reading 6543.210.987, 7890 123 456 litre": "meter reading 6543.210.987, 7890 123 456 litre",
		"0091 9876543210":                       "•••• ••••••••••",
		"98765.43210":                           "•••••.•••••",
		"98765  43210":                          "•••••  •••••",
		"98765–43210":                           "•••••–•••••",
		"98765‑43210":                           "•••••‑•••••",
		"(987) 654-3210":                        "(•••) •••-••••",
		"9876 543 210":                          "•••• ••• •••",
		"(+91) 98765-43210":                     "(+••) •••••-•••••",
		"०९८७६५ ४३२१०":                          "•••••• •••••",
		"98 76 54 32 10":                        "•• •• •• •• ••",
		"OTP 123 456":                           "OTP ••• •••",
		"otp 1234 500 rupee":                    "otp •••• 500 rupee",
		"1234.1234.1234 aadhaar":                "••••.••••.•••• aadhaar",
		"1234–1234–1234":                        "••••–••••–••••",
		"8.12.2026 9.12.2026 ko bijli nahi":     "8.12.2026 9.12.2026 ko bijli nahi",
		"26.846708 80.946208 par khambha":       "26.846708 80.946208 par khambha",
		"meter reading 76543.21 aur 87654.32":   "meter reading 76543.21 aur 87654.32",
		"7.30 se 9.15 tak, 8.12.2026, 4 ghante": "7.30 se 9.15 tak, 8.12.2026, 4 ghante",
	} {
		require.Equal(t, want, handlers.Hidden(&models.Complaint{}, text))
	}
	shown := &models.Complaint{ShowPhone: true}
	require.Equal(t, "mobile 9876543210, otp ••••", handlers.Hidden(shown, "mobile 9876543210, otp 4567"))
	unnamed := &models.Complaint{Anonymous: true}
	for text, want := range map[string]string{
		"mera naam Ramesh Kumar hai, naam gupt rakhna":                 "mera naam •••• hai, naam gupt rakhna",
		"मेरा नाम सीता देवी है और नाम गुप्त रखें":                      "मेरा नाम •••• है और नाम गुप्त रखें",
		"My name is Amit. Please keep my name secret":                  "My name is ••••. Please keep my name secret",
		"mera naam mat batana, daroga paise mangte hain":               "mera naam mat batana, daroga paise mangte hain",
		"मेरा नाम गुप्त रखें, लाइनमैन 500 रुपया मांगता है":             "मेरा नाम गुप्त रखें, लाइनमैन 500 रुपया मांगता है",
		"mera naam: Ramesh Kumar, gupt rakhna":                         "mera naam: ••••, gupt rakhna",
		"naam Rakesh Kumar":                                            "naam ••••",
		"main Rakesh Kumar bol raha hu":                                "main •••• bol raha hu",
		"mera naam Rakesh Kumar hai pita Ramesh":                       "mera naam •••• hai pita ••••",
		"नाम राकेश":                                                    "नाम ••••",
		"naam jodna hai":                                               "naam jodna hai",
		"naam kat gaya":                                                "naam kat gaya",
		"main ghar se bol raha hu":                                     "main ghar se bol raha hu",
		"main sach bol raha hu":                                        "main sach bol raha hu",
		"mere pita bimar hain":                                         "mere pita bimar hain",
		"gaon ka naam Rampur":                                          "gaon ka naam Rampur",
		"mera naam - Ramesh Kumar hai":                                 "mera naam - •••• hai",
		"मेरा नाम: राम कुमार":                                          "मेरा नाम: ••••",
		"My name's Ramesh":                                             "My name's ••••",
		"My name: Ramesh Kumar, lekhpal asked for money":               "My name: ••••, lekhpal asked for money",
		"mera naam Mohd Abdul Rahman Khan hai, lekhpal ne paise mange": "mera naam •••• hai, lekhpal ne paise mange",
		"mera naam Mohd. Abdul Rahman hai":                             "mera naam •••• hai",
		"mera naam R.K. Singh hai":                                     "mera naam •••• hai",
		"my name is Ramesh Kumar Singh Yadav and I live in Aliganj":    "my name is •••• and I live in Aliganj",
		"mera naam Ramesh Kumar s/o Suresh Kumar hai":                  "mera naam •••• hai",
		"mera naam voter list se kat gaya hai":                         "mera naam voter list se kat gaya hai",
		"mera naam ration card me galat hai":                           "mera naam ration card me galat hai",
		"मेरा नाम सूची से कट गया है":                                   "मेरा नाम सूची से कट गया है",
		"मेरा नाम किसान सम्मान की सूची में नहीं है": "मेरा नाम किसान सम्मान की सूची में नहीं है",
		"my name is not in the list": "my name is not in the list",
		"lekhpal ka naam Suresh hai": "lekhpal ka naam Suresh hai",
	} {
		require.Equal(t, want, handlers.Hidden(unnamed, text))
	}
}
