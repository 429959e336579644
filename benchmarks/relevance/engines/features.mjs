// What the ranking knows of each listing for each query: node features.mjs <job>, a job as of
// trials.mjs. Prints, for each folder and query, [id, words, meaning, name, met, terms, score] of
// every listing that was scored; none for a query of danger or of several troubles.
import { readFileSync } from "node:fs";
import { register } from "node:module";

const HOOK = `export async function load(url, context, nextLoad) {
  const loaded = await nextLoad(url, context);
  if (!url.endsWith("/score.js")) return loaded;
  const source = String(loaded.source).replace(
    "table.words[number] = words;",
    \`globalThis.scored.push([number, words / total, table.need[number],
      nameMatch(nameShare, ofName / total), matched, weights.length,
      sum * (tuned.UNMET_SHARE + (1 - tuned.UNMET_SHARE) * matched)]);
    table.words[number] = words;\`,
  );
  return { ...loaded, source };
}`;
register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
const { open } = await import("../../../site_overrides/assets/search/engine.js");

const answers = [];
for (const [folder, queries] of JSON.parse(readFileSync(process.argv[2]))) {
  const finder = await open(async (file) => {
    const data = readFileSync(`${folder}/finder/${file}`);
    return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  });
  globalThis.scored = [];
  await finder.prefetch();
  const cards = await finder.files.cards([...Array(finder.info.listings).keys()]);
  const rows = [];
  for (const q of queries) {
    globalThis.scored = [];
    const result = await finder.search({ q, today: "2026-11-21", limit: 1, facets: false });
    const isPlain = !result.danger && !result.rows.length;
    rows.push(
      isPlain ? globalThis.scored.map(([number, ...rest]) => [cards[number].id, ...rest]) : [],
    );
  }
  answers.push(rows);
}
console.log(JSON.stringify(answers));
