package whatsapp

// Hashed is what is stored of WhatsApp's id of a message.
func Hashed(wamid string) string { return hashed(wamid) }
