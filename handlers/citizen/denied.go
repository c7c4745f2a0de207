package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// deniesSubject reports whether a message says that the complaint is not about what was said back, and what it says instead: "it is no complaint
// about the bill", "not the building, the teacher". "There is no bill" tells what is wrong with it.
func deniesSubject(t *handlers.Turn, c models.Complaint) (rest string, denied bool) {
	cat, _ := t.Directory().Category(c.Category)
	text := strings.Trim(t.Text, ",;।.! ")
	if strings.Contains(text, "?") || t.Said().Blames() || isDanger(t.Said().Danger) {
		return "", false
	}
	if _, left := t.Deps.Words.Heard("besides", text); len(left) < len(strings.Fields(text)) {
		return "", false
	}
	if rest, denied = deniesTalk(t, c); denied || !namesOne(t) {
		return rest, denied
	}
	first := text
	if halves := atDenial(t, c, strings.ReplaceAll(text, ",", " ")); halves != nil {
		first, rest = halves[0], halves[1]
	} else if !onlyCalls(t, c, text) || !deniesOne(t, c, text) {
		return "", false
	}
	name, denied := matterIn(t, first)
	hint := handlers.Hint{Department: c.Department}
	return rest, denied && name != "" && (inName(t, cat, name) || c.Is(t.Understand.Understand(name, hint).Category))
}

// deniesOne reports whether it is "the complaint" that is denied, and not what it is about: "the complaint is that there is no light".
func deniesOne(t *handlers.Turn, c models.Complaint, text string) bool {
	words := strings.Fields(text)
	for i := 1; i < len(words); i++ {
		if said, is := t.Deps.Words.Answer("denial", words[i]); is && said == "not" {
			one, calls := t.Deps.Words.Answer("called", words[i-1])
			return calls && one == "one" || t.Said().Lang == "en" && roleOf(t, c, words[i]) == "not" // "it is a wrong bill complaint" says what it is
		}
	}
	return t.Said().Lang == "en" && roleOf(t, c, words[0]) == "not"
}

// deniesTalk reports whether a clause says in so many words what is not spoken of ("it is not a complaint about the bill", "bill ki baat nahi hai"), and
// names no more in it than what the complaint was taken for. The other clauses say what it is instead.
func deniesTalk(t *handlers.Turn, c models.Complaint) (rest string, denied bool) {
	var others []string
	for _, clause := range clausesOf(t.Text) {
		switch {
		case !denied && talksNot(t, c, clause):
			denied = true
		case len(naming(t, strings.Fields(clause))) > 0:
			others = append(others, strings.TrimSpace(clause))
		}
	}
	return strings.Join(others, ", "), denied
}

// apostrophes are not written by everybody.
var apostrophes = strings.NewReplacer("'", "", "’", "")

// talksNot reports it of one clause. In English what is said of it follows the "not", in Hindi it stands before: "bill ki shikayat nahi". Any other word
// tells something: "the complaint about the bill was not heard".
func talksNot(t *handlers.Turn, c models.Complaint, clause string) bool {
	words := strings.Fields(apostrophes.Replace(clause))
	if !slices.ContainsFunc(words, func(w string) bool { return roleByItself(t, w) == "not" }) {
		return false // as most clauses; what a word names takes long to find out
	}
	last, denied, own := "", false, false
	for _, word := range words {
		role := roleOf(t, c, word)
		own = own || role == "own"
		switch {
		case role == "":
			return false
		case role == "small":
			continue
		case t.Said().Lang == "en":
			denied = denied || last == "not" && role == "talk"
			if last == "not" {
				role = last
			}
		case role == "not":
			denied = denied || last == "talk" || last == "of"
		}
		last = role
	}
	return denied && own
}

// roleOf is what a word does where it is said what is not spoken of: it denies, calls it a complaint or a matter,
// belongs to a name, names what the complaint was taken for or another matter, or is small.
func roleOf(t *handlers.Turn, c models.Complaint, word string) string {
	if role := roleByItself(t, word); role != "" {
		return role
	}
	if len(naming(t, []string{word})) == 0 {
		return "small"
	}
	cat, _ := t.Directory().Category(c.Category)
	means, known := t.Directory().Category(t.Understand.Understand(word, handlers.Hint{Department: c.Department}).Category)
	switch {
	case inName(t, cat, word), known && c.Is(means.Code) && (!means.Other || callsMatter(t, c, word)):
		return "own"
	case callsMatter(t, c, word):
		return "name"
	}
	return ""
}

// roleByItself is the role of a word which has the same whatever the complaint is about; "" of all others.
func roleByItself(t *handlers.Turn, word string) string {
	if as, is := t.Deps.Words.Answer("framed", word); is {
		return as
	}
	if isNot(t, word) {
		return "not"
	}
	return ""
}
