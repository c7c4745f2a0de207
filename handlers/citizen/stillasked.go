package citizen

import (
	"sunwai/handlers"
	"sunwai/models"
)

// placeOf is where a question's complaint is known to be.
func placeOf(t *handlers.Turn, ask models.Ask) models.Complaint {
	c, _ := t.Own(ask.Complaint)
	return models.Complaint{ID: c.ID, Area: c.Area, Place: c.Place, Location: c.Location}
}

// sameStillAsked asks once more "the same, or a new one?" where it was answered with the place of the complaint, which was asked for before: the buttons
// below what is now said of that would take the "2" for theirs.
func sameStillAsked(t *handlers.Turn, asked models.Ask, was models.Complaint) {
	is := placeOf(t, asked)
	if asked.Kind != "same" || len(asked.Choices) < 2 || was.ID == 0 || was.Area == is.Area && was.Place == is.Place && was.Location == is.Location ||
		t.Conv.Ask.Kind != "" && t.Conv.Ask.Kind != offers {
		return
	}
	c, _ := t.Own(asked.Complaint)
	sayBoth(t, c, asked.Choices[0], asked.Choices[1])
}

// sayBoth asks whether words are the same matter or a new one.
func sayBoth(t *handlers.Turn, c models.Complaint, same, fresh models.Choice) {
	t.Ask("same", c.ID, same, fresh)
	t.Say(models.Intent{Kind: "citizen.same_or_new", Complaint: c.ID, Args: models.Args{Number: c.Number},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("same", same.Command, same.Arg), handlers.Button("new", fresh.Command, fresh.Arg))}})
}
