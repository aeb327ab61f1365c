/** What journeys read more closely changes from day to day; `SEED` chooses. */
export const SEED = Number(process.env['SEED'] ?? Math.floor(Date.now() / 86_400_000));
