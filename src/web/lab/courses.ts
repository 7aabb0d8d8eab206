/** How the lines of courses are told apart, history first. */
export const looks = ["history", "other", "third", "fourth"] as const;
export type Look = (typeof looks)[number];
