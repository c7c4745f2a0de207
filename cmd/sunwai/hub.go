package main

import (
	"context"
	"fmt"
	"net/http"

	"sunwai/handlers"
	"sunwai/handlers/hub/door"
	"sunwai/handlers/hub/web"
	"sunwai/handlers/officer"
	"sunwai/models"
)

// hubModules are the pages of the hub's website. Each page is wired in a file of its own.
func (v *service) hubModules() []web.Module {
	return []web.Module{v.wall.Module(), v.mapModule(), v.hubDoor(), v.hubComplaints(), v.hubComplaint(), v.hubMedia(), v.hubTriage(), v.hubProblems(),
		v.hubDesk(), v.hubLetters(), v.hubRules(), v.hubOffices(), v.hubReports(), v.hubUsers(), v.hubAudit()}
}

// addHub serves the website beside the webhooks.
func (v *service) addHub(mux *http.ServeMux) error {
	kit, err := v.newHub()
	if err != nil {
		return err
	}
	pages := v.door.Middleware(web.Guard(kit))
	mux.Handle(web.Prefix, pages)
	mux.Handle(web.Prefix+"/", pages)
	return nil
}

// newHub makes the website, whose pages ask who is signed in: the door says so.
func (v *service) newHub() (*web.Kit, error) {
	var err error
	if v.door, err = v.newDoor(); err != nil {
		return nil, err
	}
	kit, err := web.New(web.Deps{Words: v.texts, Directory: func() web.Directory { return v.live.Directory() }, Clock: v.clock, Log: v.counted("pages"),
		Modules: v.hubModules(), SignIn: door.Path})
	if err != nil {
		return nil, err
	}
	v.wall.DrawWith(kit)
	return kit, nil
}

// hubActs runs officers' commands that come by a page and hands over what is to be told.
type hubActs struct {
	*handlers.Acts
	service *service
}

func (v *service) newActs(deps handlers.Deps, officers *officer.Conversation) hubActs {
	return hubActs{Acts: handlers.NewActs(deps, officers), service: v}
}

// Act runs a command and returns what is said to who gave it.
func (a hubActs) Act(ctx context.Context, act handlers.Act) ([]models.Intent, error) {
	cs, said, err := a.Run(ctx, act)
	if err != nil {
		return nil, err
	}
	return said, a.keep(ctx, cs)
}

// Judge takes a human's word on something doubtful, and returns what is said to who gave it.
func (a hubActs) Judge(ctx context.Context, j handlers.Judgement) ([]models.Intent, error) {
	cs, said, err := a.Acts.Judge(ctx, j)
	if err != nil {
		return nil, err
	}
	return said, a.keep(ctx, cs)
}

// keep writes what a page changed, and hands over what is to be told.
func (a hubActs) keep(ctx context.Context, cs models.ChangeSet) error {
	rows, err := seeingStore{a.service.store, a.service.live}.Apply(ctx, []models.ChangeSet{cs})
	if err != nil {
		return fmt.Errorf("writing what an act changes: %w", err)
	}
	if cs.After != nil {
		cs.After()
	}
	a.service.gateway.Handover(rows)
	return nil
}
