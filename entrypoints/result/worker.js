// Keeps the page that shows results, so that it opens without a network. The newest counts where there is one:
// an old page could not read the links of newer versions.
const NAME = 'result';

/** How long the network may take before the kept page is shown, ms. */
const PATIENCE_MS = 3000;

/** What only the page that belongs to this file holds. */
const MARK = 'data-worker="';

const page = new URL('./', location.href);
const names = [page.pathname, `${page.pathname}index.html`];

addEventListener('install', (event) => {
  event.waitUntil(fetch(page).then(keep));
});

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode !== 'navigate' || !names.includes(new URL(request.url).pathname)) return;
  const answer = fetch(request).then(keep);
  // What comes late is for the next time.
  event.waitUntil(answer.catch(() => undefined));
  event.respondWith(newestPage(answer));
});

/**
 * Keeps an answer of the network if it is the page; a sign-in page, an error, or where the address leads on to, is not.
 * Gives it back, when all of it has come.
 */
async function keep(answer) {
  if (!answer.ok || answer.redirected) return answer;
  const [read, copy] = [answer.clone(), answer.clone()];
  if ((await read.text()).includes(MARK)) await put(copy).catch(() => undefined);
  return answer;
}

const put = async (copy) => (await caches.open(NAME)).put(page, copy);

/** The result itself is not part of the request: browsers never send what stands behind the `#`. */
async function newestPage(answer) {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  const inTime = await Promise.race([answer, late]).catch(() => undefined);
  return inTime ?? (await caches.match(page)) ?? answer;
}
