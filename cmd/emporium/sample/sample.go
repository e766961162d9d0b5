// Package sample is the small shop that the demo sells from: outdoor and home goods of invented brands, written to be
// read by people in catalogue.yaml.
package sample

import (
	"bytes"
	_ "embed"
	"fmt"
	"strings"

	yaml "go.yaml.in/yaml/v3"

	"emporium/cmd/emporium/importer"
	"emporium/kit/money"
)

//go:embed catalogue.yaml
var catalogue []byte

// product is an entry of the file.
type product struct {
	Name        string            `yaml:"name"`
	Brand       string            `yaml:"brand"`
	Category    string            `yaml:"category"`
	Description string            `yaml:"description"`
	Attributes  map[string]string `yaml:"attributes"`
	Price       prices            `yaml:"price"`
	Weight      int               `yaml:"weight"`
	Options     options           `yaml:"options"`
	Variants    []variant         `yaml:"variants"`
}

type variant struct {
	SKU     string   `yaml:"sku"`
	Options []string `yaml:"options"`
	Price   prices   `yaml:"price"`
	Stock   int64    `yaml:"stock"`
}

// prices keeps the file's order and its decimals as text, because amounts never pass through floats.
type prices []money.Money

// UnmarshalYAML reads {EUR: 19.00, …}.
func (p *prices) UnmarshalYAML(n *yaml.Node) error {
	return pairs(n, func(currency string, value *yaml.Node) error {
		m, err := money.Parse(value.Value, currency)
		if err != nil {
			return fmt.Errorf("line %d: price: %w", value.Line, err)
		}
		*p = append(*p, m)
		return nil
	})
}

// options keeps the order in which a shopper is asked.
type options []importer.Option

// UnmarshalYAML reads {Size: [S, M], …}.
func (o *options) UnmarshalYAML(n *yaml.Node) error {
	return pairs(n, func(name string, value *yaml.Node) error {
		option := importer.Option{Name: name}
		if err := value.Decode(&option.Values); err != nil {
			return err
		}
		*o = append(*o, option)
		return nil
	})
}

func pairs(n *yaml.Node, visit func(key string, value *yaml.Node) error) error {
	if n.Kind != yaml.MappingNode {
		return fmt.Errorf("line %d: a mapping is wanted", n.Line)
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if err := visit(n.Content[i].Value, n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

// Products returns the sample catalogue as drafts, in the file's order.
func Products() ([]importer.Draft, error) {
	var all []product
	dec := yaml.NewDecoder(bytes.NewReader(catalogue))
	dec.KnownFields(true)
	if err := dec.Decode(&all); err != nil {
		return nil, fmt.Errorf("read the sample catalogue: %w", err)
	}
	out := make([]importer.Draft, len(all))
	for i, p := range all {
		d, err := p.draft()
		if err != nil {
			return nil, fmt.Errorf("read the sample catalogue: %s: %w", p.Name, err)
		}
		out[i] = d
	}
	return out, nil
}

func (p product) draft() (importer.Draft, error) {
	d := importer.Draft{
		Key: p.Variants[0].SKU, Name: p.Name, Brand: p.Brand, Description: p.Description, Status: "active",
		Categories: [][]string{strings.Split(p.Category, " > ")}, Attributes: p.Attributes, Options: p.Options,
	}
	for _, v := range p.Variants {
		if len(v.Options) != len(p.Options) {
			return d, fmt.Errorf("variant %s has %d options where the product has %d", v.SKU, len(v.Options), len(p.Options))
		}
		stock := v.Stock
		out := importer.Variant{SKU: v.SKU, Prices: p.Price, WeightGrams: p.Weight, Stock: &stock}
		if v.Price != nil {
			out.Prices = v.Price
		}
		for i, value := range v.Options {
			if out.Options == nil {
				out.Options = make(map[string]string, len(v.Options))
			}
			out.Options[p.Options[i].Name] = value
		}
		d.Variants = append(d.Variants, out)
	}
	return d, nil
}
