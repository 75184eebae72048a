import type { RuleTexts } from "./rule-texts.ts";

export const ruleTextsEn: RuleTexts = {
  "unparsed-markdown": {
    summary: "A stretch of Markdown has too many marks or nests too deep, and was checked as plain text.",
    why: "Headings, lists and tables in it went unrecognised, so the checks are less exact there.",
    remedy:
      "Look for *, _ or [ without a partner and for needless nesting of > and lists, or part a long list by blank lines.",
  },
  "undated-target": {
    summary: "A target with a number does not say by which year.",
    why: "An indicator without a year can be neither broken down by year nor assessed.",
    remedy: "Put the year before the first target of the sentence, as in 到2026年，……; or drop the number.",
  },
  "deadline-outside-period": {
    summary:
      "An aim is due outside the years of its plan, or an aim or task before its document was written.",
    why: "Nobody answers for years that the plan does not cover, and nobody can assess them; what is due by a day gone by cannot be done.",
    remedy:
      "Check the year; if it is a longer-term aim, say 展望 or name the plan it comes from; if it was asked for before, say so.",
  },
  "milestone-regression": {
    summary: "The aim for a later year is below that of an earlier one, or below what there is.",
    why: "What should grow goes backwards; a number or a year is probably wrong.",
    remedy: "Check both numbers and years; if it is meant to fall, say 下降到.",
  },
  "conflicting-values": {
    summary: "The same indicator has two different values for the same time.",
    why: "Readers cannot tell which value holds, and each will work to their own. Equal values of unequal strictness (80家, 80家以上) are a hint; two counts of a set that nobody adds to (24条重点产业链) are a warning; where two paragraphs or chapters differ in several numbers and agree in fewer, they may tell of two things, which is a hint. Files that a configuration puts in one of its sets are compared with each other too.",
    remedy:
      "Ask where the figures come from and make both the same; if they measure different things, name them so.",
  },
  "annual-total-mismatch": {
    summary: "What comes each year, quarter or month, times how long it comes, is not the total stated.",
    why: "At least one of the two is wrong, and the work planned from them differs.",
    remedy:
      "Check the yearly number, the years and the total; if it is no plain product, say how it is reckoned.",
  },
  "growth-mismatch": {
    summary: "A change does not fit the base and the result stated with it.",
    why: "增长几倍 is easily taken for 增长到几倍, and points for percent, which blows the change up or hides it.",
    remedy:
      "Reckon (result − base) ÷ base; name a difference of percentages 百分点; nothing falls by more than 100%.",
  },
  "parts-total-mismatch": {
    summary: "The parts do not add up to the total stated.",
    why: "The total or a part is wrong or missing, and the figures do not stand checking. Parts that may overlap, totals with 以上 or 左右, and the row 合计 of a table, are a warning.",
    remedy:
      "Check each part; where the list is not complete, introduce it with 其中 or name the rest; where parts overlap, say so.",
  },
  "count-mismatch": {
    summary: "The number of items announced differs from the number listed.",
    why: "Items were added or removed without changing the number, or one was lost.",
    remedy: "Count the items; correct the number, or add or remove items.",
  },
  "period-mismatch": {
    summary:
      "A length differs from what the first and last year or date give, a period is reversed, the years of a five-year plan, of a plan's own or of an anniversary are wrong, stages overlap or leave a gap, or a date is in no calendar.",
    why: "Where the period is unclear, so are the deadlines. In the quoted title of another document, of one stage, or across a turn of the year without 次年, it is a warning.",
    remedy: "Check the years and the length; both the first and the last year count.",
  },
  "scale-jump": {
    summary: "Values of one indicator lie ten thousand times apart, or a number is written as none can be.",
    why: "With 万 and 亿 mixed up or a point too many, a number is off by orders of magnitude.",
    remedy: "Check the unit and the order of magnitude, and mend the wrong one.",
  },
  "impossible-share": {
    summary: "A coverage or share is above 100%.",
    why: "A part is not more than its whole: the number is wrong, or growth was written as a share.",
    remedy: "Check the number; if it is growth or progress, say so.",
  },
  "duplicate-paragraph": {
    summary: "The same paragraph stands more than once.",
    why: "It was probably pasted twice; later edits will change only one of the two. In a box, in a field that every item has, and for set phrases, it is a hint.",
    remedy: "Keep one and delete the other, or refer to the first.",
  },
  "duplicate-sentence": {
    summary: "The same sentence stands more than once.",
    why: "It was probably pasted twice; later edits will change only one of the two. Under twenty characters, a sentence of two clauses and sixteen characters or more is a hint, and all others are left alone: most that return are phrases of every official text, and findings nobody needs hide those that count.",
    remedy: "Keep one, delete the other, and read the paragraph again.",
  },
  "duplicate-clause": {
    summary: "The same run of clauses stands more than once.",
    why: "It is probably a left-over of an edit and reads as if nobody had proofread the text. Between an overview and its sections, and for set phrases, it is a hint.",
    remedy: "Delete the later one and check the punctuation around it.",
  },
  "near-duplicate": {
    summary:
      "The same sentence stands twice but for numbers, names or a few characters, or a clause of twenty characters or more but for one number or word.",
    why: "Where two sentences are alike and their numbers are not, nobody knows which of them holds. A clause with a word more, or a result beside an aim, is a hint; what is said by year, grade or class, and set phrases, are left alone.",
    remedy:
      "Compare them, keep the right one and delete the other; if two things are meant, say what sets them apart.",
  },
  "repeated-words": {
    summary: "The same words or marks stand twice in a row.",
    why: "They are probably left over from an edit and read as if nobody had proofread the text.",
    remedy: "Delete one of the two.",
  },
  "duplicate-heading": {
    summary: "Two headings of the same level are equal.",
    why: "Readers cannot tell what belongs where, and a task may be given out twice.",
    remedy: "Join the two sections, or rename one.",
  },
  "duplicate-across-files": {
    summary:
      "Two files share forty characters or more (checked by hegao check --across, or with hegao.across in the editor).",
    why: "Borrowed words seldom fit the place they are put in, and do not show whose task it is.",
    remedy:
      "Quote with marks and name the source; reword what was borrowed; keep the finding back where both must be equal.",
    options: {
      minimum: "Fewer equal characters than this are not reported; 40 at least.",
      ignoreQuotations:
        "Quotations (twenty characters or more in quotation marks, quoted paragraphs) do not count.",
      ignoreTitles: "Titles in 《》 do not count.",
      ignoreBases: "What a document rests on (为贯彻落实……, 根据……) does not count.",
      ignoreFormalities: "Covering notices, dates of effect, greetings and thanks of reports do not count.",
      ignoreSetPhrases: "Set phrases (以……为指导, ……会议精神) do not count.",
      ignoreWords: "Words of your own: a clause that holds one of these does not count.",
    },
  },
  "unknown-suppression": {
    summary: "A comment that is to keep a finding back names no known rule or command.",
    why: "A mistyped comment does nothing: what it was to keep back is still reported.",
    remedy:
      "Write the rule's name (see hegao rules) or a command such as hegao-disable-next-line; or delete it.",
  },
  "unused-suppression": {
    summary: "A comment that is to keep a finding back keeps back none.",
    why: "Left behind after the fault is mended, it will hide the next one.",
    remedy: "Delete the comment, or move it before the paragraph with the fault.",
  },
};
