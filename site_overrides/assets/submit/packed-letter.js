/**
 * A file made small enough to stand in a letter's address: squeezed, and spelt with letters that
 * no mail program changes. `generator/submissions/packed_letter.py` unpacks it.
 */

import { BEGIN_MARK, END_MARK } from "./form-contract.js";

const COLUMNS = 64;

/**
 * Return the lines that stand for a text in a letter; nothing in a browser that cannot squeeze.
 *
 * @param {string} text
 * @returns {Promise<string>}
 */
export async function packed(text) {
  if (typeof CompressionStream === "undefined") return "";
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate"));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  const spelt = btoa(String.fromCharCode(...bytes))
    .replaceAll("+", ".")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  const lines = spelt.match(new RegExp(`.{1,${COLUMNS}}`, "g")) ?? [];
  return ["packed:", ...lines, ""].join("\n");
}

/**
 * Return the body of a letter that carries a packed file.
 *
 * @param {string} says
 * @param {string} lines
 */
export function packedBody(says, lines) {
  return `${says}\n\n${BEGIN_MARK}\n${lines}${END_MARK}\n`;
}
