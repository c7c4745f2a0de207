package directory

import (
	"strings"
	"time"

	"sunwai/models"
)

// ladderFile is ladder.toml: how long each step of an escalation has. A state may leave the file or any line out.
type ladderFile struct {
	WarnAt int         `toml:"warn_at"` // per cent of a limit
	Desk   string      `toml:"desk"`
	Round  stepsFile   `toml:"round"`
	Office stepsFile   `toml:"office"`
	Danger dangerSteps `toml:"danger"`
}

// stepsFile is the ladder of one clock.
type stepsFile struct {
	L2     string `toml:"L2"`
	L3     string `toml:"L3"`
	L4     string `toml:"L4"`
	Decide string `toml:"decide"`
}

type dangerSteps struct {
	First string `toml:"first"`
	L2    string `toml:"L2"`
	L3    string `toml:"L3"`
	L4    string `toml:"L4"`
}

// ladders is what the steps are made of.
type ladders struct {
	warnAt      int
	desk        time.Duration
	of          map[models.ClockKind]models.Ladder
	decide      map[models.ClockKind]time.Duration
	danger      models.Ladder
	dangerFirst time.Duration
}

// usualLadder is what counts where ladder.toml says nothing: this project's proposals, as all steps are until the state
// settles them.
func usualLadder() ladderFile {
	return ladderFile{
		WarnAt: 80, Desk: "2h",
		Round:  stepsFile{L2: "4h", L3: "12h", L4: "1d", Decide: "1d"},
		Office: stepsFile{L2: "2d", L3: "3d", L4: "3d", Decide: "3d"},
		Danger: dangerSteps{First: "15m", L2: "15m", L3: "30m", L4: "1h"},
	}
}

// readLadder reads how long each step has.
func readLadder(d *Directory, s *sources) error {
	file := s.ladder
	if file.WarnAt < 1 || file.WarnAt > 99 {
		d.fault("percent", "%s: warn_at %d is no per cent between 1 and 99", ladderName, file.WarnAt)
	}
	l := ladders{warnAt: file.WarnAt, of: map[models.ClockKind]models.Ladder{}, decide: map[models.ClockKind]time.Duration{}}
	r := steps{office: d.hours.offices.Day(), secretariat: d.hours.secretariat.Day()}
	l.desk = r.read("desk", file.Desk, models.RoundClock)
	for clock, s := range map[models.ClockKind]stepsFile{models.RoundClock: file.Round, models.OfficeClock: file.Office} {
		key := string(clock) + "."
		l.of[clock] = models.Ladder{L2: r.read(key+"L2", s.L2, clock), L3: r.read(key+"L3", s.L3, clock), L4: r.read(key+"L4", s.L4, clock)}
		l.decide[clock] = r.read(key+"decide", s.Decide, clock)
	}
	x, round := file.Danger, models.RoundClock
	l.danger = models.Ladder{L2: r.read("danger.L2", x.L2, round), L3: r.read("danger.L3", x.L3, round), L4: r.read("danger.L4", x.L4, round)}
	l.dangerFirst = r.read("danger.first", x.First, round)
	d.faults = append(d.faults, r.faults...)
	if slow := l.of[models.RoundClock]; len(r.faults) == 0 && (l.danger.L2 > slow.L2 || l.danger.L3 > slow.L3 || l.danger.L4 > slow.L4) {
		d.fault("danger_slow", "%s: danger has a longer step than the round clock; its ladder must be the short one", ladderName)
	}
	d.ladders = l
	return nil
}

// steps reads times and gathers what is wrong with them.
type steps struct {
	office, secretariat time.Duration // the length of a working day
	faults              []error
}

func (s *steps) read(key, text string, clock models.ClockKind) time.Duration {
	day := 24 * time.Hour
	if clock == models.OfficeClock {
		day = s.office
		if strings.HasSuffix(key, "L3") || strings.HasSuffix(key, "L4") {
			day = s.secretariat // those who sit there have its days
		}
	}
	t, err := duration(text, day)
	if err != nil {
		s.faults = append(s.faults, wrong("time", "%s: %s", ladderName+": "+key, err))
	}
	if t > longestLimit {
		s.faults = append(s.faults, wrong("step_long", "%s: %s is over a year", ladderName+": "+key, text))
	}
	return t
}

// ladder reads a category's own steps, "2h / 8h / 1d": L2 / L3 / L4.
func ladder(text string, day, secretariat time.Duration) (l models.Ladder, err error) {
	if text == "" {
		return l, nil
	}
	parts := strings.Split(text, "/")
	if len(parts) != 3 {
		return l, wrong("ladder", "%q must be three times, L2 / L3 / L4, as in \"2h / 8h / 1d\"", text)
	}
	for i, x := range []struct {
		into *time.Duration
		day  time.Duration
	}{{&l.L2, day}, {&l.L3, secretariat}, {&l.L4, secretariat}} {
		if *x.into, err = duration(parts[i], x.day); err != nil {
			return l, err
		}
	}
	return l, nil
}

// Rules is what the directory says of the limits of a complaint of the category in the Area.
func (d *Directory) Rules(category, area string, danger models.Danger) models.Rules {
	c, _ := d.Category(category)
	r := models.Rules{
		Clock: c.Clock, Calendar: d.Calendar(area), Secretariat: d.Secretariat(), Desk: d.ladders.desk,
		WarnAt: d.ladders.warnAt, Ladder: c.Ladder,
	}
	if r.Clock != models.OfficeClock {
		r.Clock = models.RoundClock
	}
	if r.Ladder == (models.Ladder{}) {
		r.Ladder = d.ladders.of[r.Clock]
	}
	r.Decide = d.ladders.decide[r.Clock]
	if danger != "" && danger != models.NoDanger {
		r.Clock, r.Ladder, r.DangerFirst = models.RoundClock, d.ladders.danger, d.ladders.dangerFirst
		r.Decide = d.ladders.decide[models.RoundClock]
	}
	return r
}
