package citizen

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/i18n/fold"
)

// asksWhoLearns reports whether somebody asks if it will become known who complained, in whatever words, and tells nothing else: who asks it is
// afraid, and wants no officer to read it. What he himself will learn, or where else his name stands, is another matter.
func asksWhoLearns(ctx context.Context, t *handlers.Turn) (bool, error) {
	const few, beside = 16, 5
	if len(t.Words()) > few || isDanger(t.Said().Danger) || answers(t) || strings.ContainsFunc(t.Text, unicode.IsDigit) {
		return false, nil // a number that is said is there to be used: "mera number 98… hai, unko bata dena"
	}
	if _, _, any := t.Within("exposed"); !any {
		return false, nil
	}
	names, left := t.Deps.Words.Heard("exposed", t.Text)
	said := func(name string) bool { return slices.Contains(names, name) }
	switch {
	case len(left) > beside || said("other"):
		return false, nil
	case said("mine"):
		return said("finds") || said("learns"), nil
	case !said("finds") || !said("asks") && !strings.Contains(t.Text, "?"):
		return false, nil
	}
	return asksIfHeFinds(ctx, t, said("them"))
}

// asksIfHeFinds reports whether somebody asks no more than whether he of whom he complains will come to know, which says of nobody else who complained: "will
// the principal come to know?". Whether the lineman will find out that the meter is broken, and the police who stole it, he does not ask for his own sake.
func asksIfHeFinds(ctx context.Context, t *handlers.Turn, them bool) (bool, error) {
	c, err := only(t, ever)
	if err != nil {
		return false, nil // of whom, nobody knows
	}
	who, after := aroundFinding(t)
	if len(after) > 0 || len(who) == 0 && !them && !(c.Sensitive && somebodyLearns(t)) {
		return false, nil
	}
	told, err := t.AllWords(ctx, &c)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	blames := c.AgainstStaff || c.Sensitive
	if len(who) == 0 {
		return blames || t.SaidIn(told).Blames(), nil
	}
	words := fold.Words(told)
	named := !slices.ContainsFunc(who, func(w string) bool {
		return !slices.ContainsFunc(words, func(v string) bool { return fold.Skeleton(v) == fold.Skeleton(w) })
	})
	return named || blames && t.Understand.Understand(strings.Join(who, " "), handlers.Hint{}).Department == c.Department, nil
}

// aroundFinding is whom a message names before it asks whether he will come to know, and what it tells after it.
func aroundFinding(t *handlers.Turn) (who, after []string) {
	words := fold.Words(t.Text)
	for i := range words {
		n := t.Deps.Words.Leading("exposed", strings.Join(words[i:], " "))
		if n == 0 {
			continue
		}
		if names, _ := t.Deps.Words.Heard("exposed", strings.Join(words[i:i+n], " ")); slices.Contains(names, "finds") {
			return besidesAsking(t, words[:i]), besidesAsking(t, words[i+n:])
		}
	}
	return nil, nil
}

// besidesAsking are the words of some that name anything.
func besidesAsking(t *handlers.Turn, words []string) []string {
	_, left := t.Deps.Words.Heard("exposed", strings.Join(words, " "))
	_, left = t.Deps.Words.Heard("courtesy", strings.Join(left, " "))
	return naming(t, left)
}

// somebodyLearns reports whether it is asked of one of the family, who is called as anybody may be: "kya bhai ko pata chalega".
func somebodyLearns(t *handlers.Turn) bool {
	return slices.ContainsFunc(fold.Words(t.Text), func(w string) bool {
		whom, is := t.Deps.Words.Answer("reader", w)
		return is && whom == "home"
	})
}
