// What is only in an e-mail: registering, a forgotten password, an invitation, a new address, alerts, a report's subscribers, a supplier that is asked.
import { as } from "./visit.mjs";

export const letters = async ({ browser, site, named, note, mailed }) => {
  const [firm, officer, staff] = [named("Plymio"), named("officer of Merthyr"), named("signs the month off")];
  await as(browser, site, {}, async (visit) => {
    await visit.open("/en/register");
    await visit.send("main form[method=post]", { Name: "Elin Pugh", Email: "elin@newcomer.example" });
    await visit.open("/en/forgotten-password");
    await visit.send("main form[method=post]", { Email: named("Geiriau").email });
  });
  await as(browser, site, firm, async (visit) => {
    await visit.open("/en/account/address");
    await visit.send("main form[method=post]", { Email: "moved@plymio.example" });
    const [people] = await visit.links("/en/organisations", /\/firms\/[0-9a-f-]{36}/);
    await visit.open(`${/\/en\/firms\/[0-9a-f-]{36}/.exec(people)[0]}/invitations/new`);
    await visit.send("main form[method=post]", { Email: "colleague@plymio.example" });
  });
  // A draft that waits goes out: firms hear of it.
  await as(browser, site, officer, async (visit) => {
    for (const draft of await visit.links("/en/our-tenders", /\/tenders\/[0-9a-f-]{36}(\/draft)?$/)) {
      await visit.open(`${draft.replace(/\/draft$/, "")}/check`);
      if (await visit.has("main form[action$='/publication'] button")) { await visit.press("main form[action$='/publication'] button"); note(officer, visit.path()); return; }
    }
  });
  await as(browser, site, staff, async (visit) => {
    for (const payee of await visit.links("/en/payees", /\/payees\/[0-9a-f-]{36}/)) {
      await visit.open(payee);
      if (await visit.has("form[action$='/question']")) { await visit.send("form[action$='/question']", { email: "accounts@supplier.example" }); return; }
    }
  });
  note(firm, ...(await mailed(/^\/en\/consortia\/invitations\//)));
  note(firm, ...(await mailed(/\/account\/address\/confirmation/)));
  for (const wanted of [/\/confirm\?/, /\/new-password\?/, /^\/en\/invitations\//, /\/supplier-answers\//, /\/alerts\/stop\//, /\/rooms\/stop\//]) await mailed(wanted);
};
