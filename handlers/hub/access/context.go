package access

import "context"

type (
	userKey  struct{}
	watchKey struct{}
)

// WithUser puts who is signed in into a request's context.
func WithUser(ctx context.Context, u User) context.Context {
	return context.WithValue(ctx, userKey{}, u)
}

// From is who is signed in; the zero User when nobody is.
func From(ctx context.Context) User {
	u, _ := ctx.Value(userKey{}).(User)
	return u
}

// Watching begins to watch a session. over is closed soon after the session has ended, or its user may do or see something else than
// when it was looked at; stop ends the watching.
type Watching func() (over <-chan struct{}, stop func())

// WithWatch puts into a request's context how its session is watched.
func WithWatch(ctx context.Context, w Watching) context.Context {
	return context.WithValue(ctx, watchKey{}, w)
}

// Watch begins to watch the session of a request, for an answer that goes on after the request was let in.
func Watch(ctx context.Context) (over <-chan struct{}, stop func()) {
	w, ok := ctx.Value(watchKey{}).(Watching)
	if !ok {
		return nil, func() {}
	}
	return w()
}
