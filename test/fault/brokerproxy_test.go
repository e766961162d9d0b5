package fault

import (
	"encoding/binary"
	"io"
	"net"
	"strconv"
	"sync"

	"github.com/twmb/franz-go/pkg/kbin"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// brokerProxy relays Kafka's protocol, and puts the proxy's own address wherever the broker names its own: clients go
// on from there to what they were told.
func brokerProxy(p *proxy, client, server net.Conn) {
	asked := requests{m: map[int32]request{}}
	forward := func() {
		for {
			frame, err := readFrame(client)
			if err != nil || len(frame) < 8 {
				return
			}
			p.pass()
			asked.put(int32(binary.BigEndian.Uint32(frame[4:])), request{int16(binary.BigEndian.Uint16(frame)), int16(binary.BigEndian.Uint16(frame[2:]))})
			if writeFrame(server, frame) != nil {
				return
			}
		}
	}
	back := func() {
		for {
			frame, err := readFrame(server)
			if err != nil || len(frame) < 4 {
				return
			}
			p.pass()
			r, known := asked.take(int32(binary.BigEndian.Uint32(frame)))
			if known {
				frame = p.readdress(r, frame)
			}
			if writeFrame(client, frame) != nil {
				return
			}
		}
	}
	both(client, server, forward, back)
}

type request struct{ key, version int16 }

// requests remembers what was asked by correlation id.
type requests struct {
	mu sync.Mutex
	m  map[int32]request
}

func (r *requests) put(id int32, what request) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.m[id] = what
}

func (r *requests) take(id int32) (request, bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	what, ok := r.m[id]
	delete(r.m, id)
	return what, ok
}

// readdress rewrites an answer that names the broker. What it cannot read it leaves as it is.
func (p *proxy) readdress(r request, frame []byte) []byte {
	switch r.key {
	case kmsg.Metadata.Int16(), kmsg.FindCoordinator.Int16(), kmsg.DescribeCluster.Int16():
	default:
		return frame
	}
	resp := kmsg.ResponseForKey(r.key)
	resp.SetVersion(r.version)
	body := frame[4:]
	if resp.IsFlexible() {
		b := kbin.Reader{Src: body}
		kmsg.SkipTags(&b)
		body = b.Src
	}
	if resp.ReadFrom(body) != nil {
		return frame
	}
	host, text, _ := net.SplitHostPort(p.address)
	number, _ := strconv.ParseInt(text, 10, 32)
	port := int32(number)
	switch resp := resp.(type) {
	case *kmsg.MetadataResponse:
		for i := range resp.Brokers {
			resp.Brokers[i].Host, resp.Brokers[i].Port = host, port
		}
	case *kmsg.FindCoordinatorResponse:
		if resp.Host != "" {
			resp.Host, resp.Port = host, port
		}
		for i := range resp.Coordinators {
			if resp.Coordinators[i].Host != "" {
				resp.Coordinators[i].Host, resp.Coordinators[i].Port = host, port
			}
		}
	case *kmsg.DescribeClusterResponse:
		for i := range resp.Brokers {
			resp.Brokers[i].Host, resp.Brokers[i].Port = host, port
		}
	}
	out := append([]byte(nil), frame[:4]...)
	if resp.IsFlexible() {
		out = append(out, 0) // a header without tags
	}
	return resp.AppendTo(out)
}

func readFrame(from io.Reader) ([]byte, error) {
	var size [4]byte
	if _, err := io.ReadFull(from, size[:]); err != nil {
		return nil, err
	}
	n := binary.BigEndian.Uint32(size[:])
	if n > 128<<20 {
		return nil, io.ErrUnexpectedEOF
	}
	frame := make([]byte, n)
	_, err := io.ReadFull(from, frame)
	return frame, err
}

func writeFrame(to io.Writer, frame []byte) error {
	out := binary.BigEndian.AppendUint32(make([]byte, 0, 4+len(frame)), uint32(len(frame)))
	_, err := to.Write(append(out, frame...))
	return err
}
