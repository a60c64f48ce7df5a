// The figures as a page of docs/. A run of some pages or checks replaces what it looked at and leaves the rest as it stood.
import { readFile, writeFile } from "node:fs/promises";

const columns = ["kind", "who", "states", "a11y", "html", "perf", "acc", "best", "seo", "kb", "script", "on"];
const none = "–";

const read = async (file) => {
  const text = await readFile(file, "utf8").catch(() => "");
  return new Map(text.split("\n").filter((l) => l.startsWith("| `")).map((line) => {
    const cells = line.split("|").slice(1, -1).map((c) => c.trim());
    const row = Object.fromEntries(columns.map((name, at) => [name, cells[at] ?? none]));
    row.kind = row.kind.replaceAll("`", "");
    return [row.kind, row];
  }));
};

/** Kinds of page that the file already has figures of from each of these checks. */
export const known = async (file, checks) => new Set([...(await read(file)).values()]
  .filter((r) => (!checks.has("a11y") || r.a11y !== none) && (!checks.has("html") || r.html !== none) && (!checks.has("lighthouse") || r.perf !== none)).map((r) => r.kind));

const reachedHeading = "## Which pages of the program were reached";

const sayReached = (walk) => `${walk.reached} of the ${walk.pages} addresses of pages that the program has were reached (\`scripts/check-pages/routes.txt\`, which a test holds against the program).${walk.excused.length ? " Not reached, and why:" : ""}
${walk.excused.map((r) => `\n- \`/${r.pattern}\`: ${r.why}`).join("")}${walk.missed.map((p) => `\n- \`/${p}\`: **not reached, and no reason is given.**`).join("")}`.trim();

/** @param walk what a walk of everybody reached; without it the file keeps what the last one said. */
export const write = async (file, rows, checks, walk = null) => {
  const kept = await read(file);
  const said = walk ? sayReached(walk) : (await readFile(file, "utf8").catch(() => "")).split(reachedHeading)[1]?.trim();
  for (const kind of new Set(rows.map((r) => r.kind))) {
    const of = rows.filter((r) => r.kind === kind);
    const sum = (name) => String(of.reduce((total, r) => total + r[name].length, 0));
    const s = of.find((r) => r.scores)?.scores;
    const before = kept.get(kind);
    // A run that only measures says nothing of how many pages were looked at, nor when.
    const looked = checks.has("a11y") || checks.has("html");
    if (!looked && !s) continue;
    kept.set(kind, {
      ...Object.fromEntries(columns.map((name) => [name, none])), ...before, kind, who: of[0].who,
      ...((looked || !before) && { states: looked ? String(of.length) : none, on: new Date().toISOString().slice(0, 10) }),
      ...(checks.has("a11y") && { a11y: sum("accessibility") }), ...(checks.has("html") && { html: sum("validity") }),
      ...(s && { perf: `${s.performance} / ${s.mobile ?? none}`, acc: s.accessibility, best: s["best-practices"], seo: s.seo ?? none, kb: s.kb, script: s.script }),
    });
  }
  const all = [...kept.values()];
  const total = (name) => all.reduce((n, r) => n + (Number(r[name]) || 0), 0);
  await writeFile(file, `# Every kind of page, checked

Made by \`./check-pages\` (Node and Java): each kind of page that can be reached as nobody, half signed in, as eight firms, as five officers and an evaluator of buyers, and as project staff: by following links from the home page and from e-mails, after the demonstration has been brought through its own forms to where every stage has begun; in English and Welsh, at 320 and 1280 px, and the page that comes back when its form is sent empty. \`./check-pages --help\` says how to run some of it; what a run did not look at keeps its last figures.

- **states**: pages looked at (two languages, with and without errors).
- **a11y**: errors from axe and HTML CodeSniffer (pa11y, WCAG 2 AA), what axe cannot decide and our own reckoning of contrast does not clear, or a page wider than its window.
- **HTML**: errors from the Nu HTML checker.
- **Lighthouse** in English: performance on its desktop preset (simulated throttling; on public pages also on its mobile one, after the slash), accessibility, best practices, SEO (public pages only). Its waits for quiet are short, and it takes no pictures. **kB**: transferred on a first view, and of that script. A dash: not measured. The machine is shared and slow, so performance moves by a few points from run to run.
- **looked at**: the day of the last look.

${total("states")} pages and error states of ${all.length} kinds; ${total("a11y")} accessibility errors; ${total("html")} HTML errors.

| kind | who | states | a11y | HTML | perf. | acc. | best pr. | SEO | kB | script kB | looked at |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|
${all.map((r) => `| ${columns.map((name) => (name === "kind" ? `\`${r.kind}\`` : r[name])).join(" | ")} |`).join("\n")}
${said ? `\n${reachedHeading}\n\n${said}\n` : ""}`);
};
