package understand

import "sunwai/models"

// listener hears one way in which a danger is told that needs no model, and where it stands.
type listener func(*message) (models.Danger, spot, bool)

var (
	// plainly are asked before the signs and the model, in this order: the first that hears something names the danger.
	plainly = [...]listener{
		(*message).cried,
		(*message).lostChild,
		(*message).runaway,
		(*message).deepWater,
		(*message).bleeds,
		(*message).underWater,
		(*message).threatens,
		(*message).peril,
	}
	// atLast are asked where neither a sign nor the model has heard anything.
	atLast = [...]listener{
		(*message).willKill,
		(*message).underground,
		(*message).sickened,
		(*message).unsafe,
	}
)

// told is the danger that the first of these hears, if one does.
func (m *message) told(by []listener) (models.Danger, bool) {
	for _, hear := range by {
		if kind, at, ok := hear(m); ok {
			m.why.add(string(kind), m.raw(at.start, at.end))
			return kind, true
		}
	}
	return models.NoDanger, false
}

// lostChild hears that nothing is known of a child.
func (m *message) lostChild() (models.Danger, spot, bool) {
	s, gone := m.found(findVanished)
	return models.ChildInDanger, s, gone && m.at(kinChild, s.start) && !m.over() && !m.has(longAgo)
}

// runaway hears that a child left home.
func (m *message) runaway() (models.Danger, spot, bool) {
	s, gone := m.found(findRunaway)
	return models.ChildInDanger, s, gone
}

// deepWater hears of whoever fell into a well or a river.
func (m *message) deepWater() (models.Danger, spot, bool) {
	s, fell := m.toRescue()
	return models.Disaster, s, fell
}

// bleeds hears of whom a beast fell upon. Who bleeds needs an ambulance first.
func (m *message) bleeds() (models.Danger, spot, bool) {
	s, hurt := m.setUpon()
	if !hurt || m.hasAny(noCry, longAgo, earlierDay) || m.hushed() || m.news() {
		return models.NoDanger, s, false
	}
	if m.hasAny(hurtWords, cryMedical, fellsWords) {
		return models.Medical, s, true
	}
	return models.OtherDanger, s, true
}

// underWater hears of a house that a flood comes into.
func (m *message) underWater() (models.Danger, spot, bool) {
	s, flood := m.found(findFlood)
	return models.Disaster, s, flood && !m.has(noCry) && !m.news()
}

// underground hears of somebody under what has fallen.
func (m *message) underground() (models.Danger, spot, bool) {
	s, ok := m.buried()
	return m.diggers(), s, ok
}

// unsafe hears of what stands broken where people say what will come of it: "the culvert is broken and anything can happen".
func (m *message) unsafe() (models.Danger, spot, bool) {
	if m.over() || m.news() || m.has(longAgo) {
		return models.NoDanger, spot{}, false
	}
	at, ok := m.near(houseWords, poleUnsafe, unsafeSpan)
	if !ok || m.parted(at) {
		return models.NoDanger, at, false
	}
	for x := range m.all(warnedWords) {
		if gap := max(x.start-at.end, at.start-x.end); gap >= 0 && gap <= warnedSpan {
			return models.OtherDanger, at, true
		}
	}
	return models.NoDanger, at, false
}

// unsafeSpan is how many words may stand between what stands there and that it is broken, warnedSpan how many until it is said what may come of it.
const (
	unsafeSpan = 3
	warnedSpan = 8
)
