package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"syscall"
	"time"
)

// Times of the servers. A webhook's body is small; the console's page streams its answers and has no write limit.
const (
	headerTimeout = 5 * time.Second
	readTimeout   = 30 * time.Second
	idleTimeout   = 2 * time.Minute
	// mostHeader bounds a request's header, in bytes: strangers' connections each take so much before anything is known of them.
	mostHeader = 32 << 10
)

// server is an HTTP server that listens already, so that a port in use is found before anything else starts.
type server struct {
	http     *http.Server
	listener net.Listener
}

// errInUse: another program has the port.
var errInUse = errors.New("is in use by another program")

// listen takes the address. what names it in the message for the owner: a key of the configuration.
func listen(what, addr string, h http.Handler, log *slog.Logger) (*server, error) {
	l, err := net.Listen("tcp", addr)
	if errors.Is(err, syscall.EADDRINUSE) {
		return nil, fmt.Errorf("%s: %s %w. Stop that one, or take another port", what, addr, errInUse)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %s %w", what, addr, unheard(err))
	}
	return &server{
		listener: l,
		http: &http.Server{
			Handler:           h,
			ReadHeaderTimeout: headerTimeout,
			ReadTimeout:       readTimeout,
			IdleTimeout:       idleTimeout,
			MaxHeaderBytes:    mostHeader,
			ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelWarn),
		},
	}, nil
}

// unheard is why nobody can listen at an address, and what to do.
func unheard(err error) error {
	var why syscall.Errno
	switch {
	case errors.Is(err, syscall.EACCES):
		return errors.New("cannot be listened on: permission denied. Take a port from 1024 up, or let the service have it (CAP_NET_BIND_SERVICE)")
	case errors.As(err, &why):
		err = why // without what we know: "listen tcp", the address
	}
	return fmt.Errorf("cannot be listened on: %w. Take an address of this machine", err)
}

// address is where it listens, with the port that was really taken.
func (s *server) address() string { return s.listener.Addr().String() }

// serve answers until stop.
func (s *server) serve() error {
	if err := s.http.Serve(s.listener); !errors.Is(err, http.ErrServerClosed) {
		return fmt.Errorf("serving %s: %w", s.address(), err)
	}
	return nil
}

// stop lets requests finish until ctx ends and cuts the rest.
func (s *server) stop(ctx context.Context) {
	if err := s.http.Shutdown(ctx); err != nil {
		s.http.Close()
	}
}

// text answers with a status and one line.
func text(w http.ResponseWriter, status int, line string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.Header().Set("Cache-Control", "no-store")
	w.WriteHeader(status)
	fmt.Fprintln(w, line)
}

// healthy is the whole answer of /healthz.
const healthy = "ok"

// addHealth serves /healthz (the process lives) and /readyz (what ready says, nil for ready).
func addHealth(mux *http.ServeMux, ready func(context.Context) error) {
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { text(w, http.StatusOK, healthy) })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), headerTimeout)
		defer cancel()
		if err := ready(ctx); err != nil {
			text(w, http.StatusServiceUnavailable, "not ready") // why stands in the log: this page may be public
			return
		}
		text(w, http.StatusOK, "ready")
	})
}
