package wire

import (
	"encoding/xml"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"emporium/services/registry/internal/lease"
)

type xmlPort struct {
	Enabled string `xml:"enabled,attr"`
	Number  int    `xml:",chardata"`
}

type xmlDataCenter struct {
	Class    string       `xml:"class,attr,omitempty"`
	Name     string       `xml:"name"`
	Metadata *xmlMetadata `xml:"metadata"`
}

type xmlLease struct {
	Renewal     int   `xml:"renewalIntervalInSecs"`
	Duration    int   `xml:"durationInSecs"`
	Registered  int64 `xml:"registrationTimestamp"`
	LastRenewal int64 `xml:"lastRenewalTimestamp"`
	Evicted     int64 `xml:"evictionTimestamp"`
	Since       int64 `xml:"serviceUpTimestamp"`
}

type xmlInstance struct {
	XMLName      xml.Name      `xml:"instance"`
	ID           string        `xml:"instanceId"`
	Host         string        `xml:"hostName"`
	App          string        `xml:"app"`
	Group        string        `xml:"appGroupName,omitempty"`
	IP           string        `xml:"ipAddr"`
	SID          string        `xml:"sid,omitempty"`
	Status       string        `xml:"status"`
	Overridden   string        `xml:"overriddenstatus"`
	Port         xmlPort       `xml:"port"`
	SecurePort   xmlPort       `xml:"securePort"`
	Country      int           `xml:"countryId"`
	DataCenter   xmlDataCenter `xml:"dataCenterInfo"`
	Lease        xmlLease      `xml:"leaseInfo"`
	Metadata     xmlMetadata   `xml:"metadata"`
	HomePage     string        `xml:"homePageUrl,omitempty"`
	StatusPage   string        `xml:"statusPageUrl,omitempty"`
	Health       string        `xml:"healthCheckUrl,omitempty"`
	SecureHealth string        `xml:"secureHealthCheckUrl,omitempty"`
	VIP          string        `xml:"vipAddress,omitempty"`
	SecureVIP    string        `xml:"secureVipAddress,omitempty"`
	Coordinating bool          `xml:"isCoordinatingDiscoveryServer"`
	LastUpdated  int64         `xml:"lastUpdatedTimestamp"`
	LastDirty    int64         `xml:"lastDirtyTimestamp"`
	Action       string        `xml:"actionType"`
	ASG          string        `xml:"asgName,omitempty"`
}

type xmlApplication struct {
	XMLName   xml.Name      `xml:"application"`
	Name      string        `xml:"name"`
	Instances []xmlInstance `xml:"instance"`
}

type xmlApplications struct {
	XMLName      xml.Name         `xml:"applications"`
	Version      string           `xml:"versions__delta"`
	Hash         string           `xml:"apps__hashcode"`
	Applications []xmlApplication `xml:"application"`
}

// xmlMetadata is elements named by the keys. A key that is no name of an element can only be told in JSON.
type xmlMetadata map[string]string

// MarshalXML implements xml.Marshaler.
func (m xmlMetadata) MarshalXML(e *xml.Encoder, start xml.StartElement) error {
	if len(m) == 0 {
		start.Attr = []xml.Attr{{Name: xml.Name{Local: "class"}, Value: emptyMap}}
	}
	if err := e.EncodeToken(start); err != nil {
		return err
	}
	for _, k := range slices.Sorted(maps.Keys(m)) {
		if !isName(k) {
			continue
		}
		if err := e.EncodeElement(m[k], xml.StartElement{Name: xml.Name{Local: k}}); err != nil {
			return err
		}
	}
	return e.EncodeToken(start.End())
}

// UnmarshalXML implements xml.Unmarshaler.
func (m *xmlMetadata) UnmarshalXML(d *xml.Decoder, _ xml.StartElement) error {
	*m = xmlMetadata{}
	for {
		token, err := d.Token()
		if err != nil {
			return err
		}
		switch t := token.(type) {
		case xml.StartElement:
			var value string
			if err := d.DecodeElement(&value, &t); err != nil {
				return err
			}
			(*m)[t.Name.Local] = value
		case xml.EndElement:
			return nil
		}
	}
}

func isName(s string) bool {
	for n, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (n == 0 || r != '-' && r != '.' && !unicode.IsDigit(r)) {
			return false
		}
	}
	return s != ""
}

func toXML(i *lease.Instance) xmlInstance {
	out := xmlInstance{
		ID: i.ID, Host: i.Host, App: i.App, Group: i.Group, IP: i.IP, SID: i.SID, Status: string(i.Status), Overridden: string(i.Override),
		Port:       xmlPort{strconv.FormatBool(i.Port.Enabled), i.Port.Number},
		SecurePort: xmlPort{strconv.FormatBool(i.SecurePort.Enabled), i.SecurePort.Number}, Country: i.Country,
		DataCenter: xmlDataCenter{Class: dataCenterClass(i.DataCenter), Name: i.DataCenter.Name},
		Lease:      xmlLease{i.Lease.Renewal, i.Lease.Duration, i.Lease.Registered, i.Lease.LastRenewal, i.Lease.Evicted, i.Lease.Since},
		Metadata:   i.Metadata, HomePage: i.HomePage, StatusPage: i.StatusPage, Health: i.Health, SecureHealth: i.SecureHealth,
		VIP: i.VIP, SecureVIP: i.SecureVIP, Coordinating: i.Coordinating, LastUpdated: i.LastUpdated, LastDirty: i.LastDirty,
		Action: string(i.Action), ASG: i.ASG,
	}
	if len(i.DataCenter.Metadata) > 0 && out.DataCenter.Class == amazonDataCenter {
		m := xmlMetadata(i.DataCenter.Metadata)
		out.DataCenter.Metadata = &m
	}
	return out
}

func applicationXML(a lease.Application) xmlApplication {
	out := xmlApplication{Name: a.Name, Instances: make([]xmlInstance, len(a.Instances))}
	for n, i := range a.Instances {
		out.Instances[n] = toXML(i)
	}
	return out
}

// ApplicationsXML is <applications>.
func ApplicationsXML(v lease.View, version string) ([]byte, error) {
	out := xmlApplications{Version: version, Hash: v.Hash, Applications: make([]xmlApplication, len(v.Applications))}
	for n, a := range v.Applications {
		out.Applications[n] = applicationXML(a)
	}
	return xml.Marshal(out)
}

// ApplicationXML is <application>.
func ApplicationXML(a lease.Application) ([]byte, error) { return xml.Marshal(applicationXML(a)) }

// InstanceXML is <instance>.
func InstanceXML(i *lease.Instance) ([]byte, error) { return xml.Marshal(toXML(i)) }

// ParseXML reads <instance>.
func ParseXML(text []byte) (*lease.Instance, error) {
	var in struct {
		ID           string        `xml:"instanceId"`
		Host         string        `xml:"hostName"`
		App          string        `xml:"app"`
		Group        string        `xml:"appGroupName"`
		IP           string        `xml:"ipAddr"`
		SID          string        `xml:"sid"`
		Status       string        `xml:"status"`
		Overridden   string        `xml:"overriddenstatus"`
		Overridden2  string        `xml:"overriddenStatus"`
		Port         xmlText       `xml:"port"`
		SecurePort   xmlText       `xml:"securePort"`
		Country      loose         `xml:"countryId"`
		DataCenter   xmlDataCenter `xml:"dataCenterInfo"`
		Renewal      loose         `xml:"leaseInfo>renewalIntervalInSecs"`
		Duration     loose         `xml:"leaseInfo>durationInSecs"`
		Metadata     xmlMetadata   `xml:"metadata"`
		HomePage     string        `xml:"homePageUrl"`
		StatusPage   string        `xml:"statusPageUrl"`
		Health       string        `xml:"healthCheckUrl"`
		SecureHealth string        `xml:"secureHealthCheckUrl"`
		VIP          string        `xml:"vipAddress"`
		SecureVIP    string        `xml:"secureVipAddress"`
		Coordinating loose         `xml:"isCoordinatingDiscoveryServer"`
		LastUpdated  loose         `xml:"lastUpdatedTimestamp"`
		LastDirty    loose         `xml:"lastDirtyTimestamp"`
		ASG          string        `xml:"asgName"`
	}
	if err := xml.Unmarshal(text, &in); err != nil {
		return nil, ErrMalformed
	}
	out := &lease.Instance{
		ID: in.ID, Host: in.Host, App: in.App, Group: in.Group, IP: in.IP, SID: in.SID, Status: lease.ParseStatus(in.Status),
		Override: lease.ParseStatus(in.Overridden + in.Overridden2), Port: in.Port.port(), SecurePort: in.SecurePort.port(),
		Country:    int(in.Country.integer()),
		DataCenter: lease.DataCenter{Class: in.DataCenter.Class, Name: in.DataCenter.Name},
		Lease:      lease.Terms{Renewal: int(in.Renewal.integer()), Duration: int(in.Duration.integer())},
		HomePage:   in.HomePage, StatusPage: in.StatusPage, Health: in.Health, SecureHealth: in.SecureHealth, VIP: in.VIP,
		SecureVIP: in.SecureVIP, Coordinating: in.Coordinating.boolean(), LastUpdated: in.LastUpdated.integer(),
		LastDirty: in.LastDirty.integer(), ASG: in.ASG,
	}
	if len(in.Metadata) > 0 {
		out.Metadata = in.Metadata
	}
	if in.DataCenter.Metadata != nil && len(*in.DataCenter.Metadata) > 0 {
		out.DataCenter.Metadata = *in.DataCenter.Metadata
	}
	if in.Status == "" {
		out.Status = lease.Up
	}
	return out, nil
}

type xmlText struct {
	Enabled string `xml:"enabled,attr"`
	Number  string `xml:",chardata"`
}

func (p xmlText) port() lease.Port {
	return lease.Port{Number: int(loose(strings.TrimSpace(p.Number)).integer()), Enabled: p.Number != "" && (p.Enabled == "" || strings.EqualFold(p.Enabled, "true"))}
}
