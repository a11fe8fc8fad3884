
"use strict";
(() => {
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const EPOCH = 719163; // the ordinal of 1970-01-01, as the server counts days
  const toDay = (ordinal) => new Date((ordinal - EPOCH) * 864e5).toISOString().slice(0, 10);
  const fromDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) ? Math.round(Date.parse(text) / 864e5) + EPOCH : NaN;
  root.classList.add("js");

  // What a reader has chosen goes along into the page of another language, in its address: a file may have no storage.
  const carried = new URLSearchParams(location.hash.slice(1)), chosen = new URLSearchParams();
  const place = () => document.getElementById(location.hash.slice(1));
  const take = ({ currentTarget }) => {
    if (place()) chosen.set("at", place().id);
    currentTarget.hash = chosen;
  };
  for (const link of all(".languages a")) for (const way of ["click", "auxclick"]) link.addEventListener(way, take);
  if (carried.has("at")) addEventListener("load", () => location.replace(`#${carried.get("at")}`));
  else if (carried.has("theme")) history.replaceState(null, "", location.pathname + location.search);

  // Theme: the reader's choice outlives the visit where the browser allows it.
  const button = $("#theme");
  const dark = () => root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  const remember = (value) => { try { return value ? localStorage.setItem("theme", value) : localStorage.getItem("theme"); } catch { return null; } };
  const apply = (value) => { root.dataset.theme = value; chosen.set("theme", value); button.setAttribute("aria-pressed", String(value === "dark")); };
  apply([carried.get("theme"), remember()].find((value) => ["dark", "light"].includes(value)) ?? (dark() ? "dark" : "light"));
  button.hidden = false;
  button.addEventListener("click", () => { apply(dark() ? "light" : "dark"); remember(root.dataset.theme); });

  // The rows and the days they are true of, as text: "2024-03" lasts from the first to, at most, the 31st.
  const rows = all("#table tbody tr").map((row) => {
    const said = $("time", row).getAttribute("datetime");
    return { row, from: (said + "-01-01").slice(0, 10), to: said + { 4: "-12-31", 7: "-31", 10: "" }[said.length] };
  });
  if (rows.length) { // a grid of rows is still a table for a screen reader
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
    if (link && !event.defaultPrevented && open(link.getAttribute("href").slice(1))) event.preventDefault();
  });

  // What can be folded stands open without scripts; with them it waits for a click, for a link into it, or for paper.
  const fold = (details, open = false) => details.forEach((one) => { one.open = open; });
  let folded = all("details[open]").filter((one) => !one.contains(place()));
  fold(folded);
  addEventListener("beforeprint", () => { folded = all("details:not([open])"); fold(folded, true); });
  addEventListener("afterprint", () => fold(folded));

  // The chart: one stop of the Tab key, arrows within.
  const plot = $("#plot"), chart = $(".chart");
  if (!plot) return;
  const first = Number(plot.dataset.first), last = Number(plot.dataset.last);
  const [monthNames, dayNames] = [plot.dataset.months.split("|"), plot.dataset.days.split("|")];
  const marks = all("#marks a").map((a) => {
    const box = $(".stroke", a)?.getBBox() ?? { y: 0, height: 0 }; // how far an arrow or a range reaches
    const top = Number($("svg", a).getAttribute("y")) + box.y;
    const radius = Number($("circle:not(.halo)", a)?.getAttribute("r") ?? 4);
    return { a, from: Number(a.dataset.a), to: Number(a.dataset.b), top, bottom: top + box.height, radius };
  });
  const lines = all("#lines line").map((line) => ({ line, a: Number(line.dataset.a), b: Number(line.dataset.b), y: Number(line.getAttribute("y1")), z: Number(line.getAttribute("y2")) }));
  const reading = $("#reading"), cursor = $("#cursor"), silent = $("#silent"), form = $("#zoom"), hint = [...reading.childNodes];
  let period = [NaN, NaN], axis = period, shown = marks, current = null;
  const part = (day) => 100 * (day - axis[0]) / (axis[1] - axis[0]);
  const within = (day) => Math.min(Math.max(day, axis[0]), axis[1]);
  const middle = ({ from, to }) => (within(from) + within(to)) / 2;

  const point = () => {
    if (current) for (const end of ["x1", "x2"]) cursor.setAttribute(end, `${part(middle(current))}%`);
    cursor.setAttribute("visibility", current ? "visible" : "hidden");
  };
  const read = (mark) => {
    if (mark === current) return; // said once, however the pointer trembles
    if (current) current.a.classList.remove("at");
    current = mark;
    mark.a.classList.add("at");
    chosen.set("mark", mark.a.getAttribute("href"));
    const [when, ...rest] = $("title", mark.a).textContent.split(": ");
    const bold = document.createElement("b");
    bold.textContent = `${when}: `;
    reading.replaceChildren(bold, rest.join(": "));
    point();
  };
  const unread = (...told) => {
    if (current) current.a.classList.remove("at");
    current = null;
    chosen.delete("mark");
    reading.replaceChildren(...told);
    point();
  };
  const stop = (mark) => marks.forEach((one) => one.a.setAttribute("tabindex", one === mark ? "0" : "-1"));

  const draw = () => {
    for (const { a, from, to } of marks) {
      const svg = $("svg", a), month = from !== to;
      a.style.display = to < period[0] || from > period[1] ? "none" : "";
      svg.setAttribute("x", `${part(within(from))}%`);
      if (month) svg.setAttribute("width", `${part(within(to)) - part(within(from))}%`);
    }
    for (const { line, a, b, y, z } of lines) {
      const from = within(a), to = within(b), at = (day) => y + (z - y) * (day - a) / (b - a);
      line.style.display = to <= from ? "none" : "";
      line.setAttribute("x1", `${part(from)}%`); line.setAttribute("y1", at(from));
      line.setAttribute("x2", `${part(to)}%`); line.setAttribute("y2", at(to));
    }
    if (silent) {
      const from = part(within(Number(silent.dataset.a)));
      silent.setAttribute("x", `${from}%`);
      silent.setAttribute("width", `${part(within(last)) - from}%`);
    }
    ticks();
    for (const { row, from, to } of rows) row.hidden = to < toDay(period[0]) || from > toDay(period[1]);
    for (const group of all("#table tbody")) group.hidden = [...group.rows].every((row) => row.hidden);
    shown = marks.filter(({ from, to }) => to >= period[0] && from <= period[1]);
    stop(shown.includes(current) ? current : shown.at(-1));
    if (shown.includes(current)) point();
    else if (shown.length || rows.some(({ row }) => !row.hidden)) unread(...hint);
    else unread(reading.dataset.none);
  };

  const ticks = () => {
    const days = axis[1] - axis[0], months = days > 900 ? 12 : days > 450 ? 6 : days > 200 ? 3 : days > 75 ? 1 : 0;
    const label = (at) => {
      if (months === 12) return String(at.getUTCFullYear());
      if (months) return monthNames[at.getUTCMonth()].replace("2000", at.getUTCFullYear());
      return dayNames[(Date.UTC(2000, at.getUTCMonth(), at.getUTCDate()) - Date.UTC(2000, 0, 1)) / 864e5];
    };
    const at = new Date(toDay(axis[0])), found = [];
    if (months) at.setUTCMonth(0, 1);
    for (;;) {
      const day = fromDay(at.toISOString().slice(0, 10));
      if (!(day <= axis[1])) break;
      if (day >= axis[0]) found.push([day, label(at)]);
      if (months) at.setUTCMonth(at.getUTCMonth() + months); else at.setUTCDate(at.getUTCDate() + 1);
    }
    const make = (name, values) => {
      const element = document.createElementNS("http://www.w3.org/2000/svg", name);
      Object.entries(values).forEach(([key, value]) => element.setAttribute(key, value));
      return element;
    };
    const box = plot.getBoundingClientRect().width || 600, y = Number($(".zero").getAttribute("y1"));
    const wide = 8 * Math.max(0, ...found.map(([, text]) => text.length)); // px, about
    const every = Math.max(1, Math.ceil(found.length * (wide + 16) / box));
    $("#years").replaceChildren(...found.filter((_, i) => (found.length - 1 - i) % every === 0).flatMap(([day, said]) => {
      const x = `${part(day)}%`, text = make("text", { x, y: y + 24 });
      text.textContent = said;
      if (part(day) * box / 100 + wide / 2 > box + 8) text.style.textAnchor = "end";
      return [make("line", { x1: x, x2: x, y1: y, y2: y + 7 }), text];
    }));
  };

  // The period: whatever lies between the two dates, in either order; an empty field is the end of the record.
  const zoom = (...days) => {
    const [from, to] = days.sort((a, b) => a - b);
    if (from === period[0] && to === period[1]) return;
    period = [from, to];
    axis = from < to ? period : [from - 1, to + 1];
    chosen.set("from", toDay(from));
    chosen.set("to", toDay(to));
    draw();
  };
  const asked = () => {
    const [a, b] = [form.from, form.to].map((field, end) => field.validity.badInput ? period[end] : fromDay(field.value));
    const from = a || Math.min(first, b || first);
    return [from, b || Math.max(last, from)];
  };
  const settle = (...days) => { // writes into the fields: never while somebody types in one
    zoom(...days);
    [form.from.value, form.to.value] = period.map(toDay);
  };
  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", ({ target }) => { // comes with each digit: the year 0202 is 2024 in the making
    const day = fromDay(target.value);
    if (target !== document.activeElement) settle(...asked());
    else if (day >= first && day <= last) zoom(...asked());
  });
  form.addEventListener("keydown", (event) => { if (event.key === "Enter" && event.target.type === "date") zoom(...asked()); });
  form.addEventListener("focusout", ({ target, relatedTarget }) => {
    if (target.type !== "date") return;
    const wrong = document.createElement("span"); // half a date, in the browser's words; the chart stays as it is
    wrong.lang = navigator.language;
    wrong.textContent = target.validity.badInput ? target.validationMessage : "";
    if (form.contains(relatedTarget)) zoom(...asked()); else settle(...asked());
    if (wrong.textContent) unread(wrong);
  });
  form.year.addEventListener("click", () => settle(Math.max(first, last - 365), last));
  form.whole.addEventListener("click", () => settle(first, last));
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

  // A pointer reads the mark nearest to it, and what is read is what a click opens.
  const nearest = ({ clientX, clientY }) => {
    const box = plot.getBoundingClientRect(), x = clientX - box.left, y = clientY - box.top;
    const px = (day) => part(within(day)) * box.width / 100;
    const far = (mark) => {
      const { from, to, top, bottom, radius } = mark;
      const edge = Math.hypot(Math.max(px(from) - x, 0, x - px(to)), Math.max(top - y, 0, y - bottom));
      const amid = Math.hypot(px(middle(mark)) - x, (top + bottom) / 2 - y);
      return Math.max(edge - radius, 0) + amid / 1000; // of two marks under it, the one whose middle is nearer
    };
    return shown.map((mark) => [far(mark), mark]).reduce((best, one) => one[0] <= best[0] ? one : best)[1];
  };
  for (const way of ["pointermove", "pointerdown"]) chart.addEventListener(way, (event) => { if (shown.length) read(nearest(event)); });
  chart.addEventListener("mousedown", (event) => event.preventDefault()); // no focus for the topmost of many marks
  chart.addEventListener("click", (event) => {
    if (!event.detail || !current) return; // the Enter key: a mark opens its own
    event.preventDefault(); // its place is not asked: browsers move a tap to the next link
    current.a.focus({ preventScroll: true }); // so that one is back here when the evidence is closed
    open(current.a.getAttribute("href").slice(1));
  });
  settle(fromDay(carried.get("from")) || first, fromDay(carried.get("to")) || last);
  const carriedMark = shown.find(({ a }) => a.getAttribute("href") === carried.get("mark"));
  if (carriedMark) { stop(carriedMark); read(carriedMark); }
})();
