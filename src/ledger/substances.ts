import { substance } from "../ground/quantity.ts";

/** Grain of all kinds, bunker weight. Its step is about 60 grammes. */
export const grain = substance({ name: "grain", unit: "t", step: 2 ** -14, whole: false });

/** People, each of them one. */
export const people = substance({ name: "people", unit: "person", step: 1, whole: true });

/** Horses of all ages. */
export const horses = substance({ name: "horses", unit: "horse", step: 1, whole: true });

/** Cattle of all ages. */
export const cattle = substance({ name: "cattle", unit: "cow", step: 1, whole: true });

/** Sheep and goats. */
export const smallStock = substance({ name: "sheep and goats", unit: "sheep", step: 1, whole: true });

/** Current roubles, in cash and on account. Its step is about 1.6 kopecks. */
export const roubles = substance({ name: "roubles", unit: "rouble", step: 2 ** -6, whole: false });
