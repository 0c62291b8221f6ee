// Keeps the page that shows results, so that it opens without a network. The newest counts where there is one:
// an old page could not read the links of newer versions.
const NAME = 'result';

/** How long the network may take before the kept page is shown, ms. */
const PATIENCE_MS = 3000;

addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.add('./')));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const page = new URL('./', location.href);
  if (request.mode === 'navigate' && new URL(request.url).pathname === page.pathname) {
    event.respondWith(newestPage(page.href));
  }
});

/** The result itself is not part of the request: browsers never send what stands behind the `#`. */
async function newestPage(url) {
  const cache = await caches.open(NAME);
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (response.ok) await cache.put(url, response.clone());
    return response;
  } catch {
    return (await cache.match(url)) ?? Response.error();
  }
}
