// Package spring holds the registry and the configuration server against the clients that others have written for Spring Cloud's:
// Spring Boot applications, JavaScript's and Go's. What they need is built from test/spring with Maven, npm and Go, outside of the
// repository; where their packages cannot be had, the tests are skipped and say so.
package spring
