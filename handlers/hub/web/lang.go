package web

import (
	"net/http"
	"strings"

	"sunwai/models"
)

// Cookies of how a reader likes the pages. They say nothing about who it is.
const (
	langCookie  = "sunwai_lang"
	themeCookie = "sunwai_theme"
	aYear       = 365 * 24 * 60 * 60 // seconds
)

// lang is the language of a reader: the one asked for now, which is remembered, else the one chosen before, else what the browser
// asks for first, else Hindi.
func (k *Kit) lang(w http.ResponseWriter, r *http.Request) models.Lang {
	if lang := models.Lang(r.URL.Query().Get("lang")); k.looks[lang] != nil {
		remember(w, langCookie, string(lang))
		return lang
	}
	if c, err := r.Cookie(langCookie); err == nil && k.looks[models.Lang(c.Value)] != nil {
		return models.Lang(c.Value)
	}
	if strings.HasPrefix(strings.ToLower(r.Header.Get("Accept-Language")), "en") {
		return models.English
	}
	return models.Hindi
}

// theme is "dark", "light", or "" for what the reader's system has.
func (k *Kit) theme(w http.ResponseWriter, r *http.Request) string {
	known := map[string]bool{"dark": true, "light": true}
	if t := r.URL.Query().Get("theme"); known[t] {
		remember(w, themeCookie, t)
		return t
	}
	if c, err := r.Cookie(themeCookie); err == nil && known[c.Value] {
		return c.Value
	}
	return ""
}

func remember(w http.ResponseWriter, name, value string) {
	http.SetCookie(w, &http.Cookie{Name: name, Value: value, Path: Prefix, MaxAge: aYear, HttpOnly: true, SameSite: http.SameSiteLaxMode})
}

// with is the present address with one field set otherwise.
func with(r *http.Request, name, value string) string {
	q := r.URL.Query()
	q.Set(name, value)
	return r.URL.Path + "?" + q.Encode()
}
