package twittertest

import (
	"crypto/hmac"
	"crypto/sha1" //nolint:gosec // OAuth 1.0a is what X speaks
	"encoding/base64"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// proof is who a request proves to come from.
type proof struct {
	kind    string // user, bearer, basic; "" none
	account *Account
	why     string // what is wrong with it
}

// late is how far a signature's time may be from ours.
const late = 5 * time.Minute

func (s *Server) prove(r *http.Request) proof {
	values := r.Header.Values("Authorization")
	if len(values) != 1 {
		return proof{why: "there is no authorization, or two"}
	}
	scheme, rest, _ := strings.Cut(values[0], " ")
	switch scheme {
	case "Bearer":
		if rest == s.appToken() {
			return proof{kind: "bearer"}
		}
		return proof{why: "the app's token is wrong"}
	case "Basic":
		want := base64.StdEncoding.EncodeToString([]byte(url.QueryEscape(s.cfg.App.Key) + ":" + url.QueryEscape(s.cfg.App.Secret)))
		if rest == want {
			return proof{kind: "basic"}
		}
		return proof{why: "the app's key or secret is wrong"}
	case "OAuth":
		return s.proveUser(r, rest)
	}
	return proof{why: "the authorization is of another kind"}
}

func (s *Server) appToken() string { return "AAAAapp-token-" + s.cfg.App.Key }

// proveUser verifies a signature by RFC 5849, written apart from the library that makes them.
func (s *Server) proveUser(r *http.Request, header string) proof {
	oauth := map[string]string{}
	for part := range strings.SplitSeq(header, ",") {
		name, value, ok := strings.Cut(strings.TrimSpace(part), "=")
		value, err := url.PathUnescape(strings.Trim(value, `"`))
		if !ok || err != nil || oauth[name] != "" {
			return proof{why: "the signature's header cannot be read"}
		}
		oauth[name] = value
	}
	a := s.byToken(oauth["oauth_token"])
	at, err := strconv.ParseInt(oauth["oauth_timestamp"], 10, 64)
	switch {
	case a == nil || oauth["oauth_consumer_key"] != s.cfg.App.Key:
		return proof{why: "the token or the app's key is unknown"}
	case oauth["oauth_signature_method"] != "HMAC-SHA1" || oauth["oauth_version"] != "1.0":
		return proof{why: "the method is another"}
	case err != nil || s.now().Sub(time.Unix(at, 0)).Abs() > late:
		return proof{why: "the time is far off"}
	case !s.fresh(oauth["oauth_nonce"]):
		return proof{why: "the nonce was used before"}
	}
	mac := hmac.New(sha1.New, []byte(encode(s.cfg.App.Secret)+"&"+encode(a.token.Secret)))
	mac.Write([]byte(s.base(r, oauth)))
	if !hmac.Equal([]byte(base64.StdEncoding.EncodeToString(mac.Sum(nil))), []byte(oauth["oauth_signature"])) {
		return proof{why: "the signature is wrong"}
	}
	return proof{kind: "user", account: a}
}

func (s *Server) fresh(nonce string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if nonce == "" || s.nonces[nonce] {
		return false
	}
	s.nonces[nonce] = true
	return true
}

// base is the signature base string, RFC 5849 section 3.4.1.
func (s *Server) base(r *http.Request, oauth map[string]string) string {
	var pairs []string
	for k, v := range oauth {
		if k != "oauth_signature" && k != "realm" {
			pairs = append(pairs, encode(k)+"="+encode(v))
		}
	}
	for k, list := range r.URL.Query() {
		for _, v := range list {
			pairs = append(pairs, encode(k)+"="+encode(v))
		}
	}
	at := "http://" + r.Host
	if strings.HasPrefix(r.URL.Path, "/1.1/") {
		at = "https://api.twitter.com" // whatever stands before it: go-twitter signs for no other host
		if r.Header.Get("Content-Type") == "application/x-www-form-urlencoded" && r.ParseForm() == nil {
			for k, list := range r.PostForm {
				for _, v := range list {
					pairs = append(pairs, encode(k)+"="+encode(v))
				}
			}
		}
	}
	slices.Sort(pairs)
	return r.Method + "&" + encode(at+r.URL.EscapedPath()) + "&" + encode(strings.Join(pairs, "&"))
}

// encode is the percent encoding of RFC 3986.
func encode(s string) string {
	var b strings.Builder
	for i := range len(s) {
		c := s[i]
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || strings.IndexByte("-._~", c) >= 0 {
			b.WriteByte(c)
			continue
		}
		b.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(c)+0x100, 16)[1:]))
	}
	return b.String()
}
