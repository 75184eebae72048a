/** Drafts for the command line: each with one known fault, or none. */

/** One warning: line 5, columns 3 to 13. */
export const UNDATED = "# 临澜区科技创新行动方案\n\n## 主要目标\n\n培育科技型企业20家以上。\n";
/** The same target, dated. */
export const DATED = "# 临澜区科技创新行动方案\n\n## 主要目标\n\n到2026年，培育科技型企业20家以上。\n";
/** One hint: only the title dates the target. */
export const DATED_BY_TITLE =
  "# 临澜区科技创新行动方案（2024—2026年）\n\n## 主要目标\n\n培育科技型企业20家以上。\n";
/** Chinese in GB18030: 临澜区工作方案：到二〇二六年，建成科技企业孵化器，服务中小企业。 */
export const GB18030 = Buffer.from(
  "c1d9c0bdc7f8b9a4d7f7b7bdb0b8a3bab5bdb6fea996b6fec1f9c4eaa3acbda8b3c9bfc6bcbcc6f3d2b5b7f5bbafc6f7a3acb7fecef1d6d0d0a1c6f3d2b5a1a3",
  "hex",
);

/** A plan and an annex that disagree on one number, each without a fault of its own: 80 and 95. */
export const PLAN =
  "# 云屏县水产科技三年行动方案（2024—2026年）\n\n## 主要目标\n\n到2026年，全县水产科技企业达到80家。\n";
export const ANNEX =
  "# 附件：任务清单\n\n| 指标 | 单位 | 2026年目标值 |\n| --- | --- | --- |\n| 水产科技企业 | 家 | 95 |\n";

/** Long enough to be called borrowed where another file has it. */
export const BORROWED =
  "县海洋发展局会同县工信局建立梯度培育库，每年遴选养殖装备企业，在用海、融资、检测方面给予支持，并由专人负责联系。";
