import { ordinalsOf } from "../../facts/ordinals.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { areInOneSentence } from "../in-one-sentence.ts";
import type { Section } from "../outline.ts";
import { allMentions, type Mention } from "./mentions.ts";

/** What a sentence tells up to a number. */
export interface Lead {
  /** The first number of the sentence: the number itself, if no other stands before it. */
  readonly first: Mention;
  /** The area that the last name before it says, as its key does: 国 of 我国装机达到9亿千瓦，**发电量**…. Empty where none does. */
  readonly area: string;
}

/** 全国文明村5个, 居全国第8位: what is counted may bear the area as a title, and a rank is held in it. */
const TELLS_AREA: ReadonlySet<string> = new Set(["money", "percent", "measure"]);

/** For each number of a draft what its sentence tells before it. */
export const sentenceLeads = memoise((draft: Draft): ReadonlyMap<Mention, Lead> => {
  const leads = new Map<Mention, Lead>();
  let first: Mention | undefined;
  let area = "";
  for (const mention of allMentions(draft)) {
    if (
      first === undefined ||
      !areInOneSentence(first.target, mention.target) ||
      isOfNextItem(first, mention)
    ) {
      first = mention;
      area = "";
    }
    leads.set(mention, { first, area });
    if (TELLS_AREA.has(mention.target.measurement.quantity.kind)) area = mention.key.area || area;
  }
  return leads;
});

/** ①改造危房500户；②新增城镇就业6万人: what one item tells leads no other. */
function isOfNextItem({ target: { placed, measurement } }: Mention, { target }: Mention): boolean {
  const from = measurement.quantity.span.end;
  const to = target.measurement.quantity.span.start;
  return ordinalsOf(placed.passage).some(
    ({ style, span }) => style === "①" && span.start >= from && span.end <= to,
  );
}

/** For each passage its first number. */
const firstNumbers = memoise((draft: Draft): ReadonlyMap<PlacedPassage, Mention> => {
  const first = new Map<PlacedPassage, Mention>();
  for (const mention of allMentions(draft))
    if (!first.has(mention.target.placed)) first.set(mention.target.placed, mention);
  return first;
});

/** What stands before a number: the first of its sentence, of its passage, and of the numbered text above; null for what the number is itself. */
export function leadsOf(mention: Mention, draft: Draft): readonly (Mention | null)[] {
  const { placed } = mention.target;
  const before = (lead: Mention | undefined): Mention | null => (lead === mention ? null : (lead ?? null));
  return [
    before(sentenceLeads(draft).get(mention)?.first),
    before(firstNumbers(draft).get(placed)),
    before(leadOfItem(placed, draft)),
  ];
}

/** （1）教育经费80万元，其中：, above 市级**10万元**: the number that the numbered text above it opens with; undefined where none does. */
function leadOfItem(placed: PlacedPassage, draft: Draft): Mention | undefined {
  for (let at: Section | null = placed.section; at?.opening != null; at = at.parent)
    if (at.title === "" && at.opening !== placed) return firstNumbers(draft).get(at.opening);
  return undefined;
}
