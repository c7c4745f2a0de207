package handlers_test

import (
	"context"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/uptest"
	"sunwai/models"
)

// catalogued are what localities are told apart with: what the catalogues call a quarter beside another.
func catalogued(t *testing.T) *handlers.Deps {
	return &handlers.Deps{Words: uptest.UttarPradesh(t).Texts}
}

// TestInLocality: a quarter is the same in every spelling and script, and holds what names it beside a house or a street. A longer name is
// another quarter's.
func TestInLocality(t *testing.T) {
	d := catalogued(t)
	for _, in := range [][2]string{{"गोमती नगर", "Gomti Nagar"}, {"gomtinagar", "गोमती नगर"}, {"विनय खंड 3, गोमती नगर", "gomti nagar"},
		{"मकान 12 अलीगंज", "Aliganj"}, {"aliganj me 18:30 tak", "अलीगंज"}, {"Indira Nagar Sector 9", "इंदिरा नगर"},
		{"गोमती नगर एक्सटेंशन", "Gomti Nagar Extension"}, {"gomti nagar vistaar", "गोमती नगर विस्तार"}, {"सेक्टर 12, इंदिरा नगर", "indira nagar"},
		{"aliganj me 2 phase aa rahe hain", "Aliganj"}, {"aliganj phase jod diya", "अलीगंज"}, {"मकान 3, गोमती नगर फेज 2", "Gomti Nagar phase 2"},
		{"न्यू अलीगंज", "New Aliganj"}, {"मकान 4, नया अलीगंज", "new aliganj"}, {"aliganj me naya transformer laga diya", "अलीगंज"},
		{"अलीगंज के विस्तार में", "Aliganj"}, {"Aliganj beside the park", "अलीगंज"}, {"Aliganj stage 2", "Aliganj"}, {"indira nagar 2 ghante me", "Indira Nagar"}} {
		require.True(t, d.InLocality(in[0], in[1]), "%q is in %q", in[0], in[1])
	}
	for _, not := range [][2]string{{"अलीगंज", "गोमती नगर"}, {"", "अलीगंज"}, {"अलीगंज", ""}, {"नगर", "गोमती नगर"}, {"Indira Nagar", "Indira Nagar Sector 9"},
		{"राजाजीपुरम", "आलमबाग"}, {"गोमती किनारे", "गोमती नगर"}, {"Gomti Nagar Vistar", "गोमती नगर"}, {"गोमती नगर विस्तार", "Gomti Nagar"},
		{"Gomti Nagar Extension me 5 baje tak", "गोमती नगर"}, {"गोमती नगर एक्सटेंशन", "गोमती नगर"}, {"gomti nagar extn", "Gomti Nagar"},
		{"Gomti Nagar Phase 2", "gomti nagar"}, {"गोमती नगर फेज़ २ में", "गोमती नगर"}, {"jankipuram phase do", "Jankipuram"},
		{"New Aliganj", "अलीगंज"}, {"naya aliganj me aa gayi", "Aliganj"}, {"Aliganj", "नया अलीगंज"}, {"purana aliganj", "Naya Aliganj"}, {"पुराना अलीगंज", "aliganj"},
		{"Sector 12", "Sector 1"}, {"सेक्टर 12", "sector 1"}, {"Sector 1", "Sector 12"}, {"Indira Nagar Sector 12", "Indira Nagar sector 1"}} {
		require.False(t, d.InLocality(not[0], not[1]), "%q is not in %q", not[0], not[1])
	}
}

// TestNamed: an officer's words are for the smallest place that they name; where nobody has complained from it, for none.
func TestNamed(t *testing.T) {
	d := catalogued(t)
	where := handlers.Localities{List: []handlers.Locality{{Name: "Indira Nagar", Parts: []string{"इंदिरा नगर सेक्टर 9"}}, {Name: "गोमती नगर"}, {Name: "Gomti Nagar Vistar"}, {Name: "अलीगंज"}}}
	for words, want := range map[string][]string{
		"इंदिरा नगर में आ गई": {"Indira Nagar"}, "indira nagar me 2 ghante me": {"Indira Nagar"}, "indira nagar sector 9 me aa gayi": {"इंदिरा नगर सेक्टर 9"},
		"इंदिरा नगर सेक्टर 12 में आ गई": nil, "indira nagar gali no 5 me": nil, "गोमती नगर": {"गोमती नगर"}, "Gomti Nagar Extension": {"Gomti Nagar Vistar"}, "gomti nagar phase 3": nil,
		"गोमती नगर विस्तार 5 बजे तक": {"Gomti Nagar Vistar"}, "aliganj block b": nil, "aliganj aur gomti nagar me": {"गोमती नगर", "अलीगंज"}, "aliganj ward 5 aur gomti nagar": {"गोमती नगर"},
		"aliganj ka sector 5": {"अलीगंज"}, "": nil,
	} {
		names, _ := d.Named(where, words)
		require.Equal(t, want, names, words)
	}
}

// quartered is a storm whose complaints name these places.
type quartered struct {
	stormsOf
	places []models.Complaint
}

func (quartered) StormReported(context.Context, models.ID, int) ([]models.Complaint, error) {
	return nil, nil
}

func (q quartered) StormPlaces(context.Context, models.Storm, time.Time, int) ([]models.Complaint, error) {
	return slices.Clone(q.places), nil
}

// TestLocalities: the officer's message says how many complaints are from where, and nobody's phone.
func TestLocalities(t *testing.T) {
	w, all := stormy(t)
	s := w.deps.Storms.Read.(stormsOf)[77]
	var places []models.Complaint
	for i, place := range []string{"अलीगंज", "", "विनय खंड, गोमती नगर", "Gomtinagar", "अलीगंज, मो 9876543210", "आलमबाग"} {
		places = append(places, models.Complaint{ID: models.ID(900 + i), Category: s.Category, Area: s.Area, Place: place})
	}
	w.deps.Storms = &handlers.Storms{Read: quartered{stormsOf{77: s}, places}}
	work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
	lead := all[2]
	lead.Place = "गोमती नगर"
	where, err := work.Localities(t.Context(), s, &lead)
	require.NoError(t, err)
	require.Equal(t, handlers.Localities{List: []handlers.Locality{{Name: "गोमती नगर", Count: 3, Parts: []string{"विनय खंड, गोमती नगर"}}, {Name: "अलीगंज", Count: 2, Parts: []string{"अलीगंज, मो ••••••••••"}},
		{Name: "आलमबाग", Count: 1}}, Rest: 1}, where)
	require.True(t, where.Several())
	require.Empty(t, where.One())
	names, closer := work.Named(where, "aliganj me 6 baje tak")
	require.Equal(t, []string{"अलीगंज"}, names)
	require.False(t, closer)
}

// TestWhoseTime: where the complaints of a storm name several localities, its officer names one, or all, or is asked.
func TestWhoseTime(t *testing.T) {
	for _, x := range []struct {
		says, then string
		want       string
		place      string
	}{
		{"expect 18:30", "", "officer.expect_where", ""},
		{"expect 18:30", "1", "officer.expect_set", "अलीगंज"},
		{"expect 18:30", "3", "officer.expect_set", ""},
		{"expect 18:30 सब", "", "officer.expect_set", ""},
		{"aliganj me 18:30 tak aa jayegi", "", "officer.expect_set", "अलीगंज"},
		{"2 घंटे में", "2", "officer.expect_set", "आलमबाग"},
		{"2 घंटे में", "Alambagh", "officer.expect_set", "आलमबाग"},
		{"2 घंटे में", "अलीगंज", "officer.expect_set", "अलीगंज"},
		{"2 ghante me aa jayegi", "aliganj wale", "officer.expect_set", "अलीगंज"},
		{"expect 18:30", "आलमबाग में आ जाएगी", "officer.expect_set", "आलमबाग"},
		{"expect 18:30", "सिर्फ अलीगंज के लिए", "officer.expect_set", "अलीगंज"},
		{"2 hours", "only for Alambagh", "officer.expect_set", "आलमबाग"},
		{"expect 18:30", "aliganj aur alambagh", "officer.expect_set", "अलीगंज, आलमबाग"},
		{"expect 18:30", "sabko bata do", "officer.expect_set", ""},
		{"expect 18:30", "rajajipuram", "officer.expect_where", ""},
		{"expect 18:30", "aliganj sector 5", "officer.expect_where", ""},
		{"expect 18:30", "alambagh me lineman bheja hai", "officer.ask_expect", ""},
		{"expect 18:30", "alambagh me 20 baje", "officer.expect_set", "आलमबाग"},
		{"expect 18:30", "nahi", "officer.cancelled", ""},
		{"expect 18:30", "sab jagah", "officer.expect_set", ""},
		{"expect 18:30", "everyone", "officer.expect_set", ""},
		{"expect 18:30", "alambagh chhod kar sab", "officer.expect_set", "अलीगंज"},
		{"restored तार जोड़ दिया", "Alambagh", "officer.restored_sent", "आलमबाग"},
		{"restored तार जोड़ दिया", "alambagh me theek hai", "officer.restored_sent", "आलमबाग"},
		{"restored तार जोड़ दिया", "sab jagah", "officer.restored_sent", ""},
		{"ek ghar ka meter 3 ghante me lagega", "", "officer.expect_where", ""},
		{"restored तार जोड़ दिया", "", "officer.restored_where", ""},
		{"restored तार जोड़ दिया", "1", "officer.restored_sent", "अलीगंज"},
		{"restored तार जोड़ दिया", "3", "officer.restored_sent", ""},
		{"restored आलमबाग में तार जोड़ दिया", "", "officer.restored_sent", "आलमबाग"},
		{"restored aliganj aur alambagh me taar joda", "", "officer.restored_sent", ""},
		{"restored aliganj me taar joda, alambagh baki hai", "", "officer.ask_expect", ""},
		{"restored aliganj me taar joda, alambagh me kaam chal raha hai", "", "officer.restored_where", ""},
		{"restored alambagh chhod kar sab theek hai", "", "officer.restored_sent", "अलीगंज"},
		{"aliganj ki supply chalu kar di, alambagh me kaam chal raha hai", "", "officer.restored_where", ""},
		{"alambagh me kaam chal raha hai, aliganj ki supply chalu kar di", "", "officer.restored_where", ""},
		{"अलीगंज में तार जोड़ दिया, आलमबाग में लाइनमैन गया है", "", "officer.restored_where", ""},
		{"aliganj aur alambagh dono me taar jod diya", "", "officer.restored_where", ""},
		{"अलीगंज और आलमबाग में तार जोड़ दिया", "", "officer.restored_sent", ""},
		{"Alambagh by 6 pm", "", "officer.expect_set", "आलमबाग"},
		{"आलमबाग शाम 6 बजे तक", "", "officer.expect_set", "आलमबाग"},
		{"aliganj 20:00", "", "officer.expect_set", "अलीगंज"},
		{"aliganj 17 baje, alambagh 20 baje", "", "officer.expect_set", "अलीगंज"},
		{"अलीगंज 5 बजे, आलमबाग 8 बजे", "", "officer.expect_set", "अलीगंज"},
		{"aliganj 5 baje aur alambagh 8 baje tak aa jayegi", "", "officer.expect_set", "अलीगंज"},
		{"expect aliganj by 5 pm, alambagh by 8 pm", "", "officer.expect_set", "अलीगंज"},
		{"aliganj 5 baje, rajajipuram 8 baje", "", "officer.doubt.words", ""},
		{"aliganj 5 baje, alambagh me kaam chal raha hai", "", "officer.expect_where", ""},
		{"sabke liye kal tak", "", "officer.expect_set", ""},
		{"सबके लिए कल तक", "", "officer.expect_set", ""},
		{"everyone by tomorrow", "", "officer.expect_set", ""},
		{"rajajipuram 8 baje", "", "officer.doubt.words", ""},
		{"restored तार जोड़ दिया", "आलमबाग को छोड़कर बाकी जगह", "officer.restored_sent", "अलीगंज"},
		{"restored all feeders except Alambagh are charged", "", "officer.restored_sent", "अलीगंज"},
		{"restored alambagh ki gali 3 chhod kar sab theek hai", "", "officer.restored_where", ""},
		{"restored alambagh me sab theek hai us gali ko chhod kar", "", "officer.restored_where", ""},
		{"restored aliganj sector 4 me taar joda", "", "officer.restored_where", ""},
		{"expect 18:30 alambagh chhod kar sab jagah", "", "officer.expect_set", "अलीगंज"},
		{"restored आलमबाग के अलावा तार जोड़ दिया", "", "officer.restored_where", ""},
		{"expect 18:30 aliganj, alambagh me kal", "", "officer.expect_set", "अलीगंज"},
	} {
		w, all := stormy(t)
		places := slices.Clone(all)
		for i, place := range []string{"Aliganj", "आलमबाग", "अलीगंज"} {
			places[i].Place = place
		}
		w.deps.Storms = &handlers.Storms{Read: quartered{w.deps.Storms.Read.(stormsOf), places}}
		w.restart()
		said := w.say("anil", x.says)
		if x.then != "" {
			said = w.say("anil", x.then)
		}
		require.Equal(t, x.want, to(said, "anil")[0].Kind, "%s %s", x.says, x.then)
		require.Equal(t, x.place, to(said, "anil")[0].Args.Place, "%s %s", x.says, x.then)
	}
}

// TestASlipLeavesTheTimes: who complains after a report was taken back reads the time that stood before it, of his locality or of all.
func TestASlipLeavesTheTimes(t *testing.T) {
	d, now := catalogued(t), time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	five, eight := now.Add(2*time.Hour), now.Add(5*time.Hour)
	for name, reports := range map[string][]models.Saying{
		"of a place": {{Kind: models.RestoredWave, Place: "आलमबाग", At: now}},
		"said twice": {{Kind: models.RestoredWave, Place: "आलमबाग", At: now}, {Kind: models.RestoredWave, Place: "alambagh", At: now}},
		"of all":     {{Kind: models.RestoredWave, At: now}},
	} {
		s := models.Storm{ID: 1, Active: true}
		s.Say(models.Saying{Kind: models.ExpectedWave, At: five}, d.SameLocality)
		s.Say(models.Saying{Kind: models.ExpectedWave, At: eight, Place: "आलमबाग"}, d.SameLocality)
		s.EndWave(now)
		told := s.Wave
		for _, said := range reports {
			s.Say(said, d.SameLocality)
		}
		s.EndWave(now)
		s.Active = true
		s.Say(models.Saying{Kind: models.MistakenWave, At: now, Place: reports[0].Place}, d.SameLocality)
		s.EndWave(now)
		require.Equal(t, eight, d.ExpectedAt(s, "Alambagh"), name)
		require.Equal(t, five, d.ExpectedAt(s, "अलीगंज"), name)
		again := d.SaidOf(s, &models.Complaint{Place: "आलमबाग"}, told)
		require.Len(t, again, 1, name)
		require.Equal(t, models.MistakenWave, again[0].Kind, "the times are not told again")
	}
}

// TestASlipOfAllInOnePlaceLeavesItsTime: it goes on in one locality, by whose own time the next one who complains there waits.
func TestASlipOfAllInOnePlaceLeavesItsTime(t *testing.T) {
	d, now := catalogued(t), time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	five, eight := now.Add(2*time.Hour), now.Add(5*time.Hour)
	s := models.Storm{ID: 1, Active: true}
	s.Say(models.Saying{Kind: models.ExpectedWave, At: five}, d.SameLocality)
	s.Say(models.Saying{Kind: models.ExpectedWave, At: eight, Place: "आलमबाग"}, d.SameLocality)
	s.EndWave(now)
	told := s.Wave
	s.Say(models.Saying{Kind: models.RestoredWave, At: now}, d.SameLocality)
	s.EndWave(now)
	s.Active = true
	s.Say(models.Saying{Kind: models.MistakenWave, At: now, Place: "alambagh"}, d.SameLocality)
	s.EndWave(now)
	require.Equal(t, eight, d.ExpectedAt(s, "Alambagh"))
	require.Equal(t, five, d.ExpectedAt(s, "अलीगंज"))
	again := d.SaidOf(s, &models.Complaint{Place: "आलमबाग"}, told+1)
	require.Len(t, again, 1)
	require.Equal(t, models.MistakenWave, again[0].Kind, "the time is not told again")
}

// TestSaidOf: each complainant hears what was said of his locality or of all since he heard last, of two times the last.
func TestSaidOf(t *testing.T) {
	at := func(h int) time.Time { return time.Date(2026, 11, 24, h, 0, 0, 0, time.UTC) }
	s, d := models.Storm{ID: 1, Active: true}, catalogued(t)
	say := func(kind models.Wave, place string, h int) {
		s.Say(models.Saying{Kind: kind, Place: place, At: at(h)}, d.SameLocality)
	}
	heard := func(place string, after int) (hours []int) {
		for _, said := range d.SaidOf(s, &models.Complaint{Place: place}, after) {
			hours = append(hours, said.At.Hour())
		}
		return hours
	}
	say(models.ExpectedWave, "", 9)
	say(models.ExpectedWave, "गोमती नगर", 10)
	require.Equal(t, []int{10}, heard("Gomti Nagar", 0))
	require.Equal(t, []int{9}, heard("अलीगंज", 0), "the first wave has not reached him")
	require.Empty(t, heard("अलीगंज", 1), "it has")
	require.Equal(t, at(10), d.ExpectedAt(s, "विनय खंड गोमती नगर"))
	require.Equal(t, at(9), d.ExpectedAt(s, "अलीगंज"))

	say(models.RestoredWave, "gomti nagar", 0)
	require.True(t, s.Active, "it goes on elsewhere")
	require.Equal(t, "gomti nagar", s.Slips(at(0))[0].Place)
	require.Empty(t, s.Slips(at(1)), "too old to be a slip")
	require.Empty(t, heard("अलीगंज", 2))
	require.Len(t, heard("गोमती नगर", 2), 1)
	s.EndWave(at(8))
	require.Equal(t, 3, s.Wave)
	say(models.ExpectedWave, "", 12)
	require.Equal(t, at(12), d.ExpectedAt(s, "गोमती नगर"), "of all, after it was said of one")
	say(models.RestoredWave, "", 0)
	require.False(t, s.Active)
	s.EndWave(at(13))
	require.Nil(t, s.Said, "nothing is kept of what is over")

	old := models.Storm{Wave: 2, WaveKind: models.ExpectedWave, ExpectedAt: at(7)} // from before the words were kept
	require.Len(t, d.SaidOf(old, &models.Complaint{Place: "अलीगंज"}, 1), 1)
	require.Empty(t, d.SaidOf(old, &models.Complaint{}, 2))
}

// busy is how long this process has computed so far. On a machine that does other work too it says what the clock on the wall does not: how long
// a turn would take.
func busy(t *testing.T) time.Duration {
	t.Helper()
	var used syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// TestALongMessageIsReadInTime: however much an officer writes into a storm of many quarters, his turn keeps nobody waiting.
func TestALongMessageIsReadInTime(t *testing.T) {
	w, all := stormy(t)
	s := w.deps.Storms.Read.(stormsOf)[77]
	var places []models.Complaint
	for i := range 199 {
		place := string([]rune{'क' + rune(i%20), 'ा', 'क' + rune(i/20)}) + "पुर कॉलोनी"
		if i < 2 {
			place = []string{"अलीगंज", "आलमबाग"}[i]
		}
		places = append(places, models.Complaint{ID: models.ID(900 + i), Category: s.Category, Area: s.Area, Place: place})
	}
	w.deps.Storms = &handlers.Storms{Read: quartered{stormsOf{77: s}, places}}
	w.restart()
	more := strings.Repeat(" काम चल रहा", 150)
	began := busy(t)
	told := w.say("anil", "expect "+string(all[0].Number)+" 18:30"+more+" अलीगंज और आलमबाग में"+more)
	require.Equal(t, []string{"officer.expect_where"}, kinds(told))
	require.Less(t, busy(t)-began, 4*time.Second)
}
