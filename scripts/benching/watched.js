/**
 * Runs in a page from its beginning on, and keeps in `watched` what the bench asks of it later. It is a file of its own, as the
 * tool that runs scripts in TypeScript adds names to functions that a page does not have.
 *
 * A paint is over when a task that was asked for in its frame comes round. A key's own time is that of the event, so that what
 * waits in a queue counts too.
 */
const watched = { firstChart: undefined, longTasks: [], moves: [] };
globalThis.watched = watched;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) watched.longTasks.push(duration);
}).observe({ type: "longtask", buffered: true });

function painted(then) {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      then(performance.now());
    };
    port2.postMessage(undefined);
  });
}

let isChartSeen = false;
let pressed;
let told;

function look() {
  if (!isChartSeen && document.querySelector('[data-course][d^="M"]')) {
    isChartSeen = true;
    painted((now) => {
      watched.firstChart = now;
    });
  }
  const quick = document.querySelector("[data-quick]")?.dataset.quick;
  if (quick === told) return;
  told = quick;
  if (pressed === undefined) return;
  const from = pressed;
  pressed = undefined;
  painted((now) => {
    performance.mark("bench-paint");
    watched.moves.push(now - from);
  });
}

new MutationObserver(look).observe(document, {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter: ["d", "data-quick"],
});

addEventListener(
  "keydown",
  ({ timeStamp }) => {
    pressed = timeStamp;
    performance.mark("bench-move");
  },
  { capture: true },
);
