import fc from 'fast-check';

/**
 * Property tests try the same cases on every run, so that a change fails for what it does and not by luck. To try
 * others: PROPERTY_SEED=42 npm test.
 */
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_121) });
