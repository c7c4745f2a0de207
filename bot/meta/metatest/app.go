package metatest

import "slices"

// AppID is the app that all tokens belong to.
const AppID = "5550001"

// Rights are what a token may do.
type Rights struct {
	Scopes  []string
	Expires int64 // unix seconds; 0: never
}

// Hook sets the app's webhook for a kind of object; those for others stay.
func (s *Core) Hook(object, url string, fields ...string) {
	list := []any{}
	for _, f := range fields {
		list = append(list, map[string]any{"name": f, "version": "v25.0"})
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hooks = slices.DeleteFunc(s.hooks, func(h any) bool { return Str(h.(map[string]any), "object") == object })
	s.hooks = append(s.hooks, map[string]any{"object": object, "callback_url": url, "active": true, "fields": list})
}

func (s *Core) appToken() string { return AppID + "|" + string(s.cfg.Secret) }

// ofApp answers what is asked of the app itself, or of a token; false: neither.
func (s *Core) ofApp(c Call) (result any, trouble *Error, known bool) {
	switch method := c.Request.Method; {
	case c.Token == s.appToken():
		s.mu.Lock()
		defer s.mu.Unlock()
		return map[string]any{"data": s.hooks}, nil, method == "GET" && c.ID == AppID && c.Edge == "subscriptions"
	case method != "GET" || c.ID != "debug_token" || c.Edge != "":
		return nil, nil, false
	case c.Request.URL.Query().Get("input_token") != c.Token:
		return nil, &Error{Status: 400, Code: 100, Message: "The token must be given"}, true
	}
	r := s.platform.Rights(c.Token)
	return map[string]any{"data": map[string]any{"app_id": AppID, "is_valid": true, "expires_at": r.Expires, "scopes": r.Scopes}}, nil, true
}
