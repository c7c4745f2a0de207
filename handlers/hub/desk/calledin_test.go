package desk_test

import (
	"fmt"
	"html"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/hub/hubtest"
	"sunwai/models"
)

const (
	noPower = "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही"
	burnt   = "गोमती नगर लखनऊ में ट्रांसफार्मर जल गया" // whose proof is awaited
)

// said registers a complaint in a call, has the work reported, and is two hours later in another call that came in.
func said(t *testing.T, words string, reported bool) (*room, models.Complaint) {
	r := newRoom(t)
	r.caller("9876500001")
	r.do("register", "words", words)
	c := r.newest()
	r.do("end", "outcome", "ended")
	if reported {
		_, err := r.Act(t.Context(), handlers.Act{Officer: hubtest.Engineer, Complaint: c.ID, Version: c.Version, Command: "resolve", Words: "तार जोड़ दिया गया"})
		require.NoError(t, err)
	}
	r.Clock.Advance(2 * time.Hour)
	r.caller("9876500001")
	return r, r.newest()
}

// callBack takes the call that we owe.
func (r *room) callBack() {
	r.T.Helper()
	take := regexp.MustCompile(`/hub/desk/callbacks/\d+/take`).FindAllString(r.Get(r.site, "/hub/desk"), -1)
	require.Len(r.T, take, 1)
	code, to, _ := r.Post(r.site, take[0])
	require.Equal(r.T, http.StatusSeeOther, code)
	r.call = to
}

// toAsk are the lines of a kind that the caller has not heard.
func (r *room) toAsk(kind string) (ids []models.ID) {
	r.T.Helper()
	lines, err := r.Store.SpokenTo(r.T.Context(), "+919876500001")
	require.NoError(r.T, err)
	for _, l := range lines {
		if l.Kind == kind && l.HeardAt.IsZero() {
			ids = append(ids, l.ID)
		}
	}
	return ids
}

// Whoever did the work can forge the complainant's phone: the word of a caller closes nothing before we have called and asked.
func TestACallersYesClosesNothing(t *testing.T) {
	const asked, waits = `name="line" value="%d"`, "इस कॉल में इससे शिकायत बंद नहीं होती"
	for words, was := range map[string]models.Status{burnt: models.Reported, noPower: models.Resolved} {
		for _, yes := range []string{"हाँ, ठीक हो गया", "haan theek ho gaya", "yes, it is fixed", "ठीक हो गया", "बिजली आ गई, धन्यवाद"} {
			r, c := said(t, words, true)
			require.Equal(t, was, c.Status)
			page := html.UnescapeString(r.do("say", "words", yes))
			c = r.newest()
			require.Equal(t, []any{was, models.NoAnswer}, []any{c.Status, c.Truth}, yes)
			require.True(t, strings.Contains(page, waits), yes)
			lines := r.toAsk(handlers.TruthInOurCall)
			require.Len(t, lines, 1, yes)
			require.False(t, strings.Contains(page, fmt.Sprintf(asked, lines[0])), yes)
			require.Len(t, r.toAsk("citizen.call_first"), 1, yes)
			r.do("say", "words", "हाँ") // said again, it is owed once
			r.do("say", "words", "बिजली आ गई")
			r.do("say", "words", "haan ho gaya")
			r.do("end", "outcome", "ended")
			r.callBack()
			page = html.UnescapeString(r.page())
			require.Len(t, r.toAsk(handlers.TruthInOurCall), 1, yes)
			require.True(t, strings.Contains(page, fmt.Sprintf(asked, lines[0])), yes)
			require.False(t, strings.Contains(page, waits), yes)
			r.do("say", "words", "1")
			c = r.newest()
			require.Equal(t, []any{models.Closed, models.Confirmed, models.Yes}, []any{c.Status, c.Closure, c.Truth}, yes)
		}
	}
}

// The complainant whom we call says what became of it, whoever called before.
func TestWhoIsCalledBackSaysNo(t *testing.T) {
	for no, want := range map[string]models.Status{"3": models.InProgress, "नहीं हुआ": models.InProgress} {
		r, c := said(t, burnt, true)
		r.do("say", "words", "हाँ, ठीक हो गया")
		r.callBack()
		r.do("say", "words", no)
		c = r.newest()
		require.Equal(t, want, c.Status, no)
	}
	r, _ := said(t, noPower, true)
	r.do("say", "words", "1")
	require.Equal(t, models.Resolved, r.newest().Status)
	r.callBack()
	r.do("say", "words", "3")
	require.Equal(t, models.No, r.newest().Truth)
}

// A "no" is heard in any call: it closes nothing.
func TestACallersNoIsHeard(t *testing.T) {
	r, _ := said(t, noPower, true)
	r.do("say", "words", "नहीं हुआ")
	require.Equal(t, models.No, r.newest().Truth)
	r, _ = said(t, burnt, true)
	r.do("say", "words", "अभी तक नहीं हुआ")
	require.Equal(t, models.InProgress, r.newest().Status)
}

func TestACallerWithdrawsAfterOurCall(t *testing.T) {
	for _, words := range []string{"शिकायत वापस लेनी है", "withdraw", "बिजली आ गई"} {
		r, c := said(t, noPower, false)
		r.do("say", "words", words)
		r.do("say", "words", "1")
		require.Equal(t, c.Status, r.newest().Status, words)
		require.Len(t, r.toAsk("citizen.call_first"), 1, words)
		require.Len(t, r.toAsk(handlers.WithdrawInOurCall), 1, words)
		r.callBack()
		r.do("say", "words", "हाँ")
		require.Equal(t, models.Withdrawn, r.newest().Status, words)
	}
}

// However soon it is said: within the minutes in which a withdrawn complaint counts for nothing, too, the phone may be forged.
func TestACallerWithdrawsNothingAtOnce(t *testing.T) {
	r := newRoom(t)
	r.caller("9876500001")
	r.do("register", "words", noPower)
	r.do("end", "outcome", "ended")
	r.Clock.Advance(5 * time.Minute)
	r.caller("9876500001")
	r.do("say", "words", fmt.Sprint("withdraw ", r.newest().Number))
	r.do("say", "words", "1")
	require.Equal(t, models.Assigned, r.newest().Status)
	require.Len(t, r.toAsk(handlers.WithdrawInOurCall), 1)
	r.do("end", "outcome", "ended")
	r.callBack()
	r.do("say", "words", "1")
	require.Equal(t, models.Void, r.newest().Status)
}

// Whoever is complained of may call from her phone: what he says withdraws nothing, and she is not called to be asked.
func TestACallerWithdrawsNothingOfWhoIsNotSafe(t *testing.T) {
	const beaten = "लखनऊ चिनहट में मेरा पति मुझे रोज़ मारता है"
	for _, unsafe := range []string{"", "नहीं"} {
		for _, words := range []string{"शिकायत वापस लेनी है", "shikayat wapas le lo", "withdraw"} {
			r, c := said(t, beaten, false)
			if unsafe != "" {
				r.do("say", "words", unsafe)
			}
			require.True(t, r.newest().Discreet)
			r.do("say", "words", words)
			r.do("say", "words", "1")
			require.Equal(t, c.Status, r.newest().Status, words)
			require.Len(t, r.toAsk("citizen.withdraw_noted"), 1, words)
			require.Empty(t, r.toAsk(handlers.WithdrawInOurCall), words)
			events, err := r.Store.Events(t.Context(), c.ID)
			require.NoError(t, err)
			require.True(t, slices.ContainsFunc(events, func(e models.Event) bool { return e.Code == models.WithdrawCalledIn }), words)
		}
	}
}

// Who goes on to tell of something else is heard about that; what he said of the first is asked.
func TestACallersYesAndMore(t *testing.T) {
	r, c := said(t, noPower, true)
	r.do("say", "words", "हाँ हो गया, लेकिन लाइनमैन ने 500 रुपये रिश्वत ली")
	first, err := r.Store.Complaint(t.Context(), c.ID)
	require.NoError(t, err)
	require.Equal(t, models.Resolved, first.Status)
	require.NotEqual(t, c.ID, r.newest().ID)
	require.Len(t, r.toAsk(handlers.TruthInOurCall), 1)
}

// A call that tells a code is owed of a complaint that was checked, from its own phone, and that has a code.
func TestACodeIsOwedOfWhatWasChecked(t *testing.T) {
	owed := func(r *room) []models.Callback {
		list, err := r.Store.Callbacks(t.Context(), 10)
		require.NoError(t, err)
		return list
	}
	refused := func(r *room) {
		t.Helper()
		before := len(owed(r))
		code, _, _ := r.Post(r.site, r.call+"/code")
		require.Equal(t, http.StatusUnprocessableEntity, code)
		require.Len(t, owed(r), before)
		require.NotContains(t, r.Audited(), "desk.code_owed")
	}
	r := newRoom(t)
	r.caller("9876500001")
	refused(r) // nobody's
	r.do("register", "words", noPower)
	c := r.newest()
	r.do("check", "complaint", fmt.Sprint(c.ID))
	refused(r) // it has no code yet

	r, c = said(t, burnt, true)
	require.NotEmpty(t, c.ClosingCode)
	refused(r) // not checked
	require.False(t, strings.Contains(r.page(), r.call+"/code"), "what is refused is not offered")
	r.callBack()
	r.do("end", "outcome", "reached")
	r.caller("9876500001")
	require.True(t, strings.Contains(r.do("check", "complaint", fmt.Sprint(c.ID)), r.call+"/code"))
	code, _, _ := r.Post(r.site, r.call+"/code")
	require.Equal(t, http.StatusSeeOther, code)
	list := owed(r)
	require.Len(t, list, 1)
	require.Equal(t, []any{c.ID, models.CallCode, models.Hindi}, []any{list[0].Complaint, list[0].Reason, list[0].Lang})
	require.Contains(t, r.Audited(), "desk.code_owed")
}

// To be forgotten ends what goes on and what waits for whether it is done: a caller is forgotten when that is over.
func TestACallerIsForgottenAtTheEnd(t *testing.T) {
	for _, reported := range []bool{false, true} {
		for _, words := range []string{noPower, burnt} {
			for _, wish := range []string{"forget me", "mujhe bhool jao", "मुझे भूल जाओ"} {
				r, c := said(t, words, reported)
				r.do("say", "words", wish)
				r.do("say", "words", "1")
				now := r.newest()
				require.Equal(t, []any{c.ID, c.Status, c.Truth, true}, []any{now.ID, now.Status, now.Truth, now.EraseAtClose}, wish)
			}
		}
	}
}

// Who is to be forgotten at the end is asked whether it is done before, and erased then.
func TestWhoIsForgottenAtTheEndIsAsked(t *testing.T) {
	r, c := said(t, noPower, true)
	r.do("say", "words", "forget me")
	r.do("say", "words", "1")
	r.do("say", "words", "हाँ, ठीक हो गया")
	require.Equal(t, models.Resolved, r.newest().Status)
	r.callBack()
	r.do("say", "words", "1")
	require.Equal(t, models.Closed, r.newest().Status)
	who, err := r.Store.Complainant(t.Context(), c.Complainant)
	require.True(t, err != nil || who.Phone == "")
}

// That nobody need look again is no end either.
func TestACallerLeavesNothing(t *testing.T) {
	for _, leaves := range []string{"5", "नहीं", "nahi", "no", "शिकायत बंद कर दो"} {
		r, _ := said(t, noPower, true)
		r.do("say", "words", "3")
		r.do("say", "words", leaves)
		require.Equal(t, []any{models.Resolved, models.No}, []any{r.newest().Status, r.newest().Truth}, leaves)
	}
}
