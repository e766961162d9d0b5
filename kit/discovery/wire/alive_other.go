//go:build !unix

package wire

// alive cannot be told here.
func (c *conn) alive() bool { return true }

func (c *conn) prepare() {}

// ask writes the request.
func (c *conn) ask() error {
	_, err := c.Write(c.out)
	return err
}
