package access

import "context"

type userKey struct{}

// WithUser puts who is signed in into a request's context.
func WithUser(ctx context.Context, u User) context.Context {
	return context.WithValue(ctx, userKey{}, u)
}

// From is who is signed in; the zero User when nobody is.
func From(ctx context.Context) User {
	u, _ := ctx.Value(userKey{}).(User)
	return u
}
