// lunr.js, plain: an index built beforehand, and beside it what a result shows. Matches whole words
// only.
import lunr from "../finder-code/search/lunr.js";

const words = (q) =>
  q
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");

export async function open(get) {
  const [file, cards] = await Promise.all([get("lunr.json", "json"), get("cards.json", "json")]);
  const index = lunr.Index.load(file);
  return {
    search: async (q) =>
      index
        .search(words(q))
        .slice(0, 10)
        .map(({ ref }) => cards[ref].name),
  };
}
