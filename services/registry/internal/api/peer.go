package api

import (
	"encoding/json"
	"io"
	"net/http"

	"emporium/services/registry/internal/lease"
	"emporium/services/registry/internal/wire"
)

// maxBatch bounds what a peer may send at once: Netflix' servers send up to 250 changes.
const maxBatch = 4 << 20

// change is one that a registry of Netflix' passes on to its peers.
type change struct {
	App    string          `json:"appName"`
	ID     string          `json:"id"`
	Dirty  int64           `json:"lastDirtyTimestamp"`
	Status string          `json:"status"`
	Info   json.RawMessage `json:"instanceInfo"`
	Action string          `json:"action"`
}

type outcome struct {
	Status int `json:"statusCode"`
}

// batch takes what a registry of Netflix' tells that has this one for its peer, so that whoever asks here sees those too who are
// registered there. All nodes of this registry learn of it. Nothing is sent back, so nothing goes round in circles.
func (h *handler) batch(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBatch))
	if err != nil {
		w.WriteHeader(http.StatusRequestEntityTooLarge)
		return
	}
	var in struct {
		List []change `json:"replicationList"`
	}
	if err := json.Unmarshal(body, &in); err != nil {
		h.refuse(w, r, "the body is no list of changes")
		return
	}
	out := struct {
		List []outcome `json:"responseList"`
	}{make([]outcome, len(in.List))}
	for n, c := range in.List {
		out.List[n].Status = h.take(c)
	}
	text, err := json.Marshal(out)
	h.answer(w, r, form{json: true}, text, err)
}

// take applies one change and returns the status of the request that it stands for. After 404 the peer sends the instance whole.
func (h *handler) take(c change) int {
	var known bool
	switch status := lease.ParseStatus(c.Status); c.Action {
	case "Register":
		instance, err := wire.ParseJSON([]byte(`{"instance":` + string(c.Info) + `}`))
		if err != nil || instance.Wrong() != "" {
			return http.StatusBadRequest
		}
		h.Registry.Register(instance, false)
		return http.StatusNoContent
	case "Heartbeat":
		known = h.Registry.Renew(c.App, c.ID, c.Dirty, false)
	case "Cancel":
		known = h.Registry.Cancel(c.App, c.ID, false)
	case "StatusUpdate":
		known = h.Registry.Override(c.App, c.ID, status, c.Dirty, false)
	case "DeleteStatusOverride":
		known = h.Registry.ClearOverride(c.App, c.ID, status, c.Dirty, false)
	default:
		return http.StatusBadRequest
	}
	if !known {
		return http.StatusNotFound
	}
	return http.StatusOK
}
