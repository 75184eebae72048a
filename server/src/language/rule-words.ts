/**
 * What lays down how each thing of a kind is to be, for good. Each pattern is tried on one clause, up to its number unless its
 * comment says otherwise.
 */

/** What must hold for each, whenever it is: 成员**须**达50户, 收入**应**超过500万元; not 供~~应~~达到, 必~~须~~. Tried on the words before a number. */
export const OBLIGED =
  /(?:(?<![必务无只])须|(?<![供响适对相反效感顺照策呼回])应当?(?!届|急|用|对|收|税|付|诉|占))(?=[^，。；]{0,16}$)/;

/**
 * How large one thing is to be: 道路红线**宽度**不小于18米, **层高**6米, **水深**保持1.8米以上. Tried on the words before a number.
 * Also 田面**高差**, **平整度**, 安装**误差**, **间隙**, **株距**, 路面**宽**, **厚**, **容积率**.
 */
export const DIMENSION =
  /(?:(?<![改带])宽|宽度|层高|净高|高度|进深|水深|深度|厚度?|间距|半径|直径|口径|坡度|高差|平整度|误差|间隙|[行株]距|荷载|功率|容积率?|单口面积|长度)(?:一般|原则上|均|各)?(?:为|是|在|以|约|达到?|保持在?|控制在?)?$/;

/** The same of rooms and plots, where no more of them is aimed at: 检测**站面积**不小于60平方米, not ~~新增经营面积~~. Tried on the words before a number. */
export const FLOOR_AREA =
  /(?<!(?:新增|净增|新建|扩大|增加)[^，。；]{0,10})(?:站|房|室|所|馆|厅|厂|场|店|点|中心|场所|建筑|用房|使用|经营|营业|单体|客房)总?面积(?:一般|原则上|均|各)?$/;

/**
 * How much there is to be of each measure of land or room: 荷载**不低于每平方米**750公斤, 投资**不低于每亩**300万元. Tried on the words before a number.
 * Also **按每**亩.
 */
export const PER_MEASURE = /不(?:低|少|小|高|多)于每(?:平方米|平方公里|立方米|亩|公顷|公里|人|户)$|按照?每/;

/** At most so many in each: 客房**不超过**15间, **不多于**3人; but 控制在3人以内 may be an aim. Tried on a number with its bound. */
export const CAP = /^不(?:得|应)?(?:超过|多于|大于)/;

/** The same in each of a kind: 对**单个**企业的投资额**不超过**基金规模的20%. Tried on the words up to a number and on it. */
export const CAP_OF_ONE = /(?:单[个一笔户家项](?!位)|同一)[^，。；]{0,20}不(?:超过|高于|多于|大于)/;

/**
 * What a contract or a permit lays down: 担保**费率**不超过1%, **容积率**不低于1.5, 价格**上浮**10%. Tried on the words before a number
 * that a bound opens, or that closes such a word.
 * Also **利率加**, **距学校**.
 */
export const TERMS =
  /(?:(?:费率|利率|保额|额度|容积率|建筑密度|服务半径|日处理能力)(?:每[亩户人车船])?|距[^，。；、\d]{1,10}|[上下]浮|(?:LPR|利率)[加减])$/;

/** How one standard is held to another, for good: 特困**标准不低于低保标准**的1.6倍. Also **标准高于当地标准**. Tried on the words before a number of times. */
export const STANDARD_BY_STANDARD = /标准(?:不低于|高于|达到|按|为)[^，。；\d]{0,16}标准的?$/;

/** What inspectors look at: **抽查比例**不低于5%, **抽检率**3%; not 抽检~~合格率~~. Tried on the words before a number. */
export const SAMPLING = /抽[查检测](?:比例|比率|率|面|数量|频次)[^，。；、\d]{0,4}$/;

/** What share is paid in beforehand or set aside, as a rule: 竞买**保证金缴交比例**为起价的20%, **首付款比例**15%, **预付款比例**不低于. Also **保证金**, **首付**, **首次缴纳比例**, **缴存比例**, **缴费比例**. Tried on the words before a share. */
export const PAID_IN =
  /(?:保证金|首付款?|首次缴[纳付]|预付款?|缴[存费](?=比例))(?:的?(?:缴[交纳]|支付|最低)?比例)?(?:为|不[低高]于|不超过|相当于|按)?[^，。；\d]{0,24}$/;

/** What a rule gives or takes, at a rate of something: **按照**不超过投资额的30%**的比例给予**补助, **按**销售额的3%**征收**; not 5%~~的比例压减~~. Tried on the words before a share and those behind it. */
export const AT_RATE = {
  before: /按照?(?!计划|期|时)[^，。；]{0,36}$/,
  behind:
    /^的?(?:比例|标准)?(?:进行|予以)?(?:给予|补[助贴偿]|奖[补励]|计提|征收|加计|收取|支付|缴[纳存]|抽[检查]|执行|配[建置]|减征|确定)/,
};

/**
 * For whom a rule is: **申报县级示范社的，**成员…; **凡…的，**…. Tried on the words from the start of a sentence to a number.
 * Also **对连续两年合格的，**.
 */
export const RULE_FOR_THOSE =
  /^(?:对(?![接标口])|凡|如|若|申报|申请|认定|参评|参加|符合|具备|享受|取得)[^，。；]{0,40}的，/;
