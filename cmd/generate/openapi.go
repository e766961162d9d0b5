package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
	yaml "go.yaml.in/yaml/v3"

	"emporium/kit/fault"
	"emporium/kit/service"
)

// writeAPIs writes one document and one client per service, and the document of all.
func writeAPIs(root string, services []*service.Service) error {
	merged := newMerge()
	for _, s := range services {
		if len(s.Web.Operations()) == 0 {
			continue // it speaks somebody else's protocol
		}
		doc, err := s.Web.SpecYAML()
		if err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
		dir := filepath.Join(root, "contract/api", s.Name)
		if err := write(filepath.Join(dir, "openapi.yaml"), doc); err != nil {
			return err
		}
		if err := merged.add(s.Name, doc); err != nil {
			return fmt.Errorf("merge %s: %w", s.Name, err)
		}
		if s.Name == "gateway" {
			continue // nobody calls it as a service
		}
		doc30, err := s.Web.SpecYAML30()
		if err != nil {
			return fmt.Errorf("%s: %w", s.Name, err)
		}
		code, err := client(s.Name, doc30)
		if err != nil {
			return fmt.Errorf("client of %s: %w", s.Name, err)
		}
		if err := write(filepath.Join(dir, "client.gen.go"), code); err != nil {
			return err
		}
	}
	all, err := merged.json()
	if err != nil {
		return err
	}
	return write(filepath.Join(root, "contract/api/openapi.json"), all)
}

// client generates a typed Go client from an OpenAPI 3.0 document.
func client(name string, doc []byte) ([]byte, error) {
	spec, err := openapi3.NewLoader().LoadFromData(doc)
	if err != nil {
		return nil, err
	}
	config := codegen.Configuration{PackageName: name, Generate: codegen.GenerateOptions{Client: true, Models: true}}
	config.OutputOptions.SkipPrune = true
	config.OutputOptions.NameNormalizer = string(codegen.NameNormalizerFunctionToCamelCaseWithInitialisms)
	config.OutputOptions.ResponseTypeSuffix = "Result"
	code, err := codegen.Generate(spec, config.UpdateDefaults())
	if err != nil {
		return nil, err
	}
	head := fmt.Sprintf("// Package %s is the client of the %s service, generated from openapi.yaml beside it.\n", name, name)
	return append([]byte("// Code generated from openapi.yaml. DO NOT EDIT.\n\n"+head), afterHeader([]byte(code))...), nil
}

// afterHeader drops the generator's own comment above the package clause.
func afterHeader(code []byte) []byte {
	if i := bytes.Index(code, []byte("\npackage ")); i >= 0 {
		return code[i+1:]
	}
	return code
}

// merge joins the documents of all services. Schemas of one name and different content get the service's name in front.
type merge struct {
	paths, schemas, security map[string]any
	tags                     []any // in the order of services and paths, which is the order of the page
}

func newMerge() *merge {
	return &merge{paths: map[string]any{}, schemas: map[string]any{}, security: map[string]any{}}
}

func (m *merge) add(service string, doc []byte) error {
	var d map[string]any
	if err := yaml.Unmarshal(doc, &d); err != nil {
		return err
	}
	components, _ := d["components"].(map[string]any)
	schemas, _ := components["schemas"].(map[string]any)
	rename := map[string]string{}
	for name, schema := range schemas {
		if have, ok := m.schemas[name]; ok && !reflect.DeepEqual(have, schema) {
			rename[name] = strings.ToUpper(service[:1]) + service[1:] + name
		}
	}
	d, _ = renameRefs(d, rename).(map[string]any)
	components, _ = d["components"].(map[string]any)
	schemas, _ = components["schemas"].(map[string]any)
	for name, schema := range schemas {
		if to := rename[name]; to != "" {
			name = to
		}
		m.schemas[name] = schema
	}
	maps.Copy(m.security, asMap(components["securitySchemes"]))
	for path, item := range asMap(d["paths"]) {
		if _, twice := m.paths[path]; twice {
			return fmt.Errorf("the path %s belongs to two services", path)
		}
		m.paths[path] = item
	}
	for _, path := range slices.Sorted(maps.Keys(asMap(d["paths"]))) {
		for _, method := range slices.Sorted(maps.Keys(asMap(asMap(d["paths"])[path]))) {
			m.addTags(asMap(asMap(asMap(d["paths"])[path])[method])["tags"])
		}
	}
	return nil
}

func (m *merge) addTags(tags any) {
	list, _ := tags.([]any)
	for _, t := range list {
		tag := map[string]any{"name": t}
		if !slices.ContainsFunc(m.tags, func(have any) bool { return reflect.DeepEqual(have, tag) }) {
			m.tags = append(m.tags, tag)
		}
	}
}

func asMap(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

const schemaRef = "#/components/schemas/"

func renameRefs(v any, rename map[string]string) any {
	switch v := v.(type) {
	case map[string]any:
		out := make(map[string]any, len(v))
		for k, x := range v {
			if ref, ok := x.(string); ok && k == "$ref" {
				if to := rename[strings.TrimPrefix(ref, schemaRef)]; to != "" {
					x = schemaRef + to
				}
			}
			out[k] = renameRefs(x, rename)
		}
		return out
	case []any:
		out := make([]any, len(v))
		for i, x := range v {
			out[i] = renameRefs(x, rename)
		}
		return out
	}
	return v
}

// onTheWay are codes that a request may be answered with before it reaches its operation, at the gateway or at the service's door.
var onTheWay = []fault.Code{fault.NotAcceptable, fault.RequestTimeout, fault.TooLarge, fault.RateLimited, fault.HeadersTooLarge, fault.BadGateway,
	fault.Unavailable, fault.Timeout}

func listed(codes []fault.Code) string {
	out := make([]string, len(codes))
	for i, code := range codes {
		out[i] = fmt.Sprintf("`%s` (%d)", code, fault.New(code, "").Status())
	}
	return strings.Join(out, ", ")
}

func (m *merge) json() ([]byte, error) {
	doc := map[string]any{
		"openapi": "3.1.0",
		"info": map[string]any{"title": "Emporium", "version": "1",
			"description": "The API of the whole shop, as the gateway serves it. Sign in with POST /v1/auth/login and send the access token as bearer token; guests own their carts and orders by the tokens that they get with them." +
				"\n\nBeside the codes of an operation, what stands before it may answer " + listed(onTheWay) + ". Answers 429 and 503 say in Retry-After, in seconds, when to try again."},
		"servers":    []any{map[string]any{"url": "/"}},
		"tags":       m.tags,
		"paths":      m.paths,
		"components": map[string]any{"schemas": m.schemas, "securitySchemes": m.security},
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetIndent("", " ")
	e.SetEscapeHTML(false)
	err := e.Encode(doc)
	return b.Bytes(), err
}
