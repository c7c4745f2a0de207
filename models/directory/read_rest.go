package directory

import (
	"fmt"

	"sunwai/models"
)

// hubToml is hub.toml.
type hubToml struct {
	Posts map[string]named `toml:"posts"`
}

// doorsToml is nextdoors.toml.
type doorsToml struct {
	Reason []struct {
		Code string `toml:"code"`
		named
		NextDoor named `toml:"next_door"`
	} `toml:"reason"`
	AfterAppeals named `toml:"after_appeals"`
}

// readHub reads how the posts are called that are the same in all departments: L0, L4, desk.
func readHub(d *Directory, s *sources) error {
	d.hub = posts(s.hub.Posts)
	for _, level := range []models.Level{models.L0, models.L4, models.Desk} {
		d.checkNames(fmt.Sprintf("%s: post %s", hubFile, level), d.hub[level], inBoth)
	}
	return nil
}

// readNextDoors reads the reject reasons with their next doors.
func readNextDoors(d *Directory, s *sources) error {
	d.lastDoors = s.doors.AfterAppeals.names()
	for _, r := range s.doors.Reason {
		d.nextDoors = append(d.nextDoors, NextDoor{
			Reason: models.RejectReason(r.Code), Names: r.names(), Door: r.NextDoor.names(),
		})
	}
	return nil
}
