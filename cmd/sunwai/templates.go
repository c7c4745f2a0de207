package main

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

type templatesCmd struct {
	Saved bool `help:"Use the templates in the database, with the changes made on the website, instead of those in the files."`
}

// Run writes the directory's templates as Meta's endpoint takes them: one request's JSON a line, one for each language.
func (r templatesCmd) Run(ctx context.Context, a *app) error {
	if r.Saved {
		return a.withStore(ctx, func(_ *config.Config, s *store.Store) error {
			d, err := savedDirectory(ctx, s)
			if err != nil {
				return err
			}
			return a.writeTemplates(d)
		})
	}
	c, err := a.config()
	if err != nil {
		return err
	}
	d, err := readDirectory(c)
	if err != nil {
		return err
	}
	return a.writeTemplates(d)
}

func (a *app) writeTemplates(d *directory.Directory) error {
	e := json.NewEncoder(a.out)
	e.SetEscapeHTML(false)
	for _, t := range d.Templates() {
		for _, lang := range directory.TemplateLangs() {
			if err := e.Encode(submission(d, t, lang)); err != nil {
				return fmt.Errorf("writing the template %s: %w", t.Name, err)
			}
		}
	}
	return nil
}

// templateRequest is what asks for a template to be approved.
// https://developers.facebook.com/docs/graph-api/reference/whats-app-business-account/message_templates#Creating
type templateRequest struct {
	Name       string              `json:"name"`
	Language   string              `json:"language"`
	Category   string              `json:"category"`
	Format     string              `json:"parameter_format"`
	Components []templateComponent `json:"components"`
}

type templateComponent struct {
	Type    string           `json:"type"`
	Text    string           `json:"text,omitempty"`
	Example *templateExample `json:"example,omitempty"`
	Buttons []templateButton `json:"buttons,omitempty"`
}

type templateExample struct {
	Body [][]string `json:"body_text"`
}

type templateButton struct {
	Type string `json:"type"`
	Text string `json:"text"`
}

func submission(d *directory.Directory, t directory.Template, lang models.Lang) templateRequest {
	body := templateComponent{Type: "BODY", Text: t.Positional(lang)}
	var samples []string
	for _, hole := range t.Holes(lang) {
		samples = append(samples, d.TemplateSample(t, hole).In(lang))
	}
	if len(samples) > 0 {
		body.Example = &templateExample{Body: [][]string{samples}}
	}
	r := templateRequest{Name: t.Name, Language: string(lang), Category: "UTILITY", Format: "POSITIONAL", Components: []templateComponent{body}}
	if len(t.Buttons) > 0 {
		buttons := templateComponent{Type: "BUTTONS"}
		for _, b := range t.Buttons {
			buttons.Buttons = append(buttons.Buttons, templateButton{Type: "QUICK_REPLY", Text: b.In(lang)})
		}
		r.Components = append(r.Components, buttons)
	}
	return r
}

// templated is a platform that can say which templates are approved.
type templated interface {
	Templates(ctx context.Context) (map[string]string, error)
}

// unapproved lists which of the directory's templates an account cannot use yet, and why.
func unapproved(ctx context.Context, from templated, d *directory.Directory) ([]string, error) {
	there, err := from.Templates(ctx)
	if err != nil || there == nil {
		return nil, err
	}
	var list []string
	for _, t := range d.Templates() {
		for _, lang := range directory.TemplateLangs() {
			key := t.Name + "/" + string(lang)
			switch status := there[key]; status {
			case "APPROVED":
			case "":
				list = append(list, key+" (not submitted)")
			default:
				list = append(list, key+" ("+strings.ToLower(status)+")")
			}
		}
	}
	return list, nil
}
