package main

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"sunwai/models/directory"
)

// frame is what people put around what they say. None of it tells the department.
type frame struct{ before, after []string }

// Empty strings are there on purpose: most messages have no frame. Where things are is said by what stands there,
// and a road, a school or a police station that is only near says nothing of whose the matter is.
var frames = map[string]frame{
	"hi": {
		before: []string{"", "", "", "", "महोदय ", "सर ", "नमस्ते सर, ", "माननीय मुख्यमंत्री जी, ", "सेवा में जिलाधिकारी महोदय, ", "निवेदन है कि ", "प्रार्थी का कहना है कि ",
			"हमारे यहां ", "मेरे गांव {v} में ", "{p} में ", "ग्राम {v} जिला {p} में ", "श्रीमान जी ", "सर जी ", "कृपया ध्यान दें, ", "भैया ", "आवेदक द्वारा ", "विषय: ", "{n} दिन से ", "वार्ड नंबर {n} {p} में ",
			"{v} रोड पर ", "{v} चौराहे के पास ", "{o} के पास ", "{o} के सामने ", "{v} {o} के पीछे ", "{p} के {o} के बगल में "},
		after: []string{"", "", "", "", "", " कृपया जल्द समाधान करें", " कोई सुनवाई नहीं हो रही", " बहुत परेशान हैं", " धन्यवाद", " कब तक ऐसा चलेगा", " तत्काल कार्रवाई की जाए",
			" हेतु", " के संबंध में", " बाबत", " के संबंध में शिकायत", " वरना धरना देंगे", " {n} दिन हो गए", " शिकायत करने पर भी कुछ नहीं हुआ", " {p}", ", पता {v}, {p}", " मोबाइल {m}", " {o} के पास", " {o} के सामने, {p}", ", {v} मार्ग", " {v} से {o} तक", ", निकट {o} {v}", " किसी को फिक्र नहीं", " शर्म करो", " प्लीज हेल्प", " गरीब आदमी कहां जाए", " जांच कराई जाए", "!!!"},
	},
	"en": {
		before: []string{"", "", "", "", "", "Sir, ", "Dear sir ", "Respected sir/madam, ", "Hello, ", "Kindly note, ", "In our area ", "In {v} village ", "At {p}, ", "Since last {n} days ", "Pls help. ", "Complaint: ", "Again ", "{p}: ", "Near {v} colony, ", "I am a resident of {p}. ",
			"At {v} road, ", "On {v} marg ", "Opp {v} {o}, ", "Near {o} ", "Outside {v} {o} ", "Location: {v} road, {v} ({d}). ", "Behind {o}, {p}: "},
		after: []string{"", "", "", "", "", " please resolve", " kindly look into the matter", " plz do the needful asap", " no action taken", " for {n} days", " since last month", " near {v}", " in {p}", " near {o}", " opp {v} {o}", " at {v} road", ", {v} road, {v} {d}", " on {v} marg near {o}", " next to {o}, {p}", " from {o} to {v} road", " . Very pathetic", " please help", " thanks", " complaint given many times but no response",
			" and nobody listens", " {p}", " pls take necessary action", " Request urgent action", " at sector {n}, {p}", "!!", " Shame", " Call me on {m}"},
	},
	"latn": {
		before: []string{"", "", "", "", "sir ", "sir ji ", "namaste sir ", "mahoday ", "bhai ", "hamare yaha ", "{p} me ", "gaon {v} me ", "mere gaon {v} me ", "plz help ", "nivedan hai ki ", "yogi ji ", "{n} din se ", "mohalla {v} {p} me ",
			"{v} road pe ", "{o} ke paas ", "{v} {o} ke samne ", "{v} chauraha ke pas "},
		after: []string{"", "", "", "", "", " plz jaldi thik karwaye", " koi sun nahi raha", " bahut pareshan hai", " dhanyavad", " kab tak hoga", " {o} ke paas", " {v} {o} ke samne", " {v} road", " {o} ke bagal me {p}", " kuch karo", " ke sambandh me", " hetu babat", " warna dharna denge", " {n} din ho gaye", " complaint ki par kuch nhi hua",
			" {p}", " {v} {p}", " mob {m}", " sharam karo", " plz help", " garib aadmi kaha jaye", " jaanch karwaye", "!!!", " pls"},
	},
}

// landmarks are what a place is known by.
var landmarks = map[string][]string{
	"hi": {"स्कूल", "प्राथमिक विद्यालय", "अस्पताल", "थाने", "पुलिस चौकी", "बैंक", "मंदिर", "मस्जिद", "बस स्टैंड", "रेलवे स्टेशन", "पानी की टंकी", "पुल", "बाजार", "तहसील", "ब्लॉक कार्यालय",
		"पंचायत भवन", "आंगनबाड़ी", "पार्क", "पेट्रोल पंप", "कॉलेज", "डाकघर", "नहर", "ट्रांसफार्मर", "राशन की दुकान", "चौराहे"},
	"en": {"school", "hospital", "police station", "bank", "ATM", "temple", "mosque", "church", "bus stand", "bus depot", "railway station", "metro station", "flyover", "bridge", "subway", "market", "mall",
		"hotel", "restaurant", "society", "building", "park", "garden", "petrol pump", "college", "post office", "canal", "river", "water tank", "signal", "junction", "circle", "cinema", "gate no {n}", "highway", "toll naka", "footpath"},
	"latn": {"school", "hospital", "thana", "chowki", "bank", "mandir", "masjid", "bus adda", "station", "tanki", "pul", "bazar", "tehsil", "block", "panchayat bhawan", "park", "petrol pump", "college", "nahar", "pulia", "chauraha"},
}

// villages are names made up out of what names of villages are made of.
var villageHeads = []string{"राम", "शिव", "बहादुर", "हरि", "गोपाल", "मोहन", "दौलत", "सराय", "भगवान", "रतन", "लाल", "किशुन", "माधो", "चंदन", "देव"}
var villageTails = []string{"पुर", "गंज", "पुरवा", "नगर", "खेड़ा", "पट्टी", "गढ़", "ौली", "पुरा", "डीह"}

func village(rng *rand.Rand, lang string) string {
	name := pick(rng, villageHeads) + pick(rng, villageTails)
	if lang == "hi" {
		return name
	}
	w := latinWord(rng, name)
	return strings.ToUpper(w[:1]) + w[1:]
}

var directions = []string{"east", "west", "(E)", "(W)", "north", "south"}

// times is how many variants an example has that n are made of as a rule: more where it is worded in several
// ways, at most as many times over as most says.
func times(text string, n, most int) int { return n * (1 + min(wordings(text), most)) }

// varier makes variants of examples.
type varier struct {
	hindi, latin []string            // names of districts
	around       map[string][]string // what is said around the matter, by language; nil: nothing is
	seed         uint64
}

const firstSeed = 20261123

func newVarier(dir *directory.Directory) *varier {
	v := &varier{seed: firstSeed}
	for _, d := range dir.Districts() {
		v.hindi = append(v.hindi, d.Names.Hi)
		v.latin = append(v.latin, d.Names.En)
	}
	return v
}

// vary returns the example and n variants of it. Hindi comes out in Latin letters too, marked as such.
func (v *varier) vary(e example, n int) []example {
	rng := rand.New(rand.NewPCG(uint64(e.group), v.seed))
	first := e
	if wordings(e.text) > 0 {
		first.text = worded(rng, e.text)
	}
	out := []example{first}
	for i := range n {
		x := e
		x.text = worded(rng, e.text)
		if e.lang == "hi" && i%2 == 1 {
			x.lang = "latn"
			x.text = latin(rng, x.text)
		}
		x.text = v.framed(rng, x)
		if rng.IntN(4) == 0 {
			x.text = slip(rng, x.text)
		}
		out = append(out, x)
	}
	return out
}

func (v *varier) framed(rng *rand.Rand, e example) string {
	f := frames[e.lang]
	if e.class == "CHAT" {
		return e.text
	}
	text := pick(rng, f.before) + e.text + pick(rng, f.after)
	if v.around != nil {
		switch rng.IntN(6) { // one message in three
		case 0:
			text = pick(rng, v.around[e.lang]) + ". " + text
		case 1:
			text += ". " + pick(rng, v.around[e.lang])
		}
	}
	place := v.latin
	if e.lang == "hi" {
		place = v.hindi
	}
	text = strings.ReplaceAll(text, "{o}", pick(rng, landmarks[e.lang]))
	return strings.NewReplacer("{p}", pick(rng, place), "{d}", pick(rng, directions), "{v}", village(rng, e.lang), "{n}", strconv.Itoa(2+rng.IntN(20)),
		"{m}", "9"+strconv.Itoa(100000000+rng.IntN(899999999))).Replace(text)
}
