import type { Catalogue, EvidenceTold, IndicatorTold } from "../engine/messages.ts";
import { say, titleOf, unitWords } from "../words/say.svelte.ts";
import { fullSample } from "./sample.ts";

/** More sources than these are counted, not named. */
const most = 12;

/** What a picture of an indicator tells below its lines: what it is, where it was published, and of which runs. */
export function footOf(
  indicator: IndicatorTold,
  evidence: EvidenceTold,
  {
    place,
    courses,
    runs,
    catalogue,
  }: {
    readonly place: string;
    readonly courses: readonly string[];
    readonly runs: number;
    readonly catalogue: Catalogue;
  },
): readonly string[] {
  const published = [...evidence.observations, ...evidence.disputes.flatMap(({ estimates }) => estimates)];
  const labels = [...new Set(published.map(({ label }) => label))];
  const named = labels.slice(0, most).join("; ") + (labels.length > most ? `; +${labels.length - most}` : "");
  const told = catalogue.places.find(({ id }) => id === place);
  return [
    say("foot.definition", {
      title: titleOf("indicator", indicator.series, indicator.title),
      unit: unitWords(indicator.unit),
      convention: say(`convention.${indicator.convention}`),
    }),
    say("foot.place", { place: told ? titleOf("place", told.id, told.name) : place }),
    ...(named === "" ? [] : [say("foot.sources", { sources: named })]),
    `${say("foot.courses", { courses: courses.join(", "), runs, sample: fullSample })} ${say("foot.ranges")}`,
  ];
}
