package bot

import (
	"context"
	"fmt"
	"io"
	"net/http"
)

// TooBig is the error of a file over max bytes.
func TooBig(max int64) *SendError {
	return &SendError{Verdict: Refused, Code: http.StatusRequestEntityTooLarge, Reason: fmt.Sprintf("the file is over %d MB", max>>20)}
}

// Download is a file on its way from a platform. It gives never more than max bytes, whatever the platform said before, and its errors
// are *SendError, which hold no address. Closing it closes the body and calls cancel, which must end ctx.
func Download(ctx context.Context, cancel context.CancelFunc, body io.ReadCloser, max int64) io.ReadCloser {
	return &download{ctx: ctx, cancel: cancel, body: body, left: max, max: max}
}

type download struct {
	ctx       context.Context
	cancel    context.CancelFunc
	body      io.ReadCloser
	left, max int64
}

func (d *download) Read(p []byte) (int, error) {
	n, err := d.body.Read(p)
	d.left -= int64(n)
	switch {
	case d.left < 0:
		return 0, TooBig(d.max)
	case err == nil || err == io.EOF:
		return n, err
	}
	return n, Lost(d.ctx, err)
}

func (d *download) Close() error {
	d.cancel()
	return d.body.Close()
}
