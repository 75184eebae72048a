/**
 * Ways of dividing things, by which names are told to be of parts of one whole. To extend a list, add the word where its
 * example fits.
 */

/** A way of dividing things. A thing has one value of it, so parts named by different values add up. */
export interface Division {
  /** Each value with its other wordings. */
  readonly values: readonly RegExp[];
  /** Ranked highest first: who holds a higher rank may be counted among the lower, unless the higher is named first. */
  readonly ranked: boolean;
  /** Of ranks, the highest that may be the lowest that there are. */
  readonly lowest?: number;
  /** What has none of these values may have another of its own: 制造业项目、基础设施项目、旅游项目. */
  readonly open?: true;
  /** How many of the values are all that a thing has, where not every thing has each. */
  readonly enough?: number;
}

/**
 * 省级86项、市级40项; 规上企业200家，规下企业330家; 男60名、女50名.
 * Also **省级**8家, **乡镇**45家, **市县**2亿元, **省**重点项目, **市级**4家, **市**属企业, **区级**2家, **镇级**1家, **规上**企业, **男**60名, **女**50名, **一级**, **财政资金**, **自筹资金**, **中央财政**, **入境**游客, **代表建议**,
 * **委员提案**, **人大建议**, **政协提案**, **中央预算内投资**, **省级投资**, **市级投资**, **县级投资**, **省级配套资金**, **市级补助**, **县级自筹**, **省财政**, **市级财政**, **市县财政**, **市本级**债务, **县市区**债务, **区县**债务, **县财政**, **上级专项资金**, **社会融资**, **银行贷款**, **香港、澳门和台湾同胞**, **外国人**,
 * **工业**投资, **民间**投资, **制造业**项目, **基础设施**项目, **社会民生**项目, **社会事业**项目,
 * **义务教育**学校, **市县配套**资金, **住户**贷款, **非金融企业**贷款, **企事业**单位贷款, **短期**贷款, **中长期**贷款, **长期**贷款, **新建**泊位, **改建**泊位, **改造**泊位, **扩建**泊位, **续建**泊位, **海水**养殖, **淡水**养殖, **一期**, **二期**, **三期**, **首批**, **第一批**, **第二批**, **第三批**, **铁路**, **公路**, **水运**, **民航**, **管道**,
 * **私人**汽车, **公务用车**, **新能源**汽车, **燃油**车, **轿车**, **载客车**, **载货车**, **移动电话**用户, **固定电话**用户, **宽带**用户,
 * **服务性**消费支出, **商品性**消费支出, **博士**点, **硕士**点, **博士**学位授权点, **硕士**学位授权点, 水质**好的**, **较好的**, **一般的**, **较差的**, **差的**, **国有**企业, **大专**学历, **农村**户籍, **水电**, **风电**装机, **光伏**, **火电**, **煤电**, **核电**, **生物质**发电, **并网风电**, **并网太阳能**发电, **较大**隐患, **特大**事故, **特大型**渔船, **大型**渔船, **中型**渔船, **小型**渔船, **人大**议案, **代表议案**, **建议**, **政协提案**, **社会投资**, **一般**项目, **高中阶段教育**; not ~~国有~~土地, ~~出入境~~手续.
 */
export const DIVISIONS: readonly Division[] = [
  {
    values: [
      /国家级|中央(?:财政|级)?/,
      /(?:省部?级|自治区级)(?:财政)?|省(?=重点|属|管)/,
      /(?:地?市级|州级)(?:财政)?|市(?=重点|属|管)|市县级?(?!配套)/,
      /(?:县区级|区县级|县级|(?<![园社])区级)(?:财政)?/,
      /乡?镇级|乡级/,
      /村级/,
    ],
    ranked: true,
    lowest: 2,
  },
  { values: [/国家级|中央(?:财政|级)?/, /地方(?:财政|级)?/], ranked: false },
  { values: [/规上|规模以上/, /规下|规模以下/], ranked: false },
  { values: [/限上|限额以上/, /限下|限额以下/], ranked: false },
  { values: [/一般债/, /专项债/], ranked: false, open: true },
  { values: [/重大/, /重点/, /一般(?!债)/], ranked: false },
  // By how grave it is.
  { values: [/特别重大|特大/, /重大/, /较大/, /一般(?!债)/], ranked: false },
  { values: [/学前教育/, /义务教育/, /高中(?:阶段)?教育/, /职业教育/, /高等教育/], ranked: false },
  { values: [/男性?/, /女性?/], ranked: false },
  { values: [/公建民营/, /公办|公立/, /民办|民营|私立/], ranked: false, enough: 2 },
  { values: [/城镇|城市/, /农村(?!公路)|乡村/], ranked: false },
  { values: [/^社区/, /^农村/], ranked: false, open: true },
  { values: [/县城/, /建制镇/], ranked: false, open: true },
  { values: [/城区|市区/, /镇区|县城|县域|乡镇(?!级)/, /乡村|农村(?!公路)/], ranked: false },
  {
    values: [/(?<!加)工业(?!互联网|软件|设计)|制造业/, /农业/, /服务业/, /生活/, /生态(?!环[保境])/],
    ranked: false,
  },
  { values: [/制造业/, /服务业/, /农业/, /基础设施/, /社会(?:事业|民生)/], ranked: false, open: true },
  { values: [/预期性/, /约束性/], ranked: false },
  { values: [/^税收/, /^非税/], ranked: false },
  { values: [/国有(?!土地|资[本产源]|工矿)|公有/, /民[营间]|私营/, /外资|外商/], ranked: false },
  { values: [/东部/, /中部/, /西部/, /东北/], ranked: false },
  { values: [/幼儿园/, /小学/, /初中/, /高中/, /大学/], ranked: false },
  { values: [/5A/, /4A/, /3A/, /2A/], ranked: false },
  { values: [/(?<![十\d])一级/, /二级/, /三级/, /四级/], ranked: false },
  { values: [/厅级/, /处级/, /科级/], ranked: false },
  { values: [/博士/, /硕士|研究生/, /本科/, /专科|(?<!重)大专/], ranked: true },
  { values: [/博士(?=点|学位授权)/, /硕士(?=点|学位授权)/], ranked: false },
  { values: [/煤炭/, /石油/, /天然气/], ranked: false },
  // By what power is made; what stores it may stand beside them.
  {
    values: [
      /水电|水力发电/,
      /(?:并网)?(?:风电|风力发电)/,
      /(?:并网)?(?:光伏|太阳能)(?:发电)?/,
      /火电|煤电|气电/,
      /核电/,
      /生物质(?:发电)?/,
    ],
    ranked: false,
    open: true,
  },
  { values: [/夏粮/, /早稻/, /秋粮/], ranked: false },
  { values: [/外国人/, /(?:香港|港)、?(?:澳门|澳)[和、]?(?:台湾|台)同胞/], ranked: false },
  { values: [/幼儿园/, /义务教育|中小学/, /高中/, /中职/], ranked: false },
  { values: [/第一产业|一产/, /第二产业|二产/, /第三产业|三产/, /居民生活/], ranked: false, enough: 3 },
  {
    values: [
      /财政(?:资金|投入)|政府投资/,
      /社会资本|社会资金|社会投资|企业投入/,
      /(?:企业)?自筹(?:资金)?/,
      /银行贷款/,
    ],
    ranked: false,
  },
  { values: [/(?<!进)出口/, /进口/], ranked: false },
  { values: [/一般贸易/, /加工贸易/, /保税/], ranked: false },
  { values: [/发明/, /实用新型/, /外观设计/], ranked: false },
  { values: [/过夜/, /一日游/], ranked: false },
  { values: [/省内/, /省外/, /境外|(?<!出)入境/], ranked: false },
  { values: [/国内|境内/, /境外|(?<!出)入境|国外|海外|国际/], ranked: false },
  { values: [/基建/, /技改|技术改造/, /房地产/], ranked: false },
  {
    values: [/(?:人大)?代表建议|人大(?!常委|及其)(?:建议)?/, /(?:政协)?委员提案|政协(?:提案)?/],
    ranked: false,
  },
  {
    values: [
      // What comes from above holds what the centre gives.
      /(?:中央|上级)(?:财政|预算内)?(?:资金|补助|投资|专项)(?:资金)?/,
      /省级?(?:财政)?(?:资金|补助|配套|投资|出资)(?:资金)?|省级?财政/,
      /市(?:县|级)?(?:财政)?(?:资金|补助|配套|投资|出资)(?:资金)?|市[县级]?财政/,
      /县?[县区]级?(?:财政)?(?:资金|补助|配套|自筹|投资|出资)(?:资金)?|[县区]级?财政/,
      /社会(?:资本|资金|融资|投资|募集|筹集|出资)/,
      /(?:企业|业主|单位)?自筹(?:资金)?/,
      /(?:银行)?贷款/,
    ],
    ranked: false,
  },
  // The rest of a city is its counties.
  { values: [/[市州]本级/, /县市?区|区县/], ranked: false },
  // Who borrows or saves, and for how long.
  { values: [/住户/, /非金融企业|企事业/], ranked: false },
  { values: [/短期/, /中长期|长期/], ranked: false },
  { values: [/私人/, /(?:公务|单位)(?:用车|车辆|汽车)/], ranked: false },
  { values: [/新能源(?=汽?车)/, /燃油(?=汽?车)/], ranked: false },
  { values: [/轿车/, /载?客车/, /载?货车/], ranked: false },
  { values: [/移动电话/, /固定?电话|固网/, /宽带/], ranked: false },
  { values: [/海水/, /淡水/], ranked: false, open: true },
  { values: [/一期/, /二期/, /三期/], ranked: false },
  { values: [/首批|第一批/, /第二批/, /第三批/], ranked: false },
  { values: [/新建/, /改建|改造/, /扩建/, /续建/], ranked: false, open: true },
  // What else is carried or built belongs to none of them.
  { values: [/铁路/, /公路/, /水[运路]/, /民航/, /管道/], ranked: false, open: true, enough: 4 },
  { values: [/[十\d]?万吨级/, /(?<!万)千吨级/, /百吨级/], ranked: false },
  { values: [/(?<!较)好的/, /较好的/, /一般的/, /较差的/, /(?<!较)差的/], ranked: false },
  { values: [/内资/, /外资/], ranked: false },
  { values: [/服务性/, /商品性/], ranked: false },
  { values: [/自然科学奖/, /技术发明奖/, /科技进步奖|科学技术进步奖/], ranked: false },
  { values: [/金牌/, /银牌/, /铜牌/], ranked: false },
  { values: [/(?:人大)?(?:代表)?议案$/, /(?:代表)?建议$/, /(?:政协|委员)?提案$/], ranked: false },
  { values: [/特大型/, /(?<!特)大型/, /中型/, /小型/], ranked: false },
  { values: [/企业专利/, /高校专利/, /个人专利/], ranked: false },
];

/** Source of an expression for what says by what a whole is divided: **按经营地统计，**城镇……, **分城乡看，**…… Also **按行业分，**, **从结构看，**, **按经营地统计[8]，**. */
export const DIVIDED_BY =
  "按[^，。；：、\\d]{2,8}(?:统计|划?分|看)(?:\\[\\d{1,3}\\])?，|[从分][^，。；：、\\d]{2,6}看(?:\\[\\d{1,3}\\])?，";

/** Kinds of one thing, told apart by what they are of: 工业**类**、城建**类**、民生**类**; 工业**用地**、商业**用地**. */
export const KIND_NAME = /(?:类|用地)$/;
