import { readSmallNumber } from "../../language/small-number.ts";
import type { Span } from "../../text/span.ts";
import type { NamedGroups } from "./named-groups.ts";
import type { CalendarDate } from "./written-years.ts";

/** How long something lasts, in days: the least and the most that may be meant. */
export interface Days {
  readonly least: number;
  readonly most: number;
}

/** How long something is said to take beside when: 2024年6月至12月，为期一年. */
export interface DurationClaim {
  readonly kind: "duration";
  /** 一年. */
  readonly length: Span;
  /** 2024年6月至12月. */
  readonly dates: Span;
  /** How long the length may be meant to be, and the dates. */
  readonly stated: Days;
  readonly dated: Days;
  /** What the dates come to: 7个月. */
  readonly counted: string;
}

const MONTH = 365.25 / 12;
/** For each unit its days, and by how many a length in it may be off: three years may be two and three quarters. */
const UNITS: Readonly<Record<string, { readonly days: number; readonly slack: number }>> = {
  年: { days: 365.25, slack: 92 },
  季度: { days: 3 * MONTH, slack: 15 },
  月: { days: MONTH, slack: 10 },
  周: { days: 7, slack: 3 },
  天: { days: 1, slack: 1 },
};

/** 2024年6月1日至8月31日，为期三个月: the first or the last of dates may count or not, and so may months. */
export function readDuration(groups: NamedGroups): DurationClaim | null {
  const unit = UNITS[(groups.text("unit") ?? "").replace(/^个/, "")];
  const written = groups.text("count") ?? "";
  const count = written === "半" ? 0.5 : readSmallNumber(written);
  const first = groups.dateOf("first");
  const last = groups.dateOf("last", first?.year);
  if (unit === undefined || count === null || first === null || last === null) return null;
  const stated = { least: count * unit.days - unit.slack, most: count * unit.days + unit.slack };
  const [length, dates] = [groups.span("length"), groups.span("dates")];
  const claim = { kind: "duration", length, dates, stated } as const;
  const months = (last.year - first.year) * 12 + last.month - first.month + 1;
  if (first.day === null || last.day === null) {
    const dated = { least: (months - 2) * MONTH, most: months * MONTH };
    return months < 1 ? null : { dated, counted: inMonths(months), ...claim };
  }
  const days = 1 + (dayNumber(last) - dayNumber(first)) / DAY;
  return days < 1 ? null : { dated: { least: days - 1, most: days }, counted: inDays(days), ...claim };
}

const DAY = 24 * 60 * 60 * 1000;

function dayNumber({ year, month, day }: CalendarDate): number {
  return Date.UTC(year, month - 1, day ?? 1);
}

/** 731 days are two years, and 45 are no months. */
function inDays(days: number): string {
  const months = Math.round(days / MONTH);
  return months > 0 && Math.abs(days - months * MONTH) < 3 ? inMonths(months) : `${days}天`;
}

function inMonths(months: number): string {
  return months % 12 === 0 ? `${months / 12}年` : `${months}个月`;
}
