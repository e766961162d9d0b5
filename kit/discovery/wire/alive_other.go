//go:build !unix

package wire

// alive cannot be told here.
func (c *conn) alive() bool { return true }
