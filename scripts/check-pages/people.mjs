// Who walks through the site: nobody signed in, somebody who is asked for the second step of signing in, and demonstration accounts of each kind, from the printed sign-in list.
import { codeFor } from "./totp.mjs";

const line = /^(\S+@\S+)\s+(\S+)\s+(.*?)(?:\s+\[authenticator key (\w+)\])?$/;

export const readList = (text, most = 8) => {
  const accounts = text.split("\n").map((l) => line.exec(l.trim())).filter(Boolean)
    .map(([, email, password, what, key]) => ({ email, password, what, key }));
  // Different firms and buyers stand at different stages: each finds kinds of page that the others do not have.
  const some = (kind, pattern, count) => accounts.filter((a) => pattern.test(a.what)).slice(0, count).map((a) => ({ kind, ...a }));
  const second = accounts.find((a) => a.key);
  return [{ kind: "anyone" }, ...(second ? [{ kind: "half", ...second }] : []), ...some("firm", /^owner of/, most), ...(most < 20 ? some("firm", /Ynys|Tir Glas|Severn/, 3) : []), ...some("officer", /^(second )?officer/, 8), ...some("evaluator", /^evaluator/, 1), ...some("staff", /^project staff/, 2)];
};

// Who signed in stays so: a code of the second step is taken once, and the next comes after half a minute.
const signedIn = new Map();

/** Ends what a person has open. */
export const signOut = async (person) => {
  await signedIn.get(person.email)?.close();
  signedIn.delete(person.email);
};

/** Signs in through the pages, as a person would, and returns the browser context that is then theirs. */
export const signIn = async (browser, site, person) => {
  if (person.kind !== "half" && signedIn.has(person.email)) return signedIn.get(person.email);
  const context = await browser.createBrowserContext();
  if (!person.email) return context;
  const page = await context.newPage();
  page.setDefaultTimeout(120000);
  await page.goto(`${site}/en/sign-in`);
  await page.type("input[type=email], input[name$=Email]", person.email);
  await page.type("input[type=password]", person.password);
  await send(page);
  if (person.kind === "half") return context;
  if (page.url().includes("/sign-in")) {
    await page.type("main input[type=text]", codeFor(person.key));
    await send(page);
  }
  if (page.url().includes("/sign-in")) throw new Error(`${person.email} could not sign in: ${await page.title()}`);
  await page.close();
  signedIn.set(person.email, context);
  return context;
};

const send = (page) => Promise.all([page.waitForNavigation(), page.click("main form[method=post] button[type=submit], main form[method=post] button:not([type])")]);
