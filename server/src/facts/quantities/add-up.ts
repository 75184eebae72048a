/** The sum of numbers without the litter of binary fractions. */
export function addUp(values: readonly number[]): number {
  return Number(values.reduce((sum, value) => sum + value, 0).toPrecision(12));
}
