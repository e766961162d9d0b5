package paypal

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/textproto"
	"net/url"

	"emporium/services/payment/internal/provider"
)

type evidenceBody struct {
	Evidences []evidenceItem `json:"evidences"`
}

type evidenceItem struct {
	Type  string        `json:"evidence_type"`
	Info  *evidenceInfo `json:"evidence_info,omitempty"`
	Notes string        `json:"notes,omitempty"`
}

type evidenceInfo struct {
	Tracking []tracking `json:"tracking_info,omitempty"`
	Refunds  []refundID `json:"refund_ids,omitempty"`
}

type tracking struct {
	Carrier string `json:"carrier_name"`
	Other   string `json:"carrier_name_other,omitempty"`
	Number  string `json:"tracking_number"`
}

type refundID struct {
	ID string `json:"refund_id"`
}

// maxNotes is how much text PayPal takes with one piece of evidence.
const maxNotes = 2000

// Submit implements provider.Evidence: a proof of delivery or of a refund where there is one, else the explanation alone.
func (p *PayPal) Submit(ctx context.Context, disputeID string, e provider.EvidenceDocument) error {
	item := evidenceItem{Type: "OTHER", Notes: e.Text}
	if r := []rune(e.Text); len(r) > maxNotes {
		item.Notes = string(r[:maxNotes])
	}
	switch {
	case e.Tracking != "":
		item.Type, item.Info = "PROOF_OF_FULFILLMENT", &evidenceInfo{Tracking: []tracking{{"OTHER", e.Carrier, e.Tracking}}}
	case e.Refund != "":
		item.Type, item.Info = "PROOF_OF_REFUND", &evidenceInfo{Refunds: []refundID{{e.Refund}}}
	case e.Text == "":
		return errEvidence
	}
	input, err := json.Marshal(evidenceBody{[]evidenceItem{item}})
	if err != nil {
		return fmt.Errorf("paypal: render evidence: %w", err)
	}
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreatePart(textproto.MIMEHeader{"Content-Disposition": {`form-data; name="input"`}, "Content-Type": {jsonType}})
	if err == nil {
		_, err = part.Write(input)
	}
	if err == nil {
		err = form.Close()
	}
	if err != nil {
		return fmt.Errorf("paypal: render evidence: %w", err)
	}
	err = p.client.do(ctx, call{method: http.MethodPost, path: disputesPath + url.PathEscape(disputeID) + "/provide-evidence",
		contentType: form.FormDataContentType(), body: body.Bytes(), key: e.Key}, nil)
	return err
}
