import { HELD_BY_EACH, INDICATORS_OF_EACH, IS_INDICATOR } from "../../language/list-words.ts";

/** Whether names may each have several of what is counted behind them: 养老、医保3项标准; 火灾、溺水4项主要指标, of names that are no indicators themselves. */
export function areHeldByEach(noun: string, names: readonly string[]): boolean {
  return (
    HELD_BY_EACH.test(noun) ||
    (INDICATORS_OF_EACH.test(noun) && !names.some((name) => IS_INDICATOR.test(name)))
  );
}
