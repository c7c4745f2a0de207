package access

// SeesStaff reports whether a user may see what is said about staff although no rule of the officers lets him: he holds no post, and so
// is neither the officer it is about nor his superior, and looks after the whole state. Who administers a department may be either,
// whether his post is known here or not. The list asks the database for the same (store.HubComplaints).
func (u User) SeesStaff() bool { return u.Officer == 0 && u.Scope.All() }
