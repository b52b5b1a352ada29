import type { Community, Emeritus, Lead, Person } from "../../definitions/types.ts";
import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import { listed } from "../../words/list.ts";
import type { Shown } from "../../words/shown.ts";
import { allowed, objectionTo } from "../allowed.ts";
import { loginIn } from "../login.ts";
import { leaveOthers, type Notes, type Why } from "../notes.ts";
import { idOf } from "../slug.ts";
import { list, mapping, type Spot, text } from "../spot.ts";

const ROLES = { chairs: "exchange-role-chair", tech_leads: "exchange-role-tech-lead" } as const;
const KNOWN = [...Object.keys(ROLES), "emeritus_leads"];
const WHY: Readonly<Record<string, Why>> = { company: "exchange-why-company" };

/** Who leads a group, who led it, and what people call them. */
interface Leading {
  readonly leads: readonly Lead[];
  readonly emeritus: readonly Emeritus[];
  readonly people: ReadonlyMap<string, Person>;
}

interface Named {
  readonly github: string;
  readonly name: string;
  readonly spot: Spot;
}

/** A lead with all their roles. */
interface Held {
  readonly github: string;
  readonly roles: readonly Shown[];
}

/** Reads `leadership`; whoever has two roles is one lead with both. */
export function readLeading(leadership: Spot | undefined, notes: Notes): Leading {
  const entries = mapping(leadership, notes);
  leaveOthers(entries, KNOWN, {}, notes);
  const say = exchange(notes.voice);
  const leads = new Map<string, Held>();
  const people = new Map<string, Person>();
  for (const [key, id] of Object.entries(ROLES))
    for (const named of readNamed(entries.get(key), notes)) {
      const { github } = named;
      const before = leads.get(github.toLowerCase()) ?? { github, roles: [] };
      const roles = [...new Set([...before.roles, say(id)])];
      leads.set(github.toLowerCase(), { ...before, roles });
      meet(named, people, notes);
    }
  return {
    leads: [...leads.values()].map(({ github, roles }) => ({
      github,
      role: listed(roles, notes.voice),
    })),
    emeritus: readEmeritus(entries, leads, people, notes),
    people,
  };
}

function readEmeritus(
  entries: ReadonlyMap<string, Spot>,
  leads: ReadonlyMap<string, Held>,
  people: Map<string, Person>,
  notes: Notes,
): readonly Emeritus[] {
  const emeritus = new Map<string, Emeritus>();
  for (const named of readNamed(entries.get("emeritus_leads"), notes)) {
    meet(named, people, notes);
    const { github, spot } = named;
    if (leads.has(github.toLowerCase()))
      notes.left.push({
        pointer: spot.pointer,
        message: exchange(notes.voice)("exchange-emeritus-leads"),
      });
    else emeritus.set(github.toLowerCase(), { github });
  }
  return [...emeritus.values()];
}

function readNamed(spot: Spot | undefined, notes: Notes): readonly Named[] {
  return list(spot, notes).flatMap((one) => {
    const entries = mapping(one, notes);
    leaveOthers(entries, ["github", "name"], WHY, notes);
    const github = loginIn(text(entries.get("github"), notes) ?? "");
    if (!allowed({ github }, one.pointer, notes, inLeads)) return [];
    return { github, name: text(entries.get("name"), notes) ?? github, spot: one };
  });
}

function inLeads(part: object): Partial<Community> {
  return { leads: [part as Lead] };
}

/** The first name somebody has is theirs; a file that only repeats a user name says nothing. */
function meet({ github, name, spot }: Named, people: Map<string, Person>, notes: Notes): void {
  const id = idOf(github);
  const before = people.get(id);
  const person = { name, github };
  if (before || name === github) {
    if (before && before.name !== name && name !== github)
      notes.left.push({
        pointer: spot.pointer,
        message: exchange(notes.voice)("exchange-other-name", { login: quoted(github) }),
      });
    return;
  }
  const why = objectionTo("people", person, notes.voice);
  if (why === undefined) people.set(id, person);
  else notes.left.push({ pointer: spot.pointer, message: why });
}
