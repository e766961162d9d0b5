//go:build !unix

package plain

// gone cannot be told here; writing to the client does.
func (c *conn) gone() bool { return false }
