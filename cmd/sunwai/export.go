package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"

	"sunwai/cmd/sunwai/config"
	"sunwai/handlers/hub/triage"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

type exportCmd struct {
	Corrections correctionsCmd `cmd:"" help:"Export what people corrected, without personal data."`
}

type correctionsCmd struct{}

// Run writes the corrections to standard output, and how many there are to the error stream.
func (correctionsCmd) Run(ctx context.Context, a *app) error {
	return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
		d, err := savedDirectory(ctx, s)
		if err != nil {
			return err
		}
		n, err := writeCorrections(ctx, a.out, s, d)
		if err != nil {
			return fmt.Errorf("writing corrections: %w", err)
		}
		_, err = fmt.Fprintf(a.err, "%d corrected messages. Numbers of four digits and more, addresses, handles and names that were told are taken out; read it before you give it away all the same.\n", n)
		return err
	})
}

// corrected is a line of the export: what a message is about, as far as a human said so. The others' fields are empty: what nobody corrected
// was not necessarily right.
type corrected struct {
	Lang       models.Lang `json:"lang"`
	Text       string      `json:"text"`
	Department string      `json:"department,omitempty"` // code
	Category   string      `json:"category,omitempty"`   // code; as chosen, where somebody chose one
	District   string      `json:"district,omitempty"`   // its English name
	Was        string      `json:"was,omitempty"`        // what had been understood in the place of what was corrected last
	By         models.Role `json:"by"`
}

// correctionsAtOnce bounds how many are read together.
const correctionsAtOnce = 500

// writeCorrections writes one line for each message that somebody corrected, in the order of its first correction.
func writeCorrections(ctx context.Context, w io.Writer, s *store.Store, d *directory.Directory) (int, error) {
	lines, order := map[models.ID]*corrected{}, []models.ID(nil)
	for after := int64(0); ; {
		list, last, err := s.Corrections(ctx, after, correctionsAtOnce)
		if err != nil {
			return 0, err
		}
		for _, x := range list {
			line, known := lines[x.Complaint]
			if !known {
				line = &corrected{Lang: x.Lang, Text: triage.Masked(x.Text, x.Name)}
			}
			if line.add(x, d) && !known {
				lines[x.Complaint], order = line, append(order, x.Complaint)
			}
		}
		if last <= after {
			break
		}
		after = last
	}
	out := json.NewEncoder(w)
	out.SetEscapeHTML(false)
	for _, id := range order {
		if err := out.Encode(lines[id]); err != nil {
			return 0, err
		}
	}
	return len(order), nil
}

// add notes what a correction says of its message; false when it says nothing that can be learnt.
func (c *corrected) add(x models.CorrectedWords, d *directory.Directory) bool {
	switch x.Field {
	case "department", "category":
		if x.Department == "" {
			return false
		}
		c.Department = x.Department
		if x.Field == "category" {
			c.Category = x.To
		}
	case "area", "place":
		district, ok := d.District(x.Area)
		if !ok {
			return false
		}
		c.District = district.Names.En
	default:
		return false
	}
	c.Was, c.By = x.From, x.By
	return true
}
