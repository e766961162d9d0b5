package main

import (
	"bytes"
	"cmp"
	"fmt"
	"os"
	"slices"
	"strings"

	"emporium/contract/event"
	"emporium/kit/conf"
	"emporium/kit/fault"
	"emporium/kit/service"
	"emporium/wiring"
)

func writeConfiguration(path string) error {
	var b bytes.Buffer
	b.WriteString("# Configuration\n\nGenerated from the code; run `make generate`.\n\n" +
		"Values come from, in rising order: defaults, the file named by `--config` or `EMPORIUM_CONFIG` (or `emporium.yaml` in the working\n" +
		"directory), environment variables, and `--set key=value`. An unknown key is an error that names the nearest known one.\n" +
		"`emporium config print` shows every key with its value and where that comes from; secrets are masked.\n\n" +
		"A service's `database` is `sqlite:FILE`, `postgres://user:password@host/db` or `mysql://user:password@host/db`; empty means a SQLite file in `data_dir`.\n\n")
	if err := conf.WriteReference(&b, conf.Reference(&wiring.Config{}, "EMPORIUM")); err != nil {
		return err
	}
	return write(path, b.Bytes())
}

func writeErrors(path string) error {
	var b bytes.Buffer
	b.WriteString("# Error codes\n\nGenerated from the code; run `make generate`.\n\nErrors are RFC 9457 problem details: `code` is for machines and never changes its meaning, `errors[]` points at what is wrong.\n\n| code | status | meaning |\n|---|---|---|\n")
	for _, e := range fault.All() {
		fmt.Fprintf(&b, "| `%s` | %d | %s |\n", e.Code, e.Status, e.Title)
	}
	return write(path, b.Bytes())
}

const (
	pictureBegin = "<!-- generated: begin -->"
	pictureEnd   = "<!-- generated: end -->"
)

// writeResilience replaces the generated part of the page: what happens while a dependency is away.
func writeResilience(path string) error {
	page, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(page), pictureBegin)
	_, after, ok2 := strings.Cut(rest, pictureEnd)
	if !ok || !ok2 {
		return fmt.Errorf("%s must hold %s and %s", path, pictureBegin, pictureEnd)
	}
	var b bytes.Buffer
	b.WriteString(before + pictureBegin + "\n\n| away | its switch | meanwhile | when it is back | the real thing away |\n|---|---|---|---|---|\n")
	for _, d := range wiring.Dependencies {
		fmt.Fprintf(&b, "| %s | `%s` | %s | %s | %s |\n", d.Name, strings.Join(d.Guards, "`, `"), d.Away, d.Back, cmp.Or(d.Proof, "–"))
	}
	b.WriteString("\n" + pictureEnd + after)
	return write(path, b.Bytes())
}

// writeArchitecture replaces the generated part of the page: the picture and the tables of services and events.
func writeArchitecture(path string, services []*service.Service) error {
	page, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	before, rest, ok := strings.Cut(string(page), pictureBegin)
	_, after, ok2 := strings.Cut(rest, pictureEnd)
	if !ok || !ok2 {
		return fmt.Errorf("%s must hold %s and %s", path, pictureBegin, pictureEnd)
	}
	var b bytes.Buffer
	b.WriteString(before + pictureBegin + "\n\n")
	picture(&b, services)
	eventTable(&b, services)
	b.WriteString("\n" + pictureEnd + after)
	return write(path, b.Bytes())
}

// publisher is the service that emits the events of a topic.
func publisher(topic string) string {
	if topic == event.TopicSession {
		return "user"
	}
	return strings.TrimSuffix(topic, ".events")
}

func picture(b *bytes.Buffer, services []*service.Service) {
	b.WriteString("```mermaid\nflowchart LR\n  client([shopper or staff]) --> gateway\n")
	for _, s := range services {
		if s.Name != "gateway" && len(s.Web.Operations()) > 0 {
			fmt.Fprintf(b, "  gateway -- %d operations --> %s[%s]\n", len(s.Web.Operations()), s.Name, s.Name)
		}
	}
	topicOf := map[string]string{}
	for _, p := range event.All() {
		topicOf[p.EventType()] = p.EventTopic()
	}
	for _, topic := range event.Topics() {
		fmt.Fprintf(b, "  %s --> %s{{%s}}\n", publisher(topic), id(topic), topic)
	}
	for _, s := range services {
		var topics []string
		for _, typ := range s.Applies() {
			if t := topicOf[typ]; !slices.Contains(topics, t) {
				topics = append(topics, t)
			}
		}
		slices.Sort(topics)
		for _, t := range topics {
			fmt.Fprintf(b, "  %s -.-> %s\n", id(t), s.Name)
		}
	}
	b.WriteString("```\n\n")
}

func id(topic string) string { return "topic_" + strings.ReplaceAll(topic, ".", "_") }

func eventTable(b *bytes.Buffer, services []*service.Service) {
	b.WriteString("| event | from | who acts on it |\n|---|---|---|\n")
	for _, p := range event.All() {
		var who []string
		for _, s := range services {
			if slices.Contains(s.Applies(), p.EventType()) {
				who = append(who, s.Name)
			}
		}
		if p.EventTopic() == event.TopicSession {
			who = []string{"every process, while it runs"}
		}
		if len(who) == 0 {
			who = []string{"–"}
		}
		fmt.Fprintf(b, "| %s | %s | %s |\n", p.EventType(), publisher(p.EventTopic()), strings.Join(who, ", "))
	}
}
