// Package deploy tests what the program is delivered in: the image, the compose files, and what dashboards, alerts and the
// chart take for granted of the program.
package deploy
