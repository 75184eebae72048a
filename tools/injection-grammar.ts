import { BOUNDS_AFTER, BOUNDS_BEFORE } from "../server/src/language/bounds.ts";
import { HAN_YEAR, PLAN_NUMBER, WESTERN_YEAR } from "../server/src/language/calendar-words.ts";
import { BEFORE, END_OF, UNTIL, WITHIN } from "../server/src/language/time-words.ts";
import { LATIN_UNIT, UNIT_ENTRIES } from "../server/src/language/units.ts";
import { toReadingText } from "../server/src/text/reading-text.ts";

/**
 * The TextMate grammar that colours what a target is made of in the editor: deadlines, periods, quantities and document
 * numbers. It sees one line and no context, so it colours less than the readers in facts/ find, and should colour
 * nothing that they do not. Its words are theirs; its regular expressions are Oniguruma's. All begin their scopes with
 * roots that every theme colours.
 */

/** Where words are not prose; what is indented is prose to us, though the editor calls it code. */
const NO_PROSE =
  "comment markup.fenced_code markup.inline.raw markup.underline.link markup.math meta.embedded meta.tag";

const DEADLINE = "keyword.other.deadline.hegao";
const PERIOD = "keyword.other.period.hegao";
const QUANTITY = "constant.numeric.quantity.hegao";
const DOCUMENT_NUMBER = "entity.name.tag.document-number.hegao";

const TRADITIONAL = traditionalForms();

const either = (...sources: readonly string[]): string => `(?:${sources.join("|")})`;
const optional = (source: string): string => `(?:${source})?`;

const YEAR = either(WESTERN_YEAR, HAN_YEAR);
const MONTH = "(?:1[0-2]|0?[1-9]) ?月(?:\\d{1,2} ?日)?";
const PART_OF_YEAR = either(MONTH, "第?[一二三四1-4]季度", "[上下]半年");
const DASH = " ?(?:—{1,2}|[-－–~～至到]) ?";
const ANY_UNTIL = `(?<![截止])${UNTIL}`;
const DUE = `${END_OF}${optional(either(BEFORE, WITHIN))}`;
/** 每年3月底前 says how often; 截至2023年底 and 去年底 look back. */
const NO_DEADLINE_AFTER = "(?<!截至|截止|截止到)";
const PLAN = either(
  `[“"「『](?:${PLAN_NUMBER})五[”"」』]`,
  "(?<![一二三四五六七八九十百千万])十[一二三四五六七八九]五",
);
const YEARS_LONG =
  "(?:\\d{1,2}|[一二三四五六七八九十两]{1,3})(?:[—~～至到－-](?:\\d{1,2}|[一二三四五六七八九十]{1,3}))?个?年";

const periods = [
  // 2024—2026年, 2024年3月至2026年12月, （2024-2026）; past ones as well, for only the document's own date tells.
  `${WESTERN_YEAR}(?: ?年(?:${MONTH})?)?${DASH}${WESTERN_YEAR}(?: ?年(?:${MONTH})?(?![代龄鉴])|(?=[）)]))`,
  // “十四五”期间; “十四五”规划 is a document.
  `${PLAN}(?:期间|时期|规划期间?)`,
  `(?:今后|未来|接下来)${YEARS_LONG}(?:之?[内间])?`,
  `(?:利用|经过|通过|用)${YEARS_LONG}(?:左右)?的?(?:时间|努力)`,
  // 毕业2年内 limits something else.
  `(?<=[，。；：（、在拟将]|力争|争取|确保|计划)${YEARS_LONG}之?内`,
];

const deadlines = [
  // 到2026年, 到2026年6月底前, 到2025年、2030年; the year alone may as well look back.
  `${ANY_UNTIL} ?(?:${YEAR}(?: ?年)?[、和]){0,4}${YEAR} ?年(?![代龄鉴度版])${optional(PART_OF_YEAR)}${optional(END_OF)}${optional(either(BEFORE, WITHIN))}`,
  `${NO_DEADLINE_AFTER}(?<![高低优多少]于|[自从由较比])${YEAR} ?年${optional(PART_OF_YEAR)}${either(DUE, BEFORE, WITHIN)}`,
  `${optional(ANY_UNTIL)}${NO_DEADLINE_AFTER}[今本明]年度?${optional(PART_OF_YEAR)}${either(DUE, BEFORE)}`,
  `${optional(ANY_UNTIL)}${NO_DEADLINE_AFTER}(?<![\\d年每])(?<!去年|上年)${PART_OF_YEAR}${END_OF}${optional(BEFORE)}`,
  `${optional(ANY_UNTIL)}(?<![\\d一二三四五六七八九十两几半多近数今明本当全去上前每往同学财该整常度年])年(?:[底末][之以]?前|${WITHIN})`,
  `${ANY_UNTIL}(?:年底|本世纪中叶)`,
  `${optional(ANY_UNTIL)}${PLAN}(?:时期|规划)?期?末(?![端梢])[期年]?`,
];

const CITING = "根据|按照|依据|落实|贯彻|印发|执行";
const BRACKETED_YEAR = either(
  ...["〔〕", "[]", "［］", "【】", "（）", "()"].map(
    ([open, close]) => `${escaped(open)}20\\d{2}${escaped(close)}`,
  ),
);
/** 云政发〔2024〕9号; the issuer only where it surely begins: not after Han characters, but after 根据 and its like. */
const documentNumber = `(?:(?:(?<!\\p{Han})|(?<=${CITING}))(?!${CITING})[\\p{Han}&&[^的]]{2,8})?${BRACKETED_YEAR} ?第?\\d{1,4} ?号`;

const NUMBER = "\\d{1,12}(?:[,，]\\d{3}){0,4}(?:\\.\\d{1,6})?";
const SCALE = " ?[余多几]?(?:[十百万亿]|千(?![瓦伏克米卡赫])){0,2}[余多]?[万亿]? ?";
/** Years last, or are counted as such: 3年, 50周年; neither is a target's number. */
const NO_AMOUNT: ReadonlySet<string> = new Set(["年", "周年"]);
/** Atomic: what follows the longest that fits decides, as in the reader. */
const SIMPLE_UNIT = `(?>${[
  ...[...UNIT_ENTRIES.values()].flatMap((entries) =>
    entries
      .filter(({ text }) => !NO_AMOUNT.has(text))
      .map(({ text, notBefore }) =>
        notBefore.length === 0 ? escaped(text) : `${escaped(text)}(?!${notBefore.map(escaped).join("|")})`,
      ),
  ),
  "％",
  LATIN_UNIT.source,
].join("|")})`;
/** 台（套）, 立方米/小时; 元/月 is an amount and how often. */
const UNIT = `${SIMPLE_UNIT}(?:[（(][个件套张次户间只辆][）)])?(?:/(?:小时|[百千万]?人|平方米|立方米|平方公里|[亩吨户辆次]))?`;
const BOUND_BEFORE = either(
  ...[...BOUNDS_BEFORE.values()]
    .flat()
    .filter(({ starred }) => !starred)
    .map(({ word, not }) => (not === "" ? word : `(?<![${not}])${word}`)),
);
const BOUND_AFTER = either(
  ...[...BOUNDS_AFTER.values()]
    .flat()
    .filter(({ starred }) => !starred)
    .map(({ word, not }) => (not === "" ? word : `${word}(?![${not}])`)),
);
/** What makes a name, a code or a formula of a number: PM2.5, 1+4, 15*3个, 第3批, 每100户, 前10位, 1个50亿元以上项目, A-3; not 补助收入-268万元. */
const NO_NAME_BEFORE =
  "(?<![A-Za-z0-9._/\\\\+×:∶@#=&%每第]|[^\\p{Han}]-|[\\d第] |\\d[：:*]|\\d[时点]|[^*]\\*|[^目之以此日]前|[\\d一二两三四五六七八九十百千万][个家项首])";
const NO_QUOTED_NAME = "(?!(?<=“)[^“”]{1,6}”)";
const GRADE = "级号型版款强";
/** 230家以上, 近30项, 15亿元, 5%—8%. Chinese numerals are mostly parts of names and slogans. */
const quantity = [
  optional(`${BOUND_BEFORE} ?`),
  NO_NAME_BEFORE,
  NO_QUOTED_NAME,
  optional(`${NUMBER}${SCALE}${optional(UNIT)}${DASH}`),
  `${NUMBER}${SCALE}`,
  either(`${UNIT}(?![${GRADE}])`, `(?<=[万亿]|[万亿][余多])(?!${SIMPLE_UNIT}|[${GRADE}/A-Za-z\\d])`),
  optional(BOUND_AFTER),
].join("");
/** 95, ≥95 alone in a table's cell; no year. */
const cell = `(?<=\\|)\\s*([≥≤]?(?!(?:19|20)\\d{2}\\s*\\|)${NUMBER})\\s*(?=\\|)`;

const scoped = (name: string, sources: readonly string[]): object[] =>
  sources.map((source) => ({ name, match: inBothScripts(source) }));

export const injectionGrammar = {
  name: "核稿：期限、数量和文号",
  scopeName: "hegao.markdown-injection",
  injectionSelector: `L:text.html.markdown ${NO_PROSE.replace(/\S+/g, "-$&")}`,
  patterns: [
    // What stands in a document's title belongs to its name; with Markdown in it, it is left to Markdown.
    { match: "《[^《》\\[\\]<>*_`]{1,80}》" },
    ...scoped(DOCUMENT_NUMBER, [documentNumber]),
    ...scoped(PERIOD, periods),
    ...scoped(DEADLINE, deadlines),
    ...scoped(QUANTITY, [quantity]),
    { match: cell, captures: { 1: { name: QUANTITY } } },
  ],
};

function escaped(text = ""): string {
  return text.replace(/[[\]()]/g, "\\$&");
}

/** The traditional characters of each simplified one, as the readers fold them. */
function traditionalForms(): ReadonlyMap<string, string> {
  const all = Array.from({ length: 0x51a5 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
  const { text } = toReadingText({
    text: all,
    runs: [{ at: 0, length: all.length, source: 0, sourceLength: all.length }],
  });
  const forms = new Map<string, string>();
  for (const [index, simple] of [...text].entries()) {
    if (simple !== all[index]) forms.set(simple, (forms.get(simple) ?? "") + all[index]);
  }
  return forms;
}

/** 个 becomes [个個箇], also inside a class: Oniguruma joins the inner to the outer. */
function inBothScripts(source: string): string {
  return source.replace(/\p{Script=Han}/gu, (char) => {
    const forms = TRADITIONAL.get(char);
    return forms === undefined ? char : `[${char}${forms}]`;
  });
}
