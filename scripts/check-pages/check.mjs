// node check.mjs SITE SIGN-IN-LIST BROWSER FILE [the options of ./check-pages]
import { readFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { accessibility, scores, validity } from "./checks.mjs";
import { findKinds } from "./kinds.mjs";
import { readList, signIn } from "./people.mjs";
import { known, write } from "./report.mjs";

const [site, listFile, browserPath, out, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const only = (option("--only") ?? "").split(",");
const who = option("--who")?.split(",");
const checks = new Set((option("--checks") ?? "a11y,html,lighthouse").split(","));
const already = rest.includes("--missing") ? await known(out) : new Set();
const isWanted = ({ kind, who: finder }) => only.some((text) => kind.includes(text)) && !already.has(kind) && (!who || who.includes(finder));
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const browser = await puppeteer.launch({ executablePath: browserPath, headless: true, args: flags });
const rows = [];
const done = new Set();

const people = readList(await readFile(listFile, "utf8"));
// Whoever comes after the last of those asked for changes nothing.
for (const person of people.slice(0, 1 + people.findLastIndex((p) => !who || who.includes(p.kind)))) {
  const context = await signIn(browser, site, person);
  // Found by all who come before, too: a kind belongs to the first who reaches it.
  const found = await findKinds(context, site, done);
  found.forEach((k) => done.add(k.kind));
  const kinds = found.filter((k) => isWanted({ ...k, who: person.kind }));
  console.error(`${person.email ?? person.kind}: ${kinds.length} kinds of page`);
  for (const { kind, path, status } of kinds) {
    for (const language of ["en", "cy"]) {
      const row = { who: person.kind, kind, language, status, state: "" };
      const page = await context.newPage();
      page.setDefaultTimeout(120000);
      await page.setBypassCSP(true);
      const url = site + path.replace(/^\/en/, `/${language}`);
      const answer = await page.goto(url, { waitUntil: "load" });
      row.status = answer.status();
      row.html = await answer.text();
      const look = async () => (checks.has("a11y") ? accessibility(browser, page) : []);
      row.accessibility = await look();
      rows.push(row);
      const refused = checks.has("a11y") || checks.has("html") ? await refusedState(page) : null;
      if (refused) rows.push({ ...row, state: "with errors", status: 422, html: refused, accessibility: await look() });
      await page.close();
      if (language === "en" && checks.has("lighthouse")) {
        const measured = await context.newPage();
        row.scores = await scores(measured, url, person.kind === "anyone");
        await measured.close();
      }
      console.error(`  ${language} ${kind}: ${row.accessibility.length} accessibility ${row.scores ? JSON.stringify(row.scores) : ""}`);
    }
  }
  await context.close();
}
await browser.close();

const problems = checks.has("html") ? await validity(rows) : rows.map(() => []);
for (const [at, row] of rows.entries()) row.validity = problems[at];
for (const row of rows)
  for (const problem of [...(row.status >= 500 ? [`answered ${row.status}`] : []), ...row.accessibility, ...row.validity])
    console.log(`${row.language} ${row.kind} ${row.state}: ${problem}`);
await write(out, rows, checks);
const bad = rows.filter((r) => r.status >= 500 || r.accessibility.length || r.validity.length).length;
console.log(`${rows.length} pages and error states checked, ${bad} with problems`);
process.exit(bad ? 1 : 0);

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
