package gateway

import "emporium/services/gateway/internal/edge"

// Config of the gateway.
type Config struct {
	Listen string `conf:"listen" default:":8080" doc:"address of the one listener that shoppers and staff reach"`

	edge.Config
}
