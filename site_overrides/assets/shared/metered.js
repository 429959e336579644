/**
 * Return whether each byte may be paid for, as far as the browser says: then nothing is fetched but
 * what the reader asks for.
 *
 * @returns {boolean}
 */
export function isMetered() {
  /** @type {{connection?: {saveData?: boolean, type?: string}}} */
  const { connection } = /** @type {any} */ (navigator);
  return Boolean(connection?.saveData || connection?.type === "cellular");
}
