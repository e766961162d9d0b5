package main

import (
	"fmt"
	"net"
)

// portBlock is how many ports a process takes at a time. It listens on the first of them while it lives: that tells others that the rest is taken.
const portBlock = 50

var ports struct {
	guards    []net.Listener
	next, end int
}

// freeAddress is one on the loopback that nobody listens on, below the range of outgoing connections, and that no other torture gives away.
func freeAddress() string {
	for {
		if ports.next == ports.end {
			takePorts()
		}
		address := fmt.Sprintf("127.0.0.1:%d", ports.next)
		ports.next++
		if l, err := net.Listen("tcp4", address); err == nil {
			_ = l.Close() // it was never used
			return address
		}
	}
}

func takePorts() {
	for first := 12000; ; first += portBlock {
		if guard, err := net.Listen("tcp4", fmt.Sprintf("127.0.0.1:%d", first)); err == nil {
			ports.guards, ports.next, ports.end = append(ports.guards, guard), first+1, first+portBlock
			return
		}
	}
}
