package paypal

import (
	"encoding/json"
	"net/http"
)

// problem is an error as PayPal writes it.
type problem struct {
	status  int
	Name    string   `json:"name"`
	Message string   `json:"message"`
	DebugID string   `json:"debug_id"`
	Details []detail `json:"details,omitempty"`
	Links   []link   `json:"links,omitempty"`
	// retryAfter is sent as a header, in seconds.
	retryAfter string
}

type detail struct {
	Field       string `json:"field,omitempty"`
	Location    string `json:"location,omitempty"`
	Issue       string `json:"issue"`
	Description string `json:"description,omitempty"`
}

type link struct {
	Href   string `json:"href"`
	Rel    string `json:"rel"`
	Method string `json:"method,omitempty"`
}

// problemNames gives the name and message of a status. The texts are those of the specifications.
var problemNames = map[int][2]string{
	http.StatusBadRequest:          {"INVALID_REQUEST", "Request is not well-formed, syntactically incorrect, or violates schema."},
	http.StatusUnauthorized:        {"AUTHENTICATION_FAILURE", "Authentication failed due to missing authorization header, or invalid authentication credentials."},
	http.StatusForbidden:           {"NOT_AUTHORIZED", "Authorization failed due to insufficient permissions."},
	http.StatusNotFound:            {"RESOURCE_NOT_FOUND", "The specified resource does not exist."},
	http.StatusConflict:            {"RESOURCE_CONFLICT", "The server has detected a conflict while processing this request."},
	http.StatusUnprocessableEntity: {"UNPROCESSABLE_ENTITY", "The requested action could not be performed, semantically incorrect, or failed business validation."},
	http.StatusTooManyRequests:     {"RATE_LIMIT_REACHED", "Too many requests. Blocked due to rate limiting."},
	http.StatusInternalServerError: {"INTERNAL_SERVER_ERROR", "An internal server error occurred."},
	http.StatusServiceUnavailable:  {"SERVICE_UNAVAILABLE", "Service Unavailable."},
}

// refuse makes a problem with one issue.
func refuse(status int, issue, description string) *problem {
	name := problemNames[status]
	p := &problem{status: status, Name: name[0], Message: name[1], DebugID: newDebugID()}
	if issue != "" {
		p.Details = []detail{{Issue: issue, Description: description}}
	}
	return p
}

func unprocessable(issue, description string) *problem {
	return refuse(http.StatusUnprocessableEntity, issue, description)
}

func missing() *problem {
	return refuse(http.StatusNotFound, "INVALID_RESOURCE_ID", "Specified resource ID does not exist. Please check the resource ID and try again.")
}

// answer is a response before it is written.
type answer struct {
	status int
	body   []byte
	header http.Header
}

func say(status int, v any) answer {
	if v == nil {
		return answer{status: status}
	}
	body, err := json.Marshal(v)
	if err != nil {
		return answer{status: http.StatusInternalServerError, body: []byte(`{"name":"INTERNAL_SERVER_ERROR"}`)}
	}
	return answer{status: status, body: body}
}

func (p *problem) answer() answer {
	a := say(p.status, p)
	if p.retryAfter != "" {
		a.header = http.Header{"Retry-After": {p.retryAfter}}
	}
	return a
}
