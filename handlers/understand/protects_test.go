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

// TestNoSweeperReadsOfHer: a woman who is not let out, or whom a neighbour watches, wrote to the account of the city and was read by whoever sweeps her street.
// What dogs, mud and mosquitoes do stays whose it is.
func TestNoSweeperReadsOfHer(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, want := range map[string]string{
		"mujhe ghar se nikalne nahi dete, phone bhi le liya": "POLICE.WOMEN", "मुझे घर से निकलने नहीं देते": "POLICE.WOMEN", "mujhe ghar me band kar diya hai": "POLICE.WOMEN",
		"padosi mujhe nahate hue dekhta hai": "POLICE.WOMEN", "malik mere kamre me aa jata hai": "POLICE.WOMEN", "he enters my room at night": "POLICE.WOMEN", "papa roz peette hain": "POLICE.CHILD",
	} {
		for _, department := range []string{"URBAN", "POWER", "PWD", ""} {
			if u := r.Understand(text, handlers.Hint{Department: department}); department != "" || u.Department != "WCD" {
				require.Equal(t, want, u.Category, "%s %s", department, text)
			}
		}
		require.Contains(t, r.Understand(text, handlers.Hint{Department: "WCD"}).Category, "WCD.", text)
	}
	for _, text := range []string{"kutte mujhe ghar se nikalne nahi dete", "sadak pe kichad hai mujhe ghar se nikalne nahi deta", "bandar mujhe ghar se nikalne nahi dete", "barish me pani bhar gaya ghar se nikalne nahi deta",
		"nali ka pani mujhe ghar se nikalne nahi deta", "raat me mere kamre me machhar bahut hain fogging karao", "mujhe ghar me band rehna padta hai bijli nahi hai"} {
		u := r.Understand(text, handlers.Hint{Department: "URBAN"})
		require.NotContains(t, u.Category, "POLICE.", text)
		require.Equal(t, "none", string(u.Danger), text)
	}
}

// TestThingsKeepPeopleIn: a jam, an epidemic and the water in the street that let nobody out made a crime against a woman, and so did whoever said only the one thing
// that people do not do.
func TestThingsKeepPeopleIn(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, department := range map[string]string{
		"mujhe ghar se nikalne nahi deta ye jaam civil lines kanpur": "URBAN", "quarantine me mujhe ghar se nikalne nahi dete gaon pipri barabanki": "HEALTH",
		"pani bhara hai, mujhe ghar se nikalne nahi deta civil lines aligarh": "URBAN", "prashasan mujhe ghar se nikalne nahi deta kanpur": "HEALTH",
		"mujhe ghar se nikalne nahi deta ye truck jo gali me khada hai kanpur": "URBAN", "garmi mujhe ghar se nikalne nahi deti lucknow": "POWER",
		"gobar ka dher mujhe ghar se nikalne nahi deta kanpur": "URBAN", "itni thand hai mujhe ghar se nikalne nahi deti lucknow": "URBAN",
	} {
		u := r.Understand(text, handlers.Hint{Department: department})
		require.NotContains(t, u.Category, "POLICE.", text)
		require.Equal(t, "none", string(u.Danger), text)
	}
	for _, text := range []string{"mujhe ghar se nikalne nahi dete gaon pipri barabanki", "mujhe ghar se nikalne nahi dete, phone bhi le liya, civil lines kanpur",
		"मुझे घर से निकलने नहीं देते, फोन भी ले लिया, गांव पिपरी बाराबंकी", "mujhe kamre me band rakha hai madad karo lucknow", "pati mujhe ghar se nikalne nahi deta kanpur",
		"pani bhara hai aur pati mujhe ghar se nikalne nahi deta civil lines aligarh", "kai din se mujhe ghar se nikalne nahi dete bachao",
		"mujhe kamre me band kar rakha hai, gali me pani bhara hai civil lines kanpur", "मुझे कमरे में बंद कर रखा है, पानी भरा है", "they locked me in a room, it is waterlogged",
		"ye log mujhe ghar se nikalne nahi dete bahar pani bhara hai", "namaste mujhe ghar se nikalne nahi dete gaon pipri jila barabanki"} {
		require.Equal(t, "women", string(r.Understand(text, handlers.Hint{Department: "URBAN"}).Danger), text)
	}
}
