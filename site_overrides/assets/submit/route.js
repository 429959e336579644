/** What the form's page is asked to do, as its address says. Pure. */

/** Return `{do, id}`: a new listing, a change, or word that all is still right. Anything strange is kept as it was, to be spoken of. */
export function errand(hash) {
  const found = /^#(change|still-right)=(.*)$/s.exec(hash);
  return found ? { do: found[1], id: decoded(found[2]) } : { do: "new", id: "" };
}

function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a broken code in the address: no listing is called that
  }
}
