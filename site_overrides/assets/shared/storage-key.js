/**
 * Return the key under which this site keeps something in the tab: another book may share its host.
 *
 * @param {string} name
 */
export const storageKey = (name) =>
  `linkbook:${new URL("../../", import.meta.url).pathname}:${name}`;
