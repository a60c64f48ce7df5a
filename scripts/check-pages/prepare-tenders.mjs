// Tenders: a draft of each procedure, a change under way, a plan's event; and the steps from closed bids to an award that has not been announced.
import { as, fileOf, pdf } from "./visit.mjs";

const aTender = /\/en\/tenders\/[0-9a-f-]{36}/;

export const tenders = async ({ browser, site, named, note }) => {
  const officer = named("officer of Rhondda");
  await as(browser, site, officer, async (visit) => {
    const draft = async (english, welsh) => {
      await visit.open("/en/tenders/new");
      await visit.send("main form[method=post]", { TitleEnglish: english, TitleWelsh: welsh });
      const address = aTender.exec(visit.path())[0];
      note(officer, `${address}/draft`);
      return address;
    };
    const grass = await draft("Grass cutting in two valleys", "Torri glaswellt mewn dau gwm");
    await visit.open(`${grass}/lots/new`);
    await visit.send("main form[method=post]", { TitleEnglish: "The northern valley", TitleWelsh: "Y cwm gogleddol", Net: "90000" });
    await visit.open(`${grass}/documents`);
    await visit.send("main form[enctype]", { Title: "Map of the valleys" }, await fileOf("map.pdf", pdf));
    await visit.open(`${grass}/conditions/new?kind=Insurance`);
    await visit.send("main form[method=post]", { Least: "5000000" });
    note(officer, `${grass}/lots`, `${grass}/conditions`, `${grass}/documents`, `${grass}/notice`);
    for (const [procedure, english, welsh] of [["QuickQuote", "Six park gates", "Chwe giât parc"], ["CompetitiveFlexible", "Heating for two schools", "Gwresogi dwy ysgol"], ["DirectAward", "Repair of a weir", "Trwsio cored"]]) {
      const other = await draft(english, welsh);
      await visit.open(`${other}/value`);
      await visit.send("main form[method=post]", { Net: procedure === "QuickQuote" ? "9000" : "300000" });
      await visit.open(`${other}/procedure`);
      await visit.send("main form[method=post]", { Procedure: procedure });
      if (procedure === "CompetitiveFlexible") {
        const ends = new Date(Date.now() + 45 * 86400000);
        await visit.open(`${other}/selection-stage`);
        await visit.send("main form[method=post]", { Wanted: "True", Day: ends.getUTCDate(), Month: ends.getUTCMonth() + 1, Year: ends.getUTCFullYear(), Time: "12:00" });
        await visit.open(`${other}/selection-stage/questions/new`);
        await visit.send("main form[method=post]", { WordsEnglish: "Who would lead the work?", WordsWelsh: "Pwy fyddai’n arwain y gwaith?", WordLimit: "200" });
        note(officer, `${other}/selection-stage`, `${other}/selection-stage/questions/new`, ...(await visit.links(`${other}/selection-stage`, /\/questions\/[0-9a-f-]{36}$/)));
      }
    }
    for (const published of await visit.links("/en/tenders", aTender)) {
      await visit.open(`${published}/change`);
      if (visit.path() !== `${published}/change` || !(await visit.has("main form[action$='/change'] button"))) continue;
      await visit.press("main form[action$='/change'] button");
      note(officer, `${published}/change`, `${published}/change/notice`);
    }
  });
  // A member of a group comments on a section; an engagement is drafted.
  const member = named("Cegin y Cwm");
  await as(browser, site, member, async (visit) => {
    for (const bid of await visit.links("/en/bids", /\/bids\/[0-9a-f-]{36}$/))
      for (const section of (await visit.links(bid, /\/sections\/[^/]+$/)).slice(0, 1)) note(member, `${section}/comments`);
  });
  const planner = named("officer of Cwm Taf");
  await as(browser, site, planner, async (visit) => {
    const [plan] = await visit.links("/en/our-plans", /\/planned\/[0-9a-f-]{36}$/);
    await visit.open(`${plan}/engagement/new`);
    await visit.page.$$eval("main form input[type=checkbox]", (all) => all.slice(0, 1).forEach((b) => (b.checked = true)));
    await visit.send("main form[method=post]");
    note(planner, ...(await visit.links(plan, /\/engagement\/[0-9a-f-]{36}$/)));
  });
  // A firm begins to bid where conditions are set.
  const firm = named("Tir Glas");
  await as(browser, site, firm, async (visit) => {
    for (const tender of await visit.links("/en/tenders?words=library", aTender)) {
      await visit.open(`${tender}/bids/new`);
      if (!(await visit.has("main form[action$='/bids'] button"))) continue;
      await visit.send("main form[action$='/bids']");
      const bid = visit.path();
      await visit.open(`${bid}/lots`);
      if (await visit.has("main form[method=post] input[type=checkbox]")) {
        await visit.page.$$eval("main form input[type=checkbox]", (all) => all.forEach((b) => (b.checked = true)));
        await visit.press("main form[method=post] button");
      }
      note(firm, bid, `${bid}/conditions`);
      return;
    }
  });
};

export const judging = async ({ browser, site, named, note }) => {
  const [first, second, late, award] = [named("officer of Merthyr"), named("second officer of Merthyr"), named("Graig Electrical"), named("officer of Rhondda")];
  // Two officers open what has closed; one has declared before scoring, the other has still to.
  const openable = await as(browser, site, first, (visit) => visit.links("/en/desk", /\/opening$/));
  for (const address of openable ?? []) {
    for (const officer of [first, second])
      await as(browser, site, officer, async (visit) => {
        await visit.open(address);
        if (await visit.has("main form[action$='/opening']")) await visit.send("main form[action$='/opening']", { HasInterest: "False" });
      });
    const tender = address.replace(/\/opening$/, "");
    await as(browser, site, first, async (visit) => {
      for (let people = 0; people < 2; people++) {
        await visit.open(`${tender}/evaluation`);
        if (await visit.has("form[action$='/panel'] select, form[action$='/panel'] input[type=radio]")) await visit.send("form[action$='/panel']");
      }
      note(first, `${tender}/declaration`, `${tender}/evaluation`);
    });
    await as(browser, site, second, async (visit) => {
      await visit.open(`${tender}/declaration`);
      await visit.send("main form[method=post]");
      note(second, ...(await visit.links(`${tender}/evaluation`, /\/scores\//)));
    });
  }
  await as(browser, site, late, async (visit) => {
    for (const bid of await visit.links("/en/bids", /\/bids\/[0-9a-f-]{36}$/)) {
      const answer = await visit.open(`${bid}/late`);
      if (answer.status() !== 200) continue;
      note(late, `${bid}/late`);
      await visit.send("main form[method=post]", { Words: "The line to our office was down from ten until one." });
    }
  });
  // The panel agrees about the last bid, and an award is decided that is not announced yet.
  await as(browser, site, award, async (visit) => {
    for (const tender of new Set((await visit.links("/en/our-tenders", aTender)).map((a) => aTender.exec(a)[0]))) {
      for (const bid of await visit.links(`${tender}/evaluation`, /\/agreed\//)) {
        await visit.open(bid);
        await visit.send("main form[method=post]");
      }
      const [decide] = await visit.links(`${tender}/award`, /\/award\/new/);
      if (!decide) continue;
      await visit.open(decide);
      await visit.send("main form[method=post]", { Reason: "The highest total of quality, community benefit and price." });
      note(award, `${tender}/award`, `${tender}/award/notice`, `${tender}/award/contract`, ...(await visit.links(`${tender}/award`, /\/(summaries|taking-back)/)));
    }
  });
};
