package facebook

// Hashed is what the tests need of the inside.
var Hashed = hashed
