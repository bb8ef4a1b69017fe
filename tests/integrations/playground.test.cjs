// The playground of the built docs in Chromium. The site forbids every file, page and worker of it to ask any other site,
// and has each attempt reported; what the browser itself wants from its maker ends in a proxy that answers nothing.
"use strict";

const assert = require("node:assert/strict");
const fs = require("node:fs");
const http = require("node:http");
const path = require("node:path");
const { after, before, describe, it } = require("node:test");
const { chromium } = require("playwright-core");

const SITE = path.join(__dirname, "../../docs/_build/html");
const TYPES = {
  css: "text/css", html: "text/html", js: "text/javascript", json: "application/json", mjs: "text/javascript",
  svg: "image/svg+xml", wasm: "application/wasm",
};
const FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const PATIENCE = 120_000; // only so that a page that never answers fails at all
const POLICY = "default-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; "
  + "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; report-uri /report";

const CRESCENT = "Crescent International Vol. 50, No. 11\n\nJumada' al-Ula' 28, 14432022-01-01";
const MUQTABAS = "مجلة المقتبس\nالمجلد السادس – الجزء الأول\nمحرم ١٣٢٩ هـ – يناير ١٩١١ م";

let site, proxy, browser, context, page, base;
const forbidden = [];
const asked = [];

function serve(handler) {
  return new Promise((resolve) => {
    const server = http.createServer(handler);
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}

function file(request, response) {
  if (request.url === "/report") {
    request.on("data", (report) => forbidden.push(String(report)));
    response.writeHead(204).end();
    return;
  }
  const name = decodeURIComponent(new URL(request.url, "http://site").pathname).replace(/\/$/, "/index.html");
  const found = path.join(SITE, name);
  if (!fs.existsSync(found)) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[name.split(".").pop()] ?? "application/octet-stream";
  response.writeHead(200, { "Content-Type": type, "Content-Security-Policy": POLICY });
  fs.createReadStream(found).pipe(response);
}

before(async () => {
  [site, proxy] = await Promise.all([serve(file), serve((request, response) => response.writeHead(502).end())]);
  proxy.on("connect", (request, socket) => socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n"));
  base = `http://127.0.0.1:${site.address().port}/`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...FLAGS, `--proxy-server=http://127.0.0.1:${proxy.address().port}`],
  });
  context = await browser.newContext();
  context.on("request", (request) => asked.push(request.url()));
  page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${base}playground/`);
});

after(async () => {
  await browser?.close();
  for (const server of [site, proxy]) {
    server?.close();
    server?.closeAllConnections?.();
  }
});

function type(text) {
  return page.locator("#pg-text").fill(text);
}

function paste(text) {
  return page.locator("#pg-text").evaluate((element, pasted) => {
    element.select();
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
  }, text);
}

// The page is busy from a change of its text until the answer to that text is shown.
const idle = () => page.waitForSelector("[data-results][aria-busy=false]", { state: "attached" });

async function read(text, enter = type) {
  await idle();
  await enter(text);
  await page.locator("#pg-text").press("Control+Enter");
  await idle();
}

const status = () => page.locator("#playground [role=status]").textContent();
const marks = (field) => page.locator(`.pg-printed mark[data-field=${field}]`);
// A mark is cut where a note begins or ends inside it.
const marked = async (field) => (await marks(field).allTextContents()).join("");

async function record() {
  return JSON.parse(await page.locator("#playground details pre").first().textContent());
}

describe("the playground", () => {
  it("shows how far it has loaded, and opens with an example", async () => {
    assert.equal(await page.locator("progress").count(), 1);
    await idle();
    assert.equal(await page.locator("[data-loading]").isVisible(), false);
    assert.equal(await page.locator("[data-missing]").isVisible(), false);
    assert.match(await status(), /Crescent International/);
  });

  it("reads the masthead of Crescent International", async () => {
    await read(CRESCENT);
    const { title, volume, number, hijri, gregorian, diagnostics } = await record();
    assert.deepEqual(
      { title, volume, number, hijri, gregorian },
      { title: "Crescent International", volume: "50", number: "11", hijri: "1443-05-28", gregorian: "2022-01-01" },
    );
    assert.deepEqual(diagnostics.map((one) => one.code), ["glued-dates"]);
    assert.equal(await marked("hijri"), "Jumada' al-Ula' 28, 1443");
    assert.equal(await marked("gregorian"), "2022-01-01");
    assert.match(await page.locator(".pg-notes a").getAttribute("href"), /diagnostics\.html#glued-dates$/);
    const row = page.locator("tr", { has: page.locator("code", { hasText: /^tabular-16-civil$/ }) });
    assert.match(await row.textContent(), /2022-01-02.*1443-05-27/);
  });

  it("reads Arabic, and shows it from right to left", async () => {
    await read(MUQTABAS);
    const { title, volume, number, hijri, gregorian } = await record();
    assert.deepEqual(
      { title, volume, number, hijri, gregorian },
      { title: "المقتبس", volume: "6", number: "1", hijri: "1329-01", gregorian: "1911-01" },
    );
    assert.equal(await marked("volume"), "السادس");
    const [volumeBox, numberBox] = [await marks("volume").boundingBox(), await marks("number").boundingBox()];
    assert.ok(volumeBox.x > numberBox.x + numberBox.width, "the volume stands to the right of the number");
    const printed = await page.locator(".pg-printed").evaluate((element) => element.matches(":dir(rtl)"));
    assert.ok(printed);
  });

  it("says that an empty text holds nothing", async () => {
    await read("");
    assert.equal(await status(), "Nothing to read yet.");
    assert.equal(await page.locator(".pg-reading").count(), 0);
    await read("Nothing was decided.");
    assert.equal(await status(), "No masthead in this text.");
  });

  it("finds a masthead in a megabyte, and marks it behind letters of every plane", async () => {
    const prose = "Nothing was decided, and everyone went home 🌙.\n\n".repeat(12_000);
    const long = prose.slice(0, 500_000) + `\n\n${CRESCENT}\n\n` + prose.slice(0, 500_000);
    assert.ok(Buffer.byteLength(long) > 1_000_000);
    await read(long, paste);
    assert.match(await status(), /v\.50:no\.11\(1443-05\)/);
    assert.equal(await marked("hijri"), "Jumada' al-Ula' 28, 1443");
    assert.ok((await page.locator(".pg-printed").textContent()).length < 2_000);
  });

  it("shows every masthead of a text when told to", async () => {
    await page.locator("#pg-every").check();
    await read("al-Manar Vol. 5, No. 3, 1902\n\nal-Hilal Vol. 9, No. 1, 1900");
    assert.equal(await page.locator(".pg-reading").count(), 2);
    await page.locator("#pg-every").uncheck();
  });

  it("has an answer to broken text", async () => {
    await read("\ud83c Vol. 3, No. 4 \ufffe 1443 \udf19");
    assert.equal((await record()).number, "4");
  });

  it("takes no markup from the text", async () => {
    await read(`Vol. 3, No. 4 <img src="x" onerror="document.title='taken'"> 1443`);
    assert.equal(await page.locator(".pg-printed img").count(), 0);
    assert.notEqual(await page.title(), "taken");
  });

  it("has a name for every control, reaches each by keyboard, and tells what it found", async () => {
    const nameless = await page.locator("#playground :is(input, select, textarea, progress)").evaluateAll(
      (elements) => elements.filter((element) => !element.labels.length).map((element) => element.outerHTML),
    );
    assert.deepEqual(nameless, []);
    assert.equal(await page.locator("#playground [role=status][aria-live=polite]").count(), 1);
    await page.locator("#pg-text").focus();
    const reached = [];
    for (let count = 0; count < 12; count += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.type));
    }
    for (const control of ["button", "pg-language", "pg-calendar", "pg-every", "submit"]) {
      assert.ok(reached.includes(control), control);
    }
  });

  it("can be read in the dark, and on a telephone", async () => {
    await read(CRESCENT);
    await page.emulateMedia({ colorScheme: "dark" });
    const [ground, ink] = await page.locator(".pg-printed").evaluate((element) => {
      const lightness = (colour) => colour.match(/\d+/g).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
      const style = getComputedStyle(element);
      return [lightness(style.backgroundColor), lightness(style.color)];
    });
    assert.ok(ground < 200 && ink > 400, `letters ${ink} on ${ground}`);
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 360, height: 740 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it("works without a network once it was loaded", async () => {
    await page.waitForSelector("#playground[data-kept]");
    site.close();
    site.closeAllConnections?.();
    await context.setOffline(true);
    await page.reload();
    await read(CRESCENT);
    assert.equal((await record()).volume, "50");
  });

  it("asks no other site for anything, and sends no text anywhere", async () => {
    assert.ok(asked.length > 5);
    assert.deepEqual(asked.filter((address) => !address.startsWith(base) && !address.startsWith("data:")), []);
    assert.deepEqual(asked.filter((address) => decodeURIComponent(address).includes("Jumada")), []);
    assert.deepEqual(forbidden, []);
  });

  it("would be found out if it did", async () => {
    const reported = page.evaluate(() => new Promise((resolve) => {
      document.addEventListener("securitypolicyviolation", (event) => resolve(event.blockedURI), { once: true });
    }));
    await page.evaluate(() => fetch("https://example.org/?text=Jumada").catch(() => {}));
    assert.match(await reported, /example\.org/);
  });
});

describe("a site built without it", () => {
  it("says so", async () => {
    const bare = await serve((request, response) => {
      if (request.url.includes("/files/")) response.writeHead(404).end();
      else file(request, response);
    });
    const other = await browser.newPage();
    await other.goto(`http://127.0.0.1:${bare.address().port}/playground/`);
    await other.waitForSelector("#playground[data-state=missing]");
    assert.ok(await other.locator("[data-missing]").isVisible());
    assert.equal(await other.locator("form[data-form]").isVisible(), false);
    await other.close();
    bare.close();
    bare.closeAllConnections?.();
  });
});
