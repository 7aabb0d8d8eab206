const waiting: (() => void)[] = [];

/** Does a job in a task of its own, after those before it: sixteen charts drawn at once would hold up the page. */
export function inTurn(job: () => void): void {
  waiting.push(job);
  if (waiting.length === 1) setTimeout(next);
}

function next(): void {
  waiting[0]?.();
  waiting.shift();
  if (waiting.length > 0) setTimeout(next);
}
