// The month: a payment file is looked at and taken in, an earlier month is signed off and issued, and those who follow the area's reports hear of it.
import { as, fileOf } from "./visit.mjs";

const area = "W06000016";
const rows = "Date,Supplier,Amount,Description\n05/01/2026,Taff Vale Roofing Co-operative,1250.00,Slates\n19/01/2026,Valley Fresh Foods Ltd,310.40,Fruit\n";

export const month = async ({ browser, site, named, note, mailed }) => {
  const [imports, signs] = [named("imports payments"), named("signs the month off")];
  await as(browser, site, imports, async (visit) => {
    const look = async (name) => {
      await visit.open("/en/payments/new");
      await visit.send("main form[enctype]", {}, await fileOf(name, rows.replace("Slates", name)));
      return visit.path() + new URL(visit.page.url()).search;
    };
    note(imports, await look("looked-at.csv"));
    await look("taken-in.csv");
    await visit.press("main form[method=post] button:not([name=again])");
    note(imports, visit.path());
  });
  for (const email of ["reader@paper.example", "waits@paper.example"])
    await as(browser, site, {}, async (visit) => {
      await visit.open(`/en/reports/${area}/subscription`);
      await visit.send("main form[method=post]", { Email: email });
      if (!email.startsWith("reader")) return;
      const [confirm] = await mailed(/\/reports\/confirm\//);
      await visit.open(confirm);
      await visit.press("main form[method=post] button");
    });
  await as(browser, site, signs, async (visit) => {
    const now = new Date();
    for (let back = 3; back < 9; back++) {
      const wanted = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
      await visit.open(`/en/months/${area}/${wanted}`);
      if (!(await visit.has("main form[action$='/sign-off'] button"))) continue;
      await visit.press("main form[action$='/sign-off'] button");
      await visit.send("main form[action$='/issue']");
      await mailed(/\/reports\/stop\//);
      return;
    }
    throw new Error("no month could be signed off");
  });
};
