package rows

import (
	"crypto/rand"
	"fmt"
	"reflect"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/keys"
	"sunwai/models/store/seal"
)

// fill sets every field of a value, however deep, to something that differs from zero and from its neighbours.
func fill(v reflect.Value, n *int) {
	*n++
	switch v.Kind() {
	case reflect.String:
		v.SetString(fmt.Sprint("v", *n))
	case reflect.Int, reflect.Int64:
		v.SetInt(int64(*n))
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(uint64(*n % 250))
	case reflect.Float64:
		v.SetFloat(float64(*n) / 2)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), n)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		fill(v.Index(0), n)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[time.Time]() {
			v.Set(reflect.ValueOf(time.Date(2026, 1, 1, 0, 0, *n, 0, time.UTC)))
			return
		}
		for i := range v.NumField() {
			fill(v.Field(i), n)
		}
	default:
		panic(v.Kind())
	}
}

func filled[T any]() T {
	var v T
	n := 0
	fill(reflect.ValueOf(&v).Elem(), &n)
	return v
}

func indexer(t *testing.T) Indexer {
	k, err := keys.New(rand.Reader)
	require.NoError(t, err)
	s, err := seal.New(k)
	require.NoError(t, err)
	return Indexer{Sealer: s}
}

// A field that is added to the domain and forgotten here would be lost silently.
func TestNoFieldIsLostOnTheWay(t *testing.T) {
	x, now := indexer(t), time.Date(2026, 2, 2, 0, 0, 0, 0, time.UTC)

	complaint := filled[models.Complaint]()
	require.Equal(t, complaint, FromComplaint(complaint, now).Model())
	conversation := filled[models.Conversation]()
	require.Equal(t, conversation, FromConversation(conversation, x).Model())
	complainant := filled[models.Complainant]()
	require.Equal(t, complainant, FromComplainant(complainant, x).Model())
	message := filled[models.Message]()
	require.Equal(t, message, FromMessage(message).Model())
	event := filled[models.Event]()
	require.Equal(t, event, FromEvent(event).Model())
	attachment := filled[models.Attachment]()
	attachment.State = models.AttachmentPending // else where it came from is forgotten
	require.Equal(t, attachment, FromAttachment(attachment).Model())
	triage := filled[models.TriageItem]()
	require.Equal(t, triage, FromTriage(triage).Model())
	proof := filled[models.Proof]()
	require.Equal(t, proof, FromProof(proof).Model())
	feedback := filled[models.Feedback]()
	require.Equal(t, feedback, FromFeedback(feedback).Model())
	helper := filled[models.Helper]()
	require.Equal(t, helper, FromHelper(helper).Model())
	suggestion := filled[models.Suggestion]()
	require.Equal(t, suggestion, FromSuggestion(suggestion).Model())
	in := filled[models.InboxEvent]()
	require.Equal(t, in, FromEventIn(in, now, x).Model().InboxEvent)

	officer := filled[models.Officer]()
	officer.Postings = nil // rows of their own
	require.Equal(t, officer, FromOfficer(officer, x).Model())
	intent := filled[models.Intent]()
	require.Equal(t, intent, FromIntent(intent, now, x).Model().Intent)
}

func TestZeroValuesStayZero(t *testing.T) {
	x := indexer(t)
	require.Equal(t, models.Complaint{}, FromComplaint(models.Complaint{}, time.Time{}).Model())
	require.Equal(t, models.Attachment{}, FromAttachment(models.Attachment{}).Model())
	require.Equal(t, models.Conversation{}.Ask, FromConversation(models.Conversation{}, x).Model().Ask)
	require.Nil(t, FromComplainant(models.Complainant{}, x).PhoneBix)
	require.Nil(t, FromOfficer(models.Officer{}, x).PeerBix)
}

func TestBlindIndexesTellUsesAndPartsApart(t *testing.T) {
	x := indexer(t)
	seen := map[string]bool{}
	for _, b := range [][]byte{x.Peer("a", "1"), x.Peer("b", "1"), x.Peer("a", "2"), x.Peer("a1", "2"), x.Peer("a", "12"), x.Scoped("a", "1"),
		x.Phone("1"), x.Code("1"), indexer(t).Phone("1")} {
		require.Len(t, b, seal.IndexLen)
		require.False(t, seen[string(b)])
		seen[string(b)] = true
	}
	require.Equal(t, x.Peer("a", "1"), x.Peer("a", "1"))
}
