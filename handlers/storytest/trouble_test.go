package storytest

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The hub's officers hear once a day that an account is in trouble, of what they can mend, and nobody else does.
func TestTheHubHearsOfAccountsInTrouble(t *testing.T) {
	s := newStage(t)
	s.lines("account x = POWER on twitter\naccount power = POWER\naccount hub = hub\nofficer anil = POWER 162 L1 hi power")
	hears := func(account, code string) string {
		s.sweeper.Troubled(s.ctx, account, code)
		told, err := s.deliver()
		require.NoError(t, err)
		return strings.Join(told, "\n")
	}
	require.Empty(t, hears("x", "spending"), "there is nobody to tell")
	s.lines("officer desk = HUB all desk hi hub\nofficer lata = HUB all L4 en hub")
	told := hears("x", "spending")
	require.Contains(t, told, "desk < खाता x_up, X (निजी): ध्यान दें।\n")
	require.Contains(t, told, "इस महीने के तय खर्च का 80% हो चुका है।")
	require.Contains(t, told, "lata < Account x_up")
	require.NotContains(t, told, "anil")
	require.Empty(t, hears("x", "spending"), "once a day")
	require.Contains(t, hears("x", "budget"), "भेजने की सीमा पूरी हो गई है।")
	require.Empty(t, hears("x", "unreachable"), "it passes")
	require.Empty(t, hears("nobody", "spending"))
	s.lines("@ +1d")
	require.Contains(t, hears("x", "spending"), "80%")
	require.Contains(t, hears("power", "unauthorized"), "टोकन")
}
