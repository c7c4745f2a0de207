package directory

import (
	"fmt"

	"sunwai/models"
)

// readHub reads how the posts are called that are the same in all departments: L0, L4, desk.
func readHub(d *Directory, f *folder) error {
	var file struct {
		Posts map[string]named `toml:"posts"`
	}
	if err := f.toml(hubFile, &file); err != nil {
		return err
	}
	d.hub = posts(file.Posts)
	for _, level := range []models.Level{models.L0, models.L4, models.Desk} {
		d.checkNames(fmt.Sprintf("%s: post %s", hubFile, level), d.hub[level], inBoth)
	}
	return nil
}

// readNextDoors reads the reject reasons with their next doors.
func readNextDoors(d *Directory, f *folder) error {
	var file struct {
		Reason []struct {
			Code string `toml:"code"`
			named
			NextDoor named `toml:"next_door"`
		} `toml:"reason"`
		AfterAppeals named `toml:"after_appeals"`
	}
	if err := f.toml(doorsFile, &file); err != nil {
		return err
	}
	d.lastDoors = file.AfterAppeals.names()
	for _, r := range file.Reason {
		d.nextDoors = append(d.nextDoors, NextDoor{
			Reason: models.RejectReason(r.Code), Names: r.names(), Door: r.NextDoor.names(),
		})
	}
	return nil
}
