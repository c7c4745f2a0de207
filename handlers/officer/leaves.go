package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// mostBesideLeave is how many words stand beside the question who is on leave at most: whatever says more is of something else.
const mostBesideLeave = 2

// asksLeaves answers what asks who is on leave, "aaj kaun chutti par hai", or until when one's own leave is. It reports whether it did.
func asksLeaves(t *handlers.Turn) bool {
	s := listen(t, t.Text)
	if !s.has("off") || !s.has("question") || s.has("will") || asksAhead(t) || len(s.left) > mostBesideLeave || wordsAwaited(t) {
		return false
	}
	if whose, _ := t.Deps.Words.Heard("whose", t.Text); slices.Contains(whose, "mine") {
		sayOwnLeave(t)
		return true
	}
	var names []string
	for _, o := range beside(t) {
		if t.Now.Before(o.LeaveTill) && !t.Now.Before(o.LeaveFrom) {
			names = append(names, o.Name)
		}
	}
	if len(names) == 0 {
		t.SayKey("officer.leaves.none")
		return true
	}
	t.Say(models.Intent{Kind: "officer.leaves", Args: models.Args{Name: strings.Join(names, ", "), Count: len(names)}})
	return true
}

// asksAhead reports whether another day than today is asked of: nobody knows yet who is absent then.
func asksAhead(t *handlers.Turn) bool {
	names, _ := t.Deps.Words.Heard("leaves_ahead", t.Text)
	return len(names) > 0
}

func sayOwnLeave(t *handlers.Turn) {
	if !t.Now.Before(t.Officer.LeaveTill) {
		t.SayKey("officer.leaves.no_own")
		return
	}
	t.Say(models.Intent{Kind: "officer.leaves.own", Args: models.Args{At: t.Officer.LeaveTill}})
}

// beside are those below an officer, or, where nobody is, those who hold a post of his department in his Area.
func beside(t *handlers.Turn) []models.Officer {
	if below := juniors(t); len(below) > 0 {
		return below
	}
	var list []models.Officer
	t.Roster().Officers(func(o models.Officer) bool {
		same := slices.ContainsFunc(o.Postings, func(p models.Posting) bool {
			return slices.ContainsFunc(t.Officer.Postings, func(mine models.Posting) bool {
				return mine.Post.Department == p.Post.Department && mine.Post.Area == p.Post.Area
			})
		})
		if same && o.ID != t.Officer.ID && !o.Revoked {
			list = append(list, o)
		}
		return true
	})
	return list
}

// wholeWork answers words that give all of somebody's work to a colleague, "mera sara kaam ramesh ko de do", or say of one below who has it that he is away: no word gives over
// more than one complaint but a leave's, and how that is written, and by whom, is said.
func wholeWork(_ context.Context, t *handlers.Turn) (bool, error) {
	if _, _, number := numbered(t.Text); number || t.Account.Key == handlers.WebAccount || t.In.ReplyTo != "" || len(strings.Fields(t.Text)) > mostOfWork {
		return false, nil
	}
	o, ok := namedBeside(t, t.Text)
	if !ok {
		return false, nil
	}
	s := listen(t, t.Text)
	if s.has("did") || s.has("done") || s.has("question") || strings.HasSuffix(strings.TrimSpace(t.Text), "?") {
		return false, nil // "sara kaam ramesh ne kar diya"
	}
	work, _ := t.Deps.Words.Heard("whole_work", t.Text)
	away, _ := t.Deps.Words.Heard("away", t.Text)
	below := slices.ContainsFunc(juniors(t), func(j models.Officer) bool { return j.ID == o.ID })
	whole := slices.Contains(work, "all") || slices.Contains(work, "mine") && gives(t, t.Text) || s.has("all") && gives(t, t.Text)
	switch {
	case below && (whole || len(away) > 0 || s.has("off")):
		t.Say(models.Intent{Kind: "officer.away_how", Args: models.Args{Name: o.Name}})
	case !below && whole:
		t.Say(models.Intent{Kind: "officer.whole_how", Args: models.Args{Name: o.Name}})
	default:
		return false, nil
	}
	return true, nil
}

// mostOfWork is how many words give somebody's whole work over, at most: what is longer tells of something else.
const mostOfWork = 10

// namedBeside is the first one named among those below an officer or, where nobody is, beside him.
func namedBeside(t *handlers.Turn, words string) (models.Officer, bool) {
	all := beside(t)
	for _, w := range strings.Fields(words) {
		w = strings.Trim(w, around)
		if !mayName(t, w) {
			continue
		}
		if i := slices.IndexFunc(all, func(o models.Officer) bool { return hasNames(t, o.Name, w) }); i >= 0 {
			return all[i], true
		}
	}
	return models.Officer{}, false
}
