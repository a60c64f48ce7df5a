// Finds one page of every kind by following links. Two addresses are of one kind when they differ only in ids and numbers.

export const kindOf = (path) => path.split("?")[0].replace(/^\/(en|cy)/, "")
  .replace(/\/(survey|supplier-answers|confirm|stop)\/[^/]+/g, "/$1/{token}").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, "{id}").replace(/\/[0-9a-f]{20,}/gi, "/{token}")
  .replace(/\/\d{4}-\d{2}-\d{2}(?=\/|$)/g, "/{day}").replace(/\/\d{4}-\d{2}(?=\/|$)/g, "/{month}").replace(/\/\d+(?=\/|$)/g, "/{n}")
  .replace(/\/[A-Z]\d{8}(?=\/|$)/g, "/{area}").replace(/\/(sections|sayings|exclusion-grounds|timetable)\/(?!new)[^/]+(?=\/|$)/g, "/$1/{key}") || "/";

// What acts when it is followed, or is not a page.
const leftAlone = /\/(sign-out|unsubscribe)|\.(ics|csv|pdf|json|jsonl|pem|atom|xml|svg|zip|xlsx|txt)$|\/files?\/[^/]+$|\/documents\/[0-9a-f]|\/download/;

// A page that this person may not see, or that is not there yet, may be there under another id, and another thing of a kind has links that the first has not.
const triesPerKind = 6;

/** Pages by kind, as this person finds them from the home page and from `more` addresses; kinds in `known` are walked through but not given back. */
export const findKinds = async (context, site, known = new Set(), more = [], limit = 2500) => {
  const found = new Map();
  const tries = new Map();
  const queued = new Set();
  const waiting = [];
  const add = (path) => { if (!queued.has(path)) { queued.add(path); waiting.push(path); } };
  ["/en", "/en/register", "/en/help", ...more].forEach(add);
  const page = await context.newPage();
  await page.setBypassCSP(true);
  await page.goto(site + "/en/help", { waitUntil: "domcontentloaded" });
  for (let visits = 0; waiting.length && visits < limit; visits++) {
    const path = waiting.shift();
    const kind = kindOf(path);
    if ((tries.get(kind) ?? 0) >= triesPerKind) continue;
    tries.set(kind, (tries.get(kind) ?? 0) + 1);
    const answer = await page.evaluate(async (address) => {
      const response = await fetch(address, { headers: { accept: "text/html" } });
      const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
      const links = isPage ? [...new DOMParser().parseFromString(await response.text(), "text/html").querySelectorAll("a[href]")].map((a) => new URL(a.getAttribute("href"), response.url).href) : [];
      return { status: response.status, url: response.url, isPage, links };
    }, site + path).catch(() => null);
    if (!answer?.isPage) continue;
    const landed = new URL(answer.url);
    const landedKind = kindOf(landed.pathname);
    if (!found.has(kind) && (answer.status >= 500 || (answer.status < 400 && landedKind === kind))) found.set(kind, { kind, path: landed.pathname + landed.search, status: answer.status });
    else if (landedKind !== kind) add(landed.pathname);
    for (const link of answer.links) {
      const url = new URL(link);
      if (url.origin === site && url.pathname.startsWith("/en") && !leftAlone.test(url.pathname)) {
        add(url.pathname);
        // Some pages are there only with what they are asked about.
        if (url.search && url.search.length < 80) add(url.pathname + url.search);
      }
    }
  }
  await page.close();
  return [...found.values()].filter((k) => !known.has(k.kind));
};
