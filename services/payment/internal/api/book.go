package api

import (
	"context"
	"encoding/csv"
	"net/http"
	"slices"
	"time"

	"emporium/kit/db"
	"emporium/kit/fault"
	"emporium/kit/money"
	"emporium/kit/web"
	"emporium/services/payment/internal/app"
	"emporium/services/payment/internal/store"
)

// registerBooks adds the ledger and its comparison with the providers.
func registerBooks(a *web.API, h *handler) {
	tags := []string{"Ledger (staff)"}
	web.Handle(a, web.Op{ID: "admin-list-balances", Method: http.MethodGet, Path: "/v1/admin/ledger/balances", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "Read what each account holds, per provider and currency", Description: "Debits are positive. All balances of a currency add up to nothing."}, h.balances)
	web.Handle(a, web.Op{ID: "admin-list-postings", Method: http.MethodGet, Path: "/v1/admin/ledger/postings", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "List transactions with their postings, the oldest first"}, h.postings)
	a.HandleRaw("GET /v1/admin/ledger/export/{month}", web.Op{ID: "admin-export-ledger", Policy: web.Staff(ScopeRead), Tags: tags, Produces: "text/csv",
		Summary: "Export a month's postings for accounting", Description: "CSV with a header, one line per posting. The month is like 2026-11, in UTC.",
		Errors: []fault.Code{fault.NotFound}}, http.HandlerFunc(h.export))
	web.Handle(a, web.Op{ID: "admin-list-reconciliations", Method: http.MethodGet, Path: "/v1/admin/reconciliations", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "List comparisons with providers, the newest first"}, h.runs)
	web.Handle(a, web.Op{ID: "admin-list-drifts", Method: http.MethodGet, Path: "/v1/admin/reconciliations/{id}/drifts", Policy: web.Staff(ScopeRead), Tags: tags,
		Summary: "List the differences that a comparison has found first"}, h.drifts)
	web.Handle(a, web.Op{ID: "admin-reconcile", Method: http.MethodPost, Path: "/v1/admin/reconciliations", Policy: web.Staff(ScopeWrite), Tags: tags,
		Summary: "Compare a provider's list with the ledger now", Description: "What was compared before can be compared again: nothing is posted twice.",
		Errors: []fault.Code{fault.BadGateway}}, h.reconcile)
}

// Balance is what an account holds at a provider in a currency.
type Balance struct {
	Account  string      `json:"account" example:"psp_clearing"`
	Provider string      `json:"provider,omitempty" example:"stripe"`
	Balance  money.Money `json:"balance" doc:"Debits less credits."`
	Postings int64       `json:"postings"`
}

type balancesIn struct {
	Until time.Time `query:"until" required:"false" doc:"Only what happened before; everything when absent."`
}

type balancesOut struct {
	Body struct {
		Items []Balance `json:"items"`
	}
}

func (h *handler) balances(ctx context.Context, in *balancesIn) (*balancesOut, error) {
	all, err := h.o.App.Balances(ctx, in.Until)
	if err != nil {
		return nil, err
	}
	out := &balancesOut{}
	out.Body.Items = []Balance{}
	for i := range all {
		b := &all[i]
		out.Body.Items = append(out.Body.Items, Balance{Account: b.Account, Provider: b.Provider, Balance: money.New(b.Amount, b.Currency), Postings: b.Lines})
	}
	return out, nil
}

// Transaction is what was posted together.
type Transaction struct {
	ID          string    `json:"id" example:"capture:opn_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Kind        string    `json:"kind" example:"capture"`
	Provider    string    `json:"provider,omitempty"`
	PaymentID   string    `json:"payment_id,omitempty"`
	OrderID     string    `json:"order_id,omitempty"`
	OperationID string    `json:"operation_id,omitempty"`
	Reference   string    `json:"reference,omitempty" doc:"The provider's name of what happened."`
	OccurredAt  time.Time `json:"occurred_at"`
	Postings    []Posting `json:"postings" doc:"They add up to nothing."`
}

// Posting is one line of a transaction.
type Posting struct {
	Account string      `json:"account" example:"psp_clearing"`
	Amount  money.Money `json:"amount" doc:"Debits are positive, credits negative."`
}

type postingsIn struct {
	web.PageQuery
	From      time.Time `query:"from" required:"false" doc:"Only what happened then or later."`
	To        time.Time `query:"to" required:"false" doc:"Only what happened before."`
	Account   string    `query:"account" maxLength:"32" doc:"Only transactions that touch this account."`
	PaymentID string    `query:"payment_id" maxLength:"64" doc:"Only transactions of this payment."`
}

type postingsOut struct {
	Body web.Page[Transaction]
}

// entryPosition is where a list of transactions goes on.
type entryPosition struct {
	At int64  `json:"t"`
	ID string `json:"i"`
}

func (h *handler) postings(ctx context.Context, in *postingsIn) (*postingsOut, error) {
	cursor := web.NewCursor("postings", in.Account, in.PaymentID, in.From.UTC().String(), in.To.UTC().String())
	page, err := paged(in.PageQuery, cursor, func(after entryPosition, limit int) ([]Transaction, error) {
		rows, err := h.o.App.Entries(ctx, store.EntryFilter{From: in.From, To: in.To, Account: in.Account, PaymentID: in.PaymentID, AfterAt: after.At, AfterID: after.ID, Limit: limit})
		return toTransactions(rows), err
	}, func(t *Transaction) entryPosition { return entryPosition{db.Micros(t.OccurredAt), t.ID} }, func(t *Transaction) Transaction { return *t })
	return &postingsOut{page}, err
}

func toTransactions(rows []store.Entry) []Transaction {
	var out []Transaction
	for i := range rows {
		e := &rows[i]
		if len(out) == 0 || out[len(out)-1].ID != e.Transaction {
			out = append(out, Transaction{ID: e.Transaction, Kind: e.Kind, Provider: e.Provider, PaymentID: e.PaymentID, OrderID: e.OrderID,
				OperationID: e.OperationID, Reference: e.Reference, OccurredAt: db.Time(e.OccurredAt)})
		}
		t := &out[len(out)-1]
		t.Postings = append(t.Postings, Posting{Account: e.Account, Amount: money.New(e.Amount, e.Currency)})
	}
	return out
}

const monthLayout = "2006-01"

// export writes a month as CSV, a portion of transactions at a time.
func (h *handler) export(w http.ResponseWriter, r *http.Request) {
	month, err := time.Parse(monthLayout, r.PathValue("month"))
	if err != nil {
		web.WriteProblem(w, r, fault.New(fault.NotFound, "There is no such month. Name it like 2026-11."))
		return
	}
	w.Header().Set("Content-Type", "text/csv; charset=utf-8")
	w.Header().Set("Content-Disposition", `attachment; filename="ledger-`+month.Format(monthLayout)+`.csv"`)
	if err := app.WriteCSV(r.Context(), csv.NewWriter(w), h.o.App, month, month.AddDate(0, 1, 0)); err != nil {
		panic(http.ErrAbortHandler) // half a file must not look like a whole one
	}
}

// Run is one comparison of a provider's list with the ledger.
type Run struct {
	ID         string    `json:"id" example:"rec_06f0z4q9y8r6m2k1t3w5x7a9b0"`
	Provider   string    `json:"provider"`
	From       time.Time `json:"from"`
	To         time.Time `json:"to"`
	StartedAt  time.Time `json:"started_at"`
	FinishedAt time.Time `json:"finished_at"`
	Movements  int64     `json:"movements" doc:"How many lines the provider has listed."`
	Matched    int64     `json:"matched"`
	Drifts     int64     `json:"drifts" doc:"How many differences were found."`
	Error      string    `json:"error,omitempty" doc:"Why it could not be finished."`
	Found      []Drift   `json:"found,omitempty" doc:"The differences, in the answer to the comparison itself."`
}

// Drift is one difference between a provider's list and the ledger.
type Drift struct {
	ID        string       `json:"id"`
	Kind      string       `json:"kind" example:"missing_here" doc:"missing_here, missing_there, amount, fee or missed_notice"`
	Reference string       `json:"reference"`
	PaymentID string       `json:"payment_id,omitempty"`
	Ours      *money.Money `json:"ours,omitempty"`
	Theirs    *money.Money `json:"theirs,omitempty"`
	Action    string       `json:"action" example:"suspense" doc:"What was done about it: suspense, frozen, imported, posted or queued."`
	CreatedAt time.Time    `json:"created_at"`
}

func toRun(r *store.Run) Run {
	return Run{ID: r.ID, Provider: r.Provider, From: db.Time(r.FromAt), To: db.Time(r.ToAt), StartedAt: db.Time(r.StartedAt), FinishedAt: db.Time(r.FinishedAt),
		Movements: r.Movements, Matched: r.Matched, Drifts: r.Drifts, Error: r.Error}
}

func toDrift(d *store.Drift) Drift {
	out := Drift{ID: d.ID, Kind: d.Kind, Reference: d.Reference, PaymentID: d.PaymentID, Action: d.Action, CreatedAt: db.Time(d.CreatedAt)}
	if d.Currency != "" {
		ours, theirs := money.New(d.Ours, d.Currency), money.New(d.Theirs, d.Currency)
		out.Ours, out.Theirs = &ours, &theirs
	}
	return out
}

type runsIn struct {
	web.PageQuery
}

type runsOut struct {
	Body web.Page[Run]
}

func (h *handler) runs(ctx context.Context, in *runsIn) (*runsOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("reconciliations"), func(before string, limit int) ([]store.Run, error) {
		return h.o.App.Runs(ctx, before, limit)
	}, func(r *store.Run) string { return r.ID }, toRun)
	return &runsOut{page}, err
}

type driftsIn struct {
	web.PageQuery
	CaseInput
}

type driftsOut struct {
	Body web.Page[Drift]
}

func (h *handler) drifts(ctx context.Context, in *driftsIn) (*driftsOut, error) {
	page, err := paged(in.PageQuery, web.NewCursor("drifts", in.ID), func(before string, limit int) ([]store.Drift, error) {
		return h.o.App.Drifts(ctx, in.ID, before, limit)
	}, func(d *store.Drift) string { return d.ID }, toDrift)
	return &driftsOut{page}, err
}

type reconcileIn struct {
	Body struct {
		Provider string    `json:"provider" minLength:"1" maxLength:"64" example:"stripe"`
		From     time.Time `json:"from" doc:"Compare what happened then or later."`
		To       time.Time `json:"to" doc:"Compare what happened before; at most 31 days after from."`
	}
}

type reconciledOut struct {
	Body Run
}

// maxPeriod is the longest period that one request compares.
const maxPeriod = 31 * 24 * time.Hour

func (h *handler) reconcile(ctx context.Context, in *reconcileIn) (*reconciledOut, error) {
	if !in.Body.To.After(in.Body.From) || in.Body.To.Sub(in.Body.From) > maxPeriod {
		return nil, fault.New(fault.Invalid, "The period must be of at most 31 days.").At("/to", "period", "must be after from, by at most 31 days")
	}
	if !slices.Contains(h.o.App.Listed(), in.Body.Provider) {
		return nil, fault.New(fault.Invalid, "This provider has no list to compare with.").
			At("/provider", "enum", "must be a provider that is switched on and lists its movements")
	}
	res, err := h.o.App.Reconcile(ctx, in.Body.Provider, in.Body.From, in.Body.To)
	if err != nil {
		return nil, fault.Wrap(err, fault.BadGateway, "The comparison could not be finished. What it has done so far stands.")
	}
	out := &reconciledOut{toRun(&res.Run)}
	for i := range res.Drifts {
		out.Body.Found = append(out.Body.Found, toDrift(&res.Drifts[i]))
	}
	return out, nil
}
