package main

import (
	"bytes"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/cmd/sunwai/config"
	"sunwai/models/directory"
)

// checkedBut is the directory of Uttar Pradesh in which every helpline has been called except those named.
func checkedBut(t *testing.T, unchecked ...string) *directory.Directory {
	t.Helper()
	root, err := directory.UttarPradeshFiles()
	require.NoError(t, err)
	files := fstest.MapFS{}
	require.NoError(t, fs.WalkDir(root, ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := fs.ReadFile(root, path)
		files[path] = &fstest.MapFile{Data: text}
		return err
	}))
	const lines = "helplines.toml"
	blocks := strings.SplitAfter(string(files[lines].Data), "[[helpline]]\n")
	for i, block := range blocks {
		called := true
		for _, number := range unchecked {
			called = called && !strings.HasPrefix(block, `number  = "`+number+`"`)
		}
		if called {
			blocks[i] = strings.Replace(block, `checked = ""`, `checked = "called on 1 May 2026"`, 1)
		}
	}
	files[lines] = &fstest.MapFile{Data: []byte(strings.Join(blocks, ""))}
	d, err := directory.Load(files)
	require.NoError(t, err)
	require.Len(t, d.Unchecked(), len(unchecked))
	return d
}

func TestDoctorNamesUncheckedHelplines(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out}
	d.helplines(checkedBut(t, "181", "1098"))
	require.NoError(t, d.verdict(), "a warning is no failure")
	require.Equal(t, "note   helplines: nobody has checked 181 (Women helpline), 1098 (Childline, help for children). "+
		"Call each before real people are sent there, write when and how under \"checked\" in helplines.toml, then run `sunwai seed`\n"+
		"Nothing is wrong; 1 to think about.\n", out.String())
}

func TestDoctorIsContentWithCheckedHelplines(t *testing.T) {
	var out bytes.Buffer
	d := &doctor{out: &out}
	d.helplines(checkedBut(t))
	require.NoError(t, d.verdict())
	require.Equal(t, "ok     helplines: each has been checked\nEverything is right.\n", out.String())
}

func TestDoctorAsksForHTTPS(t *testing.T) {
	for url, asks := range map[string]bool{"": true, "http://hub.example": true, "https://hub.example": false} {
		var out bytes.Buffer
		d := &doctor{out: &out, config: &config.Config{Accounts: []config.Account{{Key: "power"}}}}
		d.config.HTTP.PublicURL = url
		d.website(t.Context())
		require.NoError(t, d.verdict(), "there may be a reason")
		require.Equal(t, asks, strings.Contains(out.String(), "travel in the clear"), url)
	}
}
