/** How many cases are tried, and which: the same in every run, unless the environment names others. */
export const hostileRuns = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: Number(process.env['FC_RUNS'] ?? numRuns),
  seed: Number(process.env['FC_SEED'] ?? 20261121),
});
