/** Coercion: police, courts, camps, exile, and mass operations. */
export * as arrests from "./arrests.ts";
export * as camps from "./camps.ts";
export * as courts from "./courts.ts";
export * as dying from "./dying.ts";
export * as effects from "./effects.ts";
export * as held from "./held.ts";
export * as inquiry from "./inquiry.ts";
export * as lettingGo from "./lettingGo.ts";
export * as levers from "./levers.ts";
export * as naming from "./naming.ts";
export * as operations from "./operations.ts";
export * as params from "./params/index.ts";
export * as police from "./police.ts";
export * as prisons from "./prisons.ts";
export * as settlements from "./settlements.ts";
export * as start from "./start.ts";
export * as suspicion from "./suspicion.ts";
