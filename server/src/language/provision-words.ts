/**
 * What rules are laid down with: 提供虚假材料**的，**取消资格, **应当**自收到之日起, **不得**再次申请; not 建设~~面向企业的~~平台.
 * Also 企业**可以**.
 */
export const PROVISION = /的，|应当|不得|[^以]可以|必须/;

/**
 * Terms that hold of what their sentence names before or behind them, in documents of any kind: for whom and when (完成备案**的**,
 * 在风险可控的**前提下**), what they may (**可按**规定申请, **无需**备案, **免于**公示), how much is levied or given (**减按**2%征收, **免征**契税,
 * **享受**一次性**补贴**), by what steps (**经**区住建部门**认定后**) and what follows (依法**追究**有关人员**责任**); not ~~可持续~~发展.
 * Also **给予**购房**补贴**, **享受**优惠**政策**, **给予**贷款**贴息**, **享受**医保**待遇**, 两者**从高**执行, **就高**享受, **经**镇政府**审核**.
 * Also **可在**, **可由**, **可向**, **可凭**, **可享**受, **可申**请, **可自**愿, **可叠加**.
 */
export const TERMS =
  /的(?:$|[，；）])|前提下|(?:^|[，；])可(?:[按在由向凭享申自]|叠加)|无需|免于|减按|免征|(?:给予|享受)[^，。；]{0,16}(?:补[贴助]|政策|贴息|待遇)|[从就]高|经[^，。；]{2,24}(?:认定|审核)|追究[^，。；]{0,12}责任/;

/**
 * Opens a sentence about what was said before it, and so says something else wherever it stands: **上述政策**实施期限至2027年底, **该补贴**可叠加,
 * **所需资金**由县财政安排, **自本措施印发之日起**, **政策执行期**为2026年; not ~~该县~~.
 * Also **以上奖励**, **此项资金**, **所需经费**, **所需费用**, **自本办法发布之日起**, **自方案实施之日起**, **实施期限**, **有效时间**, **执行期限**.
 */
export const SAID_OF_BEFORE =
  /^(?:(?:上述|以上|该|此项)(?:项|类)?(?:政策|措施|补[贴助]|奖励|资金|优惠)|所需(?:资金|经费|费用)|自[^，。；]{0,8}(?:印发|发布|实施)之日起|(?:政策)?(?:实施|执行|有效)(?:期|时间))/;

/** How long an office may take, for each procedure by itself: 3**个工作日**, 5**工作日**; not ~~个工作组~~. Tried on the words behind a number. */
export const OFFICE_DAYS = /^个?工作日/;
