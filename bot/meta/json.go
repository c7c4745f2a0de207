package meta

import (
	"strconv"

	"sunwai/bot"
)

// Text is a string that Meta sometimes writes as a number.
type Text string

// UnmarshalJSON takes both.
func (t *Text) UnmarshalJSON(raw []byte) error {
	s, err := bot.ReadLoosely(raw)
	if s != "" || err != nil {
		*t = Text(s)
	}
	return err
}

// Number is what it says, 0 if it is none.
func (t Text) Number() int64 {
	n, err := strconv.ParseInt(string(t), 10, 64)
	if err != nil {
		return 0
	}
	return n
}
