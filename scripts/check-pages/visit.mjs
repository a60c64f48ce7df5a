// A person's walk through forms, as without script: each press is one page.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signIn } from "./people.mjs";

// Fills what a form leaves empty with something that will do: the first choice of each question, words where words are asked. Runs in the page.
const fillIn = (form, answers, password) => {
  const given = (name) => Object.entries(answers).find(([key]) => name === key || name.endsWith(`.${key}`))?.[1];
  const groups = new Set();
  for (const field of form.querySelectorAll("input, textarea, select")) {
    const answer = given(field.name);
    if (field.type === "hidden" || field.type === "file" || field.type === "submit" || field.disabled) continue;
    if (field.type === "radio") {
      const all = [...form.querySelectorAll(`input[type=radio][name="${CSS.escape(field.name)}"]`)].filter((r) => !r.disabled);
      const chosen = answer === undefined ? undefined : all.find((r) => r.value === String(answer));
      if (chosen) chosen.checked = true;
      else if (!groups.has(field.name) && !all.some((r) => r.checked)) all[0].checked = true;
      groups.add(field.name);
    } else if (field.type === "checkbox") {
      if (answer !== undefined) field.checked = answer === true || [answer].flat().includes(field.value);
    } else if (answer !== undefined) field.value = answer;
    else if (field.value) continue;
    else if (field.type === "password") field.value = password;
    else if (field.tagName === "SELECT") field.selectedIndex = [...field.options].findIndex((o) => o.value);
    else if (field.tagName === "TEXTAREA") field.value = "As we agreed in writing last week.";
    else if (field.type === "email") field.value = "somebody@firm.example";
  }
};

const visitOf = (page, site, person) => ({
  page,
  open: (path) => page.goto(site + path),
  path: () => new URL(page.url()).pathname,
  has: async (selector) => Boolean(await page.$(selector)),
  press: async (button) => (await Promise.all([page.waitForNavigation(), (await page.$(button)).click()]))[0],
  type: async (fields) => { for (const [name, value] of Object.entries(fields)) await page.$eval(`main [name=${name}]`, (field, text) => (field.value = text), value); },
  /** Fills a form in and sends it; says so when it is refused. */
  send: async (selector, answers = {}, files) => {
    const form = await page.$(selector);
    if (!form) throw new Error(`no ${selector} at ${page.url()}`);
    await form.evaluate(fillIn, answers, person?.password ?? "cwm-afal-derw-eira-417");
    if (files) await (await form.$("input[type=file]")).uploadFile(files);
    const button = await form.$("button[type=submit]:not([value=find]), button:not([type]):not([value=find])");
    const [answer] = await Promise.all([page.waitForNavigation(), button.evaluate((b) => b.click())]);
    if (answer.status() >= 400)
      console.error(`${person?.email ?? "anyone"}: ${new URL(page.url()).pathname} answered ${answer.status()}: ${await page.$$eval(".govuk-error-summary li, h1", (all) => all.map((e) => e.textContent.trim()).join("; "))}`);
    return answer;
  },
  links: async (path, pattern) => {
    if (path) await page.goto(site + path);
    const found = await page.$$eval("main a[href]", (all) => all.map((a) => a.getAttribute("href")));
    return [...new Set(found.filter((h) => pattern.test(h)))];
  },
});

/** Lets a person do something; what goes wrong is said and leaves the rest as it is. */
export const as = async (browser, site, person, work) => {
  if (!person) return null;
  const context = person.email ? await signIn(browser, site, person) : await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(60000);
  await page.setJavaScriptEnabled(false);
  try {
    return await work(visitOf(page, site, person));
  } catch (error) {
    console.error(`${person.email ?? "anyone"}: ${error.message}`);
    return null;
  } finally {
    if (person.email) await page.close();
    else await context.close();
  }
};

/** A file of that name, for an upload. */
export const fileOf = async (name, content) => {
  const file = join(await mkdtemp(join(tmpdir(), "page-")), name);
  await writeFile(file, content);
  return file;
};

export const pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
