package gateway_test

import (
	"context"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/gateway"
	"sunwai/models"
)

// Who sent a file that is refused is told, also when that fails at first, or what became of the file cannot be noted: the telling comes first, so
// that a process which ends between the two leaves nobody untold.
func TestWhoSentARefusedFileIsTold(t *testing.T) {
	for name, x := range map[string]struct {
		untold int // so many tellings fail
		call   string
		told   int
		state  models.AttachmentState
	}{
		"at once":            {0, "", 1, models.AttachmentRefused},
		"telling fails":      {2, "", 1, models.AttachmentRefused},
		"noting fails":       {0, "FileDone", 2, models.AttachmentRefused},
		"telling ever fails": {1000, "", 0, models.AttachmentRefused},
	} {
		t.Run(name, func(t *testing.T) {
			told, tries, noted := 0, 0, false
			s := &shelf{full: models.NewError(models.CodeFileKind, "")}
			inWorld(t, func(o *gateway.Options, w *world) {
				o.Media = s
				leisurely(o, w)
				w.phones["a"].fetches = map[string]func() (io.ReadCloser, int64, error){"ref": give("x", 1, nil)}
				w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
					cs := answer(in, "thanks")
					cs.Attachments = []models.Attachment{{ID: 1, Account: "a", Ref: "ref", State: models.AttachmentPending}}
					return cs, nil
				}
				o.Refused = func(_ context.Context, a models.Attachment) error {
					if tries++; tries <= x.untold {
						return errAway
					}
					require.Equal(t, models.AttachmentRefused, a.State)
					told++
					return nil
				}
				w.store.failOn = func(call string) error {
					if call == x.call && !noted {
						noted = true
						return errAway
					}
					return nil
				}
			}, func(t *testing.T, w *world) {
				w.say("a", "p", "see")
				w.pass(2 * time.Hour)
				require.Equal(t, x.told, told)
				w.store.set(func(m *memory) { require.Equal(t, x.state, m.files[0].State) })
			})
		})
	}
}
