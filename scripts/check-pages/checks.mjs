// What is asked of each page: no accessibility error, valid HTML, a good Lighthouse, little to carry.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import lighthouse, { desktopConfig } from "lighthouse";
import pa11y from "pa11y";
import vnu from "vnu-jar";

const run = promisify(execFile);
const widths = [320, 1280];

// axe at both widths, HTML CodeSniffer (which reads the markup) at one; also that nothing sticks out sideways at either.
export const accessibility = async (browser, page) => {
  const problems = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    const result = await pa11y(page.url(), { browser, page, ignoreUrl: true, runners: width === widths[0] ? ["axe"] : ["axe", "htmlcs"], standard: "WCAG2AA" });
    problems.push(...result.issues.filter((i) => i.type === "error").map((i) => `${width}px ${i.code}: ${i.message} ${i.selector}`));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (over > 0) problems.push(`${width}px the page is ${over}px too wide`);
  }
  return [...new Set(problems)];
};

// The Nu HTML checker, many pages at once: starting Java is what takes the time.
export const validity = async (pages) => {
  const folder = await mkdtemp(join(tmpdir(), "lp-pages-"));
  for (const [at, { html }] of pages.entries()) await writeFile(join(folder, `${at}.html`), html);
  const out = await run("java", ["-Xss4m", "-jar", vnu, "--format", "json", "--exit-zero-always", folder], { maxBuffer: 1 << 28 });
  await rm(folder, { recursive: true });
  const problems = pages.map(() => []);
  for (const m of JSON.parse(out.stderr || out.stdout).messages)
    if (m.type === "error") problems[Number(/(\d+)\.html$/.exec(m.url)[1])].push(`${m.message} ${m.extract ?? ""}`.replace(/\s+/g, " "));
  return problems;
};

export const scores = async (page, url, isPublic) => {
  const categories = ["performance", "accessibility", "best-practices", ...(isPublic ? ["seo"] : [])];
  const flags = { onlyCategories: categories, disableStorageReset: true, logLevel: "error" };
  // A first view: nothing of ours is in the cache yet.
  await (await page.createCDPSession()).send("Network.clearBrowserCache");
  const desktop = await lighthouse(url, flags, desktopConfig, page);
  const mobile = await lighthouse(url, { ...flags, onlyCategories: ["performance"] }, undefined, page);
  const items = desktop.lhr.audits["network-requests"].details.items;
  const kb = (list) => Math.round(list.reduce((sum, i) => sum + i.transferSize, 0) / 1024);
  return {
    ...Object.fromEntries(categories.map((c) => [c, Math.round(desktop.lhr.categories[c].score * 100)])),
    mobile: Math.round(mobile.lhr.categories.performance.score * 100),
    kb: kb(items),
    script: kb(items.filter((i) => i.resourceType === "Script")),
    missed: Object.values(desktop.lhr.audits).filter((a) => a.score !== null && a.score < 0.9 && ["binary", "numeric"].includes(a.scoreDisplayMode)).map((a) => a.id),
  };
};
