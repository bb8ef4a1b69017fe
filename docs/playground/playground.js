// The page of the playground: it sends text to the worker that runs the library, and shows what comes back.

// Each was printed so.
const EXAMPLES = {
  "English, two dates run together": "Crescent International Vol. 50, No. 11\n\nJumada' al-Ula' 28, 14432022-01-01",
  "Arabic": "مجلة المقتبس\nالمجلد السادس – الجزء الأول\nمحرم ١٣٢٩ هـ – يناير ١٩١١ م",
  "French, dates that disagree": "Bulletin Officiel n° 5714 du 18 safar 1430 / 5 février 2009",
  "Persian, out of a damaged PDF": "سال نوزدهم شماره  5381یکشنبه  12خرداد  22 1392رجب  32 1434صفحه  200تومان",
  "Ottoman fiscal date": "16 Şubat 1327/29 Şubat 1912",
  "A citation": "FSMIAD, 2018; (12): 495-506",
};

const FIELDS = {
  title: "title", volume: "volume", number: "number", whole_number: "whole number", part: "part", series: "series",
  supplement: "supplement", year_of_publication: "year of publication", hijri: "Hijri date",
  solar_hijri: "solar Hijri date", rumi: "Rumi date", gregorian: "Gregorian date", weekday: "weekday", season: "season",
};
const DATES = ["hijri", "solar_hijri", "rumi", "gregorian"];
const LONG = 20_000; // longer text is not read at each key, only after a pause

const root = document.getElementById("playground");
const find = (name) => root.querySelector(`[data-${name}]`);
const [form, loading, step, status, results] = ["form", "loading", "step", "status", "results"].map(find);
const progress = root.querySelector("progress");
const text = root.querySelector("textarea");
const [language, calendar, every] = ["pg-language", "pg-calendar", "pg-every"].map((id) => document.getElementById(id));

let worker = null;
let ready = false;
let waiting = null; // what is to be read next; what was to be read before it is out of date
let busy = false;

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

// -- loading ---------------------------------------------------------------------------------------------------------

// What the page itself is made of is kept by the service worker, what Python is made of by the worker.
async function keepForLater() {
  if (!("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register("sw.js");
    const parts = performance.getEntriesByType("resource").map((entry) => entry.name);
    const own = [location.href.split("#")[0], ...parts].filter((url) => url.startsWith(location.origin) && !url.endsWith(".ico"));
    const cache = await caches.open("playground-page");
    await Promise.allSettled([...new Set([...own, new URL("worker.js", location.href).href])].map((url) => cache.add(url)));
    root.dataset.kept = "";
  } catch {
    // A browser that keeps nothing still reads.
  }
}

function start() {
  find("missing").hidden = true;
  form.hidden = loading.hidden = false;
  status.textContent = "Loading Python and the library.";
  worker = new Worker("worker.js", { type: "module" });
  worker.addEventListener("message", ({ data }) => HEARD[data.kind](data));
  worker.addEventListener("error", (event) => failed(event.message));
}

const HEARD = {
  progress: ({ share, what }) => {
    progress.value = Math.round(100 * share);
    step.textContent = what;
  },
  ready: ({ languages, calendars }) => {
    ready = true;
    loading.hidden = true;
    for (const [tag, name] of Object.entries(languages)) language.append(new Option(name, tag));
    for (const name of calendars) calendar.append(new Option(name, name));
    status.textContent = "Ready.";
    root.dataset.state = "ready";
    if (text.value) ask(); else useExample(Object.values(EXAMPLES)[0]);
    keepForLater();
  },
  answer: ({ answer }) => {
    busy = false;
    if (waiting) return send();
    show(answer);
  },
  failed: ({ message }) => failed(message),
};

function failed(message) {
  busy = false;
  loading.hidden = true;
  root.dataset.state = "failed";
  status.textContent = `It did not work: ${message}`;
}

// -- asking ----------------------------------------------------------------------------------------------------------

let pause = 0;

function ask() {
  clearTimeout(pause);
  results.ariaBusy = "true";
  waiting = { text: text.value, language: language.value, calendar: calendar.value, every: every.checked };
  if (ready && !busy) send();
}

function send() {
  busy = true;
  if (waiting.text.length > LONG) status.textContent = "Reading.";
  worker.postMessage(waiting);
  waiting = null;
}

function useExample(example) {
  text.value = example;
  ask();
}

text.addEventListener("input", () => {
  clearTimeout(pause);
  results.ariaBusy = "true";
  pause = setTimeout(ask, text.value.length > LONG ? 1000 : 250);
});
// Browsers take minutes to paste a long text line by line, and no time to set it.
text.addEventListener("paste", (event) => {
  const pasted = event.clipboardData?.getData("text/plain") ?? "";
  if (pasted.length <= LONG) return;
  event.preventDefault();
  text.setRangeText(pasted, text.selectionStart, text.selectionEnd, "end");
  ask();
});
text.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) ask();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});
for (const choice of [language, calendar, every]) choice.addEventListener("change", ask);
for (const [name, example] of Object.entries(EXAMPLES)) {
  find("examples").append(element("button", { type: "button", textContent: name, onclick: () => useExample(example) }));
}

// -- showing ---------------------------------------------------------------------------------------------------------

function show({ readings, more }) {
  results.ariaBusy = "false";
  results.replaceChildren(...readings.map((reading, index) => shown(reading, readings.length > 1 ? index + 1 : 0)));
  if (!text.value.trim()) status.textContent = "Nothing to read yet.";
  else if (!readings.length) status.textContent = "No masthead in this text.";
  else if (readings.length > 1) status.textContent = `${more ? "More than " : ""}${readings.length} mastheads.`;
  else status.textContent = summary(readings[0]);
}

function summary({ record, id }) {
  const notes = record.diagnostics.length;
  const dates = DATES.map((field) => record[field] && `${FIELDS[field]} ${record[field]}`);
  const told = [record.title && isolated(record.title), ...(id ? [id] : dates)].filter(Boolean).join(", ") || "A masthead";
  return `${told}. ${notes ? `${notes} note${notes > 1 ? "s" : ""}.` : "Nothing to note."}`;
}

// Marks of direction around words of the other direction, so that they move nothing beside them.
function isolated(words) {
  return `\u2068${words}\u2069`;
}

function shown(reading, count) {
  const heading = count ? "h3" : "h2";
  const parts = [inText, fields, notes, days].map((part) => part(reading)).filter(Boolean).map(([title, content]) =>
    element("section", { ariaLabel: title }, element(heading, { textContent: title }), content),
  );
  parts.push(json(reading));
  if (!count) return element("div", { className: "pg-reading" }, ...parts);
  const { record, id } = reading;
  const name = [`${count}.`, record.title && isolated(record.title), id].filter(Boolean).join(" ");
  return element("section", { className: "pg-reading", ariaLabel: name }, element("h2", { textContent: name }), ...parts);
}

function inText({ pieces, cut }) {
  const printed = element("div", { className: "pg-printed", dir: "auto" });
  if (cut[0]) printed.append("… ");
  for (const { text: words, field, codes } of pieces) {
    let piece = words;
    if (field) {
      piece = element("mark", { title: FIELDS[field], textContent: words });
      piece.dataset.field = field;
    }
    if (codes.length) piece = element("u", { className: "pg-noted", title: codes.join(", ") }, piece);
    printed.append(piece);
  }
  if (cut[1]) printed.append(" …");
  return ["In the text", printed];
}

function table(head, rows) {
  const cells = (names, kind) => element("tr", {}, ...names.map((name) => cell(name, kind)));
  const made = element("table", { className: "docutils" }, element("thead", {}, cells(head, "th")));
  made.append(element("tbody", {}, ...rows.map((row) => cells(row, "td"))));
  made.querySelectorAll("thead th").forEach((th) => { th.scope = "col"; });
  return element("div", { className: "table-wrapper", tabIndex: 0 }, made);
}

function cell(content, kind) {
  return element(kind, {}, content instanceof Node ? content : element("span", { textContent: content ?? "", dir: "auto" }));
}

function fields({ record, pieces }) {
  const rows = Object.keys(FIELDS).filter((field) => record[field] !== null).map((field) => {
    const words = pieces.filter((piece) => piece.field === field).map((piece) => piece.text).join("").replace(/\s+/g, " ");
    const key = element("mark", { textContent: FIELDS[field] });
    key.dataset.field = field;
    return [key, DATES.includes(field) ? unbroken(record[field]) : record[field], words];
  });
  if (record.language) rows.push(["language", record.language, ""]);
  return ["The record", table(["field", "value", "as printed"], rows)];
}

function notes({ record }) {
  if (!record.diagnostics.length) return null;
  const list = element("ul", { className: "pg-notes" });
  for (const { code, severity, message } of record.diagnostics) {
    const link = element("a", { href: `../reference/diagnostics.html#${code}` }, element("code", { textContent: code }));
    list.append(element("li", { className: `pg-${severity}` }, link, ` (${severity}) `, element("span", { dir: "auto", textContent: message })));
  }
  return ["Notes", list];
}

function days({ record, calendars }) {
  if (!calendars.length) return null;
  const printed = DATES.filter((field) => calendars.some((row) => row[field]));
  const head = ["calendar", ...printed.map((field) => `${FIELDS[field]} ${record[field]} is`)];
  const rows = calendars.map((row) => [
    element("code", { textContent: row.calendar }),
    ...printed.map((field) => {
      const said = row[field];
      const printedToo = said && DATES.some((other) => other !== field && record[other] === said);
      return printedToo ? element("strong", { title: "as printed" }, unbroken(said)) : unbroken(said ?? "");
    }),
  ]);
  return ["What each calendar says", table(head, rows)];
}

// A date breaks into two lines between its days, not within one.
function unbroken(date) {
  const [first, last] = date.split("/").map((day) => element("span", { className: "pg-day", textContent: day }));
  return last ? element("span", {}, first, "/", element("wbr"), last) : first;
}

function json({ record }) {
  const code = element("pre", { textContent: JSON.stringify(record, null, 1), tabIndex: 0 });
  return element("details", {}, element("summary", { textContent: "As JSON" }), code);
}

// The build lists its files; where there is no list there is no playground.
const there = await fetch("files/manifest.json", { cache: "no-cache" }).then((answer) => answer.ok, () => false);
if (there) start();
else root.dataset.state = "missing";
