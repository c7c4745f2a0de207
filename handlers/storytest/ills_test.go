package storytest

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheDoctorsCanCallToo: the number said in the first message is that of both complaints, also when the place comes only in the second.
func TestTheDoctorsCanCallToo(t *testing.T) {
	for name, story := range map[string]string{
		"the citizen names the place":      "asha to jal: handpump ka ganda pani pikar 20 log bimar ho gaye, mera number 9876543210\nasha to jal: Biswan Sitapur",
		"the desk does":                    "asha to jal: handpump ka ganda pani pikar 20 log bimar ho gaye, mera number 9876543210\ndesk to hub: place {S} Biswan Sitapur",
		"what is broken and who is blamed": "asha to power: JE paise mangta hai aur transformer jal gaya hai, Biswan Sitapur, mera number 9876543210",
	} {
		t.Run(name, func(t *testing.T) {
			s := newStage(t)
			s.lines("account jal = JAL\naccount power = POWER\naccount hub = HUB\nofficer je = JAL 183 L1 hi jal\nofficer cmo = HEALTH 183 L1 hi jal\n" +
				"officer desk = HUB all desk hi hub\n@ 2026-11-24 10:00\n" + story)
			list, _, err := s.store.Complaints(s.ctx, models.ComplaintQuery{Limit: 10})
			require.NoError(t, err)
			require.Len(t, list, 2)
			for _, c := range list {
				who, err := s.store.Complainant(s.ctx, c.Complainant)
				require.NoError(t, err)
				require.Equal(t, "+919876543210", who.Phone, c.Category)
			}
			require.NotEqual(t, list[0].Complainant, list[1].Complainant, "each may be erased by itself")
		})
	}
}
