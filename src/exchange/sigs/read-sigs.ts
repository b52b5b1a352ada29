import { quoted } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Community, Person } from "../../definitions/types.ts";
import type { Carried, Wishes } from "../carried.ts";
import { leaveOthers, type Notes } from "../notes.ts";
import { list, mapping, type Spot } from "../spot.ts";
import { readGroup } from "./group.ts";

const KINDS = ["sigs", "workinggroups", "usergroups", "committees"];

/** Reads Kubernetes' `sigs.yaml`: each group is a community. */
export function readSigs(root: Spot, wishes: Wishes, notes: Notes): Carried {
  const entries = mapping(root, notes);
  leaveOthers(entries, KINDS, {}, notes);
  const communities = new Map<string, Community>();
  const people = new Map<string, Person>();
  const names = new Set<string>();
  for (const spot of KINDS.flatMap((kind) => list(entries.get(kind), notes))) {
    const group = readGroup(spot, wishes, notes);
    if (!group) continue;
    const { id, community } = group;
    const again = [id, community.name.toLowerCase()].find((one) => names.has(one));
    if (again !== undefined) {
      const message = exchange(notes.voice)("exchange-group-again", { name: quoted(again) });
      notes.left.push({ pointer: spot.pointer, message });
      continue;
    }
    communities.set(id, community);
    for (const name of [id, community.name.toLowerCase()]) names.add(name);
    for (const [key, person] of group.people) if (!people.has(key)) people.set(key, person);
  }
  return { communities, people, types: new Map() };
}
