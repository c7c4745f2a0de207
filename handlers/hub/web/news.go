package web

import "time"

// NewsPoll is how often it is looked whether more has come to a page that somebody has open.
const NewsPoll = 2 * time.Second

// News is the line that says how much has come since a page was made: its list does not jump, the reader asks for it.
type News struct {
	Count int
	URL   string // of the page anew
}

// Draw makes a template's text in the reader's language.
func (c *Call) Draw(name string, data any) ([]byte, error) { return c.kit.render(c.Lang, name, data) }

// SayNews draws the line for a page that is open.
func (c *Call) SayNews(n News) (string, error) {
	body, err := c.Draw("web/news", n)
	return string(body), err
}
