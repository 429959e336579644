// Shows this page again when it has changed. Only `linkbook serve` sends it; no published page
// has it.
const PAUSE = 1000; // in milliseconds, while the command is stopped or is starting again

const text = async (address) => (await fetch(address, { cache: "no-store" })).text();
const mark = async () => {
  const answer = await fetch(location.pathname, { method: "HEAD", cache: "no-store" });
  return answer.headers.get("ETag");
};

/** Wait until the site has another version than one; return which. */
async function nextVersion(version) {
  for (;;) {
    const answer = await text(`/live-reload?${version}`).catch(() => null);
    if (answer !== null && answer !== version) return answer;
    if (answer === null) await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

(async () => {
  let version = "";
  let shown = await mark().catch(() => null);
  for (;;) {
    version = await nextVersion(version);
    const now = await mark().catch(() => null);
    if (shown && now && now !== shown) return location.reload();
    shown = now ?? shown;
  }
})();
