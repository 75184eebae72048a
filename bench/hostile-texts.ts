/** One after the other they make a text: the same each time, or told by how many came before. */
type Piece = string | ((index: number) => string);

/** Pieces whose repetition has misled readers, or could: by what they try. The joined text is of the length asked for. */
const PIECES: Readonly<Record<string, Piece>> = {
  "one giant paragraph": "加快建设现代化产业体系，培育水产企业30家以上，到2026年产值达到15亿元；",
  "one sentence again and again": "组织企业与食品院所共建中试车间，开发即食贝类和海藻零食。\n\n",
  "sentences that differ in a number": (index) =>
    `组织企业与食品院所共建中试车间${index}座，开发即食贝类和海藻零食。\n\n`,
  "sentences that share half": (index) =>
    `组织企业与食品院所共建中试车间，${digitsOf(index, "育种养殖加工销售")}开发即食贝类和海藻零食。\n\n`,
  "two clauses in ever new order": (index) =>
    isThue(index) ? "组织企业与食品院所共建中试车间和冷链仓库，" : "开发即食贝类和海藻零食并建立销售网点；",
  "one giant list": "- 新增育苗车间5座。\n",
  "a table": "| 育苗场 | 10家 | 2026年 |\n",
  "an annex": (index) =>
    index === 0 ? "| 育苗场 | 产值（万元） |\n|---|---|\n" : `| 甲村 | ${index % 97} |\n`,
  headings: "## 一、目标\n\n",
  "numbered lines": "（一）建成冷库3座。\n\n",
  "items of one letter": "1. 甲\n",
  "opened brackets": "（",
  "brackets in brackets": "（（甲）",
  "opened titles": "《",
  "opened quotations": "“甲「",
  quotations: "“甲”",
  digits: "1234567890",
  "digits with commas": "1,234,567",
  "a decimal point and again": "1.",
  "Chinese numerals": "三百二十一万",
  "one Chinese numeral": "三",
  ranges: "1—",
  units: "个",
  "bound words": "不少于",
  "words of reaching": "达到",
  "leading verbs": "新增",
  "linking words": "累计",
  "the word year": "年",
  years: "2026年",
  "years in a list": "2026、",
  "years in brackets": "三年（2024—2026年）",
  lengths: "三年内",
  months: "1月1日",
  "five-year plans": "“十五五”",
  each: "每年",
  commas: "，",
  "clauses of one letter": "甲，",
  "full stops": "。",
  colons: "：",
  "enumeration marks": "、",
  "a sum and its parts": "共3项，其中甲类1项、乙类2项；",
  "sums without parts": "共3项，其中",
  announcements: "三大板块：",
  ordinals: "一是甲，二是乙，",
  conjunctions: "和",
  "responsibility notes": "（牵头单位：区科技局；",
  "notes in brackets": "（6月底前完成）",
  suppressions: "<!-- hegao-disable-line 1 -->甲\n\n",
  "suppressions never closed": "<!-- hegao-disable ",
  spaces: " ",
  "wide spaces": "\u3000",
  "blank lines": "\n\n",
  pinyin: "現(xiàn)",
  "traditional characters": "實現",
  links: "[甲](#a)",
  emphasis: "**甲",
  code: "`甲",
  "character references": "&amp;",
  "Latin words": "ab ",
  hashes: "# #",
  quotes: "> ",
  "latin letter and digit": "a1",
  signs: "+-",
  slashes: "1/",
  percents: "5%",
  hundredths: "百分之",
  "object words": "完成目标",
};

/** A hostile text, as long as asked for. */
export interface HostileText {
  readonly name: string;
  make(length: number): string;
}

export const hostileTexts: readonly HostileText[] = Object.entries(PIECES).map(([name, piece]) => ({
  name,
  // Within a line, inside a clause that means something: there readers look further.
  make: (length) => {
    const text = fill(piece, length);
    return text.includes("\n") ? text : `到2026年，水产企业达到${text}30家以上`;
  },
}));

function fill(piece: Piece, length: number): string {
  let text = "";
  for (let index = 0; text.length < length; index += 1)
    text += typeof piece === "string" ? piece : piece(index);
  return text;
}

/** A number in digits of one's own. */
function digitsOf(number: number, digits: string): string {
  return [...number.toString(digits.length)].map((digit) => digits[Number.parseInt(digit, 36)]).join("");
}

/** The sequence of Thue and Morse, in which nothing stands three times in a row and everything returns. */
function isThue(index: number): boolean {
  return [...index.toString(2)].filter((digit) => digit === "1").length % 2 === 1;
}
