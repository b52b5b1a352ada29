import type { Definitions } from "../../src/definitions/definitions.ts";
import type { Community, Person } from "../../src/definitions/types.ts";
import { grownDefinitions } from "../growth/definitions.ts";
import { LEADS, person } from "../growth/people.ts";

const SKILLS = Array.from({ length: 60 }, (_, index) => `Skill ${index}`);
const ZONES = ["America/Los_Angeles", "Africa/Lagos", "Europe/Madrid", "Asia/Kolkata"] as const;
const TONGUES = ["en", "es", "pt-BR", "yo"] as const;
const PLACES = ["Lisbon", "Lagos", "Montevideo", "Oakland", "Pune"] as const;
const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday"] as const;

/** A grown organisation whose thirty communities say everything that can be said, and whose people each have a page of their own. */
export function toldDefinitions(people: number): Definitions {
  const definitions = grownDefinitions();
  const communities = Object.entries(definitions.communities).map(
    ([id, one], index) => [id, told(one, index)] as const,
  );
  const badges = Object.entries(definitions.badges).map(
    ([id, one]) => [id, { ...one, image: `${id}.svg` }] as const,
  );
  const everybody = [...LEADS, ...Array.from({ length: people }, (_, number) => person(number))];
  return {
    ...definitions,
    settings: {
      ...definitions.settings,
      logo: "logo.svg",
      color: "#3b4a9c",
      pauses: [{ name: "Winter break", from: "12-15", to: "01-05" }],
    },
    communities: Object.fromEntries(communities),
    badges: Object.fromEntries(badges),
    people: Object.fromEntries(
      everybody.map(({ login }, index) => [login, about(login, index)] as const),
    ),
  };
}

function told(community: Community, index: number): Community {
  const at = { day: of(DAYS, index), timezone: of(ZONES, index), length: "1 hour" } as const;
  const url = `https://meet.example/${index}`;
  return {
    ...community,
    purpose: `People who care about guild ${index} share what they learn, review each other's work, and welcome whoever would like to begin. Come as you are.`,
    charter: `https://docs.example/${index}/charter`,
    languages: [of(TONGUES, index), of(TONGUES, index + 1)],
    regions: [of(PLACES, index)],
    meetings: [
      { ...at, name: "Weekly", time: "19:00", every: "week", url, archive: `${url}/notes` },
      { ...at, name: "Show and tell", time: "10:00", every: "month", on: "last" },
    ],
  };
}

function about(login: string, index: number): Person {
  return {
    name: `Somebody called ${index}`,
    github: login,
    timezone: of(ZONES, index),
    languages: [of(TONGUES, index)],
    skills: [of(SKILLS, index), of(SKILLS, 7 * index + 1)],
  };
}

/** One of a list, over and over. */
function of<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length];
  if (found === undefined) throw new Error("an empty list");
  return found;
}
