package config

import (
	"fmt"
	"io"
	"strings"
)

// WriteHelp writes what every key means, for --help. width is how many columns a line may have.
func WriteHelp(w io.Writer, width int) error {
	var b strings.Builder
	b.WriteString("Configuration (" + DefaultFile + ", or --config FILE; relative paths start in the file's folder):\n")
	section := ""
	for _, k := range AllKeys() {
		if k.Section != section {
			section = k.Section
			b.WriteString("\n  " + heading(section) + "\n")
		}
		b.WriteString("    " + k.Name)
		if k.Default != "" {
			b.WriteString(" = " + k.Default)
		}
		b.WriteString("   (" + k.Env + ")\n")
		wrap(&b, k.Help, "        ", width)
	}
	b.WriteString("\n")
	wrap(&b, "Secrets are never written into the file. Those of an account can also be set as "+accountPrefix+"<KEY>_TOKEN and "+
		accountPrefix+"<KEY>_WEBHOOK_SECRET, where <KEY> is the account's key in capitals with _ for -. "+
		"Without any account, "+tokenPrefix+"POWER=… creates one for the office POWER.", "  ", width)
	_, err := fmt.Fprint(w, b.String())
	return err
}

func heading(section string) string {
	if section == accountTable {
		return "[[" + section + "]], once for each account"
	}
	return "[" + section + "]"
}

// wrap breaks text into lines of at most width columns, each begun by indent.
func wrap(b *strings.Builder, text, indent string, width int) {
	line := indent
	for word := range strings.FieldsSeq(text) {
		if len(line)+len(word)+1 > width && line != indent {
			b.WriteString(line + "\n")
			line = indent
		}
		if line != indent {
			line += " "
		}
		line += word
	}
	b.WriteString(line + "\n")
}
