// Shows this page again when it has changed. Only `linkbook serve` sends it; no published page has it.
const own = async () => (await fetch(location.pathname, { method: "HEAD", cache: "no-store" })).headers.get("ETag");
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

(async () => {
  let version = "";
  let shown = await own().catch(() => null);
  for (;;) {
    try {
      const answer = await (await fetch(`/live-reload?${version}`, { cache: "no-store" })).text();
      if (answer !== version) {
        version = answer;
        const now = await own();
        if (shown && now && now !== shown) return location.reload();
        shown = now;
      }
    } catch {
      await pause(1000); // the command has been stopped, or is starting again
    }
  }
})();
