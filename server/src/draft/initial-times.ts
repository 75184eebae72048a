import type { Passage } from "../facts/passage.ts";
import type { Time } from "../facts/times/time.ts";
import { BEFORE_INITIAL } from "../language/time-words.ts";
import { memoise } from "../text/memoise.ts";
import { lastUpTo } from "../text/sorted-items.ts";
import type { Span } from "../text/span.ts";

const LONGEST_OPENING = 12;

/** Between two times of which one opens a clause: 到2026年**和**2027年. */
const JOINED = /^[、和及与]$/;

/** Times that open a clause, alone or joined, and so hold for the text after them until another takes over: **到2026年，**…. */
export function initialTimes(passage: Passage): readonly Time[] {
  // Most passages name no time; to keep that would cost more than to see it.
  return passage.times.length === 0 ? passage.times : timesThatOpen(passage);
}

const timesThatOpen = memoise(({ times, sentences, numbering, reading }: Passage): readonly Time[] => {
  const clauses = sentences.flatMap((sentence) => sentence.clauses);
  let joinedTo = -1;
  return times.filter(({ span }) => {
    const isJoined = joinedTo > 0 && JOINED.test(reading.text.slice(joinedTo, span.start));
    const isInitial = isJoined || opens(span);
    joinedTo = isInitial ? span.end : -1;
    return isInitial;
  });

  function opens(span: Span): boolean {
    const clause = lastUpTo(clauses, span.start, (item) => item);
    if (clause === undefined) return false;
    const start = clause.start === 0 ? (numbering?.length ?? 0) : clause.start;
    return (
      span.start - start <= LONGEST_OPENING && BEFORE_INITIAL.test(reading.text.slice(start, span.start))
    );
  }
});

/** Whether nothing of its sentence stands before a time: of one that only opens a clause, the next sentence knows nothing. */
export function opensSentence(passage: Passage, { span }: Time): boolean {
  const start = sentenceOf(passage, span)?.start ?? 0;
  return /^[—\s]{0,4}$/.test(passage.reading.text.slice(start, span.start));
}

export function sentenceOf({ sentences }: Passage, { start }: Span): Span | undefined {
  return lastUpTo(sentences, start, ({ span }) => span)?.span;
}
