// node check.mjs SITE SIGN-IN-LIST MAIL-FOLDER BROWSER FILE [the options of ./check-pages]
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { accessibility, scores, validity } from "./checks.mjs";
import { findKinds } from "./kinds.mjs";
import { readList, signIn, signOut } from "./people.mjs";
import { prepare } from "./prepare.mjs";
import { known, write } from "./report.mjs";
import { compare, readRoutes } from "./routes.mjs";

const [site, listFile, mailFolder, browserPath, out, routesFile, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const only = (option("--only") ?? "").split(",");
const who = option("--who")?.split(",");
const onlyList = rest.includes("--list");
const checks = new Set(onlyList ? [] : (option("--checks") ?? "a11y,html,lighthouse").split(","));
const already = rest.includes("--missing") ? await known(out, checks) : new Set();
// No new kind is begun after so many minutes: what is done is kept, and --missing goes on from there.
const until = Date.now() + Number(option("--minutes") ?? 600) * 60000;
const isWanted = ({ kind, who: finder }) => only.some((text) => kind.includes(text)) && !already.has(kind) && (!who || who.includes(finder));
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const browser = await puppeteer.launch({ executablePath: browserPath, headless: true, args: flags });
const rows = [];
const done = new Set();
const reached = [];

// What the whole walk reached of the program's addresses; a run for some people says nothing of it.
let walk = null;
const list = await readFile(listFile, "utf8");
const people = readList(list);
const unlinked = await prepare(browser, site, readList(list, 99), () => addressesInMail(mailFolder));
// Whoever comes after the last of those asked for changes nothing.
for (const person of people.slice(0, 1 + people.findLastIndex((p) => !who || who.includes(p.kind)))) {
  const context = await signIn(browser, site, person);
  // Found by all who come before, too: a kind belongs to the first who reaches it.
  const more = person.kind === "anyone" ? await addressesInMail(mailFolder) : person.kind === "half" ? ["/en/sign-in/code", "/en/sign-in/recovery-code"] : (unlinked[person.email] ?? []);
  const { kinds: found, paths } = await findKinds(context, site, done, more);
  reached.push(...paths);
  found.forEach((k) => done.add(k.kind));
  const kinds = found.filter((k) => isWanted({ ...k, who: person.kind }));
  console.error(`${person.email ?? person.kind}: ${kinds.length} kinds of page`);
  if (onlyList) kinds.forEach((k) => console.log(`${person.kind} ${k.kind} ${k.path} ${k.status}`));
  const measured = checks.has("lighthouse") && kinds.length ? await context.newPage() : null;
  for (const { kind, path, status } of onlyList ? [] : kinds) {
    if (Date.now() > until) break;
    for (const language of ["en", "cy"]) {
      const row = { who: person.kind, kind, language, status, state: "" };
      const url = site + path.replace(/^\/en/, `/${language}`);
      row.accessibility = [];
      if (checks.has("a11y") || checks.has("html")) {
        const page = await context.newPage();
        page.setDefaultTimeout(120000);
        await page.setBypassCSP(true);
        const answer = await page.goto(url, { waitUntil: "load" });
        row.status = answer.status();
        row.html = await answer.text();
        const look = async () => (checks.has("a11y") ? accessibility(browser, page) : []);
        row.accessibility = await look();
        rows.push(row);
        const refused = await refusedState(page);
        if (refused) rows.push({ ...row, state: "with errors", status: 422, html: refused, accessibility: await look() });
        await page.close();
      } else if (language === "en") rows.push(row);
      if (language === "en" && measured) row.scores = await scores(measured, url, person.kind === "anyone").catch((error) => { console.log(`${kind}: Lighthouse: ${error.message}`); return undefined; });
      console.error(`  ${language} ${kind}: ${row.accessibility.length} accessibility ${row.scores ? JSON.stringify(row.scores) : ""}`);
    }
  }
  if (person.kind === "half" || !person.email) await context.close();
  else await signOut(person);
  // As far as it has come: a run that is ended keeps its Lighthouse figures.
  if (checks.has("lighthouse")) await write(out, rows, new Set(["lighthouse"]));
  if (!who && person === people.at(-1)) walk = compare(await readRoutes(routesFile), reached);
}
await browser.close();

const problems = checks.has("html") ? await validity(rows) : rows.map(() => []);
for (const [at, row] of rows.entries()) row.validity = problems[at];
for (const row of rows)
  for (const problem of [...(row.status >= 500 ? [`answered ${row.status}`] : []), ...row.accessibility, ...row.validity])
    console.log(`${row.language} ${row.kind} ${row.state}: ${problem}`);
if (!onlyList) await write(out, rows, checks, walk);
for (const pattern of walk?.missed ?? []) console.log(`not reached: ${pattern || "/"}`);
for (const pattern of walk?.stale ?? []) console.log(`reached, though routes.txt says that it is not: ${pattern}`);
const bad = rows.filter((r) => r.status >= 500 || r.accessibility.length || r.validity.length).length;
console.log(`${rows.length} pages and error states checked, ${bad} with problems`);
if (walk) console.log(`${walk.reached} of ${walk.pages} addresses of pages reached, ${walk.excused.length} not for the reasons given`);
process.exit(bad || walk?.missed.length || walk?.stale.length ? 1 : 0);

// What e-mails lead to: the signed link in one is often the only way to a page.
async function addressesInMail(folder) {
  const files = (await readdir(folder).catch(() => [])).filter((f) => f.endsWith(".eml"));
  const texts = await Promise.all(files.map((f) => readFile(join(folder, f), "utf8")));
  const parts = texts.flatMap((t) => [...t.matchAll(/base64\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/g)].map((m) => Buffer.from(m[1], "base64").toString()));
  return [...new Set(parts.flatMap((p) => p.match(/https?:\/\/[^\s"<>]+/g) ?? []).map((a) => new URL(a.replaceAll("&amp;", "&"))).map((a) => (a.pathname + a.search).replace(/^\/cy\//, "/en/")).filter((a) => a.startsWith("/en/")))];
}

// Sends the page's main form empty; gives back the HTML when it was refused with its errors, else null.
async function refusedState(page) {
  const form = await page.$("main form[method=post]:not([action*='sign-out'])");
  const hasFields = await form?.$("input.govuk-input, textarea, .govuk-radios__input");
  if (!hasFields) return null;
  await form.$$eval("input.govuk-input, textarea", (all) => all.forEach((field) => (field.value = "")));
  const [answer] = await Promise.all([
    page.waitForNavigation({ timeout: 10000 }).catch(() => null),
    form.evaluate((f) => { f.removeAttribute("data-hx-post"); f.submit(); }),
  ]);
  return answer?.status() === 422 ? answer.text() : null;
}
