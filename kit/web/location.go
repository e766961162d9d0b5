package web

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/danielgtaylor/huma/v2"
)

// locate names in a 201 where the resource is read from now on, as Op.Location says, whoever wrote the answer: the operation's output, or
// a stored answer that is sent again. {id} is the id of the answer, other parts are those of the request's path.
func (c *call) locate(h http.Header, status int, body []byte) {
	if c.op.Location == "" || status != http.StatusCreated {
		return
	}
	var made struct {
		ID string `json:"id"`
	}
	if err := json.Unmarshal(body, &made); err != nil || made.ID == "" {
		return
	}
	at := c.op.Location
	for _, name := range pathNames(at) {
		value := made.ID
		if name != "id" {
			value = c.r.PathValue(name)
		}
		at = strings.Replace(at, "{"+name+"}", url.PathEscape(value), 1)
	}
	h.Set("Location", c.op.api.opts.PublicURL+at)
}

// describeLocation tells of the header in the document.
func (o *operation) describeLocation() {
	response := o.spec.Responses[strconv.Itoa(o.success)]
	if o.Location == "" || response == nil {
		return
	}
	if response.Headers == nil {
		response.Headers = map[string]*huma.Param{}
	}
	response.Headers["Location"] = &huma.Param{Description: "Where it is read from now on: `" + o.Location + "`.", Schema: &huma.Schema{Type: huma.TypeString}}
}
