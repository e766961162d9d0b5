// Package fargo holds the registry against hudl/fargo, a client of Eureka for Go. It is a module of its own, so that the client is no
// dependency of the program. test/spring runs it, with a registry's address in EMPORIUM_TEST_REGISTRY.
package fargo

import (
	"os"
	"testing"

	"github.com/hudl/fargo"
)

func TestFargo(t *testing.T) {
	t.Parallel()
	base := os.Getenv("EMPORIUM_TEST_REGISTRY")
	if base == "" {
		t.Skip("EMPORIUM_TEST_REGISTRY names no registry; test/spring does")
	}
	for name, json := range map[string]bool{"xml": false, "json": true} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			life(t, base, "fargo-"+name, json)
		})
	}
}

// life is that of one instance, with all that the client can do.
func life(t *testing.T, base, app string, json bool) {
	t.Helper()
	c := fargo.NewConn(base)
	c.UseJson = json
	in := &fargo.Instance{
		InstanceId: "127.0.0.1:" + app + ":9999", HostName: "127.0.0.1", App: app, IPAddr: "127.0.0.1", VipAddress: app, SecureVipAddress: app,
		Port: 9999, PortEnabled: true, Status: fargo.UP, DataCenterInfo: fargo.DataCenterInfo{Name: fargo.MyOwn},
		LeaseInfo: fargo.LeaseInfo{RenewalIntervalInSecs: 30, DurationInSecs: 90},
	}
	in.SetMetadataString("language", "go")
	if err := c.HeartBeatInstance(in); err == nil {
		t.Error("an instance renewed its lease before it had one")
	}
	if err := c.RegisterInstance(in); err != nil {
		t.Fatalf("register: %v", err)
	}
	for range 2 {
		if err := c.HeartBeatInstance(in); err != nil {
			t.Errorf("renew: %v", err)
		}
	}
	if err := c.AddMetadataString(in, "zone", "a"); err != nil {
		t.Errorf("add metadata: %v", err)
	}
	same := func(what string, got *fargo.Instance, err error) {
		t.Helper()
		if err != nil {
			t.Errorf("%s: %v", what, err)
			return
		}
		language, errLanguage := got.Metadata.GetString("language")
		zone, errZone := got.Metadata.GetString("zone")
		if got.InstanceId != in.InstanceId || got.Port != 9999 || !got.PortEnabled || got.Status != fargo.UP || got.LeaseInfo.DurationInSecs != 90 ||
			language != "go" || zone != "a" || errLanguage != nil || errZone != nil {
			t.Errorf("%s: got %+v, metadata %q %q, %v %v", what, got, language, zone, errLanguage, errZone)
		}
	}
	got, err := c.GetInstance(app, in.InstanceId)
	same("the instance", got, err)
	one, err := c.GetApp(app)
	if err != nil || len(one.Instances) != 1 {
		t.Fatalf("the application: got %+v, %v", one, err)
	}
	same("the application", one.Instances[0], nil)
	all, err := c.GetApps()
	if err != nil || all[one.Name] == nil || len(all[one.Name].Instances) != 1 {
		t.Errorf("all: got %v, %v", all, err)
	}
	for what, secure := range map[string]bool{"the address": false, "the secure address": true} {
		found, err := c.GetInstancesByVIPAddress(app, secure, fargo.ThatAreUp)
		if err != nil || len(found) != 1 {
			t.Errorf("%s: got %v, %v", what, found, err)
			continue
		}
		same(what, found[0], nil)
	}
	if err := c.UpdateInstanceStatus(in, fargo.OUTOFSERVICE); err != nil {
		t.Errorf("out of service: %v", err)
	}
	if found, err := c.GetInstancesByVIPAddress(app, false, fargo.ThatAreUp); err != nil || len(found) != 0 {
		t.Errorf("out of service: got %v, %v, want nobody that is up", found, err)
	}
	if err := c.DeregisterInstance(in); err != nil {
		t.Errorf("deregister: %v", err)
	}
	if _, err := c.GetApp(app); err == nil {
		t.Error("an application is there whose only instance has deregistered")
	}
}
