package reports_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/reports"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

var noon = time.Date(2026, 11, 27, 6, 30, 0, 0, time.UTC)

type press struct {
	http.Handler
	asked   []reports.Asked
	fail    error
	audited []string
}

func (p *press) Screen(_ context.Context, a reports.Asked, _ time.Time) (models.ReportSheet, error) {
	p.asked = append(p.asked, a)
	return models.ReportSheet{Title: "T", Figures: []models.SheetFigure{{Code: "received", Name: "R", Value: "5", Before: "4"}, {Code: "open", Name: "O", Value: "9"}},
		Channels: []models.SheetCount{{Code: "telegram", Name: "Telegram", Count: 5}}}, p.fail
}
func (p *press) File(_ context.Context, w io.Writer, a reports.Asked, format string, _ time.Time) error {
	p.asked = append(p.asked, a)
	if p.fail != nil {
		return p.fail
	}
	_, err := io.WriteString(w, "the "+format)
	return err
}
func (p *press) FileName(reports.Asked, string) string { return "sunwai-day.pdf" }
func (p *press) Sample(_ context.Context, month string) (models.AuditSample, error) {
	return models.AuditSample{Month: month, Seed: []byte{0xab}, Numbers: []models.Number{"26821450939"}, Of: 40}, nil
}

func newPress(t *testing.T) *press {
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	p, at := &press{}, modelstest.NewClock(noon)
	m := reports.Module(reports.Deps{Reports: p, Directory: func() reports.Directory { return up }, Clock: at,
		Audit: func(_ context.Context, _ access.User, action string, _ models.ID) error {
			p.audited = append(p.audited, action)
			return nil
		}})
	kit, err := web.New(web.Deps{Words: texts, Directory: func() web.Directory { return up }, Clock: at, Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	p.Handler = web.Guard(kit)
	return p
}

func (p *press) get(u access.User, target string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest("GET", "https://hub.test"+target, nil)
	p.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

var (
	hub     = access.User{ID: 1, Roles: []access.Role{access.Hub}}
	power   = access.User{ID: 2, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	officer = access.User{ID: 3, Roles: []access.Role{access.Officer}, Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}}
)

func TestWhichReport(t *testing.T) {
	p := newPress(t)
	w := p.get(hub, "/hub/reports?lang=en")
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "2026-11-26", p.asked[0].Day.In(models.IST()).Format(time.DateOnly), "the last whole day")
	require.Equal(t, "day", p.asked[0].Kind)
	require.Contains(t, w.Body.String(), "before: 4")
	require.Contains(t, w.Body.String(), "/hub/complaints?from=2026-11-26")

	for target, want := range map[string]int{
		"/hub/reports?kind=week&day=2026-11-20&department=POWER&district=162": 200, "/hub/reports?kind=century&day=tomorrow": 200, "/hub/reports?day=2099-01-01": 200,
		"/hub/reports?department=NONE": 404, "/hub/reports?district=nowhere": 404, "/hub/reports/file?format=exe": 404, "/hub/reports/sample?month=2026-11": 404,
		"/hub/reports/sample?month=x": 404, "/hub/reports/sample?month=2026-10": 200,
	} {
		require.Equal(t, want, p.get(hub, target).Code, target)
	}
	for _, a := range p.asked {
		require.False(t, a.Day.After(noon), "no report of the future")
	}
}

func TestWhoseReport(t *testing.T) {
	p := newPress(t)
	p.get(power, "/hub/reports")
	require.Equal(t, "POWER", p.asked[0].Department, "who looks after one department starts with it")
	require.Equal(t, http.StatusNotFound, p.get(power, "/hub/reports?department=JAL").Code)
	require.Equal(t, http.StatusNotFound, p.get(officer, "/hub/reports?district=118").Code)
	require.Equal(t, http.StatusNotFound, p.get(power, "/hub/reports/sample?month=2026-10").Code, "the sample is the state's")
}

func TestFiles(t *testing.T) {
	p := newPress(t)
	pdf := p.get(officer, "/hub/reports/file?format=pdf")
	require.Equal(t, "the pdf", pdf.Body.String())
	require.Equal(t, `attachment; filename="sunwai-day.pdf"`, pdf.Header().Get("Content-Disposition"))
	require.Empty(t, p.audited)
	require.Equal(t, http.StatusForbidden, p.get(officer, "/hub/reports/file?format=csv").Code, "rows of complaints are not for everybody")
	require.Equal(t, "the csv", p.get(hub, "/hub/reports/file?format=csv").Body.String())
	require.Equal(t, []string{"report.exported"}, p.audited)

	p.fail = errors.New("the database is away")
	broken := p.get(hub, "/hub/reports/file?format=pdf")
	require.Equal(t, http.StatusInternalServerError, broken.Code)
	require.Empty(t, broken.Header().Get("Content-Disposition"), "what failed is no file")
	require.Equal(t, http.StatusInternalServerError, p.get(hub, "/hub/reports").Code)
}
