/** Months in which young are born, animals are slaughtered, and feed runs out. */
export const birthSeason = [3, 4, 5];

export const slaughterSeason = [9, 10, 11, 12];
export const hungrySeason = [1, 2, 3, 4];
