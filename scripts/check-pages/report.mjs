// The figures as a page of docs/.
export const asMarkdown = (rows) => {
  const kinds = [...new Set(rows.map((r) => r.kind))];
  const lines = kinds.map((kind) => {
    const of = rows.filter((r) => r.kind === kind);
    const sum = (name) => of.reduce((total, r) => total + r[name].length, 0);
    const s = of.find((r) => r.scores)?.scores;
    const figures = s ? `${s.performance} / ${s.mobile} | ${s.accessibility} | ${s["best-practices"]} | ${s.seo ?? "–"} | ${s.kb} | ${s.script}` : "– | – | – | – | – | –";
    return `| \`${kind}\` | ${of[0].who} | ${of.length} | ${sum("accessibility")} | ${sum("validity")} | ${figures} |`;
  });
  return `# Every kind of page, checked

Made by \`./check-pages\` (Node and Java): each kind of page that can be reached by following links from the home page as nobody, as eight firms, as five officers and an evaluator of buyers, and as project staff, in English and Welsh, at 320 and 1280 px, and the page that comes back when its form is sent empty.

- **states**: pages looked at (two languages, with and without errors).
- **a11y**: errors from axe and HTML CodeSniffer (pa11y, WCAG 2 AA), what axe cannot decide and our own reckoning of contrast does not clear, or a page wider than its window.
- **HTML**: errors from the Nu HTML checker.
- **Lighthouse** in English: performance desktop / mobile, accessibility, best practices, SEO (public pages only). **kB**: transferred on a first view, and of that script. The machine is shared and slow, so performance moves by a few points from run to run.

${rows.length} pages and error states; ${rows.reduce((n, r) => n + r.accessibility.length, 0)} accessibility errors; ${rows.reduce((n, r) => n + r.validity.length, 0)} HTML errors.

| kind | who | states | a11y | HTML | perf. | acc. | best pr. | SEO | kB | script kB |
|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${lines.join("\n")}
`;
};
