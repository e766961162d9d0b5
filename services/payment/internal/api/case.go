package api

import (
	"context"
	"net/http"
	"time"

	"emporium/contract/problem"
	"emporium/kit/auth"
	"emporium/kit/card"
	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/payment/internal/dispute"
	"emporium/services/payment/internal/store"
)

// registerCases adds what people have to decide: refunds above the limit, disputes, tasks, notices that were put aside.
func registerCases(a *web.API, h *handler) {
	refunds, disputes, tasks := []string{"Refunds (staff)"}, []string{"Disputes (staff)"}, []string{"Payment tasks (staff)"}
	web.Handle(a, web.Op{ID: "admin-list-refund-requests", Method: http.MethodGet, Path: "/v1/admin/refund-requests", Policy: web.Staff(ScopeRead), Tags: refunds,
		Summary: "List refunds that wait for a second person, or were decided, the newest first"}, h.requests)
	decide := []fault.Code{fault.NotFound, problem.RequestDecided}
	web.Handle(a, web.Op{ID: "admin-approve-refund-request", Method: http.MethodPost, Path: "/v1/admin/refund-requests/{id}/approve", Policy: web.Staff(ScopeRefund), Tags: refunds,
		Summary: "Approve a refund that a colleague asked for", Status: http.StatusAccepted, Idempotent: true,
		Errors: append(decide, problem.SecondPerson, problem.PaymentState, problem.RefundExceedsCaptured, problem.NothingLeft, problem.PaymentDisputed, problem.RefundWindow)}, h.approve)
	web.Handle(a, web.Op{ID: "admin-reject-refund-request", Method: http.MethodPost, Path: "/v1/admin/refund-requests/{id}/reject", Policy: web.Staff(ScopeRefund), Tags: refunds,
		Summary: "Reject a refund that waits", Status: http.StatusAccepted, Idempotent: true, Errors: decide}, h.reject)

	web.Handle(a, web.Op{ID: "admin-list-disputes", Method: http.MethodGet, Path: "/v1/admin/disputes", Policy: web.Staff(ScopeRead), Tags: disputes,
		Summary: "List disputes, the newest first"}, h.disputes)
	web.Handle(a, web.Op{ID: "admin-get-dispute", Method: http.MethodGet, Path: "/v1/admin/disputes/{id}", Policy: web.Staff(ScopeRead), Tags: disputes,
		Summary: "Read a dispute", Errors: []fault.Code{fault.NotFound}}, h.dispute)
	web.Handle(a, web.Op{ID: "admin-write-evidence", Method: http.MethodPut, Path: "/v1/admin/disputes/{id}/evidence", Policy: web.Staff(ScopeWrite), Tags: disputes,
		Summary: "Write down what speaks for us", Description: "It is kept here until it is submitted, and can be written anew until then.",
		Errors: []fault.Code{fault.NotFound, problem.DisputeClosed, problem.CardDataRefused}}, h.evidence)
	web.Handle(a, web.Op{ID: "admin-submit-evidence", Method: http.MethodPost, Path: "/v1/admin/disputes/{id}/submit", Policy: web.Staff(ScopeWrite), Tags: disputes,
		Summary: "Send the evidence to the provider", Description: "Only before the deadline. The same evidence sent again is one submission.",
		Errors: []fault.Code{fault.NotFound, problem.DisputeClosed, problem.PaymentState, fault.BadGateway, fault.Unavailable}}, h.submit)

	web.Handle(a, web.Op{ID: "admin-list-payment-tasks", Method: http.MethodGet, Path: "/v1/admin/payment-tasks", Policy: web.Staff(ScopeRead), Tags: tasks,
		Summary: "List what a person has to see to, the newest first"}, h.tasks)
	web.Handle(a, web.Op{ID: "admin-finish-payment-task", Method: http.MethodPost, Path: "/v1/admin/payment-tasks/{id}/finish", Policy: web.Staff(ScopeWrite), Tags: tasks,
		Summary: "Close a task", Idempotent: true, Errors: []fault.Code{fault.NotFound}}, h.finish)
	web.Handle(a, web.Op{ID: "admin-list-payment-notices", Method: http.MethodGet, Path: "/v1/admin/payment-notices", Policy: web.Staff(ScopeRead), Tags: tasks,
		Summary: "List what providers have told, the newest first"}, h.notices)
	web.Handle(a, web.Op{ID: "admin-replay-payment-notice", Method: http.MethodPost, Path: "/v1/admin/payment-notices/{provider}/{event_id}/replay", Policy: web.Staff(ScopeWrite), Tags: tasks,
		Summary: "Apply a notice once more that was put aside", Status: http.StatusAccepted, Idempotent: true, Errors: []fault.Code{fault.NotFound}}, h.replay)
}

// RefundRequest is a refund that waits for a second person.
type RefundRequest struct {
	ID          string      `json:"id" example:"rrq_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	PaymentID   string      `json:"payment_id"`
	Amount      money.Money `json:"amount"`
	Reason      string      `json:"reason"`
	State       string      `json:"state" example:"requested" doc:"requested, approved or rejected"`
	RequestedBy string      `json:"requested_by"`
	DecidedBy   string      `json:"decided_by,omitempty"`
	RefundID    string      `json:"refund_id,omitempty" doc:"The refund that followed."`
	Method      string      `json:"method,omitempty" example:"bank_transfer" doc:"How it was paid outside of the shop; absent when it goes by the way that was paid."`
	Reference   string      `json:"reference,omitempty" doc:"The shop's number for what was paid outside."`
	ReturnID    string      `json:"return_id,omitempty" doc:"The return that was paid outside."`
	CreatedAt   time.Time   `json:"created_at"`
	DecidedAt   *time.Time  `json:"decided_at,omitempty"`
}

func toRefundRequest(r *store.RefundRequest) RefundRequest {
	return RefundRequest{ID: r.ID, PaymentID: r.PaymentID, Amount: money.New(r.Amount, r.Currency), Reason: r.Reason, State: r.State,
		RequestedBy: r.RequestedBy, DecidedBy: r.DecidedBy, RefundID: r.RefundID, Method: r.Method, Reference: r.Reference, ReturnID: r.ReturnID, CreatedAt: db.Time(r.CreatedAt), DecidedAt: optional(db.Time(r.DecidedAt))}
}

type requestsIn struct {
	web.PageQuery
	State string `query:"state" maxLength:"16" enum:"requested,approved,rejected" doc:"Only requests in this state."`
}

type requestsOut struct {
	Body web.Page[RefundRequest]
}

func (h *handler) requests(ctx context.Context, in *requestsIn) (*requestsOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("refund requests", in.State), func(before string, limit int) ([]store.RefundRequest, error) {
		return h.o.App.RefundRequests(ctx, in.State, before, limit)
	}, func(r *store.RefundRequest) string { return r.ID }, toRefundRequest)
	return &requestsOut{page}, err
}

// CaseInput names a case in the path.
type CaseInput struct {
	ID string `path:"id" maxLength:"64"`
}

type requestOut struct {
	Body RefundRequest
}

func (h *handler) approve(ctx context.Context, in *CaseInput) (*requestOut, error) {
	return h.decideRefund(ctx, in.ID, true)
}

func (h *handler) reject(ctx context.Context, in *CaseInput) (*requestOut, error) {
	return h.decideRefund(ctx, in.ID, false)
}

func (h *handler) decideRefund(ctx context.Context, id string, approve bool) (*requestOut, error) {
	payment := ""
	err := once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (RefundRequest, error) {
		r, err := h.o.App.DecideRefund(ctx, tx, id, auth.From(ctx).ID, approve)
		payment = r.PaymentID
		return toRefundRequest(&r), err
	})
	return nil, h.askPayout(ctx, payment, err)
}

// Dispute is a case that a payer or a bank has opened.
type Dispute struct {
	ID          string      `json:"id" example:"dsp_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Provider    string      `json:"provider"`
	Reference   string      `json:"reference" doc:"The provider's name for it."`
	PaymentID   string      `json:"payment_id"`
	OrderID     string      `json:"order_id"`
	Reason      string      `json:"reason" example:"product_not_received" doc:"The provider's word for it."`
	Status      string      `json:"status" example:"needs_response" doc:"warning, needs_response, under_review, won or lost"`
	Amount      money.Money `json:"amount"`
	Exposure    money.Money `json:"exposure" doc:"What can be lost: the disputed amount less what was refunded before."`
	Withdrawn   money.Money `json:"withdrawn" doc:"What the provider has taken for it and not given back."`
	Fee         money.Money `json:"fee"`
	EvidenceDue *time.Time  `json:"evidence_due,omitempty" doc:"Until when evidence is taken."`
	Evidence    *Evidence   `json:"evidence,omitempty"`
	SubmittedBy string      `json:"submitted_by,omitempty"`
	SubmittedAt *time.Time  `json:"submitted_at,omitempty"`
	OpenedAt    time.Time   `json:"opened_at"`
	ClosedAt    *time.Time  `json:"closed_at,omitempty"`
	Version     int64       `json:"version"`
}

// Evidence is what we say for ourselves.
type Evidence struct {
	Text     string `json:"text" minLength:"1" maxLength:"10000" example:"Delivered and signed for on 3 November."`
	Carrier  string `json:"carrier,omitempty" maxLength:"100"`
	Tracking string `json:"tracking,omitempty" maxLength:"100"`
	Refund   string `json:"refund,omitempty" maxLength:"255" doc:"The provider's reference of a refund that was made already."`
}

func toDispute(d *dispute.Dispute) Dispute {
	in := func(n int64) money.Money { return money.New(n, d.Amount.Currency) }
	out := Dispute{ID: d.ID, Provider: d.Provider, Reference: d.Reference, PaymentID: d.PaymentID, OrderID: d.OrderID, Reason: d.Reason, Status: string(d.Status),
		Amount: d.Amount, Exposure: in(d.Exposure), Withdrawn: money.New(d.Withdrawn, d.Held()), Fee: money.New(d.Fee, d.Held()), EvidenceDue: optional(d.EvidenceDue),
		SubmittedBy: d.SubmittedBy, SubmittedAt: optional(d.SubmittedAt), OpenedAt: d.OpenedAt, ClosedAt: optional(d.ClosedAt), Version: d.Version}
	if d.Evidence != nil {
		e := Evidence(*d.Evidence)
		out.Evidence = &e
	}
	return out
}

type disputesIn struct {
	web.PageQuery
	Status    string `query:"status" maxLength:"32" enum:"warning,needs_response,under_review,won,lost" doc:"Only disputes with this status."`
	PaymentID string `query:"payment_id" maxLength:"64" doc:"Only disputes of this payment."`
}

type disputesOut struct {
	Body web.Page[Dispute]
}

func (h *handler) disputes(ctx context.Context, in *disputesIn) (*disputesOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("disputes", in.Status, in.PaymentID), func(before string, limit int) ([]*dispute.Dispute, error) {
		return h.o.App.Disputes(ctx, in.Status, in.PaymentID, before, limit)
	}, func(d **dispute.Dispute) string { return (*d).ID }, func(d **dispute.Dispute) Dispute { return toDispute(*d) })
	return &disputesOut{page}, err
}

type disputeOut struct {
	Body Dispute
}

func disputed(d *dispute.Dispute, err error) (*disputeOut, error) {
	if err != nil {
		return nil, err
	}
	return &disputeOut{toDispute(d)}, nil
}

func (h *handler) dispute(ctx context.Context, in *CaseInput) (*disputeOut, error) {
	return disputed(h.o.App.Dispute(ctx, in.ID))
}

type evidenceIn struct {
	CaseInput
	Body Evidence
}

func (h *handler) evidence(ctx context.Context, in *evidenceIn) (*disputeOut, error) {
	if err := card.Refuse(problem.CardDataRefused, "/text", in.Body.Text); err != nil {
		return nil, err
	}
	var d *dispute.Dispute
	err := h.o.DB.Write(ctx, func(tx *db.Tx) (err error) {
		d, err = h.o.App.WriteEvidence(ctx, tx, in.ID, dispute.Evidence(in.Body))
		return err
	})
	return disputed(d, err)
}

func (h *handler) submit(ctx context.Context, in *CaseInput) (*disputeOut, error) {
	return disputed(h.o.App.SubmitEvidence(ctx, in.ID, auth.From(ctx).ID))
}

// Task is something that a person has to see to.
type Task struct {
	ID        string     `json:"id" example:"tsk_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Kind      string     `json:"kind" example:"refund_failed"`
	Subject   string     `json:"subject" doc:"The id of what it is about: an operation, a dispute, a provider's reference."`
	PaymentID string     `json:"payment_id,omitempty"`
	OrderID   string     `json:"order_id,omitempty"`
	Note      string     `json:"note"`
	State     string     `json:"state" example:"open"`
	DueAt     *time.Time `json:"due_at,omitempty"`
	CreatedAt time.Time  `json:"created_at"`
	DoneAt    *time.Time `json:"done_at,omitempty"`
	DoneBy    string     `json:"done_by,omitempty"`
}

func toTask(t *store.Task) Task {
	return Task{ID: t.ID, Kind: t.Kind, Subject: t.Subject, PaymentID: t.PaymentID, OrderID: t.OrderID, Note: t.Note, State: t.State,
		DueAt: optional(db.Time(t.DueAt)), CreatedAt: db.Time(t.CreatedAt), DoneAt: optional(db.Time(t.DoneAt)), DoneBy: t.DoneBy}
}

type tasksIn struct {
	web.PageQuery
	State string `query:"state" default:"open" maxLength:"16" enum:"open,done"`
}

type tasksOut struct {
	Body web.Page[Task]
}

func (h *handler) tasks(ctx context.Context, in *tasksIn) (*tasksOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("payment tasks", in.State), func(before string, limit int) ([]store.Task, error) {
		return h.o.App.Tasks(ctx, in.State, before, limit)
	}, func(t *store.Task) string { return t.ID }, toTask)
	return &tasksOut{page}, err
}

type finishedOut struct {
	Body struct {
		Done bool `json:"done" example:"true"`
	}
}

func (h *handler) finish(ctx context.Context, in *CaseInput) (*finishedOut, error) {
	return nil, once(ctx, h, http.StatusOK, func(tx *db.Tx) (map[string]bool, error) {
		return map[string]bool{"done": true}, h.o.App.FinishTask(ctx, tx, in.ID, auth.From(ctx).ID)
	})
}

// Notice is what a provider has told, without its body.
type Notice struct {
	Provider    string     `json:"provider"`
	EventID     string     `json:"event_id"`
	Type        string     `json:"type"`
	State       string     `json:"state" example:"done" doc:"queued, done, ignored or dead"`
	Attempts    int        `json:"attempts"`
	Error       string     `json:"error,omitempty"`
	CreatedAt   *time.Time `json:"created_at,omitempty"`
	ReceivedAt  time.Time  `json:"received_at"`
	ProcessedAt *time.Time `json:"processed_at,omitempty"`
}

func toNotice(n *store.Notice) Notice {
	return Notice{Provider: n.Provider, EventID: n.EventID, Type: n.Type, State: n.State, Attempts: n.Attempts, Error: n.Error,
		CreatedAt: optional(db.Time(n.CreatedAt)), ReceivedAt: db.Time(n.ReceivedAt), ProcessedAt: optional(db.Time(n.ProcessedAt))}
}

type noticesIn struct {
	web.PageQuery
	State string `query:"state" default:"dead" maxLength:"16" enum:"queued,done,ignored,dead"`
}

type noticesOut struct {
	Body web.Page[Notice]
}

func (h *handler) notices(ctx context.Context, in *noticesIn) (*noticesOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("payment notices", in.State), func(before store.NoticePosition, limit int) ([]store.Notice, error) {
		return h.o.App.Notices(ctx, in.State, before, limit)
	}, func(n *store.Notice) store.NoticePosition {
		return store.NoticePosition{ReceivedAt: n.ReceivedAt, EventID: n.EventID}
	}, toNotice)
	return &noticesOut{page}, err
}

type replayIn struct {
	Provider string `path:"provider" maxLength:"64"`
	EventID  string `path:"event_id" maxLength:"191"`
}

type replayedOut struct {
	Body struct {
		Queued bool `json:"queued" example:"true"`
	}
}

func (h *handler) replay(ctx context.Context, in *replayIn) (*replayedOut, error) {
	return nil, once(ctx, h, http.StatusAccepted, func(tx *db.Tx) (map[string]bool, error) {
		return map[string]bool{"queued": true}, h.o.App.ReplayNotice(ctx, tx, in.Provider, in.EventID)
	})
}
