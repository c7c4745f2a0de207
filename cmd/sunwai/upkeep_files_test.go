package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/media"
	"sunwai/models"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
)

// Who is forgotten leaves no photo behind; what somebody else has sent too stays his.
func TestFilesOfTheForgottenGo(t *testing.T) {
	ctx := t.Context()
	at := modelstest.NewClock(time.Now())
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	s, err := store.Open(ctx, store.Options{URL: "sqlite:" + filepath.Join(t.TempDir(), "s.db"), Keys: ring, Clock: at})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.Migrate(ctx)
	require.NoError(t, err)
	folder, err := media.Open(t.TempDir())
	require.NoError(t, err)

	ids := models.NewIDs(at.Now, rand.Reader)
	keep := func(who models.ID, words string) models.Attachment {
		stored, err := folder.Put(ctx, bytes.NewReader([]byte("%PDF-1.7 "+words)), 1<<20)
		require.NoError(t, err)
		return models.Attachment{ID: ids.Next(), Complaint: who, Kind: models.Document, Account: "power", Hash: stored.Hash, State: models.AttachmentStored, At: at.Now()}
	}
	asha, mohan := models.Complaint{ID: ids.Next(), Status: models.Draft, Complainant: ids.Next()}, models.Complaint{ID: ids.Next(), Status: models.Draft, Complainant: ids.Next()}
	files := []models.Attachment{keep(asha.ID, "a letter of hers"), keep(asha.ID, "a form"), keep(mohan.ID, "a form")}
	_, err = s.Apply(ctx, []models.ChangeSet{{Complaints: []models.Complaint{asha, mohan}, Attachments: files,
		Complainants: []models.Complainant{{ID: asha.Complainant}, {ID: mohan.Complainant}}}})
	require.NoError(t, err)
	_, err = s.Apply(ctx, []models.ChangeSet{{Erase: []models.ID{asha.Complainant}}})
	require.NoError(t, err)

	there := func(a models.Attachment) bool {
		f, err := folder.Open(a.Hash)
		if err == nil {
			require.NoError(t, f.Close())
		}
		return err == nil
	}
	require.NoError(t, forgetFiles(ctx, s, folder, at.Now()))
	require.True(t, there(files[0]), "it came just now")
	require.NoError(t, forgetFiles(ctx, s, folder, at.Now().Add(youngFile+time.Minute)))
	require.False(t, there(files[0]))
	require.True(t, there(files[1]), "he has sent the same")
	left, err := s.ErasedFiles(context.Background(), 0, 10)
	require.NoError(t, err)
	require.Empty(t, left)
}
