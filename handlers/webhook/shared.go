package webhook

import (
	"errors"
	"maps"
	"net/http"

	"sunwai/bot"
	"sunwai/models"
)

// SharedPattern is the path of the webhooks that serve all accounts of an app, for an http.ServeMux.
const SharedPattern = "/webhook/{receiver}"

// Results of a platform's question whether an address is ours. Part of metrics: never rename.
const (
	Challenged Result = "challenged"
	Denied     Result = "challenge_denied"
)

// NewShared makes the handler of SharedPattern: POST brings news, GET is the platform's question whether the address
// is ours.
func NewShared(o Options) http.Handler {
	return shared{endpoint: newEndpoint(o), receivers: maps.Clone(o.Receivers)}
}

type shared struct {
	endpoint
	receivers map[string]bot.Receiver
}

// ServeHTTP takes one request.
func (s shared) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	name := r.PathValue("receiver")
	receiver, known := s.receivers[name]
	if !known {
		s.end(w, "", Unknown, http.StatusNotFound) // not counted by name: it is whatever the stranger wrote
		return
	}
	switch r.Method {
	case http.MethodPost:
		result, status := s.delivery(w, r, name, func(body []byte) (bot.News, error) { return receiver.Receive(r, body) })
		s.end(w, models.PlatformName(name), result, status)
	case http.MethodGet:
		s.challenge(w, r, name, receiver)
	default:
		w.Header().Set("Allow", "GET, POST")
		w.WriteHeader(http.StatusMethodNotAllowed)
	}
}

func (s shared) challenge(w http.ResponseWriter, r *http.Request, name string, receiver bot.Receiver) {
	answer, err := receiver.Challenge(r)
	switch {
	case errors.Is(err, bot.ErrUnsigned), errors.Is(err, bot.ErrMalformed):
		s.end(w, models.PlatformName(name), Denied, http.StatusForbidden)
		return
	case err != nil:
		s.log.Error("answering a challenge", "account", name, "err", err)
		s.end(w, models.PlatformName(name), OwnFailure, http.StatusInternalServerError)
		return
	}
	s.count(models.PlatformName(name), Challenged)
	w.Header().Set("Content-Type", answer.ContentType)
	w.Header().Set("X-Content-Type-Options", "nosniff") // part of the body is the caller's
	w.Header().Set("Cache-Control", "no-store")
	_, _ = w.Write(answer.Body) // the caller may be gone
}
