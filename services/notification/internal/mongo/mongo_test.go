package mongo_test

import (
	"strings"
	"testing"

	"emporium/kit/fault"
	"emporium/kit/kittest"
	"emporium/services/notification/internal/mongo"
)

func TestMain(m *testing.M) { kittest.Main(m, kittest.NoLeaks()) }

func TestOpenRefusesWithoutRepeatingTheURL(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name, url string
		gone      bool
	}{
		{"another database", "postgres://u:s3cret@h/d", false},
		{"no port", "mongodb://u:s3cret@h:99999999/d", false},
		{"no URL", "mongodb://u:s3cret@127.0.0.1:1/%zz", false},
		{"no server", "mongodb://u:s3cret@127.0.0.1:1/d", true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			s, err := mongo.Open(t.Context(), tt.url)
			if err == nil {
				t.Fatalf("opened, closed with %v", s.Close())
			}
			if strings.Contains(err.Error(), "s3cret") || fault.Is(err, fault.Unavailable) != tt.gone {
				t.Errorf("got %v", err)
			}
		})
	}
}
