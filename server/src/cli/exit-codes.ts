/** 0: nothing to object to. 1: findings. 2: bad usage, or something could not be checked. */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
