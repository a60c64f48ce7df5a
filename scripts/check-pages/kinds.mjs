// Finds one page of every kind by following links. Two addresses are of one kind when they differ only in ids and numbers.

export const kindOf = (path) => path.split("?")[0].replace(/^\/(en|cy)/, "")
  .replace(/\/(survey|supplier-answers|confirm|stop)\/[^/]+/g, "/$1/{token}").replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, "{id}").replace(/\/[0-9a-f]{20,}/gi, "/{token}")
  .replace(/\/\d{4}-\d{2}-\d{2}(?=\/|$)/g, "/{day}").replace(/\/\d{4}-\d{2}(?=\/|$)/g, "/{month}").replace(/\/\d+(?=\/|$)/g, "/{n}")
  .replace(/\/[A-Z]\d{8}(?=\/|$)/g, "/{area}").replace(/\/(sections|sayings|exclusion-grounds|timetable)\/(?!new)[^/]+(?=\/|$)/g, "/$1/{key}") || "/";

// Acts when it is followed, or is not a page.
const leftAlone = /\/unsubscribe|\.(ics|csv|pdf|json|jsonl|pem|atom|xml|svg|zip|xlsx|txt)$|\/files?\/[^/]+$|\/documents\/[0-9a-f-]+(\/[^/]*\.\w+)?$|\/download/;

// A page that this person may not see, or that is not there yet, may be there under another id, and another thing of a kind has links that
// the first has not. So many of a kind are looked at; more as long as they lead to kinds that were not known.
const triesPerKind = 6;
const triesWithoutNews = 12;
const atOnce = 4;

// Pages that no link leads to: what follows a form, and what is shown when something is wrong.
const starts = ["/en", "/en/register", "/en/help", "/en/register/sent", "/en/forgotten-password/sent", "/en/account/closed", "/en/sign-out", "/en/errors/404"];
const isErrorPage = (kind) => kind.startsWith("/errors/");

/** Pages by kind, as this person finds them from the home page and from `more` addresses; kinds in `known` are walked through but not given back. */
export const findKinds = async (context, site, known = new Set(), more = [], limit = 4000) => {
  const found = new Map();
  const tries = new Map();
  const sinceNews = new Map();
  const seen = new Set();
  const queued = new Set();
  const waiting = [];
  // Whether it is of a kind that was not known.
  const add = (path) => {
    if (queued.has(path)) return false;
    queued.add(path);
    waiting.push(path);
    const isNews = !seen.has(kindOf(path));
    seen.add(kindOf(path));
    return isNews;
  };
  [...more, ...starts].forEach(add);
  const page = await context.newPage();
  await page.setBypassCSP(true);
  await page.goto(site + "/en/help", { waitUntil: "domcontentloaded" });
  const isWanted = (path) => {
    const kind = kindOf(path);
    const count = tries.get(kind) ?? 0;
    if (more.includes(path)) return true;
    if (count >= triesPerKind && (sinceNews.get(kind) ?? 0) >= triesWithoutNews) return false;
    return count < (found.has(kind) ? 60 : 40);
  };
  const ask = (path) => page.evaluate(async (address) => {
    const response = await fetch(address, { headers: { accept: "text/html" } });
    const isPage = (response.headers.get("content-type") ?? "").startsWith("text/html");
    const links = isPage ? [...new DOMParser().parseFromString(await response.text(), "text/html").querySelectorAll("a[href]")].map((a) => new URL(a.getAttribute("href"), response.url).href) : [];
    return { status: response.status, url: response.url, isPage, links };
  }, site + path).catch(() => null);
  for (let visits = 0; waiting.length && visits < limit;) {
    const batch = [];
    while (waiting.length && batch.length < atOnce) {
      const path = waiting.shift();
      if (!isWanted(path)) continue;
      tries.set(kindOf(path), (tries.get(kindOf(path)) ?? 0) + 1);
      batch.push(path);
    }
    visits += batch.length;
    for (const [path, answer] of await Promise.all(batch.map(async (path) => [path, await ask(path)]))) {
      const kind = kindOf(path);
      if (!answer?.isPage) continue;
      const landed = new URL(answer.url);
      const landedKind = kindOf(landed.pathname);
      let isNews = false;
      if (!found.has(kind) && (answer.status >= 500 || isErrorPage(kind) || (answer.status < 400 && landedKind === kind))) {
        found.set(kind, { kind, path: landed.pathname + landed.search, status: isErrorPage(kind) ? 200 : answer.status });
        isNews = true;
      } else if (landedKind !== kind) add(landed.pathname);
      for (const link of answer.links) {
        const url = new URL(link);
        if (url.origin === site && url.pathname.startsWith("/en") && !leftAlone.test(url.pathname)) {
          isNews = add(url.pathname) || isNews;
          // Some pages are there only with what they are asked about.
          if (url.search && url.search.length < 80) add(url.pathname + url.search);
        }
      }
      sinceNews.set(kind, isNews ? 0 : (sinceNews.get(kind) ?? 0) + 1);
    }
  }
  await page.close();
  return { kinds: [...found.values()].filter((k) => !known.has(k.kind)), paths: [...found.values()].filter((k) => k.status < 400).map((k) => k.path) };
};
