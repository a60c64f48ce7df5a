// node check.mjs SITE SIGN-IN-LIST BROWSER [--only TEXT] [--no-lighthouse] [--lighthouse anyone] [--out FILE]
import { readFile, writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { accessibility, scores, validity } from "./checks.mjs";
import { findKinds } from "./kinds.mjs";
import { readList, signIn } from "./people.mjs";
import { asMarkdown } from "./report.mjs";

const [site, listFile, browserPath, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const only = option("--only") ?? "";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const browser = await puppeteer.launch({ executablePath: browserPath, headless: true, args: flags });
const rows = [];
const done = new Set();

for (const person of readList(await readFile(listFile, "utf8"))) {
  const context = await signIn(browser, site, person);
  const kinds = (await findKinds(context, site, done)).filter((k) => k.kind.includes(only));
  console.error(`${person.email ?? person.kind}: ${kinds.length} kinds of page`);
  for (const { kind, path, status } of kinds) {
    done.add(kind);
    for (const language of ["en", "cy"]) {
      const row = { who: person.kind, kind, language, status, state: "" };
      const page = await context.newPage();
      page.setDefaultTimeout(120000);
      await page.setBypassCSP(true);
      const url = site + path.replace(/^\/en/, `/${language}`);
      const answer = await page.goto(url, { waitUntil: "load" });
      row.status = answer.status();
      row.html = await answer.text();
      row.accessibility = await accessibility(browser, page);
      rows.push(row);
      const refused = await refusedState(page);
      if (refused) rows.push({ ...row, state: "with errors", status: 422, html: refused, accessibility: await accessibility(browser, page) });
      await page.close();
      if (language === "en" && !rest.includes("--no-lighthouse") && [undefined, person.kind].includes(option("--lighthouse"))) {
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

for (const [at, problems] of (await validity(rows)).entries()) rows[at].validity = problems;
for (const row of rows)
  for (const problem of [...(row.status >= 500 ? [`answered ${row.status}`] : []), ...row.accessibility, ...row.validity])
    console.log(`${row.language} ${row.kind} ${row.state}: ${problem}`);
const out = option("--out");
if (out) await writeFile(out, asMarkdown(rows));
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
