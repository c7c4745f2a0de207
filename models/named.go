package models

// FileUnder gives the complaint a category. named is the one that its words name: they are the same where somebody chose it, and where nothing
// else is likelier by all words together.
func (c *Complaint) FileUnder(category, named string) {
	c.Category, c.Named = category, ""
	if named != category {
		c.Named = named
	}
}

// NamedCategory is the category that its words name: a catch-all where they say no more than whose matter it is, whatever it is likely to be.
func (c Complaint) NamedCategory() string {
	if c.Named != "" {
		return c.Named
	}
	return c.Category
}

// Is reports whether the complaint is of a category, by what its words name or by what it is filed under.
func (c Complaint) Is(category string) bool {
	return category != "" && (c.Category == category || c.NamedCategory() == category)
}
