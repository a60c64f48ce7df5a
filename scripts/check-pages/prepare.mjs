// Does through the pages what the demonstration leaves undone, so that every kind of page is there. Gives back, by person, addresses that no link leads to.
import { letters } from "./prepare-letters.mjs";
import { month } from "./prepare-month.mjs";
import { rooms } from "./prepare-rooms.mjs";
import { judging, tenders } from "./prepare-tenders.mjs";

/** @param mail gives the addresses that stand in the e-mails sent so far. */
export const prepare = async (browser, site, people, mail) => {
  const more = {};
  const context = {
    browser, site, mail,
    named: (words) => people.find((p) => p.kind !== "half" && p.what?.includes(words)),
    /** An address that this person is to be shown. */
    note: (person, ...addresses) => { if (person) more[person.email] = [...(more[person.email] ?? []), ...addresses.filter(Boolean)]; },
    /** Waits until an e-mail holds such an address. */
    mailed: async (pattern) => {
      for (let tries = 0; tries < 40; tries++) {
        const found = (await mail()).filter((address) => pattern.test(address));
        if (found.length) return found;
        await new Promise((done) => setTimeout(done, 1000));
      }
      console.error(`no e-mail came with ${pattern}`);
      return [];
    },
  };
  for (const step of [rooms, tenders, judging, month, letters]) await step(context).catch((error) => console.error(`${step.name}: ${error.message}`));
  return more;
};
