package main

import (
	"context"
	"fmt"
	"strings"

	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

// demoAccounts gives every department a handle on the console, and the hub and the CM office one each.
func demoAccounts(d *directory.Directory) []models.Account {
	console := func(office models.Office, short string) models.Account {
		return models.Account{Key: "console-" + strings.ToLower(strings.ReplaceAll(string(office), "_", "-")),
			Platform: models.Console, Handle: "up_" + short, Office: office}
	}
	var list []models.Account
	for _, dep := range d.Departments() {
		short := d.HandleNames(dep.Code).Latn
		if short == "" {
			short = strings.ToLower(dep.Code)
		}
		list = append(list, console(models.Office(dep.Code), short))
	}
	return append(list, console("cm", "cm"), console(models.HubOffice, "hub"))
}

// demoPhone is the number whose desk is tried out on the website: nobody can call it. Its key stands in databases of those who tried
// things out: never rename it.
func demoPhone() models.Account {
	return models.Account{Key: "demo-phone", Platform: models.Phone, Handle: "1076", Office: models.HubOffice}
}

// demoNames are the demo officers' names. They are nobody's.
func demoNames() []string {
	first := []string{"अनिल", "सुनीता", "राजेश", "पूजा", "इमरान", "कविता", "सुरेश", "नसीम", "मनोज", "रेखा", "विजय", "शबाना"}
	last := []string{"वर्मा", "सिंह", "यादव", "अंसारी", "मिश्रा", "गौतम", "पाल", "श्रीवास्तव"}
	var names []string
	for i := range len(first) * len(last) {
		names = append(names, first[i%len(first)]+" "+last[(i/len(first)+i)%len(last)])
	}
	return names
}

// demoPosts are the chairs that are filled: three in each department, for the whole state, and two at the hub.
func demoPosts(d *directory.Directory) []models.Post {
	var posts []models.Post
	for _, dep := range d.Departments() {
		for _, level := range []models.Level{models.L1, models.L2, models.L3} {
			posts = append(posts, models.Post{Department: dep.Code, Area: models.StateArea, Level: level})
		}
	}
	for _, level := range []models.Level{models.Desk, models.L4} {
		posts = append(posts, models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: level})
	}
	return posts
}

// demoPeople fills the chairs with officers who have a phone on the console. Those who are there already stay.
func demoPeople(ctx context.Context, s *store.Store, d *directory.Directory, ids *models.IDs) error {
	have, err := s.Officers(ctx)
	if err != nil {
		return err
	}
	filled := map[models.Post]bool{}
	for _, o := range have {
		for _, p := range o.Postings {
			filled[p.Post] = true
		}
	}
	accounts := map[models.Office]models.Account{}
	for _, a := range demoAccounts(d) {
		accounts[a.Office] = a
	}
	names := demoNames()
	for i, post := range demoPosts(d) {
		if filled[post] {
			continue
		}
		office := models.Office(post.Department)
		if post.Department == models.HubDepartment {
			office = models.HubOffice
		}
		id := ids.Next()
		peer := strings.ToLower(fmt.Sprintf("officer-%s-%s", post.Department, post.Level))
		o := models.Officer{ID: id, Name: names[i%len(names)], Lang: models.Hindi,
			Address:  models.Address{Platform: models.Console, Account: accounts[office].Key, Peer: models.Peer(peer)},
			Postings: []models.Posting{{Officer: id, Post: post}}}
		if err := s.CreateOfficer(ctx, o); err != nil {
			return fmt.Errorf("making the demo people: %w", err)
		}
	}
	return nil
}
