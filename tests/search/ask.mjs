import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import {
  explainDanger,
  loadWeights,
} from "../../site_overrides/assets/search/danger-classifier.js";
import * as engine from "../../site_overrides/assets/search/engine.js";
import { distanceWords, miles } from "../../site_overrides/assets/search/geocoder.js";
import {
  decodePostings,
  decodeStems,
  decompress,
  parseJson,
} from "../../site_overrides/assets/shared/codec.js";
import { inflate } from "../../site_overrides/assets/shared/inflate.js";

/** Return a part of the dictionary as words, stems, kinds and postings. */
async function readPart(file, rules) {
  const bytes = await decompress(readFileSync(file));
  const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const table = parseJson(bytes.subarray(4, end));
  const words = table.words.split(" ");
  const stems = decodeStems(words, rules, table.stem_rules.slice(0, words.length));
  let deltaAt = end + table.phrases;
  let weightAt = deltaAt + table.sizes.reduce((a, b) => a + b, 0);
  const postings = table.sizes.map((size) => {
    const deltas = bytes.subarray(deltaAt, (deltaAt += size));
    const count = deltas.filter((byte) => byte < 128).length;
    return decodePostings({ deltas, weights: bytes.subarray(weightAt, (weightAt += count)) });
  });
  const columns = postings.map(({ numbers, weights, nameShares }) =>
    [numbers, weights, nameShares].map((column) => [...column]),
  );
  return { words, stems, kinds: table.kinds, postings: columns };
}

/** Return what can be asked of the finder of a folder. */
function functionsOf(folder, broken) {
  const loaded = [];
  const load = async (file) => {
    loaded.push(file);
    const key = Object.keys(broken).find((start) => file.startsWith(start));
    if (key && broken[key] === null) throw new Error("gone");
    const data = key ? Buffer.from(broken[key]) : readFileSync(`${folder}/finder/${file}`);
    return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
  };

  let finder = null;
  const openFinder = async () => (finder ??= await engine.open(load));

  const functions = {
    search: async (query) => (await openFinder()).search({ today: "2026-11-21", ...query }),
    searchWithoutWeights: async (query) => {
      const { hearing } = await openFinder();
      hearing.weights = null;
      const answer = await functions.search(query);
      hearing.weights = undefined;
      return answer;
    },
    explain: async (text) => explainDanger(text, await loadWeights()),
    together: async (queries) => {
      await openFinder();
      return Promise.all(queries.map(functions.search));
    },
    /** Call a function of a search module; an argument like `{set: [1]}` is a set. */
    call: async (module, name, ...args) => {
      await engine.loadStemmer();
      const exported = await import(`../../site_overrides/assets/search/${module}.js`);
      return exported[name](...args.map((arg) => (arg?.set ? new Set(arg.set) : arg)));
    },
    info: async () => (await openFinder()).info,
    place: async (text) => (await openFinder()).place(text),
    suggest: async (text) => (await openFinder()).suggestPlaces(text),
    searchRepaired: async (query) => {
      for (const key of Object.keys(broken)) delete broken[key];
      return functions.search(query);
    },
    loaded: () => loaded.splice(0),
    prefetch: async () => (await openFinder()).prefetch(),
    words: (text) => engine.words(text),
    stem: async (word) => {
      await engine.loadStemmer();
      return engine.stem(word);
    },
    miles,
    distanceWords,
    part: readPart,
    inflate: (text) => {
      const bytes = inflate(new Uint8Array(Buffer.from(text, "base64")));
      return createHash("sha256").update(bytes).digest("hex");
    },
  };
  return functions;
}

/**
 * Return what the finder's engine answers to calls, with the files of a folder. `broken` gives
 * another text for some files, by the beginnings of their names, or null for none.
 */
export async function ask(folder, calls, broken) {
  const functions = functionsOf(folder, broken);
  const answers = [];
  for (const [name, ...args] of calls) {
    try {
      answers.push((await functions[name](...args)) ?? null);
    } catch (error) {
      const { code = "", file = "" } = error;
      answers.push({ thrown: error.name, code, file, message: error.message });
    }
  }
  return answers;
}
