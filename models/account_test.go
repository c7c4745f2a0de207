package models_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestHandlesAreShownAsPeopleWriteThem(t *testing.T) {
	for want, a := range map[string]models.Account{
		"@up_bijli": {Platform: models.Telegram, Handle: "up_bijli"}, "1076": {Platform: models.Phone, Handle: "1076"},
		"+91 522 2237777": {Platform: models.WhatsApp, Handle: "+91 522 2237777"}, "": {Platform: models.Facebook},
	} {
		require.Equal(t, want, a.Shown())
	}
}
