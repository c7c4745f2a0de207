package meta

import (
	"encoding/json"
	"errors"
	"strconv"
	"strings"
)

// Text is a string that Meta sometimes writes as a number.
type Text string

// UnmarshalJSON takes both; a value of another type is as if it were not there.
func (t *Text) UnmarshalJSON(raw []byte) error {
	if len(raw) > 0 && raw[0] == '"' {
		var s string
		if err := json.Unmarshal(raw, &s); err != nil {
			return err
		}
		*t = Text(s)
		return nil
	}
	var n json.Number
	if err := json.Unmarshal(raw, &n); err == nil {
		*t = Text(n.String())
	}
	return nil
}

// Number is what it says, 0 if it is none.
func (t Text) Number() int64 {
	n, err := strconv.ParseInt(string(t), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// Read reads JSON; a field of another type than expected spoils that field alone: encoding/json reads the rest all the same.
func Read(raw json.RawMessage, into any) bool {
	var wrongType *json.UnmarshalTypeError
	err := json.Unmarshal(raw, into)
	return err == nil || errors.As(err, &wrongType)
}

// Clean takes out what the database refuses: U+0000 and bytes that are no UTF-8.
func Clean(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "")
}
