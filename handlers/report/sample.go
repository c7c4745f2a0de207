package report

import (
	"bytes"
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"
	"time"

	"sunwai/models"
)

// SampleSize is how many complaints of a month outsiders are invited to look into: "the 100 complaints".
const SampleSize = 100

// Sample draws from what was closed in a month: those whose numbers, hashed with the month's seed, come first. The seed is told when
// the month is over, so that nobody could choose and everybody can check. What is sensitive or against staff is never drawn.
func (r *Reports) Sample(ctx context.Context, month string, seed []byte) (models.AuditSample, error) {
	at, err := time.ParseInLocation("2006-01", month, models.IST())
	if err != nil {
		return models.AuditSample{}, fmt.Errorf("drawing a sample: %w", err)
	}
	p := PeriodOf(Month, at)
	type drawn struct {
		hash   [sha256.Size]byte
		number models.Number
	}
	var first []drawn
	out := models.AuditSample{Month: month, Seed: seed}
	err = r.d.Read.ReportRows(ctx, models.ReportQuery{From: p.From, To: p.To}, func(row models.ReportRow) error {
		if row.Hidden() || row.Status != models.Closed || !p.holds(row.ClosedAt) {
			return nil
		}
		out.Of++
		d := drawn{sha256.Sum256(slices.Concat(seed, []byte(row.Number))), row.Number}
		i, _ := slices.BinarySearchFunc(first, d, func(a, b drawn) int {
			return cmp.Or(bytes.Compare(a.hash[:], b.hash[:]), cmp.Compare(a.number, b.number))
		})
		if i < SampleSize {
			first = slices.Insert(first, i, d)
			first = first[:min(len(first), SampleSize)]
		}
		return nil
	})
	if err != nil {
		return models.AuditSample{}, fmt.Errorf("drawing a sample: %w", err)
	}
	for _, d := range first {
		out.Numbers = append(out.Numbers, d.number)
	}
	return out, nil
}
