package citizen

import (
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// Up to how many words in Latin letters are said in every language ("status", "ok", "no problem sir"): whoever writes Hindi knows this much
// English, and is not to be answered in it. What complains is a sentence sooner.
const (
	inEveryHindi   = 1
	inEveryEnglish = 3
	inEveryTrouble = 2
	inEveryFigures = 4 // "mera reg no 2610043321 h"
)

// aFigure is from how many digits a message tells a number that somebody was asked for, or looked up.
const aFigure = 5

// listen takes the language of the message as the person's, until he has chosen one.
func listen(t *handlers.Turn) {
	u := t.Said()
	if !strings.ContainsFunc(t.Text, unicode.IsLetter) {
		return // a number is said in every language
	}
	heardBefore := (t.Conv.Greeted || len(t.Mine) > 0) && !onlyShown(t)
	if t.Conv.LangChosen || u.Lang == "" || heardBefore && u.Intent == handlers.Noise && len(t.Words()) < 3 {
		return
	}
	if u.Strange && !namesMatter(u) && (heardBefore || u.Lang == models.English) {
		return // keys that were struck are of no language; in Latin letters a first word that nobody knows is answered in them
	}
	if u.Script != "Deva" && u.Placelike && len(t.Mine) > 0 {
		return // "Swaroop Nagar" is said in every language
	}
	if u.Script != "Deva" && heardBefore && (u.Either || inEvery(t, u)) {
		return // the conversation says which language it is
	}
	t.Conv.Lang = u.Lang
}

// listenToScript takes what is written in Devanagari for Hindi, however short: "हाँ" under a question in Latin letters is answered in its own.
func listenToScript(t *handlers.Turn) {
	if t.Conv.LangChosen || !strings.ContainsFunc(t.Text, isDevanagari) || strings.ContainsFunc(t.Text, isOtherLetter) || t.Said().Strange {
		return
	}
	t.Conv.Lang = models.Hindi
}

func isDevanagari(r rune) bool  { return unicode.Is(unicode.Devanagari, r) && unicode.IsLetter(r) }
func isOtherLetter(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Devanagari, r) }

// onlyShown reports whether all that the person has sent so far is to be seen or heard, and no word of his language was read.
func onlyShown(t *handlers.Turn) bool {
	return len(t.Mine) > 0 && !slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return c.Confidence > 0 || !c.Status.Open() })
}

// inEvery reports whether words in Latin letters are such as are said in every language.
func inEvery(t *handlers.Turn, u handlers.Understanding) bool {
	said := 0
	for _, w := range t.Words() {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			said++
		}
	}
	if u.Lang != models.English {
		return said <= inEveryHindi
	}
	if count(t.Text) >= aFigure && said <= inEveryFigures {
		return true
	}
	return u.Intent == handlers.Greeting || u.Intent == handlers.Thanks || said <= inEveryTrouble || said <= inEveryEnglish && u.Intent != handlers.Complaint && u.Intent != handlers.Question
}
