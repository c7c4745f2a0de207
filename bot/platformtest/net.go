package platformtest

import (
	"context"
	"fmt"
	"net"
	"slices"
	"sync"
)

// Net is a network in memory with nothing on it but the hosts of a test. Whoever tries to reach another one is
// refused and noted. Time stands still for its connections inside a testing/synctest bubble, which it does
// not for sockets; so a backoff of a minute takes no time at all.
type Net struct {
	mu     sync.Mutex
	hosts  map[string]*host
	strays []string
}

// NewNet makes an empty network.
func NewNet() *Net { return &Net{hosts: map[string]*host{}} }

// Listen puts a host on the network, by its name without a port.
func (n *Net) Listen(name string) net.Listener {
	n.mu.Lock()
	defer n.mu.Unlock()
	h := &host{name: name, calls: make(chan net.Conn), closed: make(chan struct{})}
	n.hosts[name] = h
	return h
}

// DialContext is for http.Transport.
func (n *Net) DialContext(ctx context.Context, _, address string) (net.Conn, error) {
	name, _, err := net.SplitHostPort(address)
	if err != nil {
		name = address
	}
	n.mu.Lock()
	h, ok := n.hosts[name]
	if !ok {
		n.strays = append(n.strays, address)
	}
	n.mu.Unlock()
	if !ok {
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: fmt.Errorf("%s is outside of the test", name)}
	}
	ours, theirs := net.Pipe()
	select {
	case h.calls <- theirs:
		return ours, nil
	case <-h.closed:
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: net.ErrClosed}
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}

// Strays are the addresses that were tried and are not of the test.
func (n *Net) Strays() []string {
	n.mu.Lock()
	defer n.mu.Unlock()
	return slices.Clone(n.strays)
}

type host struct {
	name   string
	calls  chan net.Conn
	closed chan struct{}
	once   sync.Once
}

func (h *host) Accept() (net.Conn, error) {
	select {
	case c := <-h.calls:
		return c, nil
	case <-h.closed:
		return nil, net.ErrClosed
	}
}

func (h *host) Close() error {
	h.once.Do(func() { close(h.closed) })
	return nil
}

func (h *host) Addr() net.Addr { return address(h.name) }

type address string

func (address) Network() string  { return "memory" }
func (a address) String() string { return string(a) }
