import type { Community, Emeritus, Lead, Person } from "../../definitions/types.ts";
import { allowed, objectionTo } from "../allowed.ts";
import { leaveOthers, type Notes } from "../notes.ts";
import { idOf } from "../slug.ts";
import { list, mapping, type Spot, text } from "../spot.ts";

const ROLES = { chairs: "chair", tech_leads: "tech lead" } as const;
const KNOWN = [...Object.keys(ROLES), "emeritus_leads"];
const WHY = { company: "for whom somebody works stands in no definition." };

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

/** Reads `leadership`; whoever has two roles is one lead with both. */
export function readLeading(leadership: Spot | undefined, notes: Notes): Leading {
  const entries = mapping(leadership, notes);
  leaveOthers(entries, KNOWN, {}, notes);
  const leads = new Map<string, Lead & { readonly role: string }>();
  const people = new Map<string, Person>();
  for (const [key, role] of Object.entries(ROLES))
    for (const named of readNamed(entries.get(key), notes)) {
      const { github } = named;
      const before = leads.get(github.toLowerCase());
      const roles = before && before.role !== role ? `${before.role} and ${role}` : role;
      leads.set(github.toLowerCase(), { github: before?.github ?? github, role: roles });
      meet(named, people, notes);
    }
  return {
    leads: [...leads.values()],
    emeritus: readEmeritus(entries, leads, people, notes),
    people,
  };
}

function readEmeritus(
  entries: ReadonlyMap<string, Spot>,
  leads: ReadonlyMap<string, Lead>,
  people: Map<string, Person>,
  notes: Notes,
): readonly Emeritus[] {
  const emeritus = new Map<string, Emeritus>();
  for (const named of readNamed(entries.get("emeritus_leads"), notes)) {
    meet(named, people, notes);
    const { github, spot } = named;
    if (leads.has(github.toLowerCase()))
      notes.left.push({ pointer: spot.pointer, message: "Somebody emeritus leads again." });
    else emeritus.set(github.toLowerCase(), { github });
  }
  return [...emeritus.values()];
}

function readNamed(spot: Spot | undefined, notes: Notes): readonly Named[] {
  return list(spot, notes).flatMap((one) => {
    const entries = mapping(one, notes);
    leaveOthers(entries, ["github", "name"], WHY, notes);
    const github = text(entries.get("github"), notes) ?? "";
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
        message: `\`${github}\` has another name elsewhere.`,
      });
    return;
  }
  const why = objectionTo("people", person);
  if (why === undefined) people.set(id, person);
  else notes.left.push({ pointer: spot.pointer, message: why });
}
