import { meant } from "./meant-en.ts";
import type { JsonFault, Messages, SuppressionReach, ValueKind } from "./messages.ts";

const REACHES: Readonly<Record<SuppressionReach, string>> = {
  line: "this line",
  paragraph: "this paragraph",
  heading: "this heading",
  table: "the whole table",
};

const JSON_FAULTS: Readonly<Record<JsonFault, string>> = {
  symbol: "This is not in quotes: names and texts stand in double ones.",
  name: "Expected a name in quotes.",
  value: "A value is missing or unfinished.",
  colon: "Expected “:” after the name.",
  comma: "Expected “,” between two items.",
  brace: "Expected “}” for the “{” before.",
  bracket: "Expected “]” for the “[” before.",
  end: "The content is complete before this; something is left over.",
  comment: "The comment does not end: “*/” is missing.",
  quote: "The quotation mark has no partner.",
  deep: "Brackets nest too deep: no configuration needs so many levels.",
  empty: "The file is empty. It must hold at least {}.",
  other: "This is not understood. Write JSON, with comments if you like.",
};

const VALUE_KINDS: Readonly<Record<ValueKind, string>> = {
  object: "an object: { … }",
  array: "a list: [ … ]",
  string: "a text in quotes",
  integer: "a whole number, without quotes",
  number: "a number, without quotes",
  boolean: "true or false, without quotes",
};

const unlisted = ({ copies, more }: { copies: number | null; more: number }): string =>
  (copies === null ? "" : `There are ${copies} in all; later ones are not listed. `) +
  (more === 0 ? "" : `${more} more are found behind it; they are listed once these are mended. `);

function elsewhere(
  { file, isLater }: { readonly file: string | null; readonly isLater: boolean },
  value: string,
): string {
  if (file !== null) return `is ${value} in “${file}”`;
  return isLater ? `is ${value} further on` : `was ${value} before`;
}

function whenOf({ year, month }: { readonly year: number; readonly month: number | null }): string {
  return month === null ? `${year}` : `${year}-${String(month).padStart(2, "0")}`;
}

/** Further targets of one column. */
function andMore(others: number): string {
  return others > 0 ? ` (and ${others} more)` : "";
}

const LOOK_UP_TITLE = "This is the title of another document: look it up there.";

const behindComma = (words: string): string => (words === "" ? "" : `, ${words}`);

export const en: Messages = {
  "undated-target": ({ target, others }) =>
    `The target “${target}”${andMore(others)} names no year, and neither do its paragraph, section or title, so it cannot be assessed. Add one, such as “到××××年，……”.`,
  "undated-target/title": ({ target, others, from, to, inTitle }) =>
    `Only the ${inTitle ? "title" : "preamble"}'s ${from}–${to} dates the target “${target}”${andMore(others)}. If it is due by ${to}, better say so.`,
  "undated-target/sibling": ({ target, others, from, to, inTitle }) =>
    `The target “${target}”${andMore(others)} names no year while the sections beside it do; the ${inTitle ? "title" : "preamble"}'s ${from}–${to} does not say which. Add one, such as “到${to}年，……”.`,
  "undated-target/sibling-deadline": () => "a section beside it names its year here",
  "undated-target/repair": ({ year }) => `Put “到${year}年，” before the first target of the sentence`,
  "undated-target/repair-header": ({ year, header }) =>
    `Change the header “${header}” to “${year}年${header}”`,

  replace: ({ from, to }) => `Change “${from}” to “${to}”`,

  "conflicting-values": ({ indicator, first, second, year, ...place }) =>
    `${year === "" ? "" : `For ${year} `}“${indicator}” ${elsewhere(place, first)} and is ${second} here: one indicator has one value. Check and make them agree.`,
  "conflicting-values/of-two": ({ indicator, first, second, year, ...place }) =>
    `${year === "" ? "" : `For ${year} `}“${indicator}” ${elsewhere(place, first)} and is ${second} here, and other numbers of the two places differ too. If they tell of two things, say whose numbers they are; if of one, check and make them agree.`,
  "conflicting-values/wording": ({ indicator, first, second, year, ...place }) =>
    `For ${year} “${indicator}” ${elsewhere(place, `“${first}”`)} and is “${second}” here: the same number, held to differently. Better word both alike.`,
  "conflicting-values/first": ({ file, isLater }) => {
    if (file !== null) return `the value given in “${file}”`;
    return isLater ? "the value given further on" : "the value given before";
  },

  "annual-total-mismatch": ({ verb, each, years, product, total }) =>
    `每年${verb}${each} × ${years} years = ${product}, but the text says ${total}. Check the yearly number, the years and the total.`,
  "annual-total-mismatch/far": ({ verb, each, years, product, total }) =>
    `每年${verb}${each} over ${years} years at most comes to about ${product}, far from ${total}. Check the yearly number, the years and the total.`,
  "annual-total-mismatch/yearly": () => "the yearly number",
  "annual-total-mismatch/rate": ({ each, count, product, total }) =>
    `${each} × ${count} = ${product}, but the text says ${total}. Check what comes each time, how often, and the total.`,
  "annual-total-mismatch/each": () => "what comes each time",

  "growth-mismatch": ({ base, result, arithmetic, stated }) =>
    `From ${base} to ${result}${behindComma(arithmetic)}, which does not fit “${stated}”. Check the base, the result and the change.`,
  "growth-mismatch/points": ({ base, result, arithmetic, stated }) =>
    `From ${base} to ${result}${behindComma(arithmetic)}, written as “${stated}”. A difference of percentages is in 百分点 (points); % means something else.`,
  "growth-mismatch/share": ({ base, result, arithmetic, stated }) =>
    `The share of ${result} in ${base}${arithmetic === "" ? "" : ` is ${arithmetic}, which`} does not fit “${stated}”. Check both numbers and the share.`,
  "growth-mismatch/move": ({ base, result, rises }) =>
    `From ${base} to ${result} is said to ${rises ? "rise, but falls" : "fall, but rises"}. Check both numbers, or the verb.`,
  "growth-mismatch/rank": ({ base, result, rises }) =>
    `From ${base} to ${result} a rank ${rises ? "falls, but is said to rise" : "rises, but is said to fall"}. Check both ranks, or change the verb.`,
  "growth-mismatch/loss": ({ stated, multiple }) =>
    `Nothing can fall by “${stated}”: ${multiple ? "once its own size" : "100%"} leaves zero. Use a percentage of at most 100 or a fraction.`,
  "growth-mismatch/base": () => "the base",
  "growth-mismatch/result": () => "the result",

  "parts-total-mismatch": ({ sum, total, more, isLikely }) =>
    `The parts do not fit the total: ${sum}, ${more ? "more" : "less"} than ${total}. Check the total and each part${isLikely ? ", and say so where the parts overlap" : ""}.`,
  "parts-total-mismatch/part": ({ part, total }) =>
    `The part ${part} is more than its total ${total}. Check both.`,
  "parts-total-mismatch/column": ({ sum, total, more }) =>
    `The rows of the table do not come to their total: ${sum}, ${more ? "more" : "less"} than ${total}. Check the total and each row.`,
  "parts-total-mismatch/row": ({ sum, total, more }) =>
    `The columns of this row of the table do not come to its total: ${sum}, ${more ? "more" : "less"} than ${total}. Check the total and each column.`,
  "parts-total-mismatch/below": ({ sum, total, more }) =>
    `The parts set out below do not come to their total: ${sum}, ${more ? "more" : "less"} than ${total}. Check the total and each part.`,
  "parts-total-mismatch/share": ({ part, total, share, actual }) =>
    `The share does not fit: ${part} is ${actual} of ${total}, but ${share} is written. Check the three numbers.`,
  "parts-total-mismatch/total": () => "the total",
  "parts-total-mismatch/part-here": () => "a part",

  "count-mismatch": ({ announced, listed, open }) =>
    `“${announced}” is announced, but ${listed} ${open ? "or more " : ""}are listed. Count them and correct the number or the list.`,
  "count-mismatch/dealt": ({ names, values }) =>
    `“分别” gives ${values} numbers to ${names} names. Count both and add what is missing or delete what is left over.`,
  "count-mismatch/listed": () => "listed here",

  "period-mismatch": ({ length, years, counted, isQuotedTitle }) =>
    `“${length}” does not fit “${years}”, which is ${counted} years with both the first and the last. ${isQuotedTitle ? LOOK_UP_TITLE : "Check the length and the years."}`,
  "period-mismatch/duration": ({ length, dates, counted }) =>
    `“${length}” does not fit “${dates}”, which is ${counted}. Check the length and the dates.`,
  "period-mismatch/plan": ({ plan, years, from, to }) =>
    `${plan} runs from ${from} to ${to}, but here it is ${years}. Check the years.`,
  "period-mismatch/plan-length": ({ plan, length, from, to }) =>
    `${plan} runs from ${from} to ${to}, ${to - from + 1} years, but here it is “${length}”. Check the number.`,
  "period-mismatch/plan-year": ({ plan, year, expected }) =>
    `By the years of ${plan} this should be ${expected}, but the text says ${year}. Check the year.`,
  "period-mismatch/reversed": ({ from, to, isQuotedTitle }) =>
    `The period is reversed: “${from}” comes after “${to}”. ${isQuotedTitle ? LOOK_UP_TITLE : "Check both."}`,
  "period-mismatch/reversed-length": ({ from, to }) =>
    `The range of years is reversed: ${from} stands before ${to}. Write the less first, or check both numbers.`,
  "period-mismatch/reversed-months": ({ from, to }) =>
    `The period is reversed: as written, “${to}” is of the same year as “${from}”, but before it. Where the next year is meant, say so (次年).`,
  "period-mismatch/run": ({ since, until, least, most, count, unit }) =>
    `From ${since} to ${until} there can be ${count > most ? `at most ${most}` : `no fewer than ${least}`}${unit}, but the text says ${count}${unit}. Check the year and the number.`,
  "period-mismatch/date": ({ month, days }) =>
    days === 0
      ? `There is no month ${month}. Check the date.`
      : `Month ${month} has ${days} days: there is no such date. Check it.`,
  "period-mismatch/part-of-year": ({ part, months, first, last }) =>
    `“${part}” is months ${first} to ${last}, but the bracket says “${months}”. Check the months.`,
  "period-mismatch/own-edge": ({ year, expected }) =>
    `By the years of the title this is ${expected}, but the text says ${year}. Check the year.`,
  "period-mismatch/stages": ({ before, after, shared }) =>
    shared > 0
      ? `The stage before is ${before} and this one ${after}: they share ${shared} months. Check the dates; if both run at once, say so.`
      : `The stage before is ${before} and this one ${after}: ${-shared} months lie between. Check the dates.`,
  "period-mismatch/steps": ({ before, after }) =>
    `An earlier step is “${before}”, and this one is “${after}”, which is before it. Check the dates.`,
  "period-mismatch/anniversary": ({ since, year, expected, count }) =>
    `From ${since} to ${year} it is ${expected} years, but the text says ${count}. Check the year and the number.`,
  "period-mismatch/horizon": ({ years, from, to, planned }) =>
    `Here the plan takes ${years} years, but its title gives it ${planned} (${from}–${to}). Make them agree.`,
  "period-mismatch/own-period": ({ years, from, to }) =>
    `Here the plan runs for ${years}, but its title says ${from}–${to}. Make them agree.`,
  "period-mismatch/stage": ({ years, until, since, from, to }) =>
    `The ${years} years to ${until} would begin in ${since}, but the plan runs from ${from} to ${to}. Check the length and the year.`,
  "period-mismatch/stage-after": ({ years, after, until, counted }) =>
    `${years} more years to ${until}, but ${after} was to be reached before: from there to ${until} it is ${counted}. Check the length and the years.`,
  "period-mismatch/built-on": ({ base, years, until, counted }) =>
    `This goes on from a plan up to ${base}: from ${base} to ${until} it is ${counted} years, but the text says ${years}. Check the length and the years.`,
  "period-mismatch/due": ({ years, until, since, year }) =>
    `The ${years} years to ${until} would begin in ${since}, but this text is of ${year}. Check the length and the year.`,
  "period-mismatch/half": ({ year, expected }) =>
    `By the other half of the report this should be ${expected}, but the heading says ${year}. Check the year.`,
  "period-mismatch/early": ({ plan, to, years, finished }) =>
    `${plan} runs to ${to}: ${years} years early is ${finished}, but the text tells of a later year. Check by how many years.`,
  "period-mismatch/months": ({ since, first, until, most, count, unit }) =>
    `From ${unit === "月" ? "month" : "quarter"} ${first} of ${since} to the end of ${until} there can be at most ${most}个${unit}, but the text says ${count}. Check where it begins and the number.`,
  "period-mismatch/parts": ({ first, last, sum, planned }) =>
    `The first ${first} and the last ${last} years make ${sum}, but the plan has ${planned}. Check the lengths.`,
  "period-mismatch/editions": ({ held, toCome }) =>
    toCome > held
      ? `Edition ${toCome} is to be held next, but the last that the text says was held is edition ${held}. Check the numbers.`
      : `Edition ${toCome} is still to be held, but the text says that edition ${held} was. Check the numbers.`,
  "period-mismatch/look-back": ({ years, usual }) =>
    `The text says again and again that it looks back on ${usual} years, and here alone on ${years}. Check the number, or say since which year.`,
  "period-mismatch/session": ({ count, own, unit }) =>
    unit === "次"
      ? `The report is made at session ${own}, but says that session ${count} laid down what it gives account of. Check the number.`
      : `The report is made at congress ${own}, but says that congress ${count} laid down what it gives account of; only this one or the one before can have. Check the number.`,
  "period-mismatch/lengths": ({ years, other }) =>
    `The name says ${years} years here and ${other} years elsewhere. Make them agree.`,
  "period-mismatch/titles": ({ years, other }) =>
    `One document has the years ${other} before and ${years} here. Look up its title and make them agree.`,
  "period-mismatch/other": () => "does not agree with this",
  "period-mismatch/title": () => "the period in the title",

  "scale-jump": ({ indicator, value, other, times }) =>
    `“${indicator}” is ${value} here and ${other} elsewhere, ${times} times apart. 万 and 亿 were probably mixed up; check the order of magnitude.`,
  "scale-jump/other": () => "the other value",
  "scale-jump/odd": ({ number, kind }) =>
    ({
      scale: `“${number}” piles up 万 and 亿; nobody can tell how much it is. Check the order of magnitude.`,
      point: `“${number}” has two decimal points; nobody can tell how much it is. Check it.`,
      comma: `“${number}” has commas that part no thousands; nobody can tell how much it is. Check its digits.`,
    })[kind],

  "impossible-share": ({ indicator, share }) =>
    `“${indicator}” is ${share}, more than 100%. A part is not more than its whole: check the number, or say that it is growth or progress.`,

  "milestone-regression": ({ indicator, earlier, before, later, after, aimed }) =>
    `“${indicator}” is ${aimed ? "to be " : ""}${before} ${earlier === null ? "now" : `in ${whenOf(earlier)}`}, but the aim for ${whenOf(later)} is ${after}: it goes backwards. Check both numbers and years; if it is meant to fall, say 下降到.`,
  "milestone-regression/earlier": () => "the earlier number",

  "deadline-outside-period": ({ time, year, from, to }) =>
    `“${time}” lies ${year - to} years after the plan's period, ${from}–${to}. Check the year; if it is a longer-term aim, say 展望 or name the plan it comes from.`,
  "deadline-outside-period/before": ({ time, from, to }) =>
    `“${time}” lies before the plan's period, ${from}–${to}: no aim of this plan can be due then. Check the year, or say that it is an earlier aim.`,
  "deadline-outside-period/past": ({ time, written }) =>
    `“${time}” lies before ${written}, the year of this document, and is past: nothing can be due then. Check the year, or say that it was an earlier demand.`,
  "deadline-outside-period/past-day": ({ time, day }) =>
    `“${time}” lies before ${day}, the date of this document, and is past: nothing can be due then. Check the date, or say that it was an earlier demand.`,
  "deadline-outside-period/title": () => "the period in the title",

  "duplicate-paragraph": ({ text, ...counts }) =>
    `This paragraph stands earlier too: “${text}”. ${unlisted(counts)}Keep one; two copies drift apart when one is edited.`,
  "duplicate-sentence": ({ text, ...counts }) =>
    `This sentence stands earlier too: “${text}”. ${unlisted(counts)}Keep one, or say it another way.`,
  "duplicate-clause": ({ text, clauses, ...counts }) =>
    `${clauses === 1 ? "This clause stands" : "These clauses stand"} earlier too: “${text}”. ${unlisted(counts)}Keep one unless the echo is meant.`,
  "duplicate-set-phrase": ({ text, more }) =>
    `This set phrase stands earlier too: “${text}”. ${unlisted({ copies: null, more })}Leave it where it is meant; delete it if a paste left it over.`,
  "near-duplicate": ({ differences, count, clauses, ...counts }) => {
    const shown = differences.map(({ earlier, later }) => {
      if (earlier === "") return `“${later}” stands here only`;
      if (later === "") return `“${earlier}” stands in the first only`;
      return `the first says “${earlier}”, this one “${later}”`;
    });
    const rest = count > differences.length ? ` and ${count - differences.length} more` : "";
    const stands =
      clauses === null
        ? "This sentence nearly stands"
        : clauses === 1
          ? "This clause nearly stands"
          : "These clauses nearly stand";
    return `${stands} earlier too: ${shown.join("; ")}${rest}. ${unlisted(counts)}Check them; if they say the same thing, keep one.`;
  },
  "repeated-words": ({ words, more }) =>
    `“${words}” stands twice in a row, probably left over from an edit. ${unlisted({ copies: null, more })}Delete one.`,
  "repeated-words/delete": () => "Delete one of the two",
  "duplicate-heading": ({ title }) =>
    `“${title}” heads another section of this level too; readers cannot tell the two apart. Join them, or rename one.`,
  "duplicate-across-files": ({ text, length, file }) =>
    `“${text}” (${length} characters) stands in “${file}” too. If it is quoted, use quotation marks and name the source; if it is borrowed, say it for your own place.`,
  "duplicate-across-files/other": () => "the same words in the other file",
  "duplicate-first": () => "it stands here first",
  "duplicate-delete": () => "Delete this copy",

  "unknown-suppression": ({ rule }) =>
    `There is no rule “${rule}”, so this comment does nothing for it. See hegao rules for their names.`,
  "unknown-suppression/command": ({ word }) =>
    `“${word}” means nothing, so this comment does nothing. Write hegao-disable-next-line, hegao-disable-line, hegao-disable, hegao-enable or hegao-disable-file.`,
  "unused-suppression": ({ rule }) =>
    `This comment keeps back no finding${rule === null ? "" : ` of “${rule}”`}. If the fault is mended, delete it before it hides the next one.`,
  "unused-suppression/enable": () =>
    "No hegao-disable before this hegao-enable goes with it, so it does nothing. Delete it, or check the rule's name.",
  "suppression/delete": () => "Delete this comment",
  "suppression/delete-rule": ({ rule }) => `Delete “${rule}” from the comment`,

  "suppress-here": ({ rule, reach }) =>
    `Keep back “${rule}” in ${REACHES[reach]} (adds a comment with the reason)`,
  "suppress-reason": () => "say why",
  "fix-all": () => "Fix everything that can safely be fixed",
  "with-choices": ({ title, more }) => `${title} (or one of ${more} more)`,
  "settings-late": () => "The editor did not tell its settings in time; the known ones hold until it does.",
  "setting-ignored": ({ setting }) => `This setting makes no sense and is ignored: ${setting}`,
  "too-many-files": ({ most }) =>
    `The workspace holds more than ${most} Markdown files; drafts are compared with the first ${most} only. For all, run hegao check --across.`,

  "file-missing": () => "no such file or directory.",
  "access-denied": () => "not checked: no permission to read it.",
  "read-failed": ({ detail }) => `not checked: reading failed (${detail}).`,
  "no-file-matched": () =>
    "no file to check here (directories are searched for .md and .markdown, without what .gitignore or the configuration ignores).",
  "not-utf8": ({ encoding }) =>
    `not checked: not UTF-8 (${encoding === null ? "unknown encoding, GB18030 is common" : `probably ${encoding}`}). Save it as UTF-8 in your editor.`,
  "not-text": () => "not checked: not a text file.",
  "rule-failed": ({ ruleId, detail }) =>
    `internal error: rule ${ruleId} did not finish (${detail}). The other rules are not affected; please report this line.`,
  "reading-failed": ({ detail }) => `internal error, not checked (${detail}). Please report this line.`,
  "unparsed-markdown": () =>
    "From here to the next blank line there are too many marks, or they nest too deep: it was checked as plain text, line by line. Look for * _ [ without a partner, or needless >.",

  "config-syntax": ({ fault }) => JSON_FAULTS[fault],
  "config-full-width": ({ sign }) =>
    `「${sign}」 is a Chinese sign; commas, colons, quotes and brackets of a configuration file are the ASCII ones.`,
  "config-repeated-key": ({ key }) => `“${key}” stands twice, so neither can be relied on. Delete one.`,
  "config-unknown-key": ({ key, known, suggestion }) =>
    `There is no key “${key}”.${meant(suggestion) || ` Here can stand: ${known.join(", ")}.`}`,
  "config-unknown-rule": ({ rule, suggestion }) =>
    `There is no rule “${rule}”.${meant(suggestion)} See hegao rules for their names.`,
  "config-missing-key": ({ key }) => `“${key}” is missing here and cannot be left out.`,
  "config-kind": ({ kind }) => `Expected ${VALUE_KINDS[kind]}.`,
  "config-choice": ({ given, choices, suggestion }) =>
    `${given === null ? "E" : `“${given}” cannot stand here: e`}xpected one of ${choices.map((each) => `"${each}"`).join(", ")}.${meant(suggestion)}`,
  "config-least": ({ kind, least }) =>
    kind === "array" ? `Expected at least ${least} item(s).` : `This cannot be less than ${least}.`,
  "config-most": ({ kind, most }) =>
    kind === "array" ? `Expected at most ${most} item(s).` : `This cannot be more than ${most}.`,
  "config-value": () => "This cannot stand here.",
  "config-governs": () =>
    "the configuration is wrong, so the drafts it governs were not checked. Mend what is named above.",
  "config-broken": ({ path, line, fault, more }) =>
    `The configuration ${path} is wrong, so the drafts it governs are not checked. ${line === null ? "" : `Line ${line}: `}${fault}${more === 0 ? "" : ` And ${more} more.`}`,
  "config-ignored": ({ path, line }) => `not checked: ignored by line ${line} of ${path}.`,
};
