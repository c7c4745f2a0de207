package benchtest

import "testing"

// BenchmarkGrown measures the same with a million complaints: nothing that is done for one message may cost more.
func BenchmarkGrown(b *testing.B) {
	rows := setting(envRows, 1_000_000)
	b.Run("Webhook", func(b *testing.B) { webhooks(b, rows) })
	b.Run("Turns", func(b *testing.B) { turns(b, rows, mixed) })
	b.Run("Told", func(b *testing.B) { told(b, rows) })
}
