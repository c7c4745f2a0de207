package models

import (
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestErrorPrintsNoHoles(t *testing.T) {
	e := NewError(CodeNotYours, "error.not_yours").With("name", "Ramesh")
	require.Equal(t, "not_yours", e.Error())
	require.NotContains(t, fmt.Sprintf("%v", e), "Ramesh")
}

func TestErrorWithLeavesTheOriginal(t *testing.T) {
	a := NewError(CodeBadInput, "k").With("x", "1")
	b := a.With("x", "2").With("y", "3")
	require.Equal(t, map[string]string{"x": "1"}, a.Holes)
	require.Equal(t, map[string]string{"x": "2", "y": "3"}, b.Holes)
}

func TestAsError(t *testing.T) {
	wrapped := fmt.Errorf("reading a command: %w", NewError(CodeBadInput, "k"))
	e, ok := AsError(wrapped)
	require.True(t, ok)
	require.Equal(t, "k", e.Key)
	require.ErrorIs(t, wrapped, NewError(CodeBadInput, "another sentence"))
	require.NotErrorIs(t, wrapped, NewError(CodeConflict, "k"))
	require.True(t, IsCode(wrapped, CodeBadInput))
	require.False(t, IsCode(wrapped, CodeConflict))

	for _, err := range []error{nil, errors.New("disk full")} {
		_, ok = AsError(err)
		require.False(t, ok)
		require.False(t, IsCode(err, CodeBadInput))
	}
}
