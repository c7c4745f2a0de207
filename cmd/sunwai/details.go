package main

// What `sunwai COMMAND --help` says below the command's one line. Kong finds these methods by their name.

// Help explains what run makes.
func (runCmd) Help() string {
	return "Creates a database with demo people if there is none, starts the program, and opens the citizen's and the officer's phone in the browser. " +
		"The website is at /hub, without a password. Nothing is sent to real platforms."
}

// Help explains the two ways of chatting.
func (chatCmd) Help() string {
	return "Shows the citizen's and the officer's phone in the terminal, or plays a script of lines from standard input."
}

// Help explains input and output.
func (understandCmd) Help() string {
	return "Reads one message from each line of standard input, and writes what was understood of it as a line of JSON. Needs no database."
}

// Help explains how serve is stopped.
func (serveCmd) Help() string {
	return "Runs until SIGTERM or Ctrl-C, and then takes at most 15 seconds to finish what it has begun. Run sunwai migrate and sunwai seed before."
}

// Help explains the keys.
func (migrateCmd) Help() string {
	return "Also creates the encryption keys if there are none. Keep a copy of the keys file apart from the database: without it, nothing can be read."
}

// Help explains when to seed.
func (seedCmd) Help() string {
	return "Run it after the directory's files were changed. Entries are written by their code. " +
		"Running replicas read the result within a second or so, and changes made on the website stay on top of the files."
}

// Help explains the exit code.
func (doctorCmd) Help() string {
	return "Checks the configuration, database, keys, media folder, disk space, clock, and the tokens, webhooks and templates of all accounts. " +
		"Changes nothing. Exits with code 1 if there is any problem."
}

// Help explains who gets the link.
func (inviteCmd) Help() string {
	return "Send the link to this officer only. It works once."
}

// Help explains what happens to open complaints.
func (transferCmd) Help() string {
	return "Open complaints of the old post are passed on to others within seconds, by a running serve."
}

// Help explains what happens to open complaints.
func (revokeCmd) Help() string {
	return "The officer's open complaints are passed on to others within seconds, by a running serve."
}

// Help explains who gets the link.
func (adminCreateCmd) Help() string {
	return "Send the link to this person only. There they choose a password and set up an authenticator. It works once, for a day."
}

// Help explains when to reset.
func (adminResetCmd) Help() string {
	return "For a user who lost the phone or whose password is known to others. Removes password, authenticator and sessions."
}

// Help explains what the files need.
func (changesCmd) Help() string {
	return "Lists who changed what and why, and whether the change still fits the directory's files. Once the files contain a change, its entry has no effect."
}

// Help explains what to do with them.
func (templatesCmd) Help() string {
	return "Prints one line of JSON for each template and language, in the form in which Meta takes them for approval."
}

// Help explains what replan asks.
func (replanCmd) Help() string {
	return "Shows which open complaints of the department would get other limits, and asks before it changes them. The complainants are told the new date."
}

// Help explains who counts.
func (recountCmd) Help() string {
	return "A running serve counts all complaints again; without one, the next serve does. Until that is done, the wall says that its figures are too low."
}

// Help explains what the seed is for.
func (auditSeedCmd) Help() string {
	return "Every month some rejected complaints are drawn at random for audit. Anybody with the seed can repeat the draw. " +
		"It can be printed only after the month is over, because it also says which rejections nobody will look at."
}

// Help explains the value to keep.
func (auditVerifyCmd) Help() string {
	return "Exits with code 1 if an entry is missing or was changed, added or cut off. Prints where the chain ends: " +
		"keep this value elsewhere and pass it to --noted next time. Only then does it show if the newest entries were cut off together with the chain's end."
}

// Help explains what the export contains.
func (correctionsCmd) Help() string {
	return "Writes what hub staff, officers and citizens corrected, one line of JSON for each message. Save it as folder/corrections.jsonl and run 'make eval DATA=folder'. " +
		"Names inside a sentence can remain: read the file before you pass it on."
}
