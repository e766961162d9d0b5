package wire_test

import (
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/wire"
)

// spring is what spring-cloud-netflix 5 posts when an application registers.
const spring = `{"instance":{"instanceId":"host:orders:8080","hostName":"host","app":"ORDERS","ipAddr":"10.0.0.1","status":"UP",
"overriddenStatus":"UNKNOWN","port":{"$":8080,"@enabled":"true"},"securePort":{"$":443,"@enabled":"false"},"countryId":1,
"dataCenterInfo":{"@class":"com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo","name":"MyOwn"},
"leaseInfo":{"renewalIntervalInSecs":10,"durationInSecs":30,"registrationTimestamp":0,"lastRenewalTimestamp":0,"evictionTimestamp":0,"serviceUpTimestamp":0},
"metadata":{"management.port":"8081"},"homePageUrl":"http://host:8080/","statusPageUrl":"http://host:8081/actuator/info",
"healthCheckUrl":"http://host:8081/actuator/health","vipAddress":"orders","secureVipAddress":"orders","isCoordinatingDiscoveryServer":"false",
"lastUpdatedTimestamp":"1700000000000","lastDirtyTimestamp":"1700000000001"}}`

var want = &lease.Instance{
	ID: "host:orders:8080", Host: "host", App: "ORDERS", IP: "10.0.0.1", Status: lease.Up, Override: lease.Unknown,
	Port: lease.Port{Number: 8080, Enabled: true}, SecurePort: lease.Port{Number: 443}, Country: 1,
	DataCenter: lease.DataCenter{Class: "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", Name: "MyOwn"},
	Lease:      lease.Terms{Renewal: 10, Duration: 30}, Metadata: map[string]string{"management.port": "8081"},
	HomePage: "http://host:8080/", StatusPage: "http://host:8081/actuator/info", Health: "http://host:8081/actuator/health",
	VIP: "orders", SecureVIP: "orders", LastUpdated: 1700000000000, LastDirty: 1700000000001,
}

func TestParseJSON(t *testing.T) {
	t.Parallel()
	got, err := wire.ParseJSON([]byte(spring))
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("-want +got\n%s", d)
	}
	// Clients write values as it suits their language.
	for name, change := range map[string][2]string{
		"port as text":          {`{"$":8080,"@enabled":"true"}`, `{"$":"8080","@enabled":true}`},
		"port alone":            {`{"$":8080,"@enabled":"true"}`, `8080`},
		"numbers as text":       {`"countryId":1`, `"countryId":"1"`},
		"times as numbers":      {`"1700000000001"`, `1700000000001`},
		"boolean":               {`"isCoordinatingDiscoveryServer":"false"`, `"isCoordinatingDiscoveryServer":false`},
		"the other spelling":    {`"overriddenStatus"`, `"overriddenstatus"`},
		"what is not known":     {`"countryId":1`, `"countryId":1,"new":{"a":[1]}`},
		"a class in metadata":   {`"metadata":{`, `"metadata":{"@class":"java.util.HashMap",`},
		"a number with a point": {`"countryId":1`, `"countryId":1.0`},
		"nothing where needed":  {`"countryId":1`, `"countryId":1,"sid":null`},
	} {
		got, err := wire.ParseJSON([]byte(strings.Replace(spring, change[0], change[1], 1)))
		if err != nil {
			t.Errorf("%s: %v", name, err)
		} else if d := cmp.Diff(want, got); d != "" {
			t.Errorf("%s: -want +got\n%s", name, d)
		}
	}
	for _, text := range []string{"", "{}", "[]", `{"instance":1}`, `{"instance":{"app":{}}}`, `{"instance":`} {
		if _, err := wire.ParseJSON([]byte(text)); !errors.Is(err, wire.ErrMalformed) {
			t.Errorf("%s: got %v", text, err)
		}
	}
}

// TestThereAndBack reads what was written, in both forms.
func TestThereAndBack(t *testing.T) {
	t.Parallel()
	i := *want
	i.Metadata = map[string]string{"a": "<1 & 2>", "zone": ""}
	i.SID, i.Group, i.ASG, i.Override, i.Coordinating = "na", "SHOP", "asg", lease.OutOfService, true
	for name, form := range map[string]struct {
		write func(*lease.Instance) ([]byte, error)
		read  func([]byte) (*lease.Instance, error)
	}{"json": {wire.InstanceJSON, wire.ParseJSON}, "xml": {wire.InstanceXML, wire.ParseXML}} {
		text, err := form.write(&i)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		got, err := form.read(text)
		if err != nil {
			t.Fatalf("%s: %v\n%s", name, err, text)
		}
		if d := cmp.Diff(&i, got); d != "" {
			t.Errorf("%s: -want +got\n%s\n%s", name, d, text)
		}
	}
}

// permitted are the fields that Spring's mapper knows of an instance; at any other it fails, and with it every fetch.
var permitted = strings.Fields(`instanceId app appGroupName ipAddr sid port securePort homePageUrl statusPageUrl healthCheckUrl
	secureHealthCheckUrl vipAddress secureVipAddress countryId dataCenterInfo hostName status overriddenStatus overriddenstatus leaseInfo
	isCoordinatingDiscoveryServer metadata lastUpdatedTimestamp lastDirtyTimestamp actionType asgName`)

func TestShapeForSpring(t *testing.T) {
	t.Parallel()
	bare := &lease.Instance{ID: "1", App: "A", Host: "h", IP: "1", Status: lease.Up, Override: lease.Unknown, Action: lease.Added,
		DataCenter: lease.DataCenter{Class: "com.netflix.appinfo.MyDataCenterInfo", Name: "MyOwn"}}
	text, err := wire.ApplicationsJSON(lease.View{Hash: "UP_1_", Applications: []lease.Application{{Name: "A", Instances: []*lease.Instance{bare}}, {Name: "B"}}}, "1")
	if err != nil {
		t.Fatal(err)
	}
	var got struct {
		Applications struct {
			Version     string `json:"versions__delta"`
			Hash        string `json:"apps__hashcode"`
			Application []struct {
				Name     string
				Instance []map[string]any
			}
		}
	}
	if err := json.Unmarshal(text, &got); err != nil {
		t.Fatal(err)
	}
	a := got.Applications
	if a.Version != "1" || a.Hash != "UP_1_" || len(a.Application) != 2 || a.Application[1].Instance == nil {
		t.Fatalf("got %s", text)
	}
	i := a.Application[0].Instance[0]
	for k, v := range i {
		if !slices.Contains(permitted, k) {
			t.Errorf("%s is not known to Spring", k)
		}
		if v == nil {
			t.Errorf("%s is null", k)
		}
	}
	for k, want := range map[string]any{
		"metadata":       map[string]any{"@class": "java.util.Collections$EmptyMap"},
		"dataCenterInfo": map[string]any{"@class": "com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo", "name": "MyOwn"},
		"port":           map[string]any{"$": 0.0, "@enabled": "false"},
	} {
		if d := cmp.Diff(want, i[k]); d != "" {
			t.Errorf("%s: -want +got\n%s", k, d)
		}
	}
	named := &lease.Instance{ID: "1", App: "A", DataCenter: lease.DataCenter{Name: "MyOwn", Metadata: map[string]string{"a": "b"}}}
	if text, err := wire.InstanceJSON(named); err != nil || strings.Contains(string(text), `"a":"b"`) {
		t.Errorf("a data centre that has no metadata in Java: got %s, %v", text, err)
	}
	if text, err := wire.InstanceXML(named); err != nil || strings.Contains(string(text), "<a>b</a>") {
		t.Errorf("a data centre that has no metadata in Java: got %s, %v", text, err)
	}
	named.DataCenter.Name = "Amazon"
	if text, err := wire.InstanceJSON(named); err != nil || !strings.Contains(string(text), `"a":"b"`) {
		t.Errorf("Amazon's metadata: got %s, %v", text, err)
	}
	none, err := wire.ApplicationsJSON(lease.View{}, "1")
	if err != nil || !strings.Contains(string(none), `"application":[]`) {
		t.Errorf("an empty registry: %s, %v", none, err)
	}
}

// Numbers beyond what is kept are the nearest that is, on every machine.
func TestNumbersOutOfRange(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]int64{"1e300": math.MaxInt64, "-1e300": math.MinInt64, "99999999999999999999": math.MaxInt64,
		`"-99999999999999999999"`: math.MinInt64, `"NaN"`: 0, `"many"`: 0, "1.7e3": 1700} {
		got, err := wire.ParseJSON([]byte(`{"instance":{"lastDirtyTimestamp":` + text + `}}`))
		if err != nil || got.LastDirty != want {
			t.Errorf("%s: got %+v, %v, want %d", text, got, err, want)
		}
	}
}

func TestXML(t *testing.T) {
	t.Parallel()
	i := *want
	i.Metadata = map[string]string{"management.port": "8081", "no name": "left out"}
	text, err := wire.ApplicationsXML(lease.View{Hash: "UP_1_", Applications: []lease.Application{{Name: "ORDERS", Instances: []*lease.Instance{&i}}}}, "1")
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"<applications><versions__delta>1</versions__delta><apps__hashcode>UP_1_</apps__hashcode><application><name>ORDERS</name><instance>",
		`<port enabled="true">8080</port>`, `<securePort enabled="false">443</securePort>`, "<overriddenstatus>UNKNOWN</overriddenstatus>",
		`<dataCenterInfo class="com.netflix.appinfo.InstanceInfo$DefaultDataCenterInfo"><name>MyOwn</name></dataCenterInfo>`,
		"<metadata><management.port>8081</management.port></metadata>"} {
		if !strings.Contains(string(text), part) {
			t.Errorf("it lacks %s:\n%s", part, text)
		}
	}
	for d := xml.NewDecoder(strings.NewReader(string(text))); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatalf("it is no XML: %v", err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add(spring)
	f.Add(`<instance><app>A</app><port enabled="true">80</port><metadata><a>b</a></metadata></instance>`)
	f.Fuzz(func(t *testing.T, text string) {
		for _, parse := range []func([]byte) (*lease.Instance, error){wire.ParseJSON, wire.ParseXML} {
			i, err := parse([]byte(text))
			if err != nil {
				continue
			}
			if again, err := wire.InstanceJSON(i); err != nil {
				t.Fatal(err)
			} else if _, err := wire.ParseJSON(again); err != nil {
				t.Fatalf("what was written cannot be read: %v\n%s", err, again)
			}
		}
	})
}
