package wall

import (
	"net/url"
	"time"

	"sunwai/models"
)

// rows is where the complaints behind a figure are listed. What they are narrowed by: account, department, district; "status=open";
// "unanswered=1"; "overdue=1"; and "by", the moment that must lie between the days "from" and "to": registered (when it is
// left out), resolved, closed, responded, rated.
func rows(pairs ...string) string {
	q := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			q.Add(pairs[i], pairs[i+1])
		}
	}
	return "/hub/complaints?" + q.Encode()
}

// on adds that a moment must lie on a day. Whose closing was taken back is not closed.
func on(by string, at time.Time, more ...string) []string {
	day := at.In(models.IST()).Format(time.DateOnly)
	if by == "closed" {
		more = append(more, "status", "closed")
	}
	return append(more, "by", by, "from", day, "to", day)
}
