import { INSTALLATION } from "../../core/ledger/key.ts";
import type { Beginning, BeginningTeam } from "../../core/shown.ts";
import type { World } from "../../core/world.ts";
import { withoutOptIn } from "../../definitions/opt-in.ts";
import { type Community, idOf, type Starting } from "../../starters/starting.ts";
import { init } from "../../words/generated/init.ts";
import { bare } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** What first definitions say: a community for each team that was opted in, else one as an example. */
export function startingFor({ teams, name }: Beginning, world: World, voice: Voice): Starting {
  const installer = installerIn(world);
  const leads = installer === undefined ? [] : [installer];
  const [first, ...others] = withoutTwins(teams.map((team) => communityOf(team, leads, voice)));
  const communities = [first ?? example(leads, voice), ...others] as const;
  const organization = bare(name ?? world.org.login, MOST);
  return { organization, timezone: "UTC", communities };
}

/** Who installed the App last, by the name they have now. */
function installerIn(world: World): string | undefined {
  const last = world.ledger.about(INSTALLATION).of("installed-by").at(-1);
  return last && world.login(last.by);
}

/** Longer than any name or purpose that people can still read on a card. */
const MOST = 150;

function communityOf(
  { slug, name, description, maintainers }: BeginningTeam,
  leads: readonly string[],
  voice: Voice,
): Community {
  const purpose = bare(withoutOptIn(description), MOST);
  return {
    id: idOf(slug),
    name: bare(name, MOST),
    purpose: /\p{L}/u.test(purpose) ? purpose : init(voice)("init-default-purpose"),
    leads: maintainers.length > 0 ? maintainers.map(({ login }) => login) : leads,
    team: slug,
    joining: "by-approval",
  };
}

/** Slugs that differ in signs only make the same id, and get numbers that nothing else has. */
function withoutTwins(communities: readonly Community[]): readonly Community[] {
  const taken = new Set(communities.map(({ id }) => id));
  const seen = new Set<string>();
  return communities.map((community) => {
    const { id } = community;
    const free = seen.has(id) ? freeId(id, taken) : id;
    seen.add(id);
    taken.add(free);
    return free === id ? community : { ...community, id: free };
  });
}

/** The id with the first number behind it that nothing else has. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  const numbered = (number: number): string => {
    const one = `${id.slice(0, 60).replace(/-$/, "")}-${number}`;
    return taken.has(one) ? numbered(number + 1) : one;
  };
  return numbered(2);
}

function example(leads: readonly string[], voice: Voice): Community {
  const say = init(voice);
  const name = say("init-default-community");
  const purpose = say("init-default-purpose");
  return { id: idOf(name), name, purpose, leads, joining: "by-approval" };
}
