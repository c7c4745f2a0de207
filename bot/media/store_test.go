package media

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

var jpeg = append([]byte("\xff\xd8\xff\xe0\x00\x10JFIF\x00"), bytes.Repeat([]byte("x"), 2000)...)

func opened(t *testing.T) *Store {
	t.Helper()
	s, err := Open(filepath.Join(t.TempDir(), "media"))
	require.NoError(t, err)
	return s
}

// files lists what is in the folder, relative to it.
func files(t *testing.T, s *Store) (list []string) {
	t.Helper()
	require.NoError(t, filepath.WalkDir(s.dir, func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			rel, _ := filepath.Rel(s.dir, path)
			list = append(list, rel)
		}
		return err
	}))
	return list
}

func TestPutAndOpen(t *testing.T) {
	s := opened(t)
	sum := sha256.Sum256(jpeg)
	hash := hex.EncodeToString(sum[:])
	for range 2 { // the same file twice is one file
		got, err := s.Put(context.Background(), iotest.OneByteReader(bytes.NewReader(jpeg)), int64(len(jpeg)))
		require.NoError(t, err)
		require.Equal(t, hash, got.Hash)
		require.Equal(t, int64(len(jpeg)), got.Size)
		require.Equal(t, "image/jpeg", got.MIME)
	}
	require.Equal(t, []string{filepath.Join(hash[:2], hash[2:4], hash)}, files(t, s))

	f, err := s.Open(hash)
	require.NoError(t, err)
	defer f.Close()
	content, err := io.ReadAll(f)
	require.NoError(t, err)
	require.Equal(t, jpeg, content)
	info, err := f.Stat()
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	require.NoError(t, s.Remove(hash))
	require.NoError(t, s.Remove(hash))
	_, err = s.Open(hash)
	require.ErrorIs(t, err, models.ErrNotFound)
}

func TestOpenTakesHashesOnly(t *testing.T) {
	s := opened(t)
	for _, name := range []string{"", "../../etc/passwd", strings.Repeat("../", 21) + "a", strings.Repeat("A", 64)} {
		_, err := s.Open(name)
		require.ErrorIs(t, err, models.ErrNotFound, name)
		require.ErrorIs(t, s.Remove(name), models.ErrNotFound, name)
	}
}

func TestTooLarge(t *testing.T) {
	s := opened(t)
	for _, limit := range []int64{100, int64(len(jpeg)) - 1} {
		counted := &counter{r: io.MultiReader(bytes.NewReader(jpeg), endless{})}
		_, err := s.Put(context.Background(), counted, limit)
		require.ErrorIs(t, err, ErrTooLarge)
		require.True(t, models.IsCode(err, models.CodeTooLarge))
		require.LessOrEqual(t, counted.n, max(limit+1, headSize), "it stops reading at the limit")
	}
	require.Empty(t, files(t, s))
}

func TestForbidden(t *testing.T) {
	s := opened(t)
	_, err := s.Put(context.Background(), strings.NewReader("MZ\x90\x00\x03\x00\x00\x00"), 1000)
	require.True(t, models.IsCode(err, models.CodeFileKind))
	require.Empty(t, files(t, s))
}

func TestReadersErrorIsItsOwn(t *testing.T) {
	s := opened(t)
	cut := errors.New("connection cut")
	for name, r := range map[string]io.Reader{
		"at once": iotest.ErrReader(cut),
		"midway":  io.MultiReader(bytes.NewReader(jpeg), iotest.ErrReader(cut)),
	} {
		_, err := s.Put(context.Background(), r, 1<<20)
		require.ErrorIs(t, err, cut, name)
	}
	require.Empty(t, files(t, s))
}

func TestCancelled(t *testing.T) {
	s := opened(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := s.Put(ctx, bytes.NewReader(jpeg), 1<<20)
	require.ErrorIs(t, err, context.Canceled)
	require.Empty(t, files(t, s))
}

// A full disk shows when writing, when syncing or when making the file; each time nothing is left behind.
func TestFullDisk(t *testing.T) {
	full := errors.New("no space left on device")
	for name, broken := range map[string]func(file) (file, error){
		"create": func(f file) (file, error) { f.Close(); os.Remove(f.Name()); return nil, full },
		"write":  func(f file) (file, error) { return &failing{file: f, write: full}, nil },
		"sync":   func(f file) (file, error) { return &failing{file: f, sync: full}, nil },
	} {
		t.Run(name, func(t *testing.T) {
			s := opened(t)
			s.create = func(dir string) (file, error) {
				f, err := createTemp(dir)
				require.NoError(t, err)
				return broken(f)
			}
			_, err := s.Put(context.Background(), bytes.NewReader(jpeg), 1<<20)
			require.ErrorIs(t, err, full)
			require.False(t, models.IsCode(err, models.CodeTooLarge) || models.IsCode(err, models.CodeFileKind))
			require.Empty(t, files(t, s))
		})
	}
}

func TestSniff(t *testing.T) {
	for name, c := range map[string]struct {
		head string
		mime string
		ok   bool
	}{
		"jpeg":                {string(jpeg[:20]), "image/jpeg", true},
		"png":                 {"\x89PNG\x0d\x0a\x1a\x0a", "image/png", true},
		"webp":                {"RIFF\x00\x00\x00\x00WEBPVP8 ", "image/webp", true},
		"heic of an iPhone":   {"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00", "image/heic", true},
		"heif":                {"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1heic", "image/heic", true},
		"avif, by the way":    {"\x00\x00\x00\x18ftypmif1\x00\x00\x00\x00mif1avif", "image/avif", true},
		"heif of no length":   {"\x00\x00\x00\x00ftypmif1\x00\x00\x00\x00mif1avif", "image/heic", true},
		"mp4":                 {"\x00\x00\x00\x18ftypisom\x00\x00\x02\x00", "video/mp4", true},
		"mov":                 {"\x00\x00\x00\x14ftypqt  \x00\x00\x00\x00", "video/quicktime", true},
		"3gp":                 {"\x00\x00\x00\x18ftyp3gp4\x00\x00\x00\x00", "video/3gpp", true},
		"m4a":                 {"\x00\x00\x00\x18ftypM4A \x00\x00\x00\x00", "audio/mp4", true},
		"voice note":          {"OggS\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00OpusHead", "audio/ogg", true},
		"amr":                 {"#!AMR\n", "audio/amr", true},
		"mp3 with a tag":      {"ID3\x03\x00", "audio/mpeg", true},
		"mp3 without":         {"\xff\xfb\x90\x00", "audio/mpeg", true},
		"aac":                 {"\xff\xf1\x50\x80", "audio/aac", true},
		"webm":                {"\x1aE\xdf\xa3\x01\x00\x00\x00", "video/webm", true},
		"pdf":                 {"%PDF-1.4\n", "application/pdf", true},
		"program of Windows":  {"MZ\x90\x00\x03", "application/octet-stream", false},
		"program of Linux":    {"\x7fELF\x02\x01\x01", "application/octet-stream", false},
		"shell script":        {"#!/bin/sh\nrm -rf /", "text/plain", false},
		"page":                {"<!DOCTYPE html><script>", "text/html", false},
		"picture with script": {"<?xml version=\"1.0\"?><svg><script>", "text/xml", false},
		"zip, docx, apk":      {"PK\x03\x04\x14\x00", "application/zip", false},
		"office with macros":  {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "application/octet-stream", false},
		"gzip":                {"\x1f\x8b\x08", "application/x-gzip", false},
		"words":               {"nothing but words", "text/plain", false},
		"empty":               {"", "text/plain", false},
	} {
		t.Run(name, func(t *testing.T) {
			mime, ok := Sniff([]byte(c.head))
			require.Equal(t, c.mime, mime)
			require.Equal(t, c.ok, ok)
		})
	}
}

// What a killed process left is removed, what somebody is writing is not.
func TestSweep(t *testing.T) {
	s := opened(t)
	old, fresh := filepath.Join(s.incoming(), "old.part"), filepath.Join(s.incoming(), "fresh.part")
	for _, path := range []string{old, fresh} {
		require.NoError(t, os.WriteFile(path, jpeg, 0o600))
	}
	info, err := os.Stat(fresh)
	require.NoError(t, err)
	require.NoError(t, os.Chtimes(old, time.Time{}, info.ModTime().Add(-2*time.Hour)))
	_, err = Open(s.dir)
	require.NoError(t, err)
	require.Equal(t, []string{filepath.Join("incoming", "fresh.part")}, files(t, s))
}

type failing struct {
	file
	write, sync error
}

func (f *failing) Write(p []byte) (int, error) {
	if f.write != nil {
		return len(p) / 2, f.write
	}
	return f.file.Write(p)
}

func (f *failing) Sync() error {
	if f.sync != nil {
		return f.sync
	}
	return f.file.Sync()
}

type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

type endless struct{}

func (endless) Read(p []byte) (int, error) { return len(p), nil }

func TestForget(t *testing.T) {
	s, err := Open(t.TempDir())
	require.NoError(t, err)
	kept, err := s.Put(t.Context(), bytes.NewReader([]byte("%PDF-1.7 letter")), 1<<20)
	require.NoError(t, err)
	f, err := s.Open(kept.Hash)
	require.NoError(t, err)
	info, err := f.Stat()
	require.NoError(t, err)
	require.NoError(t, f.Close())
	gone, err := s.Forget(kept.Hash, info.ModTime())
	require.NoError(t, err)
	require.False(t, gone, "it may have come again just now")
	gone, err = s.Forget(kept.Hash, info.ModTime().Add(time.Nanosecond))
	require.NoError(t, err)
	require.True(t, gone)
	_, err = s.Open(kept.Hash)
	require.ErrorIs(t, err, models.ErrNotFound)
	for _, none := range []string{kept.Hash, "../../etc/passwd", ""} {
		gone, err = s.Forget(none, info.ModTime())
		require.NoError(t, err)
		require.True(t, gone, "what is not there is gone")
	}
}
