/** Branches in the order of the model's cells: group A, then group B. */
export const branchIds = [
  "coal",
  "oil",
  "electricity",
  "iron-steel",
  "non-ferrous",
  "chemicals",
  "machine-building",
  "tractors-vehicles",
  "armaments",
  "timber",
  "building-materials",
  "food-processing",
  "textiles-clothing",
  "other-consumer",
] as const;

/** Products in the order of the model's cells, each with the branch that makes it. */
export const branchOfProduct = {
  coal: "coal",
  oil: "oil",
  electricity: "electricity",
  "pig-iron": "iron-steel",
  steel: "iron-steel",
  copper: "non-ferrous",
  gold: "non-ferrous",
  cement: "building-materials",
  paper: "timber",
  "machine-tools": "machine-building",
  tractors: "tractors-vehicles",
  "motor-vehicles": "tractors-vehicles",
  "cotton-cloth": "textiles-clothing",
  "woollen-cloth": "textiles-clothing",
  sugar: "food-processing",
  "leather-shoes": "other-consumer",
} as const satisfies Readonly<Record<string, BranchId>>;

/** A branch of industry. */
export type BranchId = (typeof branchIds)[number];
/** A product of industry. */
export type ProductId = keyof typeof branchOfProduct;

/** Products in the order of the model's cells. */
export const productIds: readonly string[] = Object.keys(branchOfProduct);

/** The five-year plans: the first in its basic and its optimal variant and as raised in 1930; the second; the third. */
export const variantIds = ["basic", "optimal", "revised", "second", "third"] as const;

/** The cell of a product. */
export function cellOfProduct(id: ProductId): number {
  return productIds.indexOf(id);
}
