package directory

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestCalledAnew: a directory that was changed is called by its own names, the one that it was made of by the old ones.
func TestCalledAnew(t *testing.T) {
	base := smallLoaded(t)
	dep := base.Departments()[0]
	code, ok := base.Named(dep.Names.En)
	require.True(t, ok)
	require.Equal(t, dep.Code, code)
	d, err := Apply(base, edit(1, "department", dep.Code, "en", dep.Names.En, "Quite Another Name"))
	require.NoError(t, err)
	code, ok = d.Named("quite another town")
	require.False(t, ok, code)
	code, ok = d.Called("QUITE ANOTHER NAME")
	require.True(t, ok)
	require.Equal(t, dep.Code, code)
	_, ok = base.Named("Quite Another Name")
	require.False(t, ok)
	_, ok = base.Named("")
	require.False(t, ok)
}
