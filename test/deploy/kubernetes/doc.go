// Package kubernetes renders the Helm chart as helm does and decodes what comes out with Kubernetes' own types. It is a
// module of its own, so that the program does not depend on Kubernetes.
package kubernetes
