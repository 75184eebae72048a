/**
 * What may cost how much: ratios, so that they hold on any machine. `aim` is what we would like. The first run in a
 * process has no budget: there the engine compiles, which its own threads do beside the work, and the more code the more.
 */
export const BUDGETS = {
  reading: { text: "reading, against remark-parse alone", most: 2, aim: 1 },
  "reading-cold": { text: "the same, the first time in a process", most: null, aim: null },
  check: { text: "check of a 1 MB draft with all rules, against remark-parse alone", most: 1.5, aim: 1 },
  "check-cold": { text: "the same, the first time in a process", most: null, aim: null },
  "key-median": {
    text: "check after one key press, against the check from scratch: median",
    most: 1 / 20,
    aim: 1 / 50,
  },
  "key-p99": { text: "the same: one in a hundred", most: 1 / 20, aim: 1 / 50 },
  growth: { text: "the worst growth on a hostile text four times as long", most: 4.5, aim: 4 },
} as const;

export type BudgetId = keyof typeof BUDGETS;
