package template

import (
	"bytes"
	"context"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"emporium/services/notification/internal/message"
)

// browser is Debian's.
const browser = "chromium"

// TestPictures renders every built-in message in a real browser, as wide as a desk and as a phone, and looks whether something is there.
// EMPORIUM_PICTURES names a folder that keeps the pictures, for whoever wants to see them.
func TestPictures(t *testing.T) {
	t.Parallel()
	path, err := exec.LookPath(browser)
	if err != nil {
		t.Skip("no " + browser + " here: install Debian's package to render the templates")
	}
	if testing.Short() {
		t.Skip("a browser takes its time")
	}
	set, err := New(Shop{Name: "Emporium", URL: "https://shop.example", Support: "help@shop.example", Address: "Emporium Ltd, 12 St James's Square, London"})
	if err != nil {
		t.Fatal(err)
	}
	keep := os.Getenv("EMPORIUM_PICTURES")
	dir := t.TempDir()
	var page strings.Builder
	// One page holds all messages of a locale, each in a frame of its own, so that the browser starts few times.
	page.WriteString(`<!DOCTYPE html><meta charset="utf-8"><style>body{margin:0;background:#888}iframe{border:0;display:block;width:700px;height:1100px}</style>`)
	n := 0
	for _, kind := range message.Kinds() {
		for i, vars := range Samples(kind) {
			locale := []string{"en", "de", "fr"}[n%3]
			r, err := set.Render(locale, "Ada Lovelace", vars)
			if err != nil {
				t.Fatal(err)
			}
			name := fmt.Sprintf("%s_%d.html", kind, i)
			if err := os.WriteFile(filepath.Join(dir, name), []byte(r.HTML), 0o600); err != nil {
				t.Fatal(err)
			}
			fmt.Fprintf(&page, `<iframe src=%q></iframe>`, name)
			n++
		}
	}
	all := filepath.Join(dir, "all.html")
	if err := os.WriteFile(all, []byte(page.String()), 0o600); err != nil {
		t.Fatal(err)
	}
	picture := shoot(t, path, all, filepath.Join(dir, "all.png"), 700, 1100*n)
	for i := range n {
		part := image.Rect(0, 1100*i, 700, 1100*(i+1))
		if colours := coloursOf(picture, part); colours < 8 {
			t.Errorf("message %d shows %d colours: it is blank", i, colours)
		}
	}
	if keep == "" {
		return
	}
	for _, kind := range message.Kinds() {
		name := string(kind) + "_0"
		shoot(t, path, filepath.Join(dir, name+".html"), filepath.Join(keep, name+".png"), 680, 980)
	}
	shoot(t, path, filepath.Join(dir, "order_confirmation_0.html"), filepath.Join(keep, "order_confirmation_phone.png"), 500, 1100)
}

// shoot lets the browser make a picture of a page.
func shoot(t *testing.T, browser, page, file string, width, height int) image.Image {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, browser, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--hide-scrollbars", "--allow-file-access-from-files", "--user-data-dir="+t.TempDir(), "--virtual-time-budget=5000",
		fmt.Sprintf("--window-size=%d,%d", width, height), "--screenshot="+file, "file://"+page)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	picture, err := png.Decode(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	if got := picture.Bounds(); got.Dx() != width || got.Dy() != height {
		t.Fatalf("the picture is %v, want %d × %d", got, width, height)
	}
	return picture
}

// coloursOf counts the colours in a part of a picture, some of its points looked at.
func coloursOf(picture image.Image, part image.Rectangle) int {
	seen := map[[3]uint32]bool{}
	for y := part.Min.Y; y < part.Max.Y; y += 3 {
		for x := part.Min.X; x < part.Max.X; x += 3 {
			r, g, b, _ := picture.At(x, y).RGBA()
			seen[[3]uint32{r, g, b}] = true
		}
	}
	return len(seen)
}
