package models_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestACategoryRemembersWhatWasNamed: a guess keeps what the words named beside it; whoever chooses leaves nothing to remember.
func TestACategoryRemembersWhatWasNamed(t *testing.T) {
	var c models.Complaint
	assert.False(t, c.Is(""), "nothing is of no category")
	c.FileUnder("FOOD.SHORT", "FOOD.OTHER")
	assert.Equal(t, "FOOD.OTHER", c.NamedCategory())
	assert.True(t, c.Is("FOOD.SHORT") && c.Is("FOOD.OTHER") && !c.Is("FOOD.CARD"))
	c.FileUnder("FOOD.CARD", "FOOD.CARD")
	assert.Empty(t, c.Named)
	assert.True(t, c.NamedCategory() == "FOOD.CARD" && !c.Is("FOOD.OTHER"))
}
