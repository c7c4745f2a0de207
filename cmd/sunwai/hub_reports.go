package main

import (
	"context"
	"io"
	"time"

	"sunwai/handlers/hub/reports"
	"sunwai/handlers/hub/web"
	"sunwai/handlers/report"
	"sunwai/models"
)

// hubReports is the page of periodic reports.
func (v *service) hubReports() web.Module {
	return reports.Module(reports.Deps{Reports: pageReports{v}, Directory: func() reports.Directory { return v.live.Directory() }, Clock: v.clock, Audit: v.audit})
}

// pageReports makes reports as the page asks for them.
type pageReports struct{ v *service }

// Screen counts a report to be shown.
func (p pageReports) Screen(ctx context.Context, a reports.Asked, now time.Time) (models.ReportSheet, error) {
	return p.v.reports.Screen(ctx, report.ScreenSpec{Kind: report.Kind(a.Kind), Day: a.Day, Department: a.Department, Area: a.District, Lang: a.Lang}, now)
}

// File writes a report as a file.
func (p pageReports) File(ctx context.Context, w io.Writer, a reports.Asked, format string, now time.Time) error {
	return p.v.reports.Write(ctx, w, p.spec(a, format), now)
}

// FileName is how the file is called.
func (p pageReports) FileName(a reports.Asked, format string) string {
	return p.spec(a, format).FileName()
}

func (pageReports) spec(a reports.Asked, format string) report.Spec {
	return report.Spec{Period: report.PeriodOf(report.Kind(a.Kind), a.Day), Scope: report.Scope{Department: a.Department, Area: a.District}, Lang: a.Lang, Format: report.Format(format)}
}

// Sample draws the complaints of a month that is over.
func (p pageReports) Sample(ctx context.Context, month string) (models.AuditSample, error) {
	return p.v.reports.Sample(ctx, month, p.v.store.AuditSeed(month))
}
