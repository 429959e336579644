/**
 * What is being typed, kept in this tab alone so that a reload loses nothing. It is gone when the tab is closed, when the
 * form is started again and when it has been sent. A browser that refuses to keep it changes nothing else.
 */

const KEY = "linkbook:submit";

/** Return what was typed for an errand, such as `change=choir`, or null. */
export function kept(errand) {
  const all = read();
  return Object.hasOwn(all, errand) ? all[errand] : null;
}

/** Keep what is typed for an errand. */
export function keep(errand, listing) {
  write({ ...read(), [errand]: listing });
}

/** Keep nothing of an errand. */
export function forget(errand) {
  const { [errand]: gone, ...rest } = read();
  if (gone) write(rest);
}

/** Return whether a listing could put somebody in danger if it were found in a browser. Such a one is not kept at all. */
export function isDangerous(listing, problems, known) {
  const secret = (listing.venues ?? []).some((venue) => venue.keep_address_private) || problems.some((problem) => problem.secret);
  return secret || listing.sensitive === "yes" || Boolean(known.needs[listing.needs?.[0]]?.sensitive);
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {}; // a locked browser, or something that is not ours
  }
}

function write(all) {
  try {
    if (Object.keys(all).length) sessionStorage.setItem(KEY, JSON.stringify(all));
    else sessionStorage.removeItem(KEY);
  } catch {
    // a full or a locked browser: the form works without
  }
}
