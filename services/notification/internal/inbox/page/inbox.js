"use strict";

(() => {
  const $ = (id) => document.getElementById(id);
  const list = $("list"), panes = $("panes"), search = $("search"), body = $("body");
  const pollEvery = 2000;

  let items = [], count = 0, cursor = "", etag = "", query = "", current = null, tab = "html", width = "", seen = "", timer = 0;

  const el = (tag, className, text) => {
    const e = document.createElement(tag);
    if (className) e.className = className;
    if (text !== undefined) e.textContent = text;
    return e;
  };

  // What came since the page was last looked at has a dot.
  try { seen = sessionStorage.getItem("seen") || ""; } catch { /* no storage: every message counts as seen */ }
  const markSeen = (id) => {
    if (id <= seen) return;
    seen = id;
    try { sessionStorage.setItem("seen", id); } catch { /* see above */ }
  };

  const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
  const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
  const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });
  const when = (iso) => {
    const t = new Date(iso);
    return t.toDateString() === new Date().toDateString() ? clock.format(t) : day.format(t);
  };
  const size = (n) => (n < 1024 ? n + " B" : n < 1048576 ? (n / 1024).toFixed(1) + " kB" : (n / 1048576).toFixed(1) + " MB");

  const url = (more) => {
    const p = new URLSearchParams();
    if (query) p.set("q", query);
    if (more) p.set("cursor", cursor);
    const s = p.toString();
    return "/inbox/messages" + (s ? "?" + s : "");
  };

  async function load(more) {
    const asked = query;
    try {
      const headers = more || !etag ? {} : { "If-None-Match": etag };
      const r = await fetch(url(more), { headers, cache: "no-store" });
      $("live").classList.remove("off");
      if (r.status === 304 || asked !== query) return;
      if (!r.ok) throw new Error(r.statusText);
      const page = await r.json();
      if (asked !== query) return;
      if (more) {
        items = items.concat(page.items);
      } else {
        etag = r.headers.get("ETag") || "";
        if (!seen && page.items.length) markSeen(page.items[0].id);
        // Older messages that were asked for stay, as long as the pages meet.
        const last = page.items.length ? page.items[page.items.length - 1].id : "";
        const older = page.next_cursor && items.some((m) => m.id === last) ? items.filter((m) => m.id < last) : [];
        items = page.items.concat(older);
        if (!older.length) cursor = page.next_cursor || "";
      }
      if (more) cursor = page.next_cursor || "";
      count = page.count;
      draw();
    } catch {
      $("live").classList.add("off");
    }
  }

  function draw() {
    const top = list.scrollTop;
    list.replaceChildren(...items.map(row));
    if (cursor) {
      const more = el("button", "more", "Show older messages");
      more.type = "button";
      more.addEventListener("click", () => load(true));
      list.append(more);
    }
    if (!items.length) list.append(el("p", "none", query ? "Nothing found." : "No mail yet."));
    list.scrollTop = top;
    $("count").textContent = count === 1 ? "1 message" : count + " messages";
    const fresh = items.filter((m) => m.id > seen).length;
    document.title = (fresh ? "(" + fresh + ") " : "") + "Inbox · Emporium";
    if (!current && !location.hash) {
      $("emptytitle").textContent = items.length || query ? "No message chosen" : "Waiting for mail";
    }
  }

  function row(m) {
    const b = el("button", "item" + (m.id > seen ? " new" : ""));
    b.type = "button";
    b.dataset.id = m.id;
    if (current && current.id === m.id) b.setAttribute("aria-current", "true");
    const head = el("span", "top");
    const time = el("time", "", when(m.received_at));
    time.dateTime = m.received_at;
    head.append(el("span", "to", m.to.join(", ")), time);
    const subject = el("div", "subject");
    subject.append(el("span", "", m.subject || "(no subject)"));
    b.append(head, subject, el("div", "snippet", m.snippet));
    b.addEventListener("click", () => { location.hash = m.id; });
    return b;
  }

  async function open(id) {
    if (!id) {
      current = null;
      panes.classList.remove("open");
      $("mail").hidden = true;
      $("empty").hidden = false;
      draw();
      return;
    }
    const r = await fetch("/inbox/messages/" + encodeURIComponent(id), { cache: "no-store" }).catch(() => null);
    if (location.hash.slice(1) !== id) return;
    panes.classList.add("open");
    if (!r || !r.ok) {
      current = null;
      $("mail").hidden = true;
      $("empty").hidden = false;
      $("emptytitle").textContent = "The message is gone";
      return;
    }
    current = await r.json();
    markSeen(id);
    $("empty").hidden = true;
    $("mail").hidden = false;
    $("subject").textContent = current.subject || "(no subject)";
    $("from").textContent = current.from;
    $("to").textContent = current.to.join(", ");
    $("date").textContent = full.format(new Date(current.received_at)) + " · " + size(current.size);
    const files = current.attachments.map((a) => (a.name || a.type) + " (" + size(a.size) + ")").join(", ");
    $("files").textContent = files;
    $("files").hidden = $("filesname").hidden = !files;
    show(tab);
    draw();
  }

  function show(name) {
    tab = name;
    const shown = !current.html && name === "html" ? "text" : name;
    for (const b of document.querySelectorAll("[data-tab]")) {
      b.disabled = b.dataset.tab === "html" && !current.html;
      b.setAttribute("aria-selected", String(b.dataset.tab === shown));
    }
    for (const b of document.querySelectorAll("[data-width]")) b.setAttribute("aria-pressed", String(b.dataset.width === width));
    $("widths").hidden = shown !== "html";
    body.className = "body" + (shown === "html" && width ? " " + width : "");
    const path = "/inbox/messages/" + encodeURIComponent(current.id);
    if (shown === "html") {
      const frame = el("iframe");
      frame.title = "Message";
      frame.setAttribute("sandbox", "allow-popups allow-popups-to-escape-sandbox");
      frame.src = path + "/html";
      body.replaceChildren(frame);
    } else if (shown === "text") {
      body.replaceChildren(el("pre", "", current.text || "(no text part)"));
    } else if (shown === "headers") {
      const table = el("table");
      for (const h of current.headers) {
        const tr = el("tr");
        tr.append(el("th", "", h.name), el("td", "", h.value));
        table.append(tr);
      }
      body.replaceChildren(table);
    } else {
      const pre = el("pre", "raw", "…"), id = current.id;
      body.replaceChildren(pre);
      fetch(path + "/source", { cache: "no-store" }).then((r) => r.text()).then((t) => {
        if (current && current.id === id) pre.textContent = t;
      }).catch(() => { pre.textContent = "The source cannot be read at the moment."; });
    }
  }

  function step(by) {
    if (!items.length) return;
    const at = current ? items.findIndex((m) => m.id === current.id) : -1;
    const next = items[Math.min(Math.max(at + by, 0), items.length - 1)];
    location.hash = next.id;
    const b = list.querySelector('[data-id="' + next.id + '"]');
    if (b) b.scrollIntoView({ block: "nearest" });
  }

  function poll() {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (!document.hidden) await load(false);
      poll();
    }, pollEvery);
  }

  let typing = 0;
  search.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      query = search.value.trim();
      etag = "";
      items = [];
      load(false);
    }, 150);
  });
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey) return;
    if (e.target === search) {
      if (e.key === "Escape") search.blur();
      return;
    }
    if (e.key === "/") { e.preventDefault(); search.focus(); search.select(); }
    else if (e.key === "j" || e.key === "ArrowDown") { e.preventDefault(); step(1); }
    else if (e.key === "k" || e.key === "ArrowUp") { e.preventDefault(); step(-1); }
    else if (e.key === "Escape") location.hash = "";
  });
  for (const b of document.querySelectorAll("[data-tab]")) b.addEventListener("click", () => show(b.dataset.tab));
  for (const b of document.querySelectorAll("[data-width]")) b.addEventListener("click", () => { width = b.dataset.width; show("html"); });
  $("back").addEventListener("click", () => { location.hash = ""; });
  $("clear").addEventListener("click", async () => {
    if (!count || !confirm("Delete all " + count + " messages?")) return;
    await fetch("/inbox/messages", { method: "DELETE" }).catch(() => null);
    etag = "";
    items = [];
    location.hash = "";
    load(false);
  });
  addEventListener("hashchange", () => open(location.hash.slice(1)));
  document.addEventListener("visibilitychange", () => { if (!document.hidden) load(false); });

  load(false).then(() => { if (location.hash) open(location.hash.slice(1)); });
  poll();
})();
