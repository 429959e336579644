/**
 * Return what a place is called so that no line ends inside a postcode.
 *
 * @param {string} label
 */
export const unbroken = (label) => label.replace(/ (?=\d(?:[A-Z]{2})?$)/, "\u00a0");
