import fc from 'fast-check';

const DAY = 86_400_000;

/** What properties are tried on changes with the day, not with the run, so that a failure can be seen again; `SEED=n` sets it. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? Math.floor(Date.now() / DAY)) });
