/**
 * The service worker: it keeps the built files, so that the lab opens again without a network. The build writes
 * the list of files and their version into it; a new version is fetched whole before it takes over.
 */
const files: readonly string[] = ["__FILES__"];
const store = "great-turn __VERSION__";

interface Lasting extends Event {
  readonly waitUntil: (done: Promise<unknown>) => void;
}
interface Asked extends Event {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
const isLasting = (event: Event): event is Lasting => "waitUntil" in event;
const isAsked = (event: Event): event is Asked => "respondWith" in event;

async function keep(): Promise<void> {
  const kept = await caches.open(store);
  await kept.addAll(files.map((each) => new Request(each, { cache: "reload" })));
}

async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith("great-turn ") && name !== store);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function answer(request: Request): Promise<Response> {
  const kept = await caches.open(store);
  const url = new URL(request.url);
  // A page is asked for by its folder, and kept as the file in it.
  const file = url.pathname.endsWith("/") ? `${url.origin}${url.pathname}index.html` : request;
  return (await kept.match(file, { ignoreSearch: true })) ?? fetch(request);
}

addEventListener("install", (event: Event) => {
  if (isLasting(event)) event.waitUntil(keep());
});
addEventListener("activate", (event: Event) => {
  if (isLasting(event)) event.waitUntil(dropOlder());
});
addEventListener("fetch", (event: Event) => {
  if (isAsked(event) && event.request.method === "GET") event.respondWith(answer(event.request));
});
