//go:build !unix

package plain

type direct struct{}

func (c *conn) prepare() {}

func (d *direct) send([]byte) (ok bool, err error) { return false, nil }
