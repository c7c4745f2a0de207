package desk_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What a caller blames staff for is a complaint of its own, once, as it is in a chat: whoever has the other one reads none of it.
func TestWhatACallerBlamesStaffForIsAComplaint(t *testing.T) {
	for _, x := range []struct {
		first    string
		reported bool
		says     []string
	}{
		{noPower, true, []string{"हाँ हो गया, लेकिन लाइनमैन ने 500 रुपये रिश्वत ली", "बिजली आ गई पर लाइनमैन ने 500 रुपये रिश्वत ली", "नहीं हुआ, लाइनमैन ने 500 रुपये रिश्वत मांगी", "लाइनमैन ने 500 रुपये रिश्वत ली"}},
		{burnt, true, []string{"हाँ हो गया, लेकिन लाइनमैन ने 500 रुपये रिश्वत ली", "ठीक हो गया पर लाइनमैन ने 500 रुपये रिश्वत ली", "bijli aa gayi lekin lineman ne 500 rupaye rishwat li", "नहीं हुआ, लाइनमैन ने 500 रुपये रिश्वत मांगी"}},
		{noPower, false, []string{"शिकायत वापस लेनी है, JE ने 500 रुपये रिश्वत मांगी", "shikayat wapas le lo, lineman ne 500 rupaye rishwat li", "बिजली आ गई पर लाइनमैन ने 500 रुपये रिश्वत ली", "लाइनमैन ने 500 रुपये रिश्वत मांगी"}},
	} {
		for _, says := range x.says {
			r, c := said(t, x.first, x.reported)
			r.do("say", "words", says)
			all, _, err := r.Store.Complaints(t.Context(), models.ComplaintQuery{Person: c.Person, Limit: 20})
			require.NoError(t, err)
			against := slices.DeleteFunc(slices.Clone(all), func(c models.Complaint) bool { return !c.AgainstStaff })
			require.Len(t, against, 1, says)
			require.Len(t, all, 2, says)
			words, err := r.Store.Messages(t.Context(), c.ID)
			require.NoError(t, err)
			require.False(t, slices.ContainsFunc(words, func(m models.Message) bool { return m.Text == says }), says)
		}
	}
}

// What an operator writes down in one go is two complaints where a caller's message would be: the fault does not wait for who judges staff.
func TestTheFaultAndTheBlameOfACallerAreApart(t *testing.T) {
	const both = "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही। लाइनमैन ने 500 रुपये रिश्वत मांगी"
	for _, subject := range []string{"", "POWER.SUPPLY"} {
		r := newRoom(t)
		r.caller("9876500001")
		r.do("register", "words", both, "subject", subject)
		all, _, err := r.Store.Complaints(t.Context(), models.ComplaintQuery{Person: r.newest().Person, Limit: 20})
		require.NoError(t, err)
		if subject != "" { // what he chose, it is
			require.Len(t, all, 1)
			require.Equal(t, subject, all[0].Category)
			continue
		}
		require.Len(t, all, 2)
		for _, c := range all {
			words, err := r.Store.Messages(t.Context(), c.ID)
			require.NoError(t, err)
			require.Equal(t, c.AgainstStaff, slices.ContainsFunc(words, func(m models.Message) bool { return m.Text == both }))
		}
	}
}

// Who was beaten by somebody in an office is asked on the phone, too, whether the station shall hear of it.
func TestABeatingToldOnThePhoneIsAskedAbout(t *testing.T) {
	r := newRoom(t)
	r.caller("9876500001")
	r.do("register", "words", "गोमती नगर लखनऊ में लाइनमैन ने मुझे डंडे से पीटा", "subject", "")
	person := r.newest().Person
	r.do("say", "words", "हाँ")
	all, _, err := r.Store.Complaints(t.Context(), models.ComplaintQuery{Person: person, Limit: 20})
	require.NoError(t, err)
	require.True(t, slices.ContainsFunc(all, func(c models.Complaint) bool { return c.Category == "POLICE.ASSAULT" && c.Number != "" }))
	require.True(t, slices.ContainsFunc(all, func(c models.Complaint) bool { return c.Category == "POWER.STAFF" && c.AgainstStaff }))
}
