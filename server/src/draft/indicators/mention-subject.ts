import { PROPER_PLACE } from "../../language/area-words.ts";
import { memoise } from "../../text/memoise.ts";
import type { Draft } from "../draft.ts";
import { readTitleArea } from "../title-area.ts";
import { wordsBefore } from "../words-before.ts";
import { mayBeOfTwoProjects } from "./lines-of-projects.ts";
import { mayBeOfTwoAccounts } from "./mention-account.ts";
import { areOfTwoFields } from "./mention-field.ts";
import type { Mention } from "./mentions.ts";
import { sentenceLeads } from "./sentence-leads.ts";

/**
 * Whether two numbers of one name may be of two subjects, by what their sentences say before them and the headings above: two areas, two
 * industries, two accounts of public finance or two projects. The one place that says so, for all that holds two numbers of a document against each other.
 */
export const mayBeOfTwoSubjects = memoise((draft: Draft): ((a: Mention, b: Mention) => boolean) => {
  const ofTwoAccounts = mayBeOfTwoAccounts(draft);
  const ofTwoAreas = areOfTwoAreas(draft);
  const ofTwoProjects = mayBeOfTwoProjects(draft);
  return (a, b) => sayTwoSubjects(a, b) || ofTwoAreas(a, b) || ofTwoAccounts(a, b) || ofTwoProjects(a, b);
});

/** Whether their own words say so, whatever stands around them and in whichever file: 全市 in a plan of a county, 全县; 造船产业, 渔具产业. */
export function sayTwoSubjects(a: Mention, b: Mention): boolean {
  return (a.key.area !== "" && b.key.area !== "" && a.key.area !== b.key.area) || areOfTwoFields(a, b);
}

/** 我国 in the plan of a province, 石桥市 where another sentence opens with 青樟市. */
const areOfTwoAreas = memoise((draft: Draft): ((a: Mention, b: Mention) => boolean) => {
  const { title } = draft.profile;
  const own = readTitleArea(title).at(-1) ?? "";
  const leads = sentenceLeads(draft);
  const areaNamed = memoise((mention: Mention): string => {
    const place = placeNamed(mention, title);
    return place || mention.key.area || leads.get(mention)?.area || "";
  });
  return (a, b) => {
    const [one, other] = [areaNamed(a), areaNamed(b)];
    if (one === "" || other === "") return own !== "" && [one, other].some((area) => isAnother(area, own));
    // 石桥市 in the report of 云屏市; where nobody knows of which city a report is, 全市 may be the one that it names.
    const isNamed = own !== "" || (one.length > 1 && other.length > 1);
    return isNamed ? one !== other : one.at(-1) !== other.at(-1);
  };
});

/** An area that holds the one a document is about, or a city that its title does not name. */
function isAnother(area: string, own: string): boolean {
  return area === "国" || (area === "省" && own !== "省") || area.length > 1;
}

/** The city that the last clause to open with one names, 市 for the one in the title; empty where none does. */
function placeNamed({ target, key }: Mention, title: string): string {
  if (key.area !== "" || target.placed.passage.cell !== null) return "";
  const name = Array.from(wordsBefore(target, "sentence").matchAll(PROPER_PLACE)).at(-1)?.groups?.name ?? "";
  return title.includes(name) ? name.slice(-1) : name;
}
