import { DEED } from "./deed-words.ts";

/**
 * The last words of an office: 区财政**局**, 县人民**政府**; not 下派~~干部~~ or 联合~~举办~~.
 * Also 区委**办**, 宣传**部**.
 */
export const OFFICE =
  /(?:局|委|(?<![举兴承主协筹])办|厅|(?<![全内外干])部|院|政府|委员会|管委会|办公室|街道|法院|公司|集团|银行)$/;
/**
 * And of any organisation: 检测**中心**, 青樟**大学**, 渔业**协会**; not 小康~~社会~~, 海洋~~博览会~~ or 活动~~场所~~.
 * Also 区委**办**, 宣传**部**, 研究**所**.
 */
export const ORGANISATION =
  /(?:局|委|(?<![举兴承主协筹])办|厅|(?<![全内外干])部|院|(?<!场)所|站|(?:委员|理事|董事|监事|联合|基金|促进|[协学商工]|[常管党居村]委)会|政府|办公室|街道|中心|大学|学院|公司|集团|银行|联盟|实验室)$/;
/**
 * Says what is done with one, so that a clause says more than its name: **建设**检测中心, **支持**企业.
 * Also **推进**, **加强**, **提升**.
 */
export const DOING = new RegExp(
  `${DEED}|推[动进广]|支持|加[强快大]|共建|服务|开放|参与|提[升高供]|完善|健全|深化|强化|扩大|优化|改善|引导|鼓励|选派|召开|向`,
);
/** What leads up to names: **依托**检测中心, **会同**区财政局. */
export const LEADS_TO_NAMES = /^(?:依托|会同|联合|由|报|经|其中|包括)/;
/** No name of an organisation has one of these: 人民满意**的**政府, **让**企业进实验室. */
export const NO_NAME = /[让使把将着了的更]/;
