/** Units that a sentence says in other words than a table does. */
export const spoken: Readonly<Record<string, string>> = {
  persons: "people",
  Mt: "million tonnes",
  Mha: "million hectares",
  "thousand t": "thousand tonnes",
  "million head": "million",
  "kg/person/year": "kilograms a head",
  "% of average stock": "%",
  "index 1928=100": "(1928 = 100)",
  "m2 per person": "square metres a head",
  "rubles per year": "roubles a year",
  "billion rubles": "billion roubles",
  "billion rubles 1928 prices": "billion roubles of 1928",
  number: "",
  events: "",
  ratio: "",
  1: "",
};
