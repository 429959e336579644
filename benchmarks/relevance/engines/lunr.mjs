// Ask lunr.js the same queries over the same fields: node lunr.mjs <folder with documents.json>
// <queries.json>. Two ways: plain, as anyone would first use it; tuned, with fields weighed and
// every word exact, as a prefix and misspelt.
import { readFileSync } from "node:fs";
import lunr from "../../../site_overrides/assets/search/lunr.js";
import { BOOSTS } from "./fields.mjs";

const [folder, queries] = process.argv.slice(2);
const documents = JSON.parse(readFileSync(`${folder}/documents.json`));
const build = (weighed) =>
  lunr(function () {
    this.ref("id");
    for (const [field, boost] of Object.entries(BOOSTS)) {
      this.field(field, weighed ? { boost } : {});
    }
    for (const document of documents) this.add(document);
  });

const plainIndex = build(false);
const tunedIndex = build(true);
const ids = (results) => results.slice(0, 50).map((result) => result.ref);
const words = (q) =>
  q
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const plain = (q) => ids(plainIndex.search(words(q).join(" ")));

const tuned = (q) =>
  ids(
    tunedIndex.query((query) => {
      for (const word of words(q)) {
        query.term(lunr.tokenizer(word), { boost: 10 });
        query.term(word, { boost: 3, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        if (word.length > 3) {
          query.term(word, { boost: 1, usePipeline: false, editDistance: word.length > 6 ? 2 : 1 });
        }
      }
    }),
  );

console.log(
  JSON.stringify(
    JSON.parse(readFileSync(queries)).map((q) => ({ plain: plain(q), tuned: tuned(q) })),
  ),
);
