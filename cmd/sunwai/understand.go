package main

import (
	"fmt"

	"sunwai/handlers/understand"
)

type understandCmd struct{}

// Run reads messages from standard input, one a line, and writes what was understood of each as a line of JSON.
func (understandCmd) Run(a *app) error {
	c, err := a.config()
	if err != nil {
		return err
	}
	d, err := readDirectory(c)
	if err != nil {
		return err
	}
	u, err := understand.New(d)
	if err != nil {
		return fmt.Errorf("reading the model: %w", err)
	}
	startOver() // a stream needs little: half of what making the reader took
	return understand.Stream(a.in, a.out, u, d)
}
