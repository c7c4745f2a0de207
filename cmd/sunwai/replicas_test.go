package main

import (
	"fmt"
	"net"
	"net/http"
	"net/http/httputil"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models/store/pgtest"
)

// Two replicas on one database. What is brought to either is answered, by the one that has the account's lease; when that one dies in the
// middle of a conversation, the other goes on where it stood, and says nothing twice.
func TestTwoReplicas(t *testing.T) {
	i := install(t, pgtest.New(t))
	leads := i.balance()
	first := i.replica()
	first.ready() // it has the leases before the other is there
	citizen := i.water.Person(1, "hi")
	leads(first)
	citizen.Write("नल में पानी नहीं आ रहा है")
	heard(t, citizen, registered)
	heard(t, citizen, "किस जगह")

	second := i.replica()
	second.ready()
	leads(second) // which stores it for the first
	citizen.Write("मेरी शिकायतें")
	heard(t, citizen, "शिकायतें: 1")
	if working(first, "water") { // the replicas share the accounts out among them
		first.kill()
	} else {
		second.kill()
		leads(first)
		second = first
	}
	citizen.Write("गोमती नगर, लखनऊ")
	heard(t, citizen, "गोमती नगर")

	third := i.replica()
	third.ready()
	leads(third)
	require.Zero(t, second.stop(), "it gives its leases back")
	citizen.Write("वापस लो")
	heard(t, citizen, "वापस")
	require.Equal(t, 1, strings.Count(fmt.Sprint(citizen.Received()), registered))
}

// working reports whether a serve has an account's lease, as far as its log says.
func working(s *serving, account string) bool {
	log := s.log.tail(1 << 20)
	name := fmt.Sprintf(`"account":%q`, account)
	return strings.LastIndex(log, `"msg":"working for account",`+name) > strings.LastIndex(log, `"msg":"no longer working for account",`+name)
}

// replica starts one more serve on the same database, at an address of its own.
func (i *installation) replica() *serving {
	own := *i
	own.listen = freeAddress(i.t)
	own.extra = []string{"SUNWAI_HTTP_LISTEN=" + own.listen}
	return own.start()
}

// balance stands at the installation's address, as a load balancer would, and leads to the replica that it is told of last.
func (i *installation) balance() func(to *serving) {
	var at atomic.Pointer[url.URL]
	listener, err := net.Listen("tcp", i.listen)
	require.NoError(i.t, err)
	server := &http.Server{Handler: &httputil.ReverseProxy{Rewrite: func(r *httputil.ProxyRequest) {
		r.SetURL(at.Load())
		r.Out.Host = r.In.Host
	}}}
	go func() { _ = server.Serve(listener) }() // until it is closed
	i.t.Cleanup(func() { _ = server.Close() })
	return func(to *serving) {
		u, err := url.Parse(to.url)
		require.NoError(i.t, err)
		at.Store(u)
	}
}
