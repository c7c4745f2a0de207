package understand

import "testing"

// Who took what is mostly taken in despair needs somebody to talk to besides the ambulance; a snake, a meal and one tablet are no despair.
func TestWhoDespairs(t *testing.T) {
	for text, want := range map[string]bool{
		"maine 30 sleeping tablets kha li": true, "meri patni ne zahar kha liya": true, "पति ने सल्फास खा लिया": true, "my brother drank poison": true, "bhai ne nas kaat li": true,
		"saanp ne kaat liya bhai ko": false, "papa ko heart attack": false, "hostel me 20 ladkiya bimar": false, "bukhar ki goli kha li": false, "khet me keetnashak ki kami hai": false,
	} {
		if got := read(t, text).Despairs; got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}
