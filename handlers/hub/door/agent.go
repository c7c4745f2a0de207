package door

import "strings"

// agentOf says in two words which browser and system a session is at, so that one's own are told apart in a list. Nothing else of what
// browsers tell of themselves is kept.
func agentOf(header string) string {
	first := func(known [][2]string) string {
		for _, k := range known {
			if strings.Contains(header, k[0]) {
				return k[1]
			}
		}
		return "?"
	}
	// Every browser claims to be the ones before it: the newest name comes first.
	browser := first([][2]string{{"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser", "Samsung Internet"}, {"UCBrowser", "UC Browser"},
		{"Firefox", "Firefox"}, {"Chrom", "Chrome"}, {"Safari", "Safari"}})
	system := first([][2]string{{"Android", "Android"}, {"iPhone", "iPhone"}, {"iPad", "iPad"}, {"Windows", "Windows"}, {"Mac OS", "macOS"},
		{"CrOS", "ChromeOS"}, {"KaiOS", "KaiOS"}, {"Linux", "Linux"}})
	return browser + ", " + system
}
