import fc from "fast-check";

/** The same random texts on every run, so that a failure is of what was changed; HEGAO_SEED=7 draws others. */
fc.configureGlobal({ seed: Number(process.env.HEGAO_SEED ?? 1) });
