import type { Origin } from "./origin.ts";

/** The card that is open, if one is. */
class OpenCard {
  origin: Origin | undefined = $state.raw();

  open(origin: Origin): void {
    this.origin = origin;
  }

  close(): void {
    this.origin = undefined;
  }
}

export const card = new OpenCard();
