import { addUp } from "../../facts/quantities/add-up.ts";
import { MOTTO, SET_PHRASE } from "../../language/set-phrases.ts";
import { CLAUSES, type EchoCheck, type RepeatedText } from "./echo-check.ts";
import { textOf } from "./run-place.ts";
import type { PlacedClause } from "./telling-clauses.ts";

/** Little is left of it without what official texts say in the same words. */
export const SET_PHRASE_ECHOES = [
  { echo: "set-phrase", of: CLAUSES, holds: ({ later }) => isOfSetPhrases(later) },
  // A motto of several parts, which a text says where it looks back, sets out and ends.
  { echo: "motto", of: CLAUSES, holds: isMotto },
] as const satisfies readonly EchoCheck[];

/** The weight of a run without the phrases that return in every official text. */
export function tellingWeight(run: readonly PlacedClause[]): number {
  return addUp(
    run.map(({ placed, clause: { span, weight } }) =>
      SET_PHRASE.test(textOf({ placed, span })) ? 0 : weight,
    ),
  );
}

/** Less is a phrase where it stands among set phrases. In Han, letters and digits. */
const SHORTEST_TELLING = 20;

/** Little but set phrases, or mostly them, however long a row they make. */
function isOfSetPhrases(run: readonly PlacedClause[]): boolean {
  const telling = tellingWeight(run);
  const all = addUp(run.map(({ clause }) => clause.weight));
  return telling < SHORTEST_TELLING || (run.length >= FEWEST_OF_ROW && telling < all / 3);
}

/** Clauses. */
const FEWEST_OF_ROW = 4;

/** Little beside a motto and set phrases. */
function isMotto({ later }: RepeatedText): boolean {
  const said = addUp(
    later.map(({ placed, clause: { span } }) => MOTTO.exec(textOf({ placed, span }))?.[0].length ?? 0),
  );
  return said > 0 && tellingWeight(later) - said < SHORTEST_TELLING;
}
