import type { FactOf } from "../../core/fact.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { pageOf, pathwayPage } from "../../core/pages.ts";
import type { PersonId } from "../../core/person.ts";
import type { World } from "../../core/world.ts";
import type { Definitions } from "../../definitions/definitions.ts";
import type { Stage } from "../../definitions/types.ts";
import { recognition } from "../../words/generated/recognition.ts";
import { listed } from "../../words/list.ts";
import {
  atLogin,
  bold,
  code,
  joined,
  leading,
  ours,
  plain,
  type Shown,
} from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

type Awarded = FactOf<"awarded">;

/** A stage that gave a badge, and who reached it where. */
export interface Behind {
  readonly stage: Stage;
  readonly pathway: string;
  readonly person: PersonId;
}

/** Thanks for what somebody did, with the badges it earned, the stage they have reached and what may come next. */
export function thankYou(
  person: Shown,
  awards: readonly Awarded[],
  { badges }: Pick<Definitions, "badges">,
  { behind, count }: { readonly behind: Behind | undefined; readonly count: number | undefined },
  voice: Voice,
  world: World,
): Shown {
  const say = recognition(voice);
  const byBadge = [...Map.groupBy(awards, ({ badge }) => badge).values()];
  const earned = byBadge.map((all) => badgeLine(all, badges, voice, world));
  const several = earned.length > 1;
  const rows = earned.map((line) => ours(`- ${line}`));
  const thanks = several
    ? joined([
        say("recognition-thanks-several", { person, count: earned.length }),
        joined(rows, "\n"),
      ])
    : say("recognition-thanks", { person, badge: joined(earned) });
  const next = [
    ...(behind ? [say("recognition-reached", { stage: stageName(behind, world) })] : []),
    ...(count === undefined ? [] : [say("recognition-count", { count })]),
    ...suggested(behind?.stage, voice),
    say("recognition-progress"),
  ];
  return joined([thanks, joined(next, " ")], several ? "\n\n" : " ");
}

function stageName({ stage, pathway, person }: Behind, world: World): Shown {
  return bold(leading(plain(stage.name), pathwayPage(pathway, person, world)));
}

function suggested(stage: Stage | undefined, voice: Voice): readonly Shown[] {
  const labels = (stage?.recognise?.suggest ?? []).map((label) => code(label));
  if (labels.length === 0) return [];
  return [recognition(voice)("recognition-next", { labels: listed(labels, voice, "or") })];
}

/** A badge with what it is for, and what the person did for it last; one that is described no more goes by its id. */
function badgeLine(
  awards: readonly Awarded[],
  badges: Definitions["badges"],
  voice: Voice,
  world: World,
): Shown {
  const { badge, because } = awards.at(-1) as Awarded;
  const described = badges[badge];
  const why = because === "" ? ours("") : ours(`(${because})`);
  if (!described) return joined([bold(plain(badge)), why], " ");
  const meaning = plain(described.description.replace(/\.$/, ""), 200);
  return recognition(voice)("recognition-badge", {
    badge: bold(leading(plain(withYears(described.name, awards)), pageOf("badges", badge, world))),
    about: joined([meaning, why], " "),
  });
}

export function thankedNoMore(login: string, voice: Voice): Shown {
  return recognition(voice)("recognition-quiet", { person: atLogin(login) });
}

export function thankedAgain(login: string, voice: Voice): Shown {
  return recognition(voice)("recognition-thanked-again", { person: atLogin(login) });
}
