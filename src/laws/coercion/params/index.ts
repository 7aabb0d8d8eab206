export * as courts from "./courts.ts";
export * as custody from "./custody.ts";
export * as effects from "./effects.ts";
export * as police from "./police.ts";
export * as settlements from "./settlements.ts";
export * as start from "./start.ts";
export * as terror from "./terror.ts";
