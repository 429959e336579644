/**
 * Return a text's hash, of 32 bits: FNV-1a over its characters, stirred, so that each bit depends
 * on all of them.
 * @param {string} text
 * @returns {number}
 */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let n = 0; n < text.length; n++) {
    hash = Math.imul(hash ^ text.charCodeAt(n), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
