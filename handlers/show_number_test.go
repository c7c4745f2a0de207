package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// TestOnlyAWishShowsTheNumber: who tells that his number was given away, or asks why, is no longer taken for who lets it be seen.
func TestOnlyAWishShowsTheNumber(t *testing.T) {
	for shown, all := range map[bool][]string{
		true: {"mera number adhikari ko de dijiye", "mera number lineman ko de do", "adhikari mujhe phone kar sakte hain", "lineman mujhe call kar le", "अधिकारी मुझे फोन करें",
			"मेरा नंबर जेई को दे देना", "साहब मुझे फोन कर लें", "please share my number with the officer", "let him call me", "je mujhe phone kare to acha rahega"},
		false: {"why did you give my number to the lineman", "mera number lineman ko de diya aapne", "kyon mera number lineman ko de diya", "adhikari mujhe phone kar raha hai",
			"lineman mujhe phone karke chala gaya", "मेरा नंबर लाइनमैन को दे दिया आपने", "जेई मुझे फोन कर रहे हैं", "who gave them my number", "mera number adhikari ko dikha diya kya"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही, mera number 9876543210")
			c := w.newest()
			w.say("mohan", text)
			require.Equal(t, shown, w.now(c).ShowPhone, text)
		}
	}
}

// TestACallOfHisShowsNoNumber: what a lineman did by telephone is no leave for him to call.
func TestACallOfHisShowsNoNumber(t *testing.T) {
	for _, text := range []string{"गोमती नगर लखनऊ में बिजली नहीं आ रही, lineman mujhe phone kar ke paise mang raha hai 9876543210", "जेई मुझे फोन कर के गाली देता है, मेरा नंबर 9876543210 गोमती नगर लखनऊ"} {
		w := readingWorld(t)
		w.say("mohan", text)
		require.False(t, w.newest().ShowPhone, text)
	}
}

// TestTheNumberOfWhoeverIsThereIsShown: a son abroad writes whom to call. Who called, or was told to call, is not to be called.
func TestTheNumberOfWhoeverIsThereIsShown(t *testing.T) {
	for shown, all := range map[bool][]string{
		true: {"I live in Canada, my mother is alone in Gomti Nagar Lucknow, no electricity since 4 days. Please call my mother on 9876543210",
			"गोमती नगर लखनऊ में बिजली नहीं है। माता जी अकेली हैं, 9876543210 पर उनसे बात कर लें", "gomti nagar lucknow me bijli nahi hai, papa se baat kar lein 9876543210",
			"gomti nagar lucknow me bijli nahi hai, is number par sampark kare 9876543210"},
		false: {"gomti nagar lucknow me bijli nahi hai, 9876543210", "gomti nagar lucknow me bijli nahi hai, lineman 9876543210 se phone karke paise mangta hai",
			"गोमती नगर लखनऊ में बिजली नहीं है, जेई से बात की थी, मेरा नंबर 9876543210", "no electricity in Gomti Nagar Lucknow, do not call my mother on 9876543210",
			"gomti nagar lucknow me bijli nahi hai, 9876543210 par call mat kare",
			"light nahi aliganj lucknow me, 9876543210 par call karna mat", "गोमती नगर लखनऊ में बिजली नहीं है, 9876543210 पर कॉल करना मत",
			"no electricity in Gomti Nagar Lucknow, please don't call my mother on 9876543210"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.say("mohan", text)
			require.Equal(t, shown, w.newest().ShowPhone, text)
		}
	}
}

// TestWhoAsksWhetherAnybodyWillKnowIsKeptSecret: it was added to the complaint, and his name went on being shown. Who only asks is asked whether it shall be
// hidden, and how somebody finds the way is another matter.
func TestWhoAsksWhetherAnybodyWillKnowIsKeptSecret(t *testing.T) {
	for secret, all := range map[bool][]string{
		true: {"kya usko pata chalega?", "padosi ko pata chalega kya", "क्या पड़ोसी को पता चलेगा?", "will my neighbour know?", "kya mera naam bataya jayega?",
			"mat batana kisi ko mera naam"},
		false: {"unko kaise pata chalega ki kahan aana hai", "kab pata chalega", "kya JE ko pata hai"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.say("mohan", "padosi roz kooda phenkta hai gomti nagar lucknow")
			w.say("mohan", text)
			if secret && !strings.Contains(text, "mat batana") {
				require.False(t, w.newest().Anonymous, text)
				w.say("mohan", "1")
			}
			require.Equal(t, secret, w.newest().Anonymous, text)
		}
	}
}

// TestWhatBecomesSensitiveShowsNoNumber: whoever else holds the phone would be called.
func TestWhatBecomesSensitiveShowsNoNumber(t *testing.T) {
	w := readingWorld(t)
	c := models.Complaint{Department: "POLICE", Category: "POLICE.WOMEN", ShowPhone: true}
	handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole}).Classify(&c)
	require.True(t, c.Sensitive)
	require.False(t, c.ShowPhone)
}

// TestWhatWasHiddenStaysHiddenWhenRegisteredAgain: the wish of before stands in the words, and the later one not.
func TestWhatWasHiddenStaysHiddenWhenRegisteredAgain(t *testing.T) {
	w := readingWorld(t)
	for _, text := range []string{"गोमती नगर लखनऊ में बिजली नहीं आ रही, 9876543210", "mera number adhikari ko de do", "mera number chhupa do", "वापस", "1", "galti se wapas ho gaya"} {
		w.say("mohan", text)
	}
	require.Equal(t, models.Assigned, w.newest().Status)
	require.True(t, w.newest().Anonymous)
	require.False(t, w.newest().ShowPhone)
}
