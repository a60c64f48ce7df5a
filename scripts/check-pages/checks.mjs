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

// axe cannot tell the contrast of words in a picture or of a single sign: which of these selectors have at least 4.5 to 1. Words with a
// wide outline painted under them stand on that outline. Others stand on what is drawn behind them, all layers mixed by how much they let
// through, looked at in five places along the words. What has a background image stays undecided.
const contrastIsGood = (selectors) => {
  const parse = (colour) => { const [r, g, b, a = 1] = (colour.match(/[\d.]+/g) ?? [0, 0, 0, 0]).map(Number); return { rgb: [r, g, b], opacity: a }; };
  const light = (rgb) => rgb.map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const isGood = (one, other) => { const [high, low] = [light(one), light(other)].sort((a, b) => b - a); return (high + 0.05) / (low + 0.05) >= 4.5; };
  const mix = (under, { rgb, opacity }) => under.map((c, i) => opacity * rgb[i] + (1 - opacity) * c);
  // The page's own colour under an element; null where it is a picture.
  const ground = (element) => {
    const layers = [];
    for (let e = element; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.backgroundImage !== "none") return null;
      layers.unshift(parse(style.backgroundColor));
      if (layers[0].opacity === 1) break;
    }
    return layers.reduce(mix, [255, 255, 255]);
  };
  const shapesUnder = (element, x, y) => [...(element.ownerSVGElement?.querySelectorAll("rect, circle, path") ?? [])].filter((s) => s.compareDocumentPosition(element) & 4
    && getComputedStyle(s).fill !== "none" && s.isPointInFill(new DOMPoint(x, y).matrixTransform(s.getScreenCTM().inverse())));
  return selectors.filter((selector) => {
    const element = document.querySelector(selector);
    const style = getComputedStyle(element);
    const words = parse(element.ownerSVGElement ? style.fill : style.color);
    if (words.opacity !== 1) return false;
    const outline = parse(style.stroke);
    if (element.ownerSVGElement && style.paintOrder.startsWith("stroke") && style.stroke !== "none" && outline.opacity === 1 && parseFloat(style.strokeWidth) >= 3) return isGood(words.rgb, outline.rgb);
    const under = ground(element);
    if (!under) return false;
    const place = element.getBoundingClientRect();
    return [0.05, 0.25, 0.5, 0.75, 0.95].every((part) => {
      const shapes = shapesUnder(element, place.left + part * place.width, (place.top + place.bottom) / 2).map(getComputedStyle);
      return isGood(words.rgb, shapes.reduce((below, s) => mix(below, { ...parse(s.fill), opacity: parse(s.fill).opacity * parseFloat(s.fillOpacity) * parseFloat(s.opacity) }), under));
    });
  });
};

// axe at both widths, HTML CodeSniffer (which reads the markup) at one; also that nothing sticks out sideways at either.
export const accessibility = async (browser, page) => {
  const problems = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 900 });
    const result = await pa11y(page.url(), { browser, page, ignoreUrl: true, runners: width === widths[0] ? ["axe"] : ["axe", "htmlcs"], standard: "WCAG2AA" });
    const errors = result.issues.filter((i) => i.type === "error");
    const undecided = errors.filter((i) => i.code === "color-contrast").map((i) => i.selector);
    const decided = new Set(await page.evaluate(contrastIsGood, undecided));
    problems.push(...errors.filter((i) => i.code !== "color-contrast" || !decided.has(i.selector)).map((i) => `${width}px ${i.code}: ${i.message} ${i.selector}`));
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

// One tab of one browser for all of them, a short wait for quiet (our pages have it as soon as they have loaded), no pictures: a few seconds a page.
const patient = { logLevel: "error", disableFullPageScreenshot: true, clearStorageTypes: ["cache_storage"], skipAudits: ["screenshot-thumbnails", "final-screenshot"] };
const quick = { ...patient, pauseAfterFcpMs: 400, pauseAfterLoadMs: 400, networkQuietThresholdMs: 300, cpuQuietThresholdMs: 300 };

// On a busy machine a page may not have been drawn by then: it is looked at again with Lighthouse's own patience.
const measure = async (page, url, onlyCategories, preset) => {
  const first = await lighthouse(url, { ...quick, onlyCategories }, preset, page);
  return first.lhr.categories.performance.score === null ? lighthouse(url, { ...patient, onlyCategories }, preset, page) : first;
};

export const scores = async (page, url, isPublic) => {
  const categories = ["performance", "accessibility", "best-practices", ...(isPublic ? ["seo"] : [])];
  // Lighthouse empties the cache itself: a first view. Whom the page is for stays signed in (clearStorageTypes).
  const desktop = await measure(page, url, categories, desktopConfig);
  const mobile = isPublic ? await measure(page, url, ["performance"], undefined) : null;
  const items = desktop.lhr.audits["network-requests"].details.items;
  const kb = (list) => Math.round(list.reduce((sum, i) => sum + i.transferSize, 0) / 1024);
  // A page that asks not to be indexed is not for search engines.
  const asked = categories.filter((c) => c !== "seo" || desktop.lhr.audits["is-crawlable"]?.score !== 0);
  return {
    ...Object.fromEntries(asked.map((c) => [c, Math.round(desktop.lhr.categories[c].score * 100)])),
    mobile: mobile ? Math.round(mobile.lhr.categories.performance.score * 100) : undefined,
    kb: kb(items),
    script: kb(items.filter((i) => i.resourceType === "Script")),
    missed: Object.values(desktop.lhr.audits).filter((a) => a.score !== null && a.score < 0.9 && ["binary", "numeric"].includes(a.scoreDisplayMode)).map((a) => a.id),
  };
};
