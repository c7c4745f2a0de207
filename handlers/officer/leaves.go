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
func wholeWork(ctx context.Context, t *handlers.Turn) (bool, error) {
	if _, _, number := numbered(t.Text); number || !onlyWritten(t) || t.In.ReplyTo != "" || len(strings.Fields(t.Text)) > mostOfWork {
		return false, nil
	}
	at, o, ok := namedBeside(t, t.Text)
	s := listen(t, t.Text)
	if !ok || s.has("did") || s.has("question") || strings.HasSuffix(strings.TrimSpace(t.Text), "?") {
		return false, nil
	}
	kind := ""
	switch whose, _ := t.Deps.Words.Heard("whose", t.Text); {
	case slices.Contains(whose, "mine") && s.has("off"): // it is his own leave
	case saysAway(t, s) && !slices.Contains(whose, "mine") && isJunior(t, o):
		kind = "officer.away_how"
	case !givesWhole(t, s, at):
	case isJunior(t, o) && !slices.Contains(whose, "mine") && ofHim(t, at):
		kind = "officer.away_how"
	default:
		list, err := doing(ctx, t, busy())
		if err != nil || len(list) == 1 {
			return false, err // the only one is all
		}
		kind = "officer.whole_how"
	}
	if kind != "" {
		t.Say(models.Intent{Kind: kind, Args: models.Args{Name: o.Name}})
	}
	return kind != "", nil
}

// saysAway reports whether words say that somebody is on leave, or else not there.
func saysAway(t *handlers.Turn, s speech) bool {
	away, _ := t.Deps.Words.Heard("away", t.Text)
	return len(away) > 0 || s.has("off")
}

// givesWhole reports whether words give all of somebody's work to who is named at a place among them, or away from him.
func givesWhole(t *handlers.Turn, s speech, at int) bool {
	work, _ := t.Deps.Words.Heard("whole_work", t.Text)
	words := strings.Fields(t.Text)
	before, _ := t.Deps.Words.Answer("addressed", words[max(0, at-1)])
	behind, _ := t.Deps.Words.Answer("addressed", words[min(at+1, len(words)-1)])
	return (len(work) > 0 || s.has("all")) && (gives(t, t.Text) || before == "to" || behind == "to")
}

// ofHim reports whether it is the work of who is named at a place: "anil ka sara kaam".
func ofHim(t *handlers.Turn, at int) bool {
	words := strings.Fields(t.Text)
	if at+1 >= len(words) {
		return false
	}
	name, _ := t.Deps.Words.Answer("addressed", words[at+1]) // "sab anil ko de do"
	return name != "to" && ofNumber(t, words[at+1])
}

func isJunior(t *handlers.Turn, o models.Officer) bool {
	return slices.Contains(idsOf(juniors(t)), o.ID)
}

// mostOfWork is how many words give somebody's whole work over, at most: what is longer tells of something else.
const mostOfWork = 10

// namedBeside is where the first one is named among those below an officer or, where nobody is, beside him.
func namedBeside(t *handlers.Turn, text string) (at int, o models.Officer, ok bool) {
	all := beside(t)
	for at, w := range strings.Fields(text) {
		w = strings.Trim(w, around)
		if !mayName(t, w) {
			continue
		}
		if i := slices.IndexFunc(all, func(o models.Officer) bool { return hasNames(t, o.Name, w) }); i >= 0 {
			return at, all[i], true
		}
	}
	return 0, models.Officer{}, false
}
