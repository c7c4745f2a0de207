package models

import "time"

// Problem is a trouble that the hub has confirmed: many complain of it, and one complaint stands for all of them. Who comes later is told
// that it is known and worked on.
type Problem struct {
	ID       ID
	Category string
	Area     string
	Master   ID        // the complaint that stands for all
	Number   Number    // of the master
	Since    time.Time // when the first of them was registered
	At       time.Time // of the confirmation
	By       ID        // who confirmed it
	Joined   int       // complaints that wait with the master
}

// Cluster is a number of open complaints of one category in one Area that nobody has confirmed to be one problem.
type Cluster struct {
	Category    string
	Area        string
	Count       int
	First, Last time.Time // registered
}

const (
	// ClusterSize is from how many like complaints on a problem is proposed.
	ClusterSize = 3
	// ClusterWindow is within which time they were registered.
	ClusterWindow = 14 * 24 * time.Hour
)
