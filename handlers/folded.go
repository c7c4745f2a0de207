package handlers

import "strings"

// Folded reports whether a text is nothing but signs of thanks and consent, however many.
func Folded(text string) bool {
	const signs = "🙏👍👌✅❤♥😊☺🙂😀😃😄😁👏🤝💐🌹💯\ufe0f\u200d "
	return text != "" && strings.Trim(text, signs+"🏻🏼🏽🏾🏿") == ""
}
