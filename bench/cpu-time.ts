/** Milliseconds of processor time of one call: a busy machine stretches the clock, but not this. */
export function cpuTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Median time of `work` over that of `against`, taken in turn, so that what slows the machine slows both. */
export function timeRatio(work: () => unknown, against: () => unknown, rounds: number): number {
  const [works, againsts]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    againsts.push(cpuTime(against));
    works.push(cpuTime(work));
  }
  return quantile(works, 0.5) / quantile(againsts, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number;
}
