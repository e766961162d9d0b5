// Package web is the HTTP shell of every service: typed operations over huma, one authorisation rule per operation,
// one parse of every request, one shape of every error, and the OpenAPI document that states all of it.
//
// What the shell guarantees to a handler made with Handle:
//
//   - The operation's policy holds, and auth.From(ctx) is the caller as proved by its token, or anonymous. No header is
//     believed, and nothing leaks in from the context of a caller in the same process.
//   - The body was one JSON document in UTF-8 of bounded size and depth, without duplicate keys, unknown members, case
//     variants, NUL characters or numbers that a float64 cannot hold exactly, and it satisfies the schema.
//   - Each query parameter is known and appears once.
//
// Whatever a handler returns as error is rendered as RFC 9457 problem details, without anything that was submitted.
//
// Rules for input types, each checked when the operation is registered: no response-only (readOnly) members, no open
// structs, no floats or integers narrower than 64 bits as parameters, filters written as plain parameters
// (`query:"price[gte]"`), no multipart forms and no streaming outputs (HandleRaw is for those).
package web
