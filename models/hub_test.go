package models_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestAScopeWithinAnother(t *testing.T) {
	scope := func(departments, districts []string) models.HubScope {
		return models.HubScope{Departments: departments, Districts: districts}
	}
	power, lucknow := []string{"POWER"}, []string{"162"}
	for _, x := range []struct {
		outer, inner models.HubScope
		want         bool
	}{
		{scope(nil, nil), scope(nil, nil), true},
		{scope(nil, nil), scope(power, lucknow), true},
		{scope(power, nil), scope(nil, nil), false},
		{scope(power, nil), scope(power, lucknow), true},
		{scope(power, nil), scope([]string{"POWER", "JAL"}, nil), false},
		{scope(power, lucknow), scope(power, nil), false},
		{scope(nil, lucknow), scope(power, lucknow), true},
	} {
		require.Equal(t, x.want, x.outer.Holds(x.inner), "%v %v", x.outer, x.inner)
	}
}
