/** Which cases properties are checked with: the same in every run, unless one is asked to look further. */

/** Set SLUICE_TEST_SEED to look at other cases. */
export const seed = Number(process.env.SLUICE_TEST_SEED ?? 20_260_101);
/** Set SLUICE_TEST_CASES to look at more of them. */
export const cases = Number(process.env.SLUICE_TEST_CASES ?? 10_000);
