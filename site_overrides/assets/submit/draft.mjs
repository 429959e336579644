/**
 * What is being typed, kept in this tab alone so that a reload loses nothing. It is gone when the tab is closed, when the
 * form is started again and when it has been sent. A browser that refuses to keep it changes nothing else.
 */

const KEY = "linkbook:submit";

/** Return the draft of this page's errand, or null. */
export function kept(errand) {
  try {
    const draft = JSON.parse(sessionStorage.getItem(KEY));
    return draft?.errand === errand ? draft.listing : null;
  } catch {
    return null;
  }
}

/** Keep a draft. One that could put somebody in danger if it were seen is not kept at all. */
export function keep(errand, listing, dangerous) {
  if (dangerous) {
    forget();
    return;
  }
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ errand, listing }));
  } catch {
    // a full or a locked browser: the form works without
  }
}

/** Keep nothing. */
export function forget() {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // nothing was kept
  }
}
