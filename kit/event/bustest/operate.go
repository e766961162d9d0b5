package bustest

import (
	"errors"
	"fmt"
	"sync"
	"testing"

	"emporium/kit/event"
	"emporium/kit/kittest"
)

func topics(t *testing.T, l Log) {
	b := l.open(t)
	names := []string{name("one"), name("two"), name("three")}
	ctx := kittest.Context(t)
	var wg sync.WaitGroup
	for i := range 4 {
		wg.Go(func() {
			if err := b.EnsureTopics(ctx, names[:2+i%2]); err != nil {
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if err := b.EnsureTopics(ctx, names); err != nil {
		t.Error(err)
	}
	found := map[string]int{}
	kittest.Eventually(t, patience, func() error {
		clear(found)
		list, err := b.(event.Admin).Topics(ctx)
		for _, info := range list {
			found[info.Name]++
		}
		for _, n := range names {
			if found[n] != 1 {
				err = errors.Join(err, fmt.Errorf("topic %s is listed %d times", n, found[n]))
			}
		}
		return err
	})
}

func admin(t *testing.T, l Log) {
	b, topic, group := l.open(t), name("topic"), name("group")
	ctx := kittest.Context(t)
	a := b.(event.Admin)
	events := Series(topic, 0, 30, 3)
	publish(t, b, events...)
	lag := func(want int64) {
		t.Helper()
		kittest.Eventually(t, patience, func() error {
			list, err := a.Groups(ctx)
			if err != nil {
				return err
			}
			for _, g := range list {
				if g.Group == group && g.Topic == topic {
					if g.Lag != want {
						return fmt.Errorf("got a lag of %d, want %d", g.Lag, want)
					}
					return nil
				}
			}
			return errors.New("the group is not listed")
		})
	}
	c := consume(t, b, event.Subscription{Group: group, Topics: []string{topic}}, nil)
	c.await(t, 30)
	lag(0)
	c.stop(t)
	more := Series(topic, 30, 12, 3)
	publish(t, b, more...)
	lag(12)

	kittest.Eventually(t, patience, func() error {
		list, err := a.Topics(ctx)
		for _, info := range list {
			if info.Name == topic {
				if info.Events != 42 || info.Partitions < 1 {
					return fmt.Errorf("got %+v, want 42 events", info)
				}
				return nil
			}
		}
		return errors.Join(err, errors.New("the topic is not listed"))
	})
	read := func(offset int64, limit, want int) []event.Record {
		t.Helper()
		got, err := a.Read(ctx, topic, offset, limit)
		if err != nil || len(got) != want {
			t.Fatalf("Read from %d, at most %d: got %d records, %v, want %d", offset, limit, len(got), err, want)
		}
		return got
	}
	check(t, append(events, more...), read(0, 1000, 42))
	read(0, 5, 5)
	newest := read(-10, 10, 10)
	if last := newest[len(newest)-1]; last.ID != more[len(more)-1].ID {
		t.Errorf("got %s as the newest, want %s", last.ID, more[len(more)-1].ID)
	}
	read(-1000, 7, 7)
	if got, err := a.Read(ctx, name("none"), 0, 10); len(got) != 0 {
		t.Errorf("a topic that does not exist: got %v, %v", got, err)
	}
	for _, want := range newest {
		if got, found, err := a.At(ctx, topic, want.Partition, want.Offset); err != nil || !found || got.ID != want.ID || string(got.Data) != string(want.Data) {
			t.Errorf("at %d/%d: got %+v, %t, %v, want %s", want.Partition, want.Offset, got, found, err, want.ID)
		}
	}
	for _, at := range []struct {
		topic     string
		partition int32
		offset    int64
	}{{topic, newest[0].Partition, 1_000_000}, {topic, 1000, 0}, {name("none"), 0, 0}} {
		if got, found, err := a.At(ctx, at.topic, at.partition, at.offset); found {
			t.Errorf("at %v, where nothing is: got %+v, %v", at, got, err)
		}
	}
}

func closing(t *testing.T, l Log) {
	b := l.open(t)
	ctx := kittest.Context(t)
	if err := b.Ping(ctx); err != nil {
		t.Errorf("ping: %v", err)
	}
	topic := name("topic")
	publish(t, b, Series(topic, 0, 3, 1)...)
	if err := b.Close(); err != nil {
		t.Errorf("close: %v", err)
	}
	if err := b.Publish(ctx, Series(topic, 3, 1, 1)); err == nil {
		t.Error("publish after close: got no error")
	}
	if err := b.Ping(ctx); err == nil {
		t.Error("ping after close: got no error")
	}
	b = l.open(t)
	c := consume(t, b, event.Subscription{Group: name("group"), Topics: []string{topic}}, nil)
	check(t, Series(topic, 0, 3, 1), c.await(t, 3))
}
