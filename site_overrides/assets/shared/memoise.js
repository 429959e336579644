/**
 * Return a function that works out its answer once for each key. An answer of null or undefined is
 * not kept.
 * @template K, V
 * @param {(key: K) => V} compute
 * @returns {(key: K) => V}
 */
export function memoise(compute) {
  /** @type {Map<K, V>} */
  const answers = new Map();
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined && known !== null) return known;
    const answer = compute(key);
    answers.set(key, answer);
    return answer;
  };
}
