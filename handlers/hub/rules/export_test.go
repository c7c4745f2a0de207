package rules

// Texts are the texts of the pages, for tests.
var Texts = texts
