package console

import "sunwai/models"

// samples are what a newcomer can try with one tap: the same kind of trouble in three scripts. Departments without
// samples of their own get those of all, which shows that a wrong door is no dead end.
func samples(department string) []string {
	own := map[string][]string{
		"POWER": {"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", "Gomti Nagar me 3 din se bijli nahi aa rahi",
			"Transformer burnt in Aliganj, Lucknow since yesterday"},
		"JAL": {"ग्राम रामपुर, ब्लॉक मोहनलालगंज, लखनऊ में हैंडपंप ख़राब है", "Handpump kharab hai, gaon me pani nahi, zila Sitapur",
			"No water from the overhead tank for a week, district Unnao"},
		"URBAN": {"इंदिरा नगर लखनऊ में कूड़ा नहीं उठ रहा", "Naali jaam hai, sadak par ganda pani, Kanpur Kidwai Nagar",
			"Street lights are off in Civil Lines, Prayagraj"},
		"PWD": {"सीतापुर रोड पर बड़े-बड़े गड्ढे हैं", "Sadak tooti hui hai, Barabanki se Haidergarh", "The bridge railing is broken near Unnao"},
		"HEALTH": {"सामुदायिक स्वास्थ्य केंद्र, मलिहाबाद में डॉक्टर नहीं आते", "Sarkari aspatal me dawa nahi mil rahi, Gonda",
			"No medicine at the district hospital in Basti"},
		"FOOD":    {"कोटेदार राशन कम देता है, बाराबंकी", "Ration card me naam nahi jud raha, Lucknow", "Ration shop is closed every day, Hardoi"},
		"REVENUE": {"आय प्रमाण पत्र 2 महीने से नहीं बना, तहसील सदर लखनऊ", "Khatauni me naam galat hai, tehsil Malihabad", "Income certificate pending for two months, Kanpur"},
		"POLICE":  {"मोबाइल चोरी हुआ, रिपोर्ट नहीं लिखी जा रही, हज़रतगंज लखनऊ", "Thane me FIR nahi likhi ja rahi, Meerut", "Traffic jam every evening at Sector 18, Noida"},
	}
	if list, ok := own[department]; ok {
		return list
	}
	return []string{own["POWER"][0], own["URBAN"][1], own["HEALTH"][2]}
}

// officerSamples are the words an officer needs first.
func officerSamples(lang models.Lang) []string {
	if lang == models.English {
		return []string{"list", "overdue", "help"}
	}
	return []string{"सूची", "बकाया", "मदद"}
}

// knownPlace is a place to share without being there.
type knownPlace struct {
	Names    models.Names
	Lat, Lon float64
}

func knownPlaces() []knownPlace {
	return []knownPlace{
		{models.Names{Hi: "गोमती नगर, लखनऊ", En: "Gomti Nagar, Lucknow"}, 26.8496, 80.9990},
		{models.Names{Hi: "किदवई नगर, कानपुर", En: "Kidwai Nagar, Kanpur"}, 26.4325, 80.3310},
		{models.Names{Hi: "अस्सी घाट, वाराणसी", En: "Assi Ghat, Varanasi"}, 25.2890, 83.0066},
		{models.Names{Hi: "सिविल लाइंस, प्रयागराज", En: "Civil Lines, Prayagraj"}, 25.4520, 81.8340},
		{models.Names{Hi: "ताजगंज, आगरा", En: "Tajganj, Agra"}, 27.1640, 78.0420},
		{models.Names{Hi: "गोलघर, गोरखपुर", En: "Golghar, Gorakhpur"}, 26.7560, 83.3710},
		{models.Names{Hi: "सेक्टर 18, नोएडा", En: "Sector 18, Noida"}, 28.5700, 77.3260},
		{models.Names{Hi: "मोहनलालगंज, लखनऊ (गाँव)", En: "Mohanlalganj, Lucknow (village)"}, 26.6850, 80.9840},
	}
}
