// Finds one page of every kind by following links. Two addresses are of one kind when they differ only in ids and numbers.

export const kindOf = (path) => path.split("?")[0].replace(/^\/(en|cy)/, "")
  .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, "{id}").replace(/\/[0-9a-f]{20,}/gi, "/{token}")
  .replace(/\/\d{4}-\d{2}(?=\/|$)/g, "/{month}").replace(/\/\d+(?=\/|$)/g, "/{n}").replace(/\/[A-Z]\d{8}(?=\/|$)/g, "/{area}") || "/";

// What acts when it is followed, or is not a page.
const leftAlone = /\/(sign-out|unsubscribe)|\.(ics|csv|pdf|json|pem|atom|xml|svg)$|\/files?\/|\/documents\/|\/download/;

export const findKinds = async (context, site, limit = 250) => {
  const seen = new Map();
  const waiting = ["/en", "/en/register", "/en/help"];
  const page = await context.newPage();
  let visits = 0;
  while (waiting.length && visits < limit) {
    const path = waiting.shift();
    const kind = kindOf(path);
    if (seen.has(kind)) continue;
    visits++;
    const answer = await page.goto(site + path, { waitUntil: "domcontentloaded" }).catch(() => null);
    const type = answer?.headers()["content-type"] ?? "";
    if (!answer || !type.startsWith("text/html")) { seen.set(kind, null); continue; }
    const landed = new URL(page.url());
    const landedKind = kindOf(landed.pathname);
    seen.set(kind, landedKind === kind && answer.status() < 400 ? { kind, path: landed.pathname + landed.search, status: answer.status() } : null);
    if (answer.status() >= 500) seen.set(kind, { kind, path, status: answer.status() });
    if (landedKind !== kind && !seen.has(landedKind)) waiting.unshift(landed.pathname);
    const links = await page.$$eval("a[href]", (all) => all.map((a) => a.href));
    for (const link of links) {
      const url = new URL(link);
      if (url.origin !== site || !url.pathname.startsWith("/en") || leftAlone.test(url.pathname) || seen.has(kindOf(url.pathname))) continue;
      waiting.push(url.pathname);
    }
  }
  await page.close();
  return [...seen.values()].filter(Boolean);
};
