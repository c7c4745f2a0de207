package twitter_test

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/twitter"
	"sunwai/bot/twitter/twittertest"
	"sunwai/models"
)

func speakingOld(_ *twittertest.Config, c *twitter.Config) { c.API, c.Hook = twitter.Old, hookURL }

// With api = "1.1" what we say goes by go-twitter's own calls, with their signatures and their fields.
func TestOldAPI(t *testing.T) {
	inWorld(t, speakingOld, func(t *testing.T, w *world) {
		id, err := w.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, ourName, id.Handle)
		require.Contains(t, id.Trouble, "registered by hand")
		require.NoError(t, w.EnsureMode(t.Context()))
		hooks, subscriptions := w.server.Hooked()
		require.Zero(t, hooks+subscriptions)

		called := w.person.Say("@" + ourName + " बिजली नहीं है")
		receipt, err := w.Send(t.Context(), bot.Outbound{To: peerID, PublicTo: called.ID, Text: "दर्ज: 26-8214-5093-9। आगे के लिए DM करें।"})
		require.NoError(t, err)
		said := w.server.Answers(called)
		require.Len(t, said, 1)
		require.Equal(t, "दर्ज: 26-8214-5093-9। आगे के लिए DM करें।", said[0].Text)
		require.Equal(t, said[0].ID, receipt.MessageID, "id_str, not the rounded number")

		w.person.Opened()
		receipt, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "1 हाँ & 2 नहीं + ₹"})
		require.NoError(t, err)
		got := w.person.Received()
		require.Equal(t, "1 हाँ & 2 नहीं + ₹", got[len(got)-1].Text)
		require.Equal(t, got[len(got)-1].ID, receipt.MessageID)
		require.NotEmpty(t, w.Left(), "what X says is left")
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, Text: "photo", Instead: "(a file)", Files: []bot.Upload{{Kind: models.Photo, MIME: "image/jpeg",
			Open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(nil)), nil }}}})
		require.NoError(t, err)
		got = w.person.Received()
		require.Contains(t, got[len(got)-1].Text, "photo\n(a file)")
	})
}

// go-twitter takes a refusal of another form than its own for success. Nothing that was not taken counts as sent.
func TestOldAPIRefusals(t *testing.T) {
	for name, c := range map[string]struct {
		fail twittertest.Failure
		want bot.Verdict
	}{
		"a 429 of the newer form": {twittertest.TooMany(time.Minute), bot.Throttled},
		"a dead token":            {twittertest.DeadToken(), bot.Unauthorized},
		"a 503":                   {twittertest.ServerError(), bot.TryAgain},
		"a proxy's page":          {twittertest.Page(http.StatusForbidden, "<html>"), bot.TryAgain},
		"nothing":                 {twittertest.Page(http.StatusOK, ""), bot.TryAgain},
		"another thing":           {twittertest.Page(http.StatusOK, `{"event":[1]}`), bot.TryAgain},
		"a redirect":              {twittertest.Page(http.StatusFound, ""), bot.TryAgain},
		"code 326":                {twittertest.Page(http.StatusForbidden, `{"errors":[{"code":326,"message":"locked"}]}`), bot.Unauthorized},
		"it breaks":               {twittertest.Reset(), bot.TryAgain},
		"it hangs":                {twittertest.Hang(), bot.TryAgain},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, speakingOld, func(t *testing.T, w *world) {
				w.person.Opened()
				w.server.Fail(c.fail)
				_, err := w.Send(t.Context(), bot.Outbound{To: peerID, Text: "secret words"})
				failed := verdictOf(t, err)
				require.Equal(t, c.want, failed.Verdict)
				for _, secret := range []string{"secret words", peerID, appKey, appWord, tokenKey, tokenSec, "http://"} {
					require.NotContains(t, fmt.Sprintf("%+v", err), secret)
				}
				require.Empty(t, w.person.Received())
			})
		})
	}
	inWorld(t, speakingOld, func(t *testing.T, w *world) {
		_, err := w.Send(t.Context(), bot.Outbound{To: "1402000000000000099", Text: "x"})
		require.Equal(t, bot.WindowClosed, verdictOf(t, err).Verdict, "who has not written")
		_, err = w.Send(t.Context(), bot.Outbound{To: peerID, PublicTo: "1", Text: "x"})
		require.Equal(t, bot.Refused, verdictOf(t, err).Verdict, "who has not called us")
	})
}
