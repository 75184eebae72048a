import {
  ASPECT,
  COUNTS_NAMES,
  DEED_NOUN,
  DONE_NOUN,
  KIND_NOUN,
  PLACE_NOUN,
} from "../../language/list-words.ts";
import type { Announcement } from "./announcements.ts";

/** What a number behind names counts, by the word that follows it. */
export interface Counted {
  /** The noun behind the number, as far as two characters tell. */
  readonly noun: string;
  /** The very names, and not something that they hold. */
  readonly names: boolean;
  /** Things that are done: 修桥、铺路、通水三项行动. */
  readonly deeds: boolean;
  /** What each is said with a verb: 优化环境、促进发展、建设队伍等三个方面. */
  readonly done: boolean;
  /** Kinds that are named by phrases: 统一规划、分步实施、重点突破三项原则. */
  readonly phrases: boolean;
  /** Places: 青樟、白溪、石桥、云岭、临澜5个城市. */
  readonly places: boolean;
  /** Aspects, of which a bare verb can be one. */
  readonly aspects: boolean;
}

/** What an announced number counts, as far as the words behind it tell. */
export function readCounted(text: string, { span, measure, inWords }: Announcement): Counted {
  const noun = text.slice(span.end, span.end + LONGEST_NOUN);
  const deeds = inWords && DEED_NOUN.test(noun);
  const kinds = KIND_NOUN.test(noun);
  return {
    noun: noun.slice(0, 2),
    names: COUNTS_NAMES.test(measure) || kinds || deeds,
    deeds,
    done: DONE_NOUN.test(measure + noun),
    phrases: deeds || kinds,
    places: PLACE_NOUN.test(noun),
    aspects: ASPECT.test(measure + noun),
  };
}

/** As many characters as a noun that says what is counted may have: 重点行动. */
const LONGEST_NOUN = 4;
