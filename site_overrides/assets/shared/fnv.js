/**
 * Return a text's 32-bit FNV-1a hash, as `generator/fnv.py` does.
 * @param {string} text
 * @returns {number}
 */
export function fnv1a(text) {
  let hash = 2_166_136_261;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 16_777_619) >>> 0;
  }
  return hash;
}
