// Groups: one keeps a file and stays together, one of its firms answers and another has not yet, somebody is asked by e-mail, two that said yes may start one.
import { as, fileOf, pdf } from "./visit.mjs";

const room = /\/consortia\/[0-9a-f-]{36}$/;

export const rooms = async ({ browser, site, named, note }) => {
  const [lead, partner, other] = [named("Graig Electrical"), named("Ynys Fire"), named("Dare Valley Joinery")];
  const standing = await as(browser, site, lead, async (visit) => {
    for (const address of await visit.links("/en/consortia", room)) {
      await visit.open(address);
      if (!(await visit.has("#stay button"))) continue;
      await visit.open(`${address}/files`);
      await visit.send("main form[enctype]", {}, await fileOf("plan.pdf", pdf));
      await visit.open(address);
      await visit.press("#stay button");
      return visit.path();
    }
    return null;
  });
  if (!standing) return;
  await as(browser, site, partner, async (visit) => {
    await visit.open(`${standing}/invitation`);
    await visit.page.$$eval("main form input[type=checkbox]", (boxes) => boxes.slice(0, 1).forEach((b) => (b.checked = true)));
    await visit.page.$$eval("main form textarea", (texts) => texts.slice(0, 1).forEach((t) => (t.value = "We test what others fit.")));
    await visit.press("main form:not(#decline) button");
  });
  await as(browser, site, lead, async (visit) => {
    const [tender] = await visit.links("/en/tenders", /\/tenders\/[0-9a-f-]{36}$/);
    if (tender) note(lead, `${standing}/calls/new?tenderId=${tender.split("/").pop()}`);
    note(lead, `${standing}/groups`);
    await visit.open(`${standing}/messages`);
    await visit.send("main form[method=post]", { Text: "The stores are open on Thursday from eight." });
    await visit.open(`${standing}/invitations/new`);
    await visit.send("#invite", { Email: "partner@elsewhere.example", Role: "Scaffolding", Share: "10" });
    const [invite] = await visit.links(`${standing}/invitations/new?words=joinery`, /invitations\/new\?.*firm=/);
    await visit.open(invite);
    await visit.send("#invite", { Role: "Doors and frames", Share: "10", Aware: true });
  });
  note(other, `${standing}/invitation`);
  await partners({ browser, site, named, note });
};

// Firms that look for partners without their names: the one that has not answered says yes; staff bring two together, and both say yes.
const partners = async ({ browser, site, named, note }) => {
  const [staff, one, two] = [named("project staff"), named("Taff Vale Roofing"), named("Dare Valley Joinery")];
  for (const firm of [one, two])
    await as(browser, site, firm, async (visit) => {
      for (const plan of await visit.links("/en/teaming", /\/teaming\/plans\/[0-9a-f-]{36}/)) {
        await visit.open(plan);
        if (await visit.has("form[action$='/yes'] button")) await visit.press("form[action$='/yes'] button");
        note(firm, ...(await visit.links(null, /\/teaming\/pairs\/[0-9a-f-]{36}\/group/)));
      }
    });
  const firms = await as(browser, site, staff, async (visit) => {
    await visit.open("/en/staff/introductions/new");
    for (const words of ["roofing", "joinery"]) {
      const chosen = new URLSearchParams(new URL(visit.page.url()).search);
      chosen.set("Words", words);
      await visit.open(`/en/staff/introductions/new?${chosen}`);
      await visit.open(await visit.page.$eval("main .lp-results a[href*='Firms=']", (a) => a.getAttribute("href")));
    }
    await visit.send("#introduce", { NoteEnglish: "You work on the same roofs in different weeks.", English: "Does what you do not." });
    return visit.path();
  });
  if (!firms) return;
  for (const firm of [one, two])
    await as(browser, site, firm, async (visit) => {
      for (const address of await visit.links("/en/desk", /\/introductions\/[0-9a-f-]{36}/)) {
        await visit.open(address);
        if (await visit.has("main form[method=post] input[name=yes]")) await visit.send("main form[method=post]:has(input[name=yes])", { yes: "true" });
        note(firm, `${address}/group`);
      }
    });
};
