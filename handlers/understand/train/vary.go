package main

import (
	"math/rand/v2"
	"strconv"
	"strings"

	"sunwai/models/directory"
)

// frame is what people put around what they say. None of it tells the department.
type frame struct{ before, after []string }

// Empty strings are there on purpose: most messages have no frame.
var frames = map[string]frame{
	"hi": {
		before: []string{"", "", "", "", "महोदय ", "सर ", "नमस्ते सर, ", "माननीय मुख्यमंत्री जी, ", "सेवा में जिलाधिकारी महोदय, ", "निवेदन है कि ", "प्रार्थी का कहना है कि ",
			"हमारे यहां ", "मेरे गांव {v} में ", "{p} में ", "ग्राम {v} जिला {p} में ", "श्रीमान जी ", "सर जी ", "कृपया ध्यान दें, ", "भैया ", "आवेदक द्वारा ", "विषय: ", "{n} दिन से ", "वार्ड नंबर {n} {p} में "},
		after: []string{"", "", "", "", "", " कृपया जल्द समाधान करें", " कोई सुनवाई नहीं हो रही", " बहुत परेशान हैं", " धन्यवाद", " कब तक ऐसा चलेगा", " तत्काल कार्रवाई की जाए",
			" हेतु", " के संबंध में", " बाबत", " के संबंध में शिकायत", " वरना धरना देंगे", " {n} दिन हो गए", " शिकायत करने पर भी कुछ नहीं हुआ", " {p}", ", पता {v}, {p}", " मोबाइल {m}", " किसी को फिक्र नहीं", " शर्म करो", " प्लीज हेल्प", " गरीब आदमी कहां जाए", " जांच कराई जाए", "!!!"},
	},
	"en": {
		before: []string{"", "", "", "", "", "Sir, ", "Dear sir ", "Respected sir/madam, ", "Hello, ", "Kindly note, ", "In our area ", "In {v} village ", "At {p}, ", "Since last {n} days ", "Pls help. ", "Complaint: ", "Again ", "{p}: ", "Near {v} colony, ", "I am a resident of {p}. "},
		after: []string{"", "", "", "", "", " please resolve", " kindly look into the matter", " plz do the needful asap", " no action taken", " for {n} days", " since last month", " near {v}", " in {p}", " . Very pathetic", " please help", " thanks", " complaint given many times but no response",
			" and nobody listens", " {p}", " pls take necessary action", " Request urgent action", " at sector {n}, {p}", "!!", " Shame", " Call me on {m}"},
	},
	"latn": {
		before: []string{"", "", "", "", "sir ", "sir ji ", "namaste sir ", "mahoday ", "bhai ", "hamare yaha ", "{p} me ", "gaon {v} me ", "mere gaon {v} me ", "plz help ", "nivedan hai ki ", "yogi ji ", "{n} din se ", "mohalla {v} {p} me "},
		after: []string{"", "", "", "", "", " plz jaldi thik karwaye", " koi sun nahi raha", " bahut pareshan hai", " dhanyavad", " kab tak hoga", " kuch karo", " ke sambandh me", " hetu babat", " warna dharna denge", " {n} din ho gaye", " complaint ki par kuch nhi hua",
			" {p}", " {v} {p}", " mob {m}", " sharam karo", " plz help", " garib aadmi kaha jaye", " jaanch karwaye", "!!!", " pls"},
	},
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

// times is how many variants an example has that n are made of as a rule: more where it is worded in several
// ways, at most as many times over as most says.
func times(text string, n, most int) int { return n * (1 + min(wordings(text), most)) }

// varier makes variants of examples.
type varier struct{ hindi, latin []string } // names of districts

func newVarier(dir *directory.Directory) *varier {
	v := &varier{}
	for _, d := range dir.Districts() {
		v.hindi = append(v.hindi, d.Names.Hi)
		v.latin = append(v.latin, d.Names.En)
	}
	return v
}

// vary returns the example and n variants of it. Hindi comes out in Latin letters too, marked as such.
func (v *varier) vary(e example, n int) []example {
	rng := rand.New(rand.NewPCG(uint64(e.group), 20261123))
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
	place := v.latin
	if e.lang == "hi" {
		place = v.hindi
	}
	return strings.NewReplacer("{p}", pick(rng, place), "{v}", village(rng, e.lang), "{n}", strconv.Itoa(2+rng.IntN(20)),
		"{m}", "9"+strconv.Itoa(100000000+rng.IntN(899999999))).Replace(text)
}
