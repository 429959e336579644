// Call the finder's engine for a test: a folder's files and a list of calls on standard input, the answers on standard output.
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import * as engine from "../../site_overrides/assets/search/engine.js";
import {openStems, parse, unpack, unsqueeze} from "../../site_overrides/assets/shared/codec.js";
import {inflate} from "../../site_overrides/assets/shared/inflate.js";
import {distanceWords, miles} from "../../site_overrides/assets/search/geocoder.js";
import {happensOn, nextTime, nextWords, openSession, toDay, toIso} from "../../site_overrides/assets/shared/dates.js";

const {folder, calls, broken = {}} = JSON.parse(readFileSync(0));
const loaded = [];

/** Read a file of the folder; `broken` gives another text for some, by the beginning of their names. */
const load = async (file) => {
  loaded.push(file);
  const key = Object.keys(broken).find((start) => file.startsWith(start));
  if (key && broken[key] === null) throw new Error("gone");
  const data = key ? Buffer.from(broken[key]) : readFileSync(`${folder}/finder/${file}`);
  return data.buffer.slice(data.byteOffset, data.byteOffset + data.length);
};

let finder = null;
const opened = async () => (finder ??= await engine.open(load));

const functions = {
  search: async (query) => (await opened()).search({today: "2026-11-21", ...query}),
  together: async (queries) => {
    await opened();
    return Promise.all(queries.map(functions.search));
  },
  info: async () => (await opened()).info,
  place: async (text) => (await opened()).place(text),
  suggest: async (text) => (await opened()).suggestPlaces(text),
  mended: async (query) => {
    for (const key of Object.keys(broken)) delete broken[key];
    return functions.search(query);
  },
  loaded: () => loaded.splice(0),
  rest: async () => (await opened()).rest(),
  words: (text) => engine.words(text),
  stem: async (word) => {
    await engine.loadStemmer();
    return engine.stem(word);
  },
  isStopWord: (word) => engine.isStopWord(word),
  miles, distanceWords,
  part: async (file, rules) => {
    const bytes = await unsqueeze(readFileSync(file));
    const end = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
    const table = parse(bytes.subarray(4, end));
    const words = table.words.split(" ");
    const stems = openStems(words, rules, table.obeyed.slice(0, words.length));
    let at = end + table.phrases;
    let weight = at + table.sizes.reduce((a, b) => a + b, 0);
    const postings = table.sizes.map((size) => {
      const steps = bytes.subarray(at, (at += size));
      return unpack({steps, weights: bytes.subarray(weight, (weight += steps.filter((byte) => byte < 128).length))});
    });
    return {words, stems, kinds: table.kinds, postings: postings.map(({numbers, weights}) => [[...numbers], [...weights]])};
  },
  inflate: (text) => createHash("sha256").update(inflate(new Uint8Array(Buffer.from(text, "base64")))).digest("hex"),
  days: (session, from, days) =>
    Array.from({length: days}, (_, n) => toDay(from) + n).filter((day) => happensOn(openSession(session), day)).map(toIso),
  next: (session, today) => nextWords(nextTime([openSession(session)], toDay(today)), toDay(today)),
  time: async (queries) => {
    const start = performance.now();
    for (const query of queries) await functions.search(query);
    return (performance.now() - start) / queries.length;
  },
};

const answers = [];
for (const [name, ...args] of calls) {
  try {
    answers.push((await functions[name](...args)) ?? null);
  } catch (error) {
    answers.push({thrown: error.name, code: error.code ?? "", file: error.file ?? "", message: error.message});
  }
}
console.log(JSON.stringify(answers));
