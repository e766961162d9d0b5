// Package openapi holds the document of the whole API against the one that was last released: within /v1 things are added,
// and what clients rely on stays. It stands beside the doubles because its libraries are not the program's either.
package openapi
