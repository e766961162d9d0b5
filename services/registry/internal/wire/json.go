// Package wire is the registry's representations: Eureka's JSON and XML, as Spring Cloud, Netflix' own client and the clients of
// other languages read and write them. Spring's mapper fails at any field that it does not know, so none is added here.
package wire

import (
	"bytes"
	"encoding/json"
	"errors"
	"math"
	"strconv"
	"strings"

	"emporium/services/registry/internal/lease"
)

// Classes that Eureka's Java types have in JSON.
const (
	defaultDataCenter = "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo"
	amazonDataCenter  = "com.netflix.appinfo.AmazonInfo"
	emptyMap          = "java.util.Collections$EmptyMap"
)

// ErrMalformed is a body that is no instance.
var ErrMalformed = errors.New("the body is no instance")

type jsonPort struct {
	Number  int    `json:"$"`
	Enabled string `json:"@enabled"`
}

type jsonLease struct {
	Renewal     int   `json:"renewalIntervalInSecs"`
	Duration    int   `json:"durationInSecs"`
	Registered  int64 `json:"registrationTimestamp"`
	LastRenewal int64 `json:"lastRenewalTimestamp"`
	Evicted     int64 `json:"evictionTimestamp"`
	Since       int64 `json:"serviceUpTimestamp"`
}

type jsonInstance struct {
	ID           string            `json:"instanceId"`
	Host         string            `json:"hostName"`
	App          string            `json:"app"`
	Group        string            `json:"appGroupName,omitempty"`
	IP           string            `json:"ipAddr"`
	SID          string            `json:"sid,omitempty"`
	Status       string            `json:"status"`
	Overridden   string            `json:"overriddenStatus"`
	Port         jsonPort          `json:"port"`
	SecurePort   jsonPort          `json:"securePort"`
	Country      int               `json:"countryId"`
	DataCenter   map[string]any    `json:"dataCenterInfo"`
	Lease        jsonLease         `json:"leaseInfo"`
	Metadata     map[string]string `json:"metadata"`
	HomePage     string            `json:"homePageUrl,omitempty"`
	StatusPage   string            `json:"statusPageUrl,omitempty"`
	Health       string            `json:"healthCheckUrl,omitempty"`
	SecureHealth string            `json:"secureHealthCheckUrl,omitempty"`
	VIP          string            `json:"vipAddress,omitempty"`
	SecureVIP    string            `json:"secureVipAddress,omitempty"`
	Coordinating string            `json:"isCoordinatingDiscoveryServer"`
	LastUpdated  string            `json:"lastUpdatedTimestamp"`
	LastDirty    string            `json:"lastDirtyTimestamp"`
	Action       string            `json:"actionType"`
	ASG          string            `json:"asgName,omitempty"`
}

type jsonApplication struct {
	Name      string         `json:"name"`
	Instances []jsonInstance `json:"instance"`
}

type jsonApplications struct {
	Version      string            `json:"versions__delta"`
	Hash         string            `json:"apps__hashcode"`
	Applications []jsonApplication `json:"application"`
}

func port(p lease.Port) jsonPort { return jsonPort{p.Number, strconv.FormatBool(p.Enabled)} }

func toJSON(i *lease.Instance) jsonInstance {
	center := map[string]any{"@class": dataCenterClass(i.DataCenter), "name": i.DataCenter.Name}
	if len(i.DataCenter.Metadata) > 0 && dataCenterClass(i.DataCenter) == amazonDataCenter { // the other class has none
		center["metadata"] = i.DataCenter.Metadata
	}
	metadata := i.Metadata
	if len(metadata) == 0 {
		metadata = map[string]string{"@class": emptyMap}
	}
	return jsonInstance{
		ID: i.ID, Host: i.Host, App: i.App, Group: i.Group, IP: i.IP, SID: i.SID, Status: string(i.Status), Overridden: string(i.Override),
		Port: port(i.Port), SecurePort: port(i.SecurePort), Country: i.Country, DataCenter: center, Metadata: metadata,
		Lease:    jsonLease{i.Lease.Renewal, i.Lease.Duration, i.Lease.Registered, i.Lease.LastRenewal, i.Lease.Evicted, i.Lease.Since},
		HomePage: i.HomePage, StatusPage: i.StatusPage, Health: i.Health, SecureHealth: i.SecureHealth, VIP: i.VIP, SecureVIP: i.SecureVIP,
		Coordinating: strconv.FormatBool(i.Coordinating), LastUpdated: strconv.FormatInt(i.LastUpdated, 10),
		LastDirty: strconv.FormatInt(i.LastDirty, 10), Action: string(i.Action), ASG: i.ASG,
	}
}

// dataCenterClass is the Java type of a data centre. Clients in other languages send names that Java does not have.
func dataCenterClass(d lease.DataCenter) string {
	if d.Name == "Amazon" || d.Class == amazonDataCenter {
		return amazonDataCenter
	}
	return defaultDataCenter
}

func application(a lease.Application) jsonApplication {
	out := jsonApplication{a.Name, make([]jsonInstance, len(a.Instances))}
	for n, i := range a.Instances {
		out.Instances[n] = toJSON(i)
	}
	return out
}

// ApplicationsJSON is {"applications": …}.
func ApplicationsJSON(v lease.View, version string) ([]byte, error) {
	out := jsonApplications{Version: version, Hash: v.Hash, Applications: make([]jsonApplication, len(v.Applications))}
	for n, a := range v.Applications {
		out.Applications[n] = application(a)
	}
	return json.Marshal(map[string]any{"applications": out})
}

// ApplicationJSON is {"application": …}.
func ApplicationJSON(a lease.Application) ([]byte, error) {
	return json.Marshal(map[string]any{"application": application(a)})
}

// InstanceJSON is {"instance": …}.
func InstanceJSON(i *lease.Instance) ([]byte, error) {
	return json.Marshal(map[string]any{"instance": toJSON(i)})
}

// loose is a value that clients write as a string, a number or a boolean.
type loose string

// UnmarshalJSON implements json.Unmarshaler.
func (l *loose) UnmarshalJSON(text []byte) error {
	switch {
	case bytes.Equal(text, []byte("null")):
		return nil
	case len(text) > 0 && (text[0] == '{' || text[0] == '['):
		return ErrMalformed
	case len(text) > 0 && text[0] == '"':
		var s string
		if err := json.Unmarshal(text, &s); err != nil {
			return err
		}
		*l = loose(s)
	default:
		*l = loose(text)
	}
	return nil
}

func (l loose) integer() int64 {
	n, err := strconv.ParseInt(string(l), 10, 64)
	if err == nil || errors.Is(err, strconv.ErrRange) {
		return n // in the latter case the nearest
	}
	f, _ := strconv.ParseFloat(string(l), 64) // what is no number at all counts as none
	switch {
	case math.IsNaN(f):
		return 0
	case f >= math.MaxInt64:
		return math.MaxInt64
	case f <= math.MinInt64:
		return math.MinInt64
	}
	return int64(f)
}

func (l loose) boolean() bool { return strings.EqualFold(string(l), "true") }

type inPort struct {
	Number  loose `json:"$"`
	Enabled loose `json:"@enabled"`
}

// UnmarshalJSON implements json.Unmarshaler: some clients send the number alone.
func (p *inPort) UnmarshalJSON(text []byte) error {
	if len(text) > 0 && text[0] == '{' {
		type plain inPort
		return json.Unmarshal(text, (*plain)(p))
	}
	p.Enabled = "true"
	return json.Unmarshal(text, &p.Number)
}

func (p *inPort) port() lease.Port {
	if p == nil {
		return lease.Port{}
	}
	return lease.Port{Number: int(p.Number.integer()), Enabled: p.Enabled == "" || p.Enabled.boolean()}
}

type inInstance struct {
	ID           loose            `json:"instanceId"`
	Host         loose            `json:"hostName"`
	App          loose            `json:"app"`
	Group        loose            `json:"appGroupName"`
	IP           loose            `json:"ipAddr"`
	SID          loose            `json:"sid"`
	Status       loose            `json:"status"`
	Overridden   loose            `json:"overriddenStatus"`
	OverriddenXS loose            `json:"overriddenstatus"`
	Port         *inPort          `json:"port"`
	SecurePort   *inPort          `json:"securePort"`
	Country      loose            `json:"countryId"`
	DataCenter   inDataCenter     `json:"dataCenterInfo"`
	Lease        inLease          `json:"leaseInfo"`
	Metadata     map[string]loose `json:"metadata"`
	HomePage     loose            `json:"homePageUrl"`
	StatusPage   loose            `json:"statusPageUrl"`
	Health       loose            `json:"healthCheckUrl"`
	SecureHealth loose            `json:"secureHealthCheckUrl"`
	VIP          loose            `json:"vipAddress"`
	SecureVIP    loose            `json:"secureVipAddress"`
	Coordinating loose            `json:"isCoordinatingDiscoveryServer"`
	LastDirty    loose            `json:"lastDirtyTimestamp"`
	LastUpdated  loose            `json:"lastUpdatedTimestamp"`
	ASG          loose            `json:"asgName"`
}

type inDataCenter struct {
	Class    loose            `json:"@class"`
	Name     loose            `json:"name"`
	Metadata map[string]loose `json:"metadata"`
}

type inLease struct {
	Renewal     loose `json:"renewalIntervalInSecs"`
	Duration    loose `json:"durationInSecs"`
	Registered  loose `json:"registrationTimestamp"`
	LastRenewal loose `json:"lastRenewalTimestamp"`
	Since       loose `json:"serviceUpTimestamp"`
}

// ParseJSON reads {"instance": …}. Fields that it does not know are left out; values may be strings, numbers or booleans.
func ParseJSON(text []byte) (*lease.Instance, error) {
	var body struct {
		Instance *inInstance `json:"instance"`
	}
	if err := json.Unmarshal(text, &body); err != nil || body.Instance == nil {
		return nil, ErrMalformed
	}
	in := body.Instance
	out := &lease.Instance{
		ID: string(in.ID), Host: string(in.Host), App: string(in.App), Group: string(in.Group), IP: string(in.IP), SID: string(in.SID),
		Status: lease.ParseStatus(string(in.Status)), Override: lease.ParseStatus(string(in.Overridden + in.OverriddenXS)),
		Port: in.Port.port(), SecurePort: in.SecurePort.port(), Country: int(in.Country.integer()),
		DataCenter: lease.DataCenter{Class: string(in.DataCenter.Class), Name: string(in.DataCenter.Name), Metadata: plain(in.DataCenter.Metadata)},
		Lease: lease.Terms{Renewal: int(in.Lease.Renewal.integer()), Duration: int(in.Lease.Duration.integer()),
			Registered: in.Lease.Registered.integer(), LastRenewal: in.Lease.LastRenewal.integer(), Since: in.Lease.Since.integer()},
		Metadata: plain(in.Metadata), HomePage: string(in.HomePage), StatusPage: string(in.StatusPage), Health: string(in.Health),
		SecureHealth: string(in.SecureHealth), VIP: string(in.VIP), SecureVIP: string(in.SecureVIP), Coordinating: in.Coordinating.boolean(),
		LastDirty: in.LastDirty.integer(), LastUpdated: in.LastUpdated.integer(), ASG: string(in.ASG),
	}
	if in.Status == "" {
		out.Status = lease.Up
	}
	return out, nil
}

// plain drops what Java writes into maps of its own accord.
func plain(in map[string]loose) map[string]string {
	if len(in) == 0 {
		return nil
	}
	out := make(map[string]string, len(in))
	for k, v := range in {
		if k != "@class" {
			out[k] = string(v)
		}
	}
	return out
}
