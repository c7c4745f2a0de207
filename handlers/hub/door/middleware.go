package door

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// strictTransport keeps browsers on https for two years.
const strictTransport = "max-age=63072000"

// Middleware says of every request who asks (access.From). Who he is and what he may do is read anew each time: whoever is disabled, loses
// a role or a posting loses it with his next click.
func (d *Door) Middleware(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if d.secure {
			w.Header().Set("Strict-Transport-Security", strictTransport)
		}
		token := d.jar.get(r, sessionCookie)
		if token == "" || strings.HasPrefix(r.URL.Path, web.Prefix+"/static/") {
			next.ServeHTTP(w, r)
			return
		}
		u, version, err := d.user(r, token)
		if errors.Is(err, models.ErrNotFound) {
			d.jar.clear(w, sessionCookie)
			next.ServeHTTP(w, r)
			return
		}
		if err != nil {
			if r.Context().Err() == nil {
				d.Log.ErrorContext(r.Context(), "asking who is signed in", "err", err)
			}
			w.Header().Set("Cache-Control", "no-store")
			http.Error(w, "अभी डेटाबेस तक नहीं पहुँच रहे। थोड़ी देर में फिर कोशिश करें।\nThe database is out of reach. Please try again in a moment.", http.StatusServiceUnavailable)
			return
		}
		ctx := access.WithWatch(access.WithUser(r.Context(), u), func() (<-chan struct{}, func()) { return d.watches.begin(u.Session, version) })
		next.ServeHTTP(w, r.WithContext(ctx))
	})
}

// user is who has a session's token, and at which version; models.ErrNotFound when nobody has.
func (d *Door) user(r *http.Request, token string) (access.User, int64, error) {
	s, err := d.Store.Session(r.Context(), token, d.Idle)
	if err != nil {
		return access.User{}, 0, err
	}
	if s.By == models.ByTraining && (len(d.Training) == 0 || !local(r)) {
		return access.User{}, 0, models.ErrNotFound
	}
	u, version, err := d.who(r.Context(), s)
	u.Session = s.ID
	return u, version, err
}

func (d *Door) who(ctx context.Context, s models.WebSession) (access.User, int64, error) {
	if s.Officer != 0 {
		o, err := d.Store.Officer(ctx, s.Officer)
		if err == nil && o.Revoked {
			err = models.ErrNotFound
		}
		return d.ofOfficer(o), 0, err
	}
	u, err := d.Store.WebUser(ctx, s.Who)
	if err == nil && u.Disabled {
		err = models.ErrNotFound
	}
	return ofUser(u), u.Version, err
}

func ofUser(u models.WebUser) access.User {
	out := access.User{ID: u.ID, Name: u.Name, Scope: u.Scope, Officer: u.Officer}
	for _, r := range access.Roles() {
		if slices.Contains(u.Roles, string(r)) {
			out.Roles = append(out.Roles, r)
		}
	}
	return out
}

// ofOfficer is an officer who came by a link from the bot: he sees what his postings are for. Officers of the hub are operators then:
// for the rest of the hub's rights they sign in with a password.
func (d *Door) ofOfficer(o models.Officer) access.User {
	u := access.User{ID: o.ID, Name: o.Name, Officer: o.ID, Roles: []access.Role{access.Officer}}
	hub, state := false, false
	u.Over = d.over(o.Postings)
	for _, p := range o.Postings {
		if p.Post.Department == models.HubDepartment {
			hub = true
			continue
		}
		if !slices.Contains(u.Scope.Departments, p.Post.Department) {
			u.Scope.Departments = append(u.Scope.Departments, p.Post.Department)
		}
		districts := d.districts(p.Post.Area)
		state = state || len(districts) == 0
		for _, code := range districts {
			if !slices.Contains(u.Scope.Districts, code) {
				u.Scope.Districts = append(u.Scope.Districts, code)
			}
		}
	}
	switch {
	case hub:
		u.Roles, u.Scope, u.Over = append(u.Roles, access.Operator), models.HubScope{}, false
	case len(o.Postings) == 0:
		u.Scope = models.HubScope{Departments: []string{nothing}, Districts: []string{nothing}}
	case state:
		u.Scope.Districts = nil
	}
	return u
}

// over reports whether somebody with these postings stands above all work in what they cover together: each is that of a head, in a whole
// district or more, and of the same department. What several departments in several districts cover together is more than he has.
func (d *Door) over(posts []models.Posting) bool {
	for _, p := range posts {
		district, inOne := d.Directory().District(p.Post.Area)
		if p.Post.Level != models.L2 && p.Post.Level != models.L3 || p.Post.Department != posts[0].Post.Department || inOne && district.Code != p.Post.Area {
			return false
		}
	}
	return len(posts) > 0
}

// nothing is a code that no department and no Area has: an officer without postings sees none, not all.
const nothing = "-"

// districts are those that an Area is in or has below it; none for the state, which restricts nothing.
func (d *Door) districts(area string) []string {
	tree := d.Directory()
	if in, ok := tree.District(area); ok {
		return []string{in.Code}
	}
	a, ok := tree.Area(area)
	if !ok {
		return []string{nothing}
	}
	if a.Code == models.StateArea {
		return nil
	}
	var out []string
	for _, below := range tree.Children(a.Code) {
		out = append(out, d.districts(below.Code)...)
	}
	if len(out) == 0 {
		out = []string{nothing}
	}
	return out
}
