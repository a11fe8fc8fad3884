
"use strict";
(() => {
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const EPOCH = 719163; // the ordinal of 1970-01-01, as the server counts days
  const toDay = (ordinal) => new Date((ordinal - EPOCH) * 864e5).toISOString().slice(0, 10);
  const fromDay = (text) => Math.round(Date.parse(text) / 864e5) + EPOCH;
  root.classList.add("js");

  // Theme: the reader's choice outlives the visit where the browser allows it.
  const button = $("#theme");
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const remember = (value) => { try { return value ? localStorage.setItem("theme", value) : localStorage.getItem("theme"); } catch { return null; } };
  const apply = (value) => { root.dataset.theme = value; button.setAttribute("aria-pressed", String(value === "dark")); };
  apply(["dark", "light"].includes(remember()) ? remember() : dark() ? "dark" : "light");
  button.hidden = false;
  button.addEventListener("click", () => { apply(dark() ? "light" : "dark"); remember(root.dataset.theme); });

  // A grid of rows is still a table for a screen reader.
  const rows = all("#table tbody tr");
  if (rows.length) {
    $("#table").setAttribute("role", "table");
    all("#table thead, #table tbody").forEach((part) => part.setAttribute("role", "rowgroup"));
    all("#table tr").forEach((row) => {
      row.setAttribute("role", "row");
      for (const cell of row.cells) cell.setAttribute("role", cell.tagName === "TH" ? "columnheader" : "cell");
    });
  }

  // Evidence: the row of the table in a dialog.
  const dialog = $("#evidence");
  const open = (id) => {
    const row = document.getElementById(id);
    if (!row || !dialog.showModal) return false;
    const paragraphs = [...row.cells].map((cell) => {
      const paragraph = document.createElement("p");
      paragraph.append(...[...cell.childNodes].map((node) => node.cloneNode(true)));
      return paragraph;
    });
    $("div", dialog).replaceChildren(...paragraphs);
    dialog.showModal();
    return true;
  };
  $("button", dialog).addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#o-"]');
    if (link && open(link.getAttribute("href").slice(1))) event.preventDefault();
  });
  addEventListener("beforeprint", () => all("details").forEach((one) => { one.open = true; }));

  // The chart: one stop of the Tab key, arrows within.
  const plot = $("#plot");
  if (!plot) return;
  const first = Number(plot.dataset.first), last = Number(plot.dataset.last);
  const marks = all("#marks a").map((a) => ({ a, from: Number(a.dataset.a), to: Number(a.dataset.b) }));
  const lines = all("#lines line").map((line) => ({ line, a: Number(line.dataset.a), b: Number(line.dataset.b), y: Number(line.getAttribute("y1")), z: Number(line.getAttribute("y2")) }));
  const reading = $("#reading"), cursor = $("#cursor"), silent = $("#silent"), form = $("#zoom");
  let range = [first, last], shown = marks, current = null;
  const part = (day) => 100 * (day - range[0]) / (range[1] - range[0]);
  const middle = (mark) => (mark.from + mark.to) / 2;

  const read = (mark) => {
    if (current) current.a.classList.remove("at");
    current = mark;
    mark.a.classList.add("at");
    const [when, ...rest] = $("title", mark.a).textContent.split(": ");
    const bold = document.createElement("b");
    bold.textContent = `${when}: `;
    reading.replaceChildren(bold, rest.join(": "));
    cursor.setAttribute("x1", `${part(middle(mark))}%`);
    cursor.setAttribute("x2", `${part(middle(mark))}%`);
    cursor.setAttribute("visibility", "visible");
  };
  const stop = (mark) => marks.forEach((one) => one.a.setAttribute("tabindex", one === mark ? "0" : "-1"));

  const draw = () => {
    for (const { a, from, to } of marks) {
      const svg = $("svg", a), month = from !== to;
      a.style.display = to < range[0] || from > range[1] ? "none" : "";
      svg.setAttribute("x", `${part(month ? from : to)}%`);
      if (month) svg.setAttribute("width", `${100 * (to - from) / (range[1] - range[0])}%`);
    }
    for (const { line, a, b, y, z } of lines) {
      const from = Math.max(a, range[0]), to = Math.min(b, range[1]);
      line.style.display = to <= from ? "none" : "";
      if (to <= from) continue;
      const at = (day) => y + (z - y) * (day - a) / (b - a);
      line.setAttribute("x1", `${part(from)}%`); line.setAttribute("y1", at(from));
      line.setAttribute("x2", `${part(to)}%`); line.setAttribute("y2", at(to));
    }
    if (silent) {
      const from = Math.min(Math.max(Number(silent.dataset.a), range[0]), range[1]);
      silent.setAttribute("x", `${part(from)}%`);
      silent.setAttribute("width", `${100 - part(from)}%`);
      silent.style.display = range[1] === last ? "" : "none";
    }
    ticks();
    shown = marks.filter(({ from, to }) => to >= range[0] && from <= range[1]);
    stop(shown.at(-1));
    cursor.setAttribute("visibility", "hidden");
    if (current) current.a.classList.remove("at");
    const [from, to] = range.map(toDay);
    for (const row of rows) {
      const day = $("time", row).getAttribute("datetime");
      row.hidden = (range[0] > first && day < from) || (range[1] < last && day > to);
    }
    for (const group of all("#table tbody")) group.hidden = [...group.rows].every((row) => row.hidden);
  };

  const ticks = () => {
    const group = $("#years"), box = plot.getBoundingClientRect().width || 600;
    const days = range[1] - range[0], months = days > 900 ? 12 : days > 450 ? 6 : days > 200 ? 3 : 1;
    const y = Number($(".zero").getAttribute("y1")), found = [];
    const start = new Date(toDay(range[0]));
    for (let at = new Date(Date.UTC(start.getUTCFullYear(), 0, 1)); ; at.setUTCMonth(at.getUTCMonth() + months)) {
      const day = fromDay(at.toISOString().slice(0, 10));
      if (day > range[1]) break;
      if (day >= range[0]) found.push([day, months === 12 ? String(at.getUTCFullYear()) : at.toLocaleDateString(root.lang, { month: "short", year: "numeric", timeZone: "UTC" })]);
    }
    const every = Math.max(1, Math.ceil(found.length * (months === 12 ? 48 : 84) / box));
    group.replaceChildren(...found.filter((_, i) => (found.length - 1 - i) % every === 0).flatMap(([day, label]) => {
      const make = (name, values) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", name);
        Object.entries(values).forEach(([key, value]) => element.setAttribute(key, value));
        return element;
      };
      const x = `${part(day)}%`, text = make("text", { x, y: y + 24 });
      text.textContent = label;
      return [make("line", { x1: x, x2: x, y1: y, y2: y + 7 }), text];
    }));
  };

  const zoom = (from, to) => {
    if (!(to - from >= 7)) return;
    range = [Math.max(first, from), Math.min(last, to)];
    form.from.value = toDay(range[0]);
    form.to.value = toDay(range[1]);
    draw();
  };
  form.hidden = false;
  for (const input of [form.from, form.to]) { input.min = toDay(first); input.max = toDay(last); }
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => zoom(fromDay(form.from.value), fromDay(form.to.value)));
  form.year.addEventListener("click", () => zoom(last - 365, last));
  form.whole.addEventListener("click", () => zoom(first, last));
  addEventListener("resize", ticks);

  plot.addEventListener("keydown", (event) => {
    const at = shown.findIndex(({ a }) => a === document.activeElement);
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: shown.length - 1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = shown[Math.min(Math.max(to, 0), shown.length - 1)];
    stop(next);
    next.a.focus();
  });
  for (const mark of marks) mark.a.addEventListener("focus", () => { stop(mark); read(mark); });
  plot.addEventListener("pointermove", (event) => {
    const box = plot.getBoundingClientRect();
    const day = range[0] + (event.clientX - box.left) / box.width * (range[1] - range[0]);
    if (shown.length) read(shown.reduce((best, one) => Math.abs(middle(one) - day) < Math.abs(middle(best) - day) ? one : best));
  });
  zoom(first, last);
})();
