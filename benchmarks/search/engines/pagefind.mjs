// Pagefind, with the data of the first ten results. Its worker is off, so that all its work is
// slowed down alike.
export async function open(get, base) {
  const pagefind = await import(`${base}pagefind/pagefind.js`);
  await pagefind.options({
    basePath: new URL("pagefind/", base).pathname,
    baseUrl: "/",
    noWorker: true,
  });
  await pagefind.init();
  return {
    search: async (q) => {
      const { results } = await pagefind.search(q);
      return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map(
        ({ url }) => url,
      );
    },
  };
}
