// The addresses of the program, from routes.txt, which a test holds against the program itself: what a run reached of them, and what it did not.
import { readFile } from "node:fs/promises";

const values = { guid: "[0-9a-f]{8}-[0-9a-f-]{27}", int: "\\d+" };

// An address pattern of the program as what it matches: literal words, and what stands for the values in it.
const matcher = (pattern) => new RegExp(`^/(?:en|cy)${pattern === "" ? "" : "/"}${pattern
  .replace(/[.]/g, "\\.")
  .replace(/\/\{(\w+):?(\w*)[^{}/]*\?\}/g, (_, name, type) => `(?:/${values[type] ?? "[^/]+"})?`)
  .replace(/\{kind:regex\([^{}]*\)\}/g, "(?:firms|buyers)")
  .replace(/\{(\w+):?(\w*)[^{}]*(?:\{[^}]*\}[^{}]*)*\}/g, (_, name, type) => values[type] ?? "[^/]+")}/?$`);

/** Every address: a page that must be reached, a page that cannot be (with why), or no page at all (with why). */
export const readRoutes = async (file) => (await readFile(file, "utf8")).split("\n").filter((line) => line && !line.startsWith("#")).map((line) => {
  const [, pattern, mark, why] = /^(\S*)(?:\s+([=-])\s+(.*))?$/.exec(line);
  const address = pattern === "/" ? "" : pattern;
  return { pattern: address, isPage: mark !== "=", why: mark === "-" ? why : undefined, matches: matcher(address), isLiteral: !address.includes("{") };
});

/** What a whole walk leaves to say: pages that it did not reach and nobody excused, and excuses that are not needed any more. */
export const compare = (routes, paths) => {
  const reached = new Set();
  for (const path of paths) {
    const bare = path.split("?")[0];
    // "new" is a word before it is a value.
    const route = routes.find((r) => r.isLiteral && r.matches.test(bare)) ?? routes.filter((r) => r.matches.test(bare)).sort((a, b) => a.pattern.split("{").length - b.pattern.split("{").length)[0];
    if (route) reached.add(route);
  }
  const pages = routes.filter((r) => r.isPage);
  return {
    pages: pages.length,
    reached: pages.filter((r) => reached.has(r)).length,
    missed: pages.filter((r) => !reached.has(r) && !r.why).map((r) => r.pattern),
    excused: pages.filter((r) => !reached.has(r) && r.why).map((r) => ({ pattern: r.pattern, why: r.why })),
    stale: pages.filter((r) => reached.has(r) && r.why).map((r) => r.pattern),
  };
};
