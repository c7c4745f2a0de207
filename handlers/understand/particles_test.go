package understand

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// What is listed counts as it is typed in either script, exactly, or by its beginning or end; and nothing else does.
func TestParticles(t *testing.T) {
	l, err := readLists(listFiles)
	require.NoError(t, err)
	all, err := newParticles(l)
	require.NoError(t, err)
	for _, x := range []struct {
		is       particle
		yes, not string
	}{
		{whomWord, "ko को", "ki ka no koi 5"},
		{whither, "ko ki को की", "ke ka"},
		{inIt, "me में", "main mere mai"},
		{doerWord, "ne ने", "na nahi nee"},
		{household, "wale vale वाले", "wala wali"},
		{forWhatEnd, "liye lie लिए लिये", "liya li"},
		{toPlace, "to in for", "too foro of"},
		{severalDo, "likhte lete लिखते rahe rhe रहे", "likhta raha likhti"},
		{goesOnVerb, "raha rahe रहा रहे", "ruka hai"},
		{alwaysVerb, "rehta rahti रहता jata जाता", "raha jana"},
		{likenedTo, "jaisa jaise जैसा", "jis zaisa"},
		{stuckOnly, "phansa fas fansi फंस फँसा stuck", "fees phool"},
		{hadVerb, "mila mili मिला", "mal"},
		{notAbuse, "chutti छुट्टी chod छोड़", "chai"},
		{agedWord, "umar umra उम्र आयु age", "umas agent"},
		{expiredWord, "expired", "expire"},
		{numberSign, "no num नंबर नम्बर sankhya", "not naam"},
		{townStation, "kotwali kotvali कोतवाली", "kot"},
	} {
		m := &message{particles: all}
		for _, half := range []struct {
			text string
			want bool
		}{{x.yes, true}, {x.not, false}} {
			m.reset(half.text)
			m.particles = all
			m.cut()
			require.NotEmpty(t, m.tokens)
			for i, one := range m.tokens {
				require.Equal(t, half.want, m.is(x.is, i), "%s: %s", particleNames[x.is], one.form)
				require.Equal(t, half.want, m.is(x.is, i), "asked again")
			}
			require.False(t, m.is(x.is, -1))
			require.False(t, m.is(x.is, len(m.tokens)))
		}
	}
	_, err = newParticles(&lists{})
	require.ErrorContains(t, err, "[small: whom] is missing")
}

// Two lists of one name would become one.
func TestAListBeginsOnce(t *testing.T) {
	_, err := readLists(fstest.MapFS{
		"words/a.txt": {Data: []byte("[fire]\naag\n")},
		"words/b.txt": {Data: []byte("# the same\n[fire]\njal\n")},
	})
	require.ErrorContains(t, err, "b.txt:2: there is a list [fire] already")
	l, err := readLists(fstest.MapFS{
		"words/dialect.txt": {Data: []byte("[plain child]\nladkauna\n")},
		"words/formal.txt":  {Data: []byte("[plain child]\nputra\n")},
	})
	require.NoError(t, err)
	require.Equal(t, []string{"ladkauna", "putra"}, l.words[plainLists+"child"])
}

// Words of a list that nothing asks for are heard nowhere.
func TestEveryListIsAskedFor(t *testing.T) {
	l, err := readLists(listFiles)
	require.NoError(t, err)
	asked := map[string]bool{}
	for _, name := range particleNames {
		asked[smallLists+name] = true
	}
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	quoted := regexp.MustCompile(`"([^"\n]+)"`)
	for _, path := range files {
		if strings.HasSuffix(path, "_test.go") {
			continue
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, name := range quoted.FindAllStringSubmatch(string(text), -1) {
			asked[name[1]] = true
		}
	}
	for _, name := range l.names {
		if !strings.HasPrefix(name, plainLists) && !strings.HasPrefix(name, handleLists) {
			require.True(t, asked[name], "nothing asks for the list [%s]", name)
		}
	}
}
