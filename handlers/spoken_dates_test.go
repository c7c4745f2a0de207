package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestADateInOtherWords: a day that is named is the one that is asked about; "next week" names none, and no date is made of it.
func TestADateInOtherWords(t *testing.T) {
	for text, want := range map[string]string{
		"10 december ko hoga": "10/12", "10 दिसंबर को हो जाएगा": "10/12", "10 december": "10/12", "by 10th december": "10/12", "25 tarikh ko hoga": "25/11", "somvar ko hoga": "30/11",
		"monday ko theek ho jayega": "30/11", "is mahine ke ant tak": "30/11", "महीने के अंत तक हो जाएगा": "30/11", "by end of month": "30/11", "within a week": "01/12", "ek mahina lagega": "24/12",
		"agle 2 din me": "26/11", "15 din lagenge": "09/12", "2 se 3 din lagenge": "27/11", "2 से 3 दिन में": "27/11",
		"by end of this week": "28/11", "is hafte ke ant tak": "28/11", "इस हफ्ते के अंत तक": "28/11", "week end tak": "28/11", "is hafte ho jayega": "28/11", "month end": "30/11", "नवंबर के अंत तक": "30/11",
		"kal shaam tak": "25/11", "parso": "26/11", "परसों तक": "26/11", "ek hafte baad": "01/12", "is mahine ho jayega": "30/11",
		"31 november tak": "30/11", "३१ नवंबर तक होगा": "30/11", "31/11 tak": "30/11", "31 tarikh ko hoga": "30/11", "2/3 din me": "27/11", "5/12 shaam tak hoga": "05/12", "5/12 ko hoga": "05/12",
		"weekend tak": "28/11", "वीकेंड तक हो जाएगा": "28/11", "by the weekend": "28/11", "is weekend tak": "28/11", "weekend ke baad hoga": "",
		"10 dec ya 12 dec tak": "12/12", "10 ya 12 dec tak": "12/12", "12 dec ya 10 dec tak": "12/12", "10 दिसंबर या 12 दिसंबर तक": "12/12", "by 10 december or 12 december": "12/12", "kal ya parso tak": "26/11",
		"2 ya 3 din lagenge": "27/11", "2 या 3 दिन में": "27/11", "somvar ya mangalvar tak": "01/12", "monday or tuesday tak": "01/12",
		"diwali ke baad hoga": "", "होली के बाद होगा": "", "christmas ke baad hoga": "", "2 december ke baad hoga": "", "barish ke baad hoga": "", "december me hoga": "",
		"agle hafte ho jayega": "", "next week": "", "अगले महीने होगा": "", "next monday": "", "agle mahine ke ant tak hoga": "",
	} {
		for _, command := range []string{"", "later "} {
			w := readingWorld(t)
			c := w.complaint("mohan", outage)
			due := w.now(c).ResolutionDue
			told := to(w.say("anil", command+text), "anil")
			last := told[len(told)-1]
			if want == "" {
				assert.Equal(t, "officer.ask_later", last.Kind, command+text)
			} else {
				assert.Equal(t, "officer.ask_why_later", last.Kind, command+text)
				assert.Equal(t, want, last.Args.Due.In(models.IST()).Format("02/01"), command+text)
			}
			assert.Equal(t, due, w.now(c).ResolutionDue, "no reason is given")
		}
	}
}

// TestTheWeekendOnSunday: on a weekend nobody knows which one is meant: the date is asked, and nothing without one is told.
func TestTheWeekendOnSunday(t *testing.T) {
	for _, text := range []string{"weekend tak ho jayega", "is weekend tak", "वीकेंड तक हो जाएगा", "by the weekend", "later weekend tak"} {
		w := readingWorld(t)
		w.clock.Set(time.Date(2026, 11, 29, 4, 30, 0, 0, time.UTC))
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Equal(t, "officer.ask_later", to(told, "anil")[0].Kind, text)
		assert.Empty(t, to(told, "mohan"), text)
	}
}

// TestWhatIsNoLaterDate: whoever comes on a day has not said that the work is done then; what lies too far ahead is refused as it is.
func TestWhatIsNoLaterDate(t *testing.T) {
	for text, want := range map[string]string{
		"somvar ko lineman aayega": "officer.told", "10 december ko lineman aayega": "officer.told", "10 dec se kaam shuru hoga": "officer.told", "pichhle hafte lineman aaya tha": "officer.doubt.words",
		"5 dec ko JE gaye the": "officer.doubt.words", "2 mahine lagenge": "error", "by 5th january": "error", "later 2 mahine lagenge": "error", "later 10 dec se kaam shuru hoga": "officer.ask_later",
		"christmas tak": "error", "मार्च के अंत तक": "error", "december end tak": "error", "is mahine ka bill sahi kar diya gaya": "officer.resolved", "is mahine ka bill 2 din me sahi hoga": "officer.ask_why_later",
		"jaanch ke baad karwai ki gayi": "officer.doubt.words", "bill jama hone ke baad line jud jayegi": "officer.told", "holi ke din jala transformer badal diya": "officer.resolved", "lineman ke jane ke baad phir light gayi": "officer.doubt.words",
		"is mahine ka bill aayega": "officer.told", "diwali par tooti line jod di": "officer.resolved", "kaam ke baad photo bhejenge": "officer.told",
		"bill sahi kar diya, agle mahine ka bill sahi aayega": "officer.told", "later 10 dec tak samaan aayega": "officer.later_named", "later 5 dec se pehle, crane nahi hai": "officer.later_named", "later 10 dec ya 12 dec tak, samaan nahi hai": "officer.later_named",
		"weekend par lineman aayega": "officer.told", "weekend par light chali gayi thi": "officer.doubt.words", "10 dec ya 12 dec ko lineman aayega": "officer.told",
	} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := to(w.say("anil", text), "anil")
		require.NotEmpty(t, told, text)
		assert.Equal(t, want, told[len(told)-1].Kind, text)
	}
}

// TestTheDaysOfALeave: what counts months is no day, an hour is no number of days, a year counts, and "2-3 days" are no days of the month.
func TestTheDaysOfALeave(t *testing.T) {
	for text, want := range map[string]string{
		"1 mahine ki chutti": "23/12", "एक महीने की छुट्टी पर हूँ": "23/12", "2-3 din ki chutti hai": "26/11", "2/3 din ki chutti hai": "26/11", "2 se 3 दिन की छुट्टी": "26/11", "leave 31 november tak rahunga": "30/11",
		"leave 10 december 2026 tak rahunga": "10/12", "3 din ki chutti": "26/11", "leave 5 se 9 dec": "09/12", "leave 3 se 5 dec tak": "05/12", "leave 2/3": "02/03", "2 hafte ki chutti": "07/12",
		"leave 10 ya 12 dec tak": "12/12", "5 dec tak chutti": "05/12",
		"leave 5 dec ke baad": "", "5 dec ke baad chutti par hun": "", "leave after 5 dec": "", "छुट्टी 5 दिसंबर के बाद": "", "leave kal ke baad": "",
		"leave 10 december 2027 tak rahunga": "", "leave 5 dec 2025 tak": "", "leave 13 baje tak": "", "leave shaam 8 baje se": "", "2 ghante ki chutti": "",
	} {
		w := readingWorld(t)
		told := to(w.say("anil", text), "anil")
		require.NotEmpty(t, told, text)
		if want == "" {
			assert.True(t, w.officers[0].LeaveTill.IsZero(), text)
			assert.NotContains(t, told[0].Kind, "leave_till", text)
			continue
		}
		assert.Contains(t, told[0].Kind, "officer.leave_till", text)
		assert.Equal(t, want, told[0].Args.At.In(models.IST()).Format("02/01"), text)
	}
}
