// Package directory loads, checks and serves what the system knows about one state: its departments and the kinds of
// complaints they take, the words people use for them, the tree of Areas, place names, postal codes, helplines,
// holidays, office hours, and the next doors for what the state cannot decide.
//
// Everything is in text files that people who do not program can edit; up/README.md explains how. Uttar Pradesh is
// built into the program (UttarPradesh). Load reads any other folder of the same form, such as a changed copy of up. An
// invalid folder is refused as a whole, with a list of all faults:
//
//	areas.tsv            the state, its zones, districts and what lies in them
//	places.tsv pins.tsv  names of places and postal codes, each with its district; searched as text
//	outlines.tsv         borders of the districts
//	risky.tsv            names of places that are ordinary words too, or that many places bear
//	handles.tsv          handles of the government as seen in public
//	departments/*.toml   a department each, in the order of the file names
//	hub.toml             the posts that are the same everywhere
//	calendar.toml        office hours and holidays
//	helplines.toml       whom to call in danger
//	nextdoors.toml       reject reasons and where to go instead
//	templates.toml       what is said on WhatsApp after 24 hours, to be approved by Meta; may be missing
//
// The files are where a state begins: they are seeded into the database. What is changed on the website lies over them as a journal
// (Fold). Both together are the truth.
// Codes are stored there and must never be renamed or used again for something else.
package directory
