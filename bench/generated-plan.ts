const PLACES = ["云屏县", "临澜区", "青樟市", "望潮镇", "石浦口", "松屿街道", "白鹭湾", "沧江新区"];
const THINGS = [
  "水产企业",
  "育苗车间",
  "冷链仓库",
  "科技特派员",
  "海洋牧场",
  "中试基地",
  "检测实验室",
  "渔港泊位",
  "社区驿站",
  "智能渔船",
  "加工园区",
  "专利成果",
];
const UNITS = ["家", "个", "座", "名", "处", "项", "套", "亿元"];
const DEEDS = ["新增", "培育", "建成", "引进", "改造", "储备"];
const TIMES = ["到2026年，", "力争到2027年底，", "“十五五”期间，", "每年", "三年内"];
const AIMS = [
  "推动育种、养殖、加工和销售环节衔接",
  "支持院所与企业共用船台和冷库",
  "引导金融机构为养殖户提供分段还款的贷款",
  "完善港区道路和岸电设施",
  "组织渔民到训练船上轮训",
  "把检测数据接入全县的监管平台",
  "鼓励村集体以滩涂入股",
  "健全抽查与公示相结合的质量制度",
];
const SUBJECTS = ["县海洋局", "区科技局", "各乡镇", "行业协会", "龙头企业", "港航中心", "青樟大学"];
const HAN = "一二三四五六七八九十";

/** A plan about places that do not exist, as full of numbers and times as real ones are, of so many characters or a few more; the same for the same length. */
export function generatePlan(length: number): string {
  let seed = 20_260_101;
  const number = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = (words: readonly string[]): string => words[number(words.length)] as string;
  const aim = (): string =>
    `${number(4) === 0 ? pick(TIMES) : ""}${pick(PLACES)}${pick(DEEDS)}${pick(THINGS)}${2 + number(900)}${pick(UNITS)}${pick(["", "以上", "左右"])}`;
  const sentence = (): string =>
    `${pick(SUBJECTS)}会同${pick(SUBJECTS)}${pick(AIMS)}，在${pick(PLACES)}${pick(AIMS)}${number(6) === 0 ? `，${aim()}` : ""}。`;
  const paragraph = (): string => Array.from({ length: 2 + number(4) }, sentence).join("");

  const parts = ["# 云屏县水产科技三年行动方案（2025—2027年）\n"];
  let written = 0;
  for (let chapter = 0; written < length; chapter += 1) {
    const opening = `${chapter % 2 === 0 ? "## " : ""}${HAN[chapter % 10]}、${pick(AIMS)}\n`;
    const items = Array.from({ length: 3 + number(5) }, (_, item) => {
      const text = `${paragraph()}${aim()}。`;
      if (item % 3 === 0) return `（${HAN[item]}）${pick(AIMS)}。${text}\n`;
      return item % 3 === 1 ? `${item}.${text}\n` : `　　${text}\n`;
    });
    const list = `- **${pick(THINGS)}**：${aim()}；\n- ${sentence()}\n`;
    const table = `| 指标 | 2025年 | 2027年 |\n|---|---|---|\n| ${pick(THINGS)}（家） | ${number(90)} | ${100 + number(90)} |\n`;
    const added = [opening, ...items, list, chapter % 4 === 0 ? table : ""].filter((part) => part !== "");
    parts.push(...added);
    written += added.join("\n").length;
  }
  return parts.join("\n");
}
