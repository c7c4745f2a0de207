package officer

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// ownSlips is what this officer reported of a storm and can still take back.
func ownSlips(t *handlers.Turn, s models.Storm, c models.Complaint) []models.Saying {
	return slices.DeleteFunc(s.Slips(t.Now), func(said models.Saying) bool { return !is(t, said.By, c) })
}

// lastSlips is what was reported last of a storm, or of the locality that words name, and can still be taken back: of several localities, if it
// was said in one breath.
func lastSlips(t *handlers.Turn, s models.Storm, c models.Complaint, words string) []models.Saying {
	slips := ownSlips(t, s, c)
	for _, said := range slices.Backward(slips) {
		if t.InLocality(words, said.Place) {
			return []models.Saying{said}
		}
	}
	if len(slips) == 0 {
		return nil
	}
	last := slips[len(slips)-1]
	if slices.ContainsFunc(s.SaidSince(last.Wave), func(said models.Saying) bool { return said.Kind == models.MistakenWave }) {
		return nil // "by mistake" said twice takes back one report
	}
	return slices.DeleteFunc(slips, func(said models.Saying) bool { return said.Words != last.Words })
}

// restoredBack takes back that a storm is over, or well again in a locality, of the complaint it is called by: everybody who was asked is
// told, and it goes on as a storm unless another of the same thing has begun meanwhile.
func restoredBack(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) (bool, error) {
	s, err := t.StormOf(ctx, &c)
	if err != nil || s.ID == 0 || s.Lead != c.ID {
		return false, err
	}
	slips := lastSlips(t, s, c, words)
	if len(slips) == 0 {
		return false, nil
	}
	at := slips[0].At
	if c.ResolvedAt.After(at) { // it may have been reported by itself since
		if by, err := t.ByStorm(ctx, &c); err != nil || !by {
			return false, err
		}
	}
	if err := revive(ctx, t, &s); err != nil {
		return true, err
	}
	var places []string
	for _, slip := range slips {
		places = append(places, slip.Place)
	}
	say(t, s, models.Saying{Kind: models.MistakenWave, At: at}, places)
	if len(t.In.Files) > 0 {
		lead := t.Hold(c)
		t.Files(lead, t.WordsOf(lead, models.NoteWords, words))
	}
	t.Done()
	t.Conv.Complaint = s.Lead
	t.Say(models.Intent{Kind: "officer.restored_back", Complaint: s.Lead, Args: models.Args{Number: s.Number, Place: strings.Join(places, ", ")}})
	return true, nil
}

// revive has a storm go on, unless another of the same thing has begun meanwhile.
func revive(ctx context.Context, t *handlers.Turn, s *models.Storm) error {
	if s.Active {
		return nil
	}
	others, err := t.Storms.Read.Likes(ctx, s.StartedAt, models.Likeness{Category: s.Category, Area: s.Area})
	if err != nil {
		return err
	}
	s.Active = others[0].Storm.ID == 0
	return nil
}

// notThere takes words that a storm which he has just reported as over goes on in a quarter: "Alambagh me abhi nahi".
func (v *Conversation) notThere(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Complaint == 0 || t.Text == "" || len(t.In.Files) > 0 || t.Account.Key == handlers.WebAccount {
		return false, nil
	}
	c, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil {
		return false, ignoreMissing(err)
	}
	return quarterBack(ctx, t, c, t.Text)
}

// quarterBack takes a report on a storm back for the quarters that words say it is not true of, and for no other: only those who were asked there
// are told.
func quarterBack(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) (bool, error) {
	s, err := t.StormOf(ctx, &c)
	if err != nil || s.ID == 0 {
		return false, err
	}
	slips := ownSlips(t, s, c)
	if len(slips) == 0 || !mayDeny(t, words) {
		return false, nil
	}
	where, err := t.Reported(ctx, s)
	if err != nil {
		return false, err
	}
	places := notTrueOf(t, s, where, words)
	if len(places) == 0 && slips[len(slips)-1].Place == everywhere && deniesReport(t, words) && ofNone(t, where, words) {
		return true, unnamed(where)
	}
	back := map[string]models.Saying{} // what is taken back of which place
	for _, place := range places {
		for _, slip := range slices.Backward(slips) {
			if slip.Place == everywhere || t.InLocality(place, slip.Place) {
				back[place] = slip
				break
			}
		}
	}
	if len(places) == 0 || len(back) < len(places) {
		return false, nil
	}
	if err := revive(ctx, t, &s); err != nil {
		return true, err
	}
	for _, place := range places {
		s.Say(models.Saying{Kind: models.MistakenWave, At: back[place].At, Place: place, By: t.Officer.ID}, t.SameLocality)
	}
	t.ChangeStorm(s)
	t.Done()
	t.Conv.Complaint = s.Lead
	t.Say(models.Intent{Kind: "officer.restored_back", Complaint: s.Lead, Args: models.Args{Number: s.Number, Place: strings.Join(places, ", ")}})
	return true, nil
}

// mayDeny reports whether words can say that work which was reported is not done somewhere.
func mayDeny(t *handlers.Turn, words string) bool {
	if len(strings.Fields(words)) > mostSpoken {
		return false
	}
	s := listen(t, words)
	excepts, _ := t.Deps.Words.Heard("except", words)
	return len(excepts) > 0 || !s.has("question") && slices.ContainsFunc([]string{"not", "part", "slip", "back", "broken", "going", "being"}, s.has)
}

// notTrueOf are the quarters of a storm that words say it is not over in: they name it and say no more than that ("आलमबाग में अभी नहीं"), or complain
// of the storm's own fault there.
func notTrueOf(t *handlers.Turn, storm models.Storm, where handlers.Localities, words string) []string {
	if but := excepted(t, where, words); len(but) > 0 {
		return but
	}
	s := listen(t, words)
	places, closer := t.Named(where, words)
	if closer || s.did() || s.has("all") || isNow(t, words) || numberedHouse(t, words) && !s.has("slip") || len(places) > 1 && !inOneBreath(t, where, words, len(places)) {
		return nil
	}
	again := failsAs(t, words, storm.Category) && (s.has("not") || s.has("part") || s.has("broken"))
	left := s.left
	for _, group := range []string{"joins", "worked"} { // "Alambagh aur Aliganj me abhi nahi hui"
		_, left = t.Deps.Words.Heard(group, strings.Join(left, " "))
	}
	if s.has("slip") || again || t.OnlyNames(left, places) {
		return places
	}
	return nil
}

// isNow reports whether words tell of a fault as past and end with how it is now: "light nahi thi, ab hai".
func isNow(t *handlers.Turn, words string) bool {
	now, _ := t.Deps.Words.Heard("now_is", words)
	said := strings.Fields(words)
	return len(now) > 0 && !listen(t, said[len(said)-1]).has("not")
}

// numberedHouse reports whether words speak of one house or lane of a quarter, by its number, or of so many: "ghar 5 me light nahi" says nothing of all
// others who were asked there.
func numberedHouse(t *handlers.Turn, words string) bool {
	const beside = 2 // "makan no 12"
	said := strings.Fields(words)
	for i, w := range said {
		if names, _ := t.Deps.Words.Heard("house", w); len(names) > 0 &&
			slices.ContainsFunc(said[max(0, i-1):min(len(said), i+1+beside)], func(x string) bool { return strings.ContainsFunc(x, unicode.IsDigit) }) {
			return true
		}
	}
	return false
}

// failsAs reports whether words complain of a fault. Where they name it also without their "not", they say that there is none: "bijli band nahi hai".
func failsAs(t *handlers.Turn, words, category string) bool {
	said := strings.Fields(words)
	bare := slices.DeleteFunc(slices.Clone(said), func(word string) bool {
		names, _ := t.Deps.Words.Heard("speech", word)
		return slices.Contains(names, "not")
	})
	denied := len(bare) < len(said) && t.SaidIn(strings.Join(bare, " ")).Category == category
	return !denied && t.SaidIn(words).Category == category
}

// ofNone reports whether words name a place that nobody of a storm in several localities has complained from.
func ofNone(t *handlers.Turn, where handlers.Localities, words string) bool {
	_, closer := t.Named(where, words)
	place := t.SaidIn(words).Place
	return where.Several() && (closer || place != "" && !slices.ContainsFunc(where.List, func(x handlers.Locality) bool {
		return t.InLocality(place, x.Name) || t.InLocality(x.Name, place)
	}))
}
