const LUNAR = new Intl.DateTimeFormat("en-u-ca-chinese", {
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** No month of the lunar calendar begins earlier, in days, or later after the month of the same number does. */
const EARLIEST = 18;
const LATEST = 58;
const DAY = 24 * 60 * 60 * 1000;

/** ISO date of the day before a day of the lunar calendar, as the JavaScript engine reckons it: 1, 1 is New Year's Eve. */
export function eveOfLunarDay(year: number, month: number, day: number): string {
  const from = Date.UTC(year, month - 1, day);
  let days = EARLIEST;
  while (days < LATEST && LUNAR.format(from + days * DAY) !== `${month}/${day}`) days += 1;
  return new Date(from + (days - 1) * DAY).toISOString().slice(0, 10);
}
