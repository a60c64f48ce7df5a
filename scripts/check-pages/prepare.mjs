// Does through the pages what the demonstration leaves undone, so that every kind of page is there: a group keeps a file and stays together,
// one of its firms answers, a tender is begun in lots. Gives back, by person, addresses that no link leads to.
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signIn } from "./people.mjs";

const pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

export const prepare = async (browser, site, people) => {
  const more = {};
  const lead = people.find((p) => p.what?.includes("Graig Electrical"));
  const partner = people.find((p) => p.what?.includes("Ynys Fire"));
  const officer = people.find((p) => p.kind === "officer");
  const standing = await as(browser, site, lead, async (visit) => {
    for (const room of await visit.links("/en/consortia", /\/consortia\/[0-9a-f-]{36}$/)) {
      await visit.open(room);
      if (!(await visit.page.$("#stay button"))) continue;
      await visit.open(`${room}/files`);
      const file = join(await mkdtemp(join(tmpdir(), "page-")), "plan.pdf");
      await writeFile(file, pdf);
      await (await visit.page.$("main input[type=file]")).uploadFile(file);
      await visit.press("main form[enctype] button");
      await visit.open(room);
      await visit.press("#stay button");
      return visit.path();
    }
    return null;
  });
  if (standing && partner) {
    await as(browser, site, partner, async (visit) => {
      await visit.open(`${standing}/invitation`);
      await visit.page.$$eval("main form input[type=checkbox]", (boxes) => boxes.slice(0, 1).forEach((b) => (b.checked = true)));
      await visit.page.$$eval("main form textarea", (texts) => texts.slice(0, 1).forEach((t) => (t.value = "We test what others fit.")));
      await visit.press("main form:not(#decline) button");
    });
    await as(browser, site, lead, async (visit) => {
      const [tender] = await visit.links("/en/tenders", /\/tenders\/[0-9a-f-]{36}$/);
      if (tender) more[lead.email] = [`${standing}/calls/new?tenderId=${tender.split("/").pop()}`];
    });
  }
  await as(browser, site, officer, async (visit) => {
    await visit.open("/en/tenders/new");
    await visit.type({ TitleEnglish: "Grass cutting in two valleys", TitleWelsh: "Torri glaswellt mewn dau gwm" });
    await visit.press("main form[method=post] button");
    const tender = /\/en\/tenders\/[0-9a-f-]{36}/.exec(visit.path())?.[0];
    await visit.open(`${tender}/lots/new`);
    await visit.type({ TitleEnglish: "The northern valley", TitleWelsh: "Y cwm gogleddol", Net: "9000" });
    await visit.press("main form[method=post] button");
    more[officer.email] = [`${tender}/draft`, `${tender}/lots`];
  });
  return more;
};

const as = async (browser, site, person, work) => {
  if (!person) return null;
  const context = await signIn(browser, site, person);
  const page = await context.newPage();
  // Forms are sent as without script: each press is one page.
  await page.setJavaScriptEnabled(false);
  try {
    return await work({
      page,
      open: (path) => page.goto(site + path),
      path: () => new URL(page.url()).pathname,
      press: async (button) => Promise.all([page.waitForNavigation(), (await page.$(button)).click()]),
      type: async (fields) => { for (const [name, value] of Object.entries(fields)) await page.$eval(`main [name=${name}]`, (field, text) => (field.value = text), value); },
      links: async (path, pattern) => {
        await page.goto(site + path);
        const found = await page.$$eval("main a[href]", (all) => all.map((a) => a.getAttribute("href")));
        return [...new Set(found.filter((h) => pattern.test(h)))];
      },
    });
  } catch (error) {
    console.error(`${person.email}: ${error.message}`);
    return null;
  } finally {
    await context.close();
  }
};
