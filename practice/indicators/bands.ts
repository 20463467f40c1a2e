/** Lowest ages of the bands the ministry's tools use [P]: 0 to 2, 3 to 5, 6 to 9, 10 to 14, 15 to 17, and those grown up meanwhile. */
export const STANDARD_BANDS: readonly number[] = [0, 3, 6, 10, 15, 18]
