package whatsapp

import (
	"encoding/json"
	"errors"
	"strconv"
)

// text is a string that Meta sometimes writes as a number.
type text string

// UnmarshalJSON takes both.
func (t *text) UnmarshalJSON(raw []byte) error {
	if len(raw) > 0 && raw[0] == '"' {
		var s string
		if err := json.Unmarshal(raw, &s); err != nil {
			return err
		}
		*t = text(s)
		return nil
	}
	var n json.Number
	if err := json.Unmarshal(raw, &n); err == nil {
		*t = text(n.String())
	}
	return nil // of another type: as if it were not there
}

// number is what it says, 0 if it is none.
func (t text) number() int64 {
	n, err := strconv.ParseInt(string(t), 10, 64)
	if err != nil {
		return 0
	}
	return n
}

// read reads JSON; a field of another type than expected spoils that field alone: encoding/json reads the rest all the same.
func read(raw json.RawMessage, into any) bool {
	var wrongType *json.UnmarshalTypeError
	err := json.Unmarshal(raw, into)
	return err == nil || errors.As(err, &wrongType)
}
