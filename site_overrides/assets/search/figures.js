// Sums of money, years and clock times: no listing is found by them, and they say nothing against
// one that other words find.

const FIGURES = [
  /[£$€] ?\d[\d,.]*(?: ?(?:k|m|million|thousand)\b)?/gi,
  /\b\d{1,3}(?:,\d{3})+(?:\.\d+)?\b/g,
  /\b\d{5,}(?:\.\d+)?\b/g,
  /\b(?:[01]?\d|2[0-3])[.:][0-5]\d(?: ?[ap]m)?\b/gi,
  /\b(?:19|20)\d{2}\b/g,
];

/**
 * Return a text without its sums, years and clock times, unless nothing else is in it.
 * @param {string} text
 */
export function withoutFigures(text) {
  const left = FIGURES.reduce((rest, pattern) => rest.replace(pattern, " "), text);
  return /\p{L}/u.test(left) ? left : text;
}
