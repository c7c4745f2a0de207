package notify

import (
	"slices"
	"strings"

	"sunwai/models"
)

// line is one line of a message: said when what it speaks of is known.
type line struct {
	key  string
	when func(models.Args) bool
}

func always(models.Args) bool          { return true }
func hasCategory(a models.Args) bool   { return a.Category != "" }
func hasPlace(a models.Args) bool      { return a.Place != "" || a.Area != "" && a.Area != models.StateArea }
func noPlace(a models.Args) bool       { return !hasPlace(a) && !hidden(a) }
func hasDue(a models.Args) bool        { return !a.Due.IsZero() }
func decision(a models.Args) bool      { return a.Status == models.Appealed || a.Status == models.Flagged }
func noDecision(a models.Args) bool    { return !decision(a) }
func hasText(a models.Args) bool       { return a.Text != "" }
func hasPoint(a models.Args) bool      { return a.Location != nil }
func dangerous(a models.Args) bool     { return a.Danger != "" && a.Danger != models.NoDanger }
func hasName(a models.Args) bool       { return a.Name != "" }
func hasClosure(a models.Args) bool    { return a.Closure != models.NotClosed }
func hasDepartment(a models.Args) bool { return a.Department != "" }

// hidden: the complaint is sensitive, and what is not said here is known all the same.
func hidden(a models.Args) bool { return slices.Contains(a.Flags, "officer.card.sensitive") }

// withOfficer: an officer of the department has it; atDesk: the hub's desk must place it first; vacant: nobody has it yet.
// outside: it seems to lie in another state, so that no officer of ours gets it by a place and no limit is promised.
func withOfficer(a models.Args) bool { return a.Post != nil && a.Status == models.Assigned }
func unassigned(a models.Args) bool  { return a.Post != nil && a.Status == models.Registered }
func atDesk(a models.Args) bool      { return unassigned(a) && noPlace(a) && !outside(a) }
func atHub(a models.Args) bool       { return unassigned(a) && (hasPlace(a) || outside(a)) }
func outside(a models.Args) bool     { return slices.Contains(a.Flags, "citizen.registered.outside") }
func promised(a models.Args) bool    { return hasDue(a) && !outside(a) }
func answerBy(a models.Args) bool    { return dangerous(a) && !a.At.IsZero() }
func selfHarm(a models.Args) bool    { return a.Danger == models.SelfHarm }
func notSelfHarm(a models.Args) bool { return !selfHarm(a) }
func why(code string) func(models.Args) bool {
	return func(a models.Args) bool { return a.Code == code }
}

func noCategory(a models.Args) bool { return a.Category == "" }

// firstAnswer: the limit that is spoken of is that of the first answer. "The limit has passed" alone is read as that of the work.
func firstAnswer(a models.Args) bool    { return a.Code == string(models.NotAnswered) }
func notFirstAnswer(a models.Args) bool { return !firstAnswer(a) }

func both(x, y func(models.Args) bool) func(models.Args) bool {
	return func(a models.Args) bool { return x(a) && y(a) }
}

// forms are the messages of several lines. All others are one text of the catalogue.
func forms() map[string][]line {
	understood := []line{
		{"line.subject", hasCategory},
		{"line.place", hasPlace},
		{"line.sent_to", withOfficer},
		{"line.at_desk", atDesk},
		{"line.at_hub", atHub},
		{"line.answer_by", answerBy},
		{"line.due", promised},
	}
	card := []line{
		{"officer.card.danger", dangerous},
		{"officer.card", hasCategory},
		{"officer.card.unread", both(noCategory, notSelfHarm)},
		{"officer.card.self", both(noCategory, selfHarm)},
		{"officer.card.handed_over", why("handed_over")},
		{"officer.card.assigned", why("assigned")},
		{"officer.card.reopened", why("reopened")},
		{"officer.card.fourth", why("fourth")},
		{"officer.card.split", why("split")},
		{"officer.card.worse", why("worse")},
		{"officer.card.again", why("again")},
		{"officer.card.appeal", why("appeal")},
		{"appeal.reason", func(a models.Args) bool { return a.Code == "appeal" && a.Name != "" }},
		{"line.place", hasPlace},
		{"line.no_place", noPlace},
		{"line.map", hasPoint},
		{"line.answer_by", answerBy},
		{"line.due", both(hasDue, noDecision)},
		{"line.decision_by", both(hasDue, decision)},
		{"line.words", hasText},
	}
	return map[string][]line{
		"officer.climbed": {{"officer.card.danger", dangerous},
			{"officer.climbed", both(hasCategory, notFirstAnswer)}, {"officer.climbed.unread", both(noCategory, notFirstAnswer)},
			{"officer.climbed.answer", both(hasCategory, firstAnswer)}, {"officer.climbed.answer.unread", both(noCategory, firstAnswer)}},
		"officer.climbed_from": {{"officer.climbed_from", notFirstAnswer}, {"officer.climbed_from.answer", firstAnswer}},
		"officer.lapsed":       {{"officer.lapsed", notFirstAnswer}, {"officer.lapsed.answer", firstAnswer}},
		"officer.warned":       {{"officer.warned", notFirstAnswer}, {"officer.warned.answer", firstAnswer}},
		"officer.escalated": {{"officer.card.danger", dangerous}, {"officer.escalated", hasCategory}, {"officer.escalated.unread", noCategory},
			{"line.due", hasDue}, {"line.words", hasText}},
		"officer.escalated_above":     {{"officer.escalated_above", always}, {"line.words", hasText}},
		"officer.storm":               {{"officer.storm", always}, {"officer.storm.expected", func(a models.Args) bool { return !a.At.IsZero() }}},
		"officer.later_asked":         {{"officer.later_asked", always}, {"line.words", hasText}},
		"citizen.expected":            {{"citizen.expected", everywhere}, {"citizen.expected.place", somewhere}},
		"officer.expect_set":          {{"officer.expect_set", everywhere}, {"officer.expect_set.place", somewhere}},
		"officer.restored_back":       {{"officer.restored_back", everywhere}, {"officer.restored_back.place", somewhere}},
		"officer.restored_sent":       {{"officer.restored_sent", everywhere}, {"officer.restored_sent.place", somewhere}},
		"citizen.registered":          append([]line{{"citizen.registered", always}}, understood...),
		"citizen.registered.discreet": {{"citizen.registered", always}, {"line.due", hasDue}, {"citizen.ask_safe", always}},
		"citizen.registered.neutral":  {{"citizen.registered", always}, {"line.due", hasDue}},
		"citizen.corrected":           append([]line{{"citizen.corrected", always}}, understood...),
		"citizen.status": {{"citizen.status", always}, {"line.subject", hasCategory}, {"line.place", hasPlace},
			{"line.with", withPost}, {"line.due", both(hasDue, noDecision)}, {"line.decision_by", both(hasDue, decision)}},
		"citizen.which":          {{"citizen.which", always}, {"line.subject", hasCategory}, {"line.place", hasPlace}},
		"citizen.draft":          {{"line.words", hasText}, {"citizen.draft", always}},
		"citizen.truth":          {{"citizen.truth", hasCategory}, {"citizen.truth.plain", noCategory}, {"citizen.truth.hub", always}},
		"citizen.withdraw_ask":   {{"citizen.withdraw_ask.named", hasCategory}, {"citizen.withdraw_ask", noCategory}},
		"citizen.truth_reminder": {{"citizen.truth_reminder", hasCategory}, {"citizen.truth_reminder.plain", noCategory}, {"citizen.truth.hub", always}},
		"citizen.welcome":        {{"citizen.welcome", hasDepartment}, {"citizen.welcome.state", func(a models.Args) bool { return !hasDepartment(a) }}, {"citizen.how", always}},
		"citizen.asked":          {{"citizen.asked", always}, {"citizen.asked.call", both(hasDepartment, hasName)}},
		"citizen.danger":         {{"citizen.danger", notSelfHarm}, {"citizen.danger.self", selfHarm}},
		"citizen.ask_place": {{"citizen.ask_place", both(notSelfHarm, everywhere)}, {"citizen.ask_place.known", both(notSelfHarm, somewhere)},
			{"citizen.ask_place.self", selfHarm}},
		"citizen.registered.quiet": {{"citizen.registered.quiet", always}, {"line.sent_to", withOfficer}, {"line.at_hub", unassigned}},
		"citizen.reported":         {{"citizen.reported", hasText}, {"citizen.reported.plain", noText}},
		"citizen.resolved":         {{"citizen.resolved", hasText}, {"citizen.resolved.plain", noText}},
		"officer.card":             card,
		"officer.flagged":          {{"officer.flagged", always}, {"line.place", hasPlace}, {"officer.flagged.why", hasName}, {"line.words", hasText}},
		"officer.open": {{"officer.card.danger", dangerous}, {"officer.open", always}, {"line.doer", hasName}, {"line.place", hasPlace}, {"line.no_place", noPlace},
			{"line.map", hasPoint}, {"line.registered_at", func(a models.Args) bool { return !a.At.IsZero() }}, {"line.due", both(hasDue, noDecision)}, {"line.decision_by", both(hasDue, decision)}, {"line.closure", hasClosure}, {"line.words", hasText}},
		"officer.returned": {{"officer.returned", hasText}, {"officer.returned.plain", noText}},
		"citizen.appealed": {{"citizen.appealed", withPost}, {"citizen.appealed.plain", func(a models.Args) bool { return !withPost(a) }},
			{"line.decision_by", hasDue}},
		"citizen.reminded": {{"citizen.reminded", withPost}, {"citizen.reminded.plain", func(a models.Args) bool { return !withPost(a) }}},
		"officer.added":    {{"officer.added", hasText}, {"officer.added.plain", noText}},
		"officer.periodic": {{"officer.periodic.day", why("day")}, {"officer.periodic.week", why("week")}, {"officer.periodic.month", why("month")},
			{"officer.periodic.department", hasDepartment}, {"officer.periodic.place", hasPlace}},
		"officer.answer":      {{"officer.answer", hasText}, {"officer.answer.plain", noText}},
		"officer.suggestions": {{"officer.suggestions", always}, {"line.department", hasDepartment}},
	}
}

// Of a storm: what is said of all of it, or of one locality. Of a question where something is: whether a village or a locality is known.
func everywhere(a models.Args) bool { return a.Place == "" }
func somewhere(a models.Args) bool  { return a.Place != "" }

func noText(a models.Args) bool   { return a.Text == "" }
func withPost(a models.Args) bool { return a.Post != nil && a.Post.Department != "" }

// selfNumbered are the questions whose text says itself what 1, 2 and 3 mean.
func selfNumbered() map[string]bool {
	return map[string]bool{"citizen.draft": true, "citizen.draft_what": true, "citizen.second": true, "citizen.same_or_new": true,
		"citizen.truth": true, "citizen.truth_reminder": true, "citizen.truth_number": true,
		"citizen.rating": true, "citizen.withdraw_ask": true, "citizen.appeal_anew": true, "citizen.ask_safe": true, "citizen.registered.discreet": true, "citizen.closed_by_code": true}
}

// ownKey reports whether an item of a list names the text it is written with.
func ownKey(code string) bool {
	for _, prefix := range []string{"officer.report.", "officer.digest.", "officer.below.", "officer.storm.", "officer.doubt.join.", "citizen.my.item.", "event.", "why."} {
		if strings.HasPrefix(code, prefix) {
			return true
		}
	}
	return false
}
