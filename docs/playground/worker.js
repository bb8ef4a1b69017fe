// Runs the library in Python, apart from the page, so that a long text stops nobody from typing.

const files = new URL("files/", self.location.href);
const say = (kind, more) => self.postMessage({ kind, ...more });
const kept = new Map(); // address → what was loaded with the progress shown
let reader = null;

// Python's own loader asks for its parts by address: it gets what is already here.
const fetchAnew = self.fetch.bind(self);
self.fetch = async (request, options) => {
  const address = new URL(request instanceof Request ? request.url : request, self.location.href).href;
  const held = kept.get(address);
  return held ? response(address, held) : fetchAnew(request, options);
};

function response(address, bytes) {
  const ending = address.split(".").pop();
  const types = { wasm: "application/wasm", mjs: "text/javascript", json: "application/json" };
  return new Response(bytes, { headers: { "Content-Type": types[ending] ?? "application/octet-stream" } });
}

async function manifest(cache) {
  const address = new URL("manifest.json", files).href;
  try {
    const answer = await fetchAnew(address, { cache: "no-cache" });
    if (!answer.ok) throw new Error(`${answer.status}`);
    await cache?.put(address, answer.clone());
    return await answer.json();
  } catch (error) {
    const held = await cache?.match(address);
    if (held) return held.json();
    throw error;
  }
}

// Each file is kept under the name of its contents: a new build replaces what has changed, and nothing else.
async function load({ name, size, sha256 }, cache, done) {
  const address = new URL(name, files).href;
  const key = `${address}?${sha256}`;
  let answer = await cache?.match(key);
  const fresh = !answer;
  if (fresh) answer = await fetchAnew(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
  const bytes = new Uint8Array(size);
  let read = 0;
  for (const stream = answer.body.getReader(); ;) {
    const { value, done: ended } = await stream.read();
    if (ended) break;
    if (read + value.length > size) throw new Error(`${name}: longer than it was built`);
    bytes.set(value, read);
    read += value.length;
    done(value.length);
  }
  if (read !== size) throw new Error(`${name}: shorter than it was built`);
  if (fresh) await cache?.put(key, response(address, bytes)).catch(() => {});
  kept.set(address, bytes);
  return key;
}

async function start() {
  const cache = await self.caches?.open("playground-files").catch(() => undefined);
  const { parts, python, wheels } = await manifest(cache);
  const whole = parts.reduce((sum, part) => sum + part.size, 0);
  let loaded = 0;
  const done = (count) => {
    loaded += count;
    const amount = `${(loaded / 1e6).toFixed(1)} of ${(whole / 1e6).toFixed(1)} MB`;
    say("progress", { share: (0.8 * loaded) / whole, what: `Loading Python and the library: ${amount}` });
  };
  const keys = await Promise.all(parts.map((part) => load(part, cache, done)));
  dropOld(cache, keys);

  say("progress", { share: 0.8, what: "Starting Python" });
  const { loadPyodide } = await import(new URL(`${python}pyodide.mjs`, files).href);
  const pyodide = await loadPyodide({ indexURL: new URL(python, files).href });
  say("progress", { share: 0.93, what: "Reading the words of all languages" });
  for (const wheel of wheels) pyodide.unpackArchive(kept.get(new URL(wheel, files).href), "wheel");
  pyodide.FS.writeFile("reader.py", kept.get(new URL("reader.py", files).href));
  kept.clear();
  reader = pyodide.pyimport("reader");
  const choices = JSON.parse(reader.choices());
  reader.answer("Vol. 1, No. 1");
  say("ready", choices);
}

async function dropOld(cache, keys) {
  const wanted = new Set([...keys, new URL("manifest.json", files).href]);
  for (const request of (await cache?.keys()) ?? []) if (!wanted.has(request.url)) cache.delete(request);
}

self.addEventListener("message", ({ data: { text, language, calendar, every } }) => {
  try {
    const answer = JSON.parse(reader.answer.callKwargs(text, language, calendar, { every }));
    say("answer", { answer });
  } catch (error) {
    say("failed", { message: String(error.message ?? error) });
  }
});

start().catch((error) => say("failed", { message: String(error.message ?? error) }));
