package officer

import (
	"context"
	"slices"
	"strings"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// bareName is a name without the little words that lead to it: "to mukesh", "mukesh ko".
func bareName(t *handlers.Turn, words string) string {
	list := strings.Fields(words)
	if len(list) > 1 {
		if name, is := t.Deps.Words.Answer("span", list[0]); is && name == "to" {
			list = list[1:]
		}
	}
	if n := len(list); n > 1 && ofNumber(t, list[n-1]) {
		list = list[:n-1]
	}
	return strings.Join(list, " ")
}

// shortestCalled is how long a word is at least by which a colleague is recognised within a sentence.
const shortestCalled = 3

// gives reports whether words give a complaint to somebody else. What was done by him is no giving.
func gives(t *handlers.Turn, text string) bool {
	hands, _ := t.Deps.Words.Heard("hands", text)
	s := listen(t, text)
	hands = slices.DeleteFunc(hands, func(name string) bool { return name == "district" || name == "area" })
	return len(hands) > 0 && !strings.HasSuffix(strings.TrimSpace(text), "?") && !s.did() && !s.has("sent") && !s.has("question") && (!s.has("not") || s.has("not_mine"))
}

// colleagueIn is the one colleague to whom words give a complaint: "ye Mukesh ji dekhte hain", "mukesh ko bhej do".
func colleagueIn(t *handlers.Turn, c *models.Complaint, text string) (models.Officer, bool) {
	if !gives(t, text) {
		return models.Officer{}, false
	}
	words := fold.Words(text)
	for n := min(2, len(words)); n > 0; n-- {
		for i := range len(words) - n + 1 {
			said := strings.Join(words[i:i+n], " ")
			if n == 1 && (utf8.RuneCountInString(said) < shortestCalled || saysNothing(t, said)) {
				continue
			}
			o, _, ok := colleague(t, c, func(name string) bool { return hasNames(t, name, said) })
			if ok && o.ID != c.DoerOfficer { // "anil se lekar mukesh ko do"
				return o, true
			}
		}
	}
	return models.Officer{}, false
}

// ofAnothers reports whether words say that somebody else sees to such work: "ye Sharma ji dekhte hain". It is not taken with them; "ji dekhte hain" is.
func ofAnothers(t *handlers.Turn, text string) bool {
	if hands, _ := t.Deps.Words.Heard("hands", text); !slices.Contains(hands, "habit") {
		return false
	}
	words := fold.Words(text)
	for i := 1; i < len(words); i++ {
		_, polite := t.Deps.Words.Answer("courtesy", words[i])
		sees := t.Deps.Words.Leading("hands", strings.Join(words[i+1:], " ")) > 0
		if _, before := t.Deps.Words.Answer("courtesy", words[i-1]); sees && polite && !before && !saysNothing(t, words[i-1]) {
			return true
		}
	}
	return false
}

// offerColleague offers, with one tap, to give a complaint to the colleague whom words name, by his name or by where he works. It reports whether
// it did.
func offerColleague(t *handlers.Turn, c models.Complaint, text string) bool {
	if offerDistrict(t, c, text) {
		return true
	}
	o, named := colleagueIn(t, &c, text)
	if m, s := matterOf(t, text, c.Department); !named && gives(t, text) && (m == unheard || m == elses && s.department == "") {
		if allowed(t, c, giver) == nil && !ofAnothers(t, text) && offerDepartment(t, &c, otherDepartment(t, text, c.Department)) {
			return true // "kindly transfer this to Urban Development"
		}
		return offerStationed(t, c, text) || askWhomElse(t, c, text)
	}
	if !named || allowed(t, c, giver) != nil || t.Account.Key == handlers.WebAccount {
		return false
	}
	arg := string(c.Number) + " " + o.Name
	t.Ask(whichOne, c.ID, models.Choice{Command: "assign", Arg: arg})
	t.Say(models.Intent{Kind: "officer.assign_there", Complaint: c.ID, Args: models.Args{Number: c.Number, Name: o.Name},
		Buttons: [][]models.Button{handlers.Row(models.Button{Text: o.Name, Command: "assign", Arg: arg})}})
	return true
}

// givesAway reports whether words have a complaint given to somebody who is no citizen and nobody above: "SHO ko bhej do".
func givesAway(t *handlers.Turn, text string) bool {
	hands, _ := t.Deps.Words.Heard("hands", text)
	if !slices.Contains(hands, "give") || !gives(t, text) || ofComplainant(t, text) || ofCrew(t, text) {
		return false // "lineman ko bhej do"
	}
	citizen, _ := t.Deps.Words.Heard("addressee", text)
	_, vague := nextPeriod(t, text)
	s := listen(t, text)
	return len(citizen) == 0 && !s.has("climb") && !s.timed && !vague // "mukesh ko do din baad"
}

// askWhomElse asks for the name of the officer to whom words give a complaint, where they name none that is known. It reports whether it did.
func askWhomElse(t *handlers.Turn, c models.Complaint, text string) bool {
	if !givesAway(t, text) || allowed(t, c, giver) != nil || t.Account.Key == handlers.WebAccount {
		return false
	}
	t.Ask("assign", c.ID)
	t.Say(models.Intent{Kind: "officer.ask_assign", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return true
}

// forColleague takes words that name no complaint and give the only one that can be meant to a colleague.
func (v *Conversation) forColleague(ctx context.Context, t *handlers.Turn) (bool, error) {
	if question, citizen, is := askedOf(t, t.Text); is && citizen {
		return true, v.do(ctx, t, "ask", question)
	}
	if asksColleague(t, t.Text) {
		return true, nil
	}
	_, district := districtIn(t, t.Text)
	if hands, _ := t.Deps.Words.Heard("hands", t.Text); len(hands) == 0 && !district {
		return false, nil
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return true, err
	}
	c, one, err := shown(ctx, t, list)
	one = one && !callsNone(ctx, t, list)
	if m, _ := matterOf(t, t.Text, ""); err == nil && !one && len(list) > 0 && (district || m == unheard && givesAway(t, t.Text)) {
		return v.meantOf(ctx, t, elses, speech{})
	}
	return err == nil && one && offerColleague(t, c, t.Text), err
}

// worksBeside reports whether somebody else of the officer's department is called so, or, of who steps in for the state, anybody else.
func worksBeside(t *handlers.Turn, called string) (is bool) {
	t.Roster().Officers(func(o models.Officer) bool {
		beside := slices.ContainsFunc(o.Postings, func(p models.Posting) bool {
			return slices.ContainsFunc(t.Officer.Postings, func(mine models.Posting) bool { return mine.Post.Department == p.Post.Department })
		})
		is = o.ID != t.Officer.ID && (beside || stepsIn(t.Officer)) && hasNames(t, o.Name, called)
		return !is
	})
	return is
}
