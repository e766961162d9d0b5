package spring

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"emporium/kit/kittest"
)

// What is built is kept for the next run, beside the linter.
var (
	emporium = sync.OnceValues(buildEmporium)
	jars     = sync.OnceValues(buildJars)
	modules  = sync.OnceValues(installModules)
)

// absentError is why something cannot be built here.
type absentError struct{ what, reason string }

func (e *absentError) Error() string { return e.what + ": " + e.reason }

// want is what build makes; what cannot be had skips the test, what does not build fails it.
func want(t *testing.T, build func() (string, error)) string {
	t.Helper()
	made, err := build()
	if absent, ok := errors.AsType[*absentError](err); ok {
		kittest.SkipServer(t, absent.what, absent.reason)
	}
	if err != nil {
		t.Fatal(err)
	}
	return made
}

func buildEmporium() (string, error) {
	dir, err := os.MkdirTemp("", "emporium-spring-")
	if err != nil {
		return "", err
	}
	cleanups = append(cleanups, func() error { return os.RemoveAll(dir) })
	out := filepath.Join(dir, "emporium")
	if text, err := exec.CommandContext(context.Background(), "go", "build", "-o", out, "emporium/cmd/emporium").CombinedOutput(); err != nil {
		return "", fmt.Errorf("build emporium: %w\n%s", err, text)
	}
	return out, nil
}

// buildJars returns the folder with application/application.jar and netflix/netflix.jar.
func buildJars() (string, error) {
	if err := java(); err != nil {
		return "", err
	}
	if _, err := exec.LookPath("mvn"); err != nil {
		return "", &absentError{"maven", "not installed (Debian package maven)"}
	}
	return kept("spring", []string{"pom.xml", "application", "netflix"}, func(dir string) error {
		var text string
		var err error
		for _, mode := range []string{"--offline", "--no-transfer-progress"} { // what was downloaded before is enough, mostly
			if text, err = command(6*time.Minute, ".", "mvn", "--batch-mode", "--quiet", mode, "package", "-Doutput="+dir); err == nil {
				return nil
			}
		}
		if unreachable.MatchString(text) {
			return &absentError{"maven", "its repository cannot be reached, or lacks Spring's modules"}
		}
		return fmt.Errorf("mvn package: %w\n%s", err, text)
	})
}

// installModules returns the folder with the scripts of node/ and their modules.
func installModules() (string, error) {
	for _, tool := range []string{"node", "npm"} {
		if _, err := exec.LookPath(tool); err != nil {
			return "", &absentError{tool, "not installed (Debian packages nodejs and npm)"}
		}
	}
	return kept("node", []string{"node"}, func(dir string) error {
		if err := os.CopyFS(dir, os.DirFS("node")); err != nil {
			return err
		}
		text, err := command(3*time.Minute, dir, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1")
		if err != nil && unreachable.MatchString(text) {
			return &absentError{"npm", "its registry cannot be reached"}
		}
		if err != nil {
			return fmt.Errorf("npm ci: %w\n%s", err, text)
		}
		return nil
	})
}

// unreachable is what Maven, npm and Go say when they cannot get at what they want to download.
var unreachable = regexp.MustCompile(`Could not (transfer|find) artifact|UnresolvableModel|Unknown host|cannot be resolved|offline mode|ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|E40[34]|dial tcp|proxy`)

func java() error {
	text, err := command(time.Minute, ".", "java", "-version")
	if errors.Is(err, exec.ErrNotFound) {
		return &absentError{"java", "not installed (Debian package default-jdk-headless)"}
	}
	found := regexp.MustCompile(`version "(\d+)`).FindStringSubmatch(text)
	if found == nil {
		return fmt.Errorf("java -version: %w\n%s", err, text)
	}
	if major, err := strconv.Atoi(found[1]); err != nil || major < 17 {
		return &absentError{"java", "version " + found[1] + " is here, 17 is wanted"}
	}
	if _, err := exec.LookPath("javac"); err != nil {
		return &absentError{"javac", "not installed (Debian package default-jdk-headless)"}
	}
	return nil
}

// kept returns a folder that fill filled from these sources, now or in an earlier run.
func kept(name string, sources []string, fill func(dir string) error) (string, error) {
	hash := sha256.New()
	for _, source := range sources {
		err := filepath.WalkDir(source, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			text, err := os.ReadFile(path)
			fmt.Fprintf(hash, "%s %d\n%s", path, len(text), text)
			return err
		})
		if err != nil {
			return "", err
		}
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	parent := filepath.Join(cache, "emporium", "clients")
	dir := filepath.Join(parent, name+"-"+hex.EncodeToString(hash.Sum(nil))[:16])
	if _, err := os.Stat(dir); err == nil {
		return dir, nil
	}
	if err := os.MkdirAll(parent, 0o750); err != nil {
		return "", err
	}
	old, err := filepath.Glob(filepath.Join(parent, name+"-*"))
	if err != nil {
		return "", err
	}
	fresh, err := os.MkdirTemp(parent, "new-")
	if err != nil {
		return "", err
	}
	if err := fill(fresh); err != nil {
		return "", errors.Join(err, os.RemoveAll(fresh))
	}
	for _, o := range old {
		if err := os.RemoveAll(o); err != nil {
			return "", err
		}
	}
	return dir, os.Rename(fresh, dir)
}

// command runs a tool to its end and returns all that it said.
func command(limit time.Duration, dir, name string, args ...string) (string, error) {
	ctx, cancel := context.WithTimeout(context.Background(), limit)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = append(quiet(), "MAVEN_OPTS=-Xmx512m -XX:TieredStopAtLevel=1")
	cmd.WaitDelay = 5 * time.Second
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	err := cmd.Run()
	if ctx.Err() != nil {
		err = &absentError{name, "it did not end within " + limit.String()}
	}
	return out.String(), err
}

// quiet is this process's environment without what configures a shop.
func quiet() (out []string) {
	for _, v := range os.Environ() {
		if !strings.HasPrefix(v, "EMPORIUM_") {
			out = append(out, v)
		}
	}
	return out
}
