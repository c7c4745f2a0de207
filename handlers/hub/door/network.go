package door

import (
	"net"
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// What one household, office or attacker has of addresses: of IPv6 whoever has one address has 2^64 more.
const (
	network4 = 32
	network6 = 64
)

// network is where a request comes from, as tries are counted: an IPv4 address, or an IPv6 network. What a proxy says counts only if the
// proxy is trusted; beyond it everybody can write what he likes.
func (d *Door) network(r *http.Request) string {
	at := address(r.RemoteAddr)
	said := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(said) - 1; i >= 0 && d.trusted(at); i-- {
		before := address(strings.TrimSpace(said[i]))
		if !before.IsValid() {
			break
		}
		at = before
	}
	if !at.IsValid() {
		return "unknown"
	}
	bits := network4
	if at.Is6() {
		bits = network6
	}
	p, err := at.Prefix(bits)
	if err != nil {
		return "unknown"
	}
	return p.Masked().String()
}

func (d *Door) trusted(at netip.Addr) bool {
	return slices.ContainsFunc(d.Proxies, func(p netip.Prefix) bool { return p.Contains(at) })
}

func address(text string) netip.Addr {
	if host, _, err := net.SplitHostPort(text); err == nil {
		text = host
	}
	at, err := netip.ParseAddr(text)
	if err != nil {
		return netip.Addr{}
	}
	return at.Unmap().WithZone("")
}

// local reports whether a request was made at this computer, by a name that is this computer's: another site could point its own name here.
func local(r *http.Request) bool {
	host := r.Host
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	named := strings.EqualFold(host, "localhost") || address(strings.Trim(host, "[]")).IsLoopback()
	return named && address(r.RemoteAddr).IsLoopback() && r.Header.Get("X-Forwarded-For") == ""
}
