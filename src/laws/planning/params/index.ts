export * as payments from "./payments.ts";
export * as procurement from "./procurement.ts";
export * as rounds from "./rounds.ts";
export * as tractors from "./tractors.ts";
export * as trade from "./trade.ts";
