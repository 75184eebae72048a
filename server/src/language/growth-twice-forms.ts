import { ANYTHING, EARLIER, type GrowthForm, TIMES_EARLIER } from "./growth-forms.ts";
import { RISING } from "./growth-words.ts";

/** Before a growth in all, as a rate: **增长**109%, 比2020年**提高了**五成; not ~~年均增长~~9%. */
const GROWN = new RegExp(`(?<!(?:年均|平均|每年)[^，。；：、]{0,6})(?:${RISING})(?:了|约|近|达){0,2}$`);
/** From a growth to how many times as much that is: 增长109%**、是上年的**2.09倍, 翻一番**（达到2020年的**2倍, **，即为2020年的**, **，是上年**2.09倍. */
const TIMES_AS_MUCH = new RegExp(
  `^[，、（](?:即|也就是)?(?:达到|是|为|相当于)${EARLIER}(?:同期|[末底])?的?$`,
);
/** From a growth to the same in other words: 翻一番**（即增长**1倍, 增长150%**，也就是增加**1.5倍. */
const THAT_IS = new RegExp(
  `^[，、（](?:即|也就是|相当于)(?:比${EARLIER})?(?<up>增长|增加|提高|上升|扩大)了?$`,
);
/** From a growth to 翻一番 for it: 增长1倍**（即**翻一番, **，也就是**. */
const THAT_IS_DOUBLED = /^[，、（](?:即|也就是|相当于)(?:实现)?$/;
/** From how many times as much to the growth: 是上年的2.1倍**、增长**110%, **（即增长**. */
const GROWTH_OF_IT = new RegExp(`^[，、（](?:即|同比|比上年|较上年)?(?<up>${RISING})了?$`);

/** One growth told in two ways, of which neither says what it grew from or to. */
export const TOLD_TWICE: readonly GrowthForm[] = [
  ...(["rate", "doubling"] as const).flatMap((twice): GrowthForm[] => {
    const lead = twice === "rate" ? GROWN : ANYTHING;
    return [
      { order: ["whole", "change"], change: "multiple", lead, between: [TIMES_AS_MUCH], twice },
      { order: ["whole", "change"], change: "amount", lead, between: [THAT_IS], twice },
    ];
  }),
  { order: ["whole", "change"], change: "doubling", lead: GROWN, between: [THAT_IS_DOUBLED], twice: "rate" },
  {
    order: ["ratio", "change"],
    change: "amount",
    lead: TIMES_EARLIER,
    between: [GROWTH_OF_IT],
    twice: "rate",
  },
];
