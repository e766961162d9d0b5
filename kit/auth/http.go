package auth

import (
	"net/http"
	"strings"
)

// BearerToken returns the token of a request's Authorization header; false when there is none of the scheme Bearer.
// Several such headers, or a token with spaces in it, give the empty token and true, which no verifier accepts:
// a request that cannot be read in one way only must not pass as anonymous.
func BearerToken(r *http.Request) (token string, ok bool) {
	values := r.Header.Values("Authorization")
	if len(values) == 0 {
		return "", false
	}
	if len(values) > 1 {
		return "", true
	}
	scheme, token, _ := strings.Cut(values[0], " ")
	if !strings.EqualFold(scheme, "Bearer") {
		return "", false
	}
	token = strings.Trim(token, " ")
	if strings.ContainsAny(token, " ,\t") {
		return "", true
	}
	return token, true
}

// Middleware puts the caller into the request's context, where From finds it. Without a token that is the anonymous
// caller. A token that is not valid ends the request: onError writes Verify's error, usually as 401.
func Middleware(v *Verifier, onError func(http.ResponseWriter, *http.Request, error)) func(http.Handler) http.Handler {
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			token, ok := BearerToken(r)
			if !ok {
				next.ServeHTTP(w, r)
				return
			}
			p, err := v.Verify(r.Context(), token)
			if err != nil {
				onError(w, r, err)
				return
			}
			next.ServeHTTP(w, r.WithContext(With(r.Context(), p)))
		})
	}
}
