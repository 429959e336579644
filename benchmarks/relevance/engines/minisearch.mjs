// Ask MiniSearch the same queries over the same fields, as its own page suggests for results as you
// type, with the fields weighed: node minisearch.mjs <folder with documents.json> <queries.json>.
// NPM names the folder of packages.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { BOOSTS } from "./fields.mjs";

const [folder, queries] = process.argv.slice(2);
const path = `${process.env.NPM}/minisearch/dist/es/index.js`;
const { default: MiniSearch } = await import(pathToFileURL(path));
const index = new MiniSearch({
  fields: Object.keys(BOOSTS),
  searchOptions: { prefix: true, fuzzy: 0.2, boost: BOOSTS },
});
index.addAll(JSON.parse(readFileSync(`${folder}/documents.json`)));

const answer = (q) =>
  index
    .search(q)
    .slice(0, 50)
    .map(({ id }) => id);
console.log(
  JSON.stringify(JSON.parse(readFileSync(queries)).map((q) => ({ minisearch: answer(q) }))),
);
