package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestTheSchoolDoesNotArrest: what a teacher does to a girl stays with the school's department, which protects her, and the station may hear of it too: that
// was never asked. A beating that is over, and wrong work without a child in it, are nobody's crime of that kind.
func TestTheSchoolDoesNotArrest(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"principal ne bachchi ke saath galat kaam kiya", "master ne meri beti ke saath chhedchhad ki", "school ke chaprasi ne bachchi ke saath galat kaam kiya",
		"मास्टर ने बच्ची के साथ गलत हरकत की", "teacher ne bachchi ka galat jagah chhua", "head master ladkiyon se gandi baat karta hai", "master chhedchhad karta hai ladkiyon se"} {
		u := r.Understand(text, handlers.Hint{Department: "EDU_BASIC"})
		require.Equal(t, "EDU_BASIC.CHILD", u.Category, text)
		require.Equal(t, "POLICE.CHILD", u.Crime, text)
		require.True(t, u.Staff, text)
	}
	for _, text := range []string{"principal ne bachchi ko peeta", "master bachchon ko dande se marta hai", "principal ne galat kaam kiya mid day meal ka paisa kha gaya", "master school nahi aate", "bachchi ko school me dakhila nahi diya principal ne"} {
		require.Empty(t, r.Understand(text, handlers.Hint{Department: "EDU_BASIC"}).Crime, text)
	}
}
