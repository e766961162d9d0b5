// Package api holds the OpenAPI documents of the services and, below it, a Go client for each, generated from them.
// Run make generate after a change of an API.
package api

import _ "embed"

//go:embed openapi.json
var merged []byte

// Merged is the OpenAPI 3.1 document of all services, as the gateway serves it.
func Merged() []byte { return merged }
