/**
 * Words by which a text says what became of a number: from what, to what, by how much. Sources of regular expressions
 * for a text in which times are put out of sight (＿).
 */

export const RISING = "增长|增加|提高|提升|上升|扩大|攀升|跃升|发展|壮大|净增|新增|增|升|涨";
export const FALLING = "下降|降低|减少|压减|压缩|缩减|缩短|削减|回落|降|减";

/** Where a change is named by a noun: 增幅, 降幅. */
export const RISE_NOUN = "增幅|增速|涨幅|升幅";
export const FALL_NOUN = "降幅|减幅|跌幅";

/** 减产120%, 下降2倍: what nothing can do. Profits, which can turn into losses, are no such thing. */
export const LOSING = "下降|降低|减少|压减|压缩|缩减|缩短|削减|减产|减排|减亏|减轻";
export const MAY_TURN = /利润|盈利|净利|效益|收益|亏损/;

/** What may stand between a result and the change that led to it, without naming anything else. */
export const BETWEEN_RESULT_AND_CHANGE =
  "(?:＿+(?!＿)(?:的|间|来|里|内|期间)?|[\\d两三四五六七八九十]{1,2}年(?:间|来|内|里)?|共|累计|总体|整体|总共|合计|同比|环比|实现|平均|相比|比|较|上年|去年|原来|以前|同期|大幅|稳步|也|均|已|将|，)";

/** 年均: how often the change comes round. */
export const YEARLY = "年均|年平均|平均每年|每年平均";

/** Many at once (分别由…), so that nobody can tell which number is whose. */
export const SEVERAL_AT_ONCE = /分别|依次|各自|等[^，。；]{0,6}由/;

/** What is reckoned at constant prices when its growth is told. */
export const AT_CONSTANT_PRICES = /生产总值|GDP|增加值|产值|收入|消费/;
