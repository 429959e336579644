// What has to be found just as it was typed: a telephone number, a quoted phrase. Where nothing has
// it, the other words decide, and the reading says so.
import { hasPhrases } from "./quoted-phrases.js";
import { filterScores } from "./score.js";

/** @import { Reading } from "./engine.js" */
/** @import { IndexFiles } from "./index-loader.js" */
/** @import { Scores } from "./score.js" */

/**
 * Return the listings with the telephone number that was typed; null where none has it and other
 * words say what is wanted.
 * @param {Reading} reading Is told what was found, and then searched without the number.
 * @param {IndexFiles} files
 */
export function listingsWithPhone(reading, files) {
  const numbers = files.withPhone(reading.digits);
  const found = numbers.length > 0;
  reading.understood = reading.understood.map((how) =>
    how.kind === "phone" ? { ...how, found } : how,
  );
  if (found || !reading.searchTerms.length || reading.isCommon) return numbers;
  reading.digits = "";
  return null;
}

/**
 * Keep the listings that have every quoted phrase; when none does, keep all and say so.
 * @param {Reading} reading Is told what was found.
 * @param {Scores} scores
 * @param {IndexFiles} files
 */
export async function filterByPhrases(reading, scores, files) {
  const textsOf = await files.texts(scores.numbers);
  const exact = filterScores(scores, (number) => hasPhrases(textsOf(number), reading.phrases));
  const found = exact.numbers.length > 0;
  reading.understood = reading.understood.filter(({ kind }) => kind !== "phrase");
  for (const phrase of reading.phrases) {
    reading.understood.push({ kind: "phrase", words: phrase, found });
  }
  return found ? exact : scores;
}
