package wall_test

import (
	"bufio"
	"io"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// reader is one open stream.
type reader struct {
	body io.Closer
	in   *bufio.Reader
}

func (s *stage) open(t testing.TB, path string, headers ...string) *reader {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.server.URL+path, nil)
	require.NoError(t, err)
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	answer, err := s.server.Client().Do(r)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, answer.StatusCode)
	require.Contains(t, answer.Header.Get("Content-Type"), "text/event-stream")
	out := &reader{answer.Body, bufio.NewReader(answer.Body)}
	t.Cleanup(func() { answer.Body.Close() })
	require.Contains(t, out.next(t), "retry:")
	return out
}

// next is the next event as it came; "" when the stream has ended.
func (r *reader) next(t testing.TB) string {
	t.Helper()
	var b strings.Builder
	for {
		line, err := r.in.ReadString('\n')
		if err != nil {
			return ""
		}
		switch {
		case strings.HasPrefix(line, ":"): // a heartbeat
		case line != "\n":
			b.WriteString(line)
		case b.Len() > 0:
			return b.String()
		}
	}
}

func idOf(event string) string {
	id, _, _ := strings.Cut(strings.TrimPrefix(event, "id: "), "\n")
	return id
}

// Many open walls cost one reading of the figures for each change, and one drawing.
func TestManyWallsCostOneReading(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.fold(t)
	const walls = 500
	readers := make([]*reader, walls)
	for i := range readers {
		readers[i] = s.open(t, "/hub/live?lang=hi")
		require.Contains(t, readers[i].next(t), `id="wall-heads"`, "who comes without knowing anything gets everything")
	}
	before := s.count()
	s.registered(t)
	s.fold(t)
	var first string
	for i, r := range readers {
		event := r.next(t)
		require.Contains(t, event, `id="handle-power-telegram"`)
		require.NotContains(t, event, `id="handle-jal-telegram"`, "what has not changed is not sent")
		if i == 0 {
			first = event
		}
		require.Equal(t, first, event)
	}
	require.LessOrEqual(t, s.count()-before, 2, "the last fold may have come during the first reading")
}

// Who was away gets everything unless he has seen the last change; a page that was just made has seen it.
func TestComingBack(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.fold(t)
	stays := s.open(t, "/hub/live?lang=en")
	stays.next(t)
	s.registered(t)
	s.fold(t)
	last := idOf(stays.next(t))

	for name, x := range map[string]struct {
		seen func() string
		all  bool
	}{
		"nothing missed":  {func() string { return last }, false},
		"another process": {func() string { return "another-7" }, true},
		"before the last": {func() string { return last[:strings.LastIndexByte(last, '-')] + "-1" }, true},
	} {
		byHeader, byPage := s.open(t, "/hub/live?lang=en", "Last-Event-ID", x.seen()), s.open(t, "/hub/live?lang=en&seen="+x.seen())
		for _, r := range []*reader{byHeader, byPage} {
			if x.all {
				event := r.next(t)
				require.Contains(t, event, `id="handle-jal-telegram"`, name)
				require.Equal(t, last, idOf(event), name)
			}
		}
		s.registered(t)
		s.fold(t)
		for _, r := range []*reader{byHeader, byPage, stays} {
			event := r.next(t)
			require.NotContains(t, event, `id="handle-jal-telegram"`, name)
			last = idOf(event)
		}
	}

	page := s.get(t, "/hub?lang=hi")
	_, rest, found := strings.Cut(page, `hx-sse:connect="`)
	require.True(t, found)
	address, _, _ := strings.Cut(rest, `"`)
	fresh := s.open(t, address+"&lang=hi")
	s.registered(t)
	s.fold(t)
	require.NotContains(t, fresh.next(t), `id="handle-jal-telegram"`, "the page had everything")
}

func (s *stage) get(t testing.TB, path string) string {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.server.URL+path, nil)
	require.NoError(t, err)
	answer, err := s.server.Client().Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, answer.StatusCode, string(body))
	return string(body)
}

// Streams end when the process does, so that it can stop.
func TestStreamsEndAtShutdown(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.fold(t)
	r := s.open(t, "/hub/live")
	r.next(t)
	s.stop()
	require.Empty(t, r.next(t))
	answer, err := s.server.Client().Get(s.server.URL + "/hub/live")
	require.NoError(t, err)
	defer answer.Body.Close()
	require.Equal(t, http.StatusServiceUnavailable, answer.StatusCode)
}

// Everybody sees his part of the state, also live, and those who are not signed in nothing.
func TestWhoSeesWhat(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.registered(t)
	s.registered(t, func(c *models.Complaint) { c.Department, c.Account, c.Area = "PWD", "pwd-telegram", "118" })
	s.registered(t, func(c *models.Complaint) { c.Account = "district-162" })
	s.fold(t)
	for name, x := range map[string]struct {
		scope    models.HubScope
		received string
		has, not []string
	}{
		"hub":        {models.HubScope{}, "3", []string{"handle-power-telegram", "handle-pwd-telegram", "handle-district-162", "handle-cm"}, nil},
		"department": {models.HubScope{Departments: []string{"PWD"}}, "1", []string{"handle-pwd-telegram"}, []string{"handle-power-telegram", "handle-district-162", "handle-cm"}},
		"district":   {models.HubScope{Districts: []string{"162"}}, "2", []string{"handle-district-162", "department-POWER"}, []string{"handle-power-telegram", "handle-district-118", "handle-cm"}},
		"both":       {models.HubScope{Departments: []string{"POWER"}, Districts: []string{"118"}}, "0", []string{"department-POWER"}, []string{"handle-power-telegram", "department-PWD", "handle-district-118", "handle-cm"}},
	} {
		s.signIn(access.User{ID: 5, Roles: []access.Role{access.Auditor}, Scope: x.scope})
		for what, text := range map[string]string{"page": s.get(t, "/hub?lang=en"), "stream": s.open(t, "/hub/live?lang=en").next(t)} {
			require.Contains(t, text, `<span class="label">Received today</span><b class="value">`+x.received+`</b>`, name+" "+what)
			for _, id := range x.has {
				require.Contains(t, text, id+`"`, name+" "+what)
			}
			for _, id := range x.not {
				require.NotContains(t, text, id+`"`, name+" "+what)
			}
		}
	}
	s.signIn(access.User{})
	answer, err := s.server.Client().Get(s.server.URL + "/hub/live")
	require.NoError(t, err)
	defer answer.Body.Close()
	require.NotContains(t, answer.Header.Get("Content-Type"), "event-stream")
}

// A magistrate, and the head of a department in one district, have no handle of their own: they see the departments as they stand there,
// and nothing that is said of handles.
func TestADistrictSeesItsDepartments(t *testing.T) {
	s := newStage(t)
	s.accounts(t)
	s.registered(t, func(c *models.Complaint) { c.Department, c.Account, c.Area = "PWD", "pwd-telegram", "118" })
	s.registered(t, func(c *models.Complaint) { c.Department, c.Account, c.Area = "POWER", "power-telegram", "162" })
	for _, area := range []string{"118", "162", "162"} {
		s.registered(t, func(c *models.Complaint) {
			c.Department, c.Account, c.Office, c.Area = "PWD", "district-118", "district:118", area
		})
	}
	s.fold(t)
	tile := func(page, id string) string {
		_, from, found := strings.Cut(page, `<li id="`+id+`"`)
		require.True(t, found, id)
		part, _, _ := strings.Cut(from, "</li>")
		return part
	}
	s.signIn(access.User{ID: 5, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Districts: []string{"118"}}})
	page := s.get(t, "/hub?lang=en")
	require.Contains(t, page, "Departments in your districts")
	require.Regexp(t, `<b>1</b>\s*Open`, tile(page, "handle-district-118"), "of what came by its handle, what lies in the district")
	require.NotContains(t, page, "No handle is connected yet")
	pwd := tile(page, "department-PWD")
	require.Regexp(t, `<b>2</b>\s*Open`, pwd)
	require.Contains(t, pwd, "department=PWD")
	require.Contains(t, tile(page, "department-POWER"), "nothing open, nothing registered today", "what Lucknow has is not this district's")
	require.Less(t, strings.Index(page, "department-PWD"), strings.Index(page, "department-POWER"), "those at work come first")
	s.signIn(access.User{ID: 5, Roles: []access.Role{access.Officer}, Over: true, Scope: models.HubScope{Departments: []string{"PWD"}, Districts: []string{"118"}}})
	page = s.get(t, "/hub?lang=en")
	require.Equal(t, 1, strings.Count(page, `class="tile `))
	require.Regexp(t, `id="wall-alarms" class="alarms" hidden>`, page, "nothing is said of handles that are not shown")
	require.NotContains(t, page, "No handle is connected yet")
}

// The first page of a whole state is light enough for a slow phone: with its styles and scripts, packed as browsers take them.
func TestTheFirstPageIsLight(t *testing.T) {
	s := newStage(t)
	s.busy(t, 40)
	page := s.get(t, "/hub?lang=hi")
	sum := s.packed(t, "/hub?lang=hi")
	for _, m := range regexp.MustCompile(`(?:href|src)="(/hub/static/[^"#]+)`).FindAllStringSubmatch(page, -1) {
		if !strings.Contains(m[1], "icons.svg") {
			sum += s.packed(t, m[1])
		}
	}
	require.Less(t, sum, 75<<10, "fonts come afterwards: the page is read without them meanwhile")
}

// packed is how many bytes an answer has on the wire.
func (s *stage) packed(t testing.TB, path string) int {
	t.Helper()
	r, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.server.URL+path, nil)
	require.NoError(t, err)
	r.Header.Set("Accept-Encoding", "gzip") // set by hand, it is not unpacked
	answer, err := s.server.Client().Do(r)
	require.NoError(t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(t, err)
	require.Equal(t, http.StatusOK, answer.StatusCode)
	return len(body)
}

// BenchmarkChangeToWall is the way of a change from the commit of a turn to an open wall of a whole state: counted, read, drawn, sent.
// What comes on top is the pause between two folds, 0.45 s at most.
func BenchmarkChangeToWall(b *testing.B) {
	s := newStage(b)
	s.busy(b, 100)
	r := s.open(b, "/hub/live?lang=hi")
	r.next(b)
	for b.Loop() {
		b.StopTimer()
		s.registered(b)
		s.clock.Advance(time.Second)
		b.StartTimer()
		done, err := s.Fold(b.Context(), func(area string) string { d, _ := s.dir.District(area); return d.Code })
		require.NoError(b, err)
		require.NotZero(b, done.Version)
		s.wall.Stir()
		r.next(b)
	}
}

// BenchmarkPage is the first page of a whole state at the server.
func BenchmarkPage(b *testing.B) {
	s := newStage(b)
	s.busy(b, 100)
	for _, path := range []string{"/hub?lang=hi", "/hub/map?lang=hi&measure=overdue&period=week"} {
		b.Run(path[:8], func(b *testing.B) {
			for b.Loop() {
				s.packed(b, path)
			}
		})
	}
}
