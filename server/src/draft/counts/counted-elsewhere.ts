import type { Announcement } from "../../facts/counts/announcements.ts";
import { looksForward } from "../../language/document-kinds.ts";
import {
  AS_OTHERS_DO,
  CARRIES_OUT,
  CONJUNCTION,
  COUNTED_IN_PLAN,
  NO_TASK,
  OF_OTHERS_OR_DONE,
  ONLY_SOME_OR_MORE,
  POINTS_DOWN,
  SETS_OUT_ITSELF,
  TASKS_TITLE,
} from "../../language/list-words.ts";
import { wordsSince } from "../../text/words-since.ts";
import type { Draft, PlacedPassage } from "../draft.ts";
import { isWithinSection, type Section } from "../outline.ts";
import { type AnnouncedList, openingOf, ownAnnouncementsOf } from "./announced-lists.ts";

/**
 * What a plan counts wherever it speaks of it, against the subsections of its one section of tasks, or of the one section whose subsections
 * are all such by their names: 围绕八项主要任务 and 二、主要任务 with （一） to （六）; 组织实施六大工程 and （一）攻关工程 to （五）集聚工程. None where any
 * number of the document bears the subsections out: then the other is of something else.
 */
export function findCountedElsewhere(draft: Draft): AnnouncedList[] {
  if (!looksForward(draft.profile.kind)) return [];
  const counted = draft.passages.flatMap(countsOf);
  const kinds = new Set(counted.map(({ kind }) => kind));
  return [...kinds].flatMap((kind) => {
    const section = theOne(draft, kind);
    if (section === null) return [];
    const ofKind = counted.filter((each) => each.kind === kind);
    const { length } = section.children;
    const meant = ofKind.filter((each) => isMeant(each, section));
    // （一） to （六） with 1 to 8 in them: the number may be of these.
    const within = section.children.reduce((sum, { children }) => sum + children.length, 0);
    const leaves = section.children.reduce((sum, { children }) => sum + Math.max(1, children.length), 0);
    const joined = section.children.filter(({ title }) => CONJUNCTION.test(title)).length;
    const isOpen =
      ofKind.some(
        ({ announcement: { value } }) =>
          value === within || value === leaves || (length <= value && value <= length + joined),
      ) || new Set(meant.map(({ announcement: { value } }) => value)).size > 1;
    if (isOpen) return [];
    const items = section.children.flatMap(({ opening }) => (opening === null ? [] : [openingOf(opening)]));
    return meant
      .filter(({ announcement: { value } }) => Math.abs(value - length) <= SLIP)
      .map(({ placed, announcement }) => ({ placed, announcement, items }));
  });
}

/** A number of tasks (任务), or of what has names of its own (工程, 行动, 计划). */
interface Counted {
  readonly placed: PlacedPassage;
  readonly announcement: Announcement;
  readonly kind: string;
  /** 以下六个方面工作: what the next section sets out, and no other. */
  readonly isRightBelow: boolean;
}

function countsOf(placed: PlacedPassage): Counted[] {
  const { text } = placed.passage.reading;
  return ownAnnouncementsOf(placed.passage).flatMap((announcement, index, all): Counted[] => {
    const { end } = announcement.span;
    const found = COUNTED_IN_PLAN.exec(text.slice(end, end + LONGEST_NOUN));
    const { kind, work } = found?.groups ?? {};
    // 三大行动：进村、进船、进校, 三大行动（进村、进船、进校）: they are listed right there.
    const isListed = LISTS.test(text.charAt(end + (found?.[0].length ?? 0)));
    // 六个方面20项任务: of the tasks the first number is what the subsections are.
    const isLower = text.slice(all[index - 1]?.span.end ?? 0, announcement.span.start) === "方面";
    if (isListed || isLower || (kind ?? work) === undefined) return [];
    return [{ placed, announcement, kind: kind ?? TASKS, isRightBelow: work !== undefined }];
  });
}

const LISTS = /[：（]/;

/** Whether a number counts what the document itself sets out: no names stand before it, nothing is done or of others, and it is told outside of what it counts. */
function isMeant(
  { placed, announcement: { span, quoted }, isRightBelow }: Counted,
  section: Section,
): boolean {
  const { text } = placed.passage.reading;
  const said = wordsSince("。；！？", text, span.start, LONGEST_SENTENCE);
  const [behind = ""] = /^[^。；！？]*/.exec(text.slice(span.end, span.end + LONGEST_SENTENCE)) ?? [];
  const clause = wordsSince("，。；：！？（）", text, span.start, LONGEST_SENTENCE);
  const isOfAll = SETS_OUT_ITSELF.test(clause);
  // 本方案六个方面 may stand behind the last of them.
  const isWithin = section.children.some((child) => isWithinSection(placed.section, child));
  return (
    !quoted &&
    !clause.includes("、") &&
    (!isRightBelow || (POINTS_DOWN.test(clause) && section.opening?.index === placed.index + 1)) &&
    !OF_OTHERS_OR_DONE.test(said) &&
    !ONLY_SOME_OR_MORE.test(said + behind) &&
    !AS_OTHERS_DO.test(behind) &&
    (isOfAll || (CARRIES_OUT.test(clause) && !isWithin))
  );
}

/** The only section of a draft that lists what is counted, if it has three subsections or more, all of them numbered from one on; none of the kind stands elsewhere. */
function theOne({ passages }: Draft, kind: string): Section | null {
  const sections = [...new Set(passages.map(({ section }) => section))];
  const [section, another] = sections.filter((each) =>
    kind === TASKS ? TASKS_TITLE.test(each.title) : isOfNamesakes(each, kind),
  );
  if (section === undefined || another !== undefined || !isNumbered(section)) return null;
  const isElsewhere = sections.some(
    (each) => each.title.endsWith(kind) && each.parent !== section && !isWithinSection(section, each),
  );
  return isElsewhere ? null : section;
}

const TASKS = "任务";

function isNumbered({ children }: Section): boolean {
  const style = children[0]?.opening?.passage.numbering?.style;
  return (
    children.length >= FEWEST &&
    !children.some(({ title }) => NO_TASK.test(title)) &&
    children.every(({ opening }, index) => {
      const numbering = opening?.passage.numbering;
      return numbering?.value === index + 1 && numbering.style === style;
    })
  );
}

function isOfNamesakes({ children }: Section, kind: string): boolean {
  return children.length >= FEWEST && children.every(({ title }) => title.endsWith(kind));
}

const FEWEST = 3;
/** The furthest that a slip of the pen puts a number and its subsections apart. */
const SLIP = 2;
/** In characters. */
const LONGEST_NOUN = 16;
const LONGEST_SENTENCE = 80;
