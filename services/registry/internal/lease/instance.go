// Package lease is the registry's domain: instances of services that hold a lease for as long as they renew it, and what
// has lately changed among them. Its words and rules are Eureka's.
package lease

import (
	"maps"
	"math"
	"slices"
	"strings"
	"time"
)

// Status is how an instance is, or what somebody wants it to be taken for.
type Status string

// The statuses of Eureka.
const (
	Up           Status = "UP"
	Down         Status = "DOWN"
	Starting     Status = "STARTING"
	OutOfService Status = "OUT_OF_SERVICE"
	Unknown      Status = "UNKNOWN"
)

// Statuses are all of them.
var Statuses = []Status{Up, Down, Starting, OutOfService, Unknown}

// ParseStatus reads a status; what is none is Unknown, as Eureka takes it.
func ParseStatus(text string) Status {
	switch s := Status(strings.ToUpper(text)); s {
	case Up, Down, Starting, OutOfService:
		return s
	}
	return Unknown
}

// Action is what has happened to an instance, in a delta.
type Action string

// The actions of Eureka.
const (
	Added    Action = "ADDED"
	Modified Action = "MODIFIED"
	Deleted  Action = "DELETED"
)

// Defaults of a lease, in seconds, where a client names none, and the most that it gets: who asks for more would stay long after his end.
const (
	DefaultRenewal  = 30
	DefaultDuration = 90
	Longest         = 24 * 60 * 60
)

// Port is one of an instance's two.
type Port struct {
	Number  int
	Enabled bool
}

// DataCenter is where an instance runs.
type DataCenter struct {
	Class, Name string
	// Metadata is what Amazon's instances tell of themselves.
	Metadata map[string]string
}

// Terms are a lease's, durations in seconds and times in milliseconds since 1970.
type Terms struct {
	Renewal, Duration                       int
	Registered, LastRenewal, Evicted, Since int64
}

// Instance is one running copy of a service. The registry never changes an Instance that it has handed out.
type Instance struct {
	ID, App, Group, IP, SID, Host              string
	HomePage, StatusPage, Health, SecureHealth string
	VIP, SecureVIP, ASG                        string
	Port, SecurePort                           Port
	Country                                    int
	DataCenter                                 DataCenter
	Status, Override                           Status
	Lease                                      Terms
	Coordinating                               bool
	Metadata                                   map[string]string
	LastUpdated, LastDirty                     int64
	Action                                     Action
	// Learned says that another node told of its last renewal. It is not told on.
	Learned bool
}

// Application is the instances of one name, which is in upper case.
type Application struct {
	Name      string
	Instances []*Instance
}

// centers are the names of data centres that Java's clients know: one that is none of them fails them the whole answer.
var centers = []string{"Netflix", "Amazon", "MyOwn"}

// Wrong names the first field for which an instance cannot be registered, with what is wrong about it; "" when all is well. What a client
// in Java could not read would keep all of them from all instances.
func (i *Instance) Wrong() string {
	switch {
	case i.ID == "":
		return "instanceId is missing"
	case i.Host == "":
		return "hostName is missing"
	case i.IP == "":
		return "ipAddr is missing"
	case i.App == "":
		return "app is missing"
	case i.DataCenter.Name == "":
		return "dataCenterInfo.name is missing"
	case !slices.Contains(centers, i.DataCenter.Name):
		return "dataCenterInfo.name is none of " + strings.Join(centers, ", ")
	case i.Port.Number < 0 || i.Port.Number > math.MaxUint16:
		return "port is none"
	case i.SecurePort.Number < 0 || i.SecurePort.Number > math.MaxUint16:
		return "securePort is none"
	case i.Country < math.MinInt32 || i.Country > math.MaxInt32:
		return "countryId is out of range"
	}
	return ""
}

// seconds is a term of a lease: what is asked for within bounds, usual when nothing is.
func seconds(asked, usual int) int {
	if asked <= 0 {
		return usual
	}
	return min(asked, Longest)
}

// expired reports whether the lease has run out. Netflix' server waits for twice the duration by accident; this one does not.
func (i *Instance) expired(now time.Time) bool {
	return now.UnixMilli() > i.Lease.LastRenewal+int64(i.Lease.Duration)*1000
}

// copy returns an instance that may be changed.
func (i *Instance) copy() *Instance {
	c := *i
	c.Metadata = maps.Clone(i.Metadata)
	return &c
}

// status decides what an instance is taken for; the first rule that fits counts. existing is what was known of it before, nil
// for nothing.
func status(client Status, override Status, existing *Instance) Status {
	switch {
	case client != Up && client != OutOfService:
		return client // it says itself that it does not work
	case override != "" && override != Unknown:
		return override
	case existing != nil && (existing.Status == Up || existing.Status == OutOfService):
		return existing.Status
	}
	return client
}
