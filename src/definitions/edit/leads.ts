import type { Community } from "../types.ts";
import { edited } from "./edited.ts";
import type { Entry } from "./entry.ts";
import { type ListEdit, withList } from "./list.ts";

/** What somebody is for a community from here on: one of its leads, one who led it, or neither. */
export type Standing = "lead" | "emeritus" | "none";

/** Who it is: their login today, and every login under which the file may name them. */
export interface Named {
  readonly login: string;
  readonly isTheirs: (login: string) => boolean;
  /** The last day of their term as a lead, where it has one. */
  readonly until?: string;
}

/**
 * A community's file with somebody among its leads, among those who led it, or among neither; nothing
 * else in it changes. Nothing where it is written so that it cannot be changed safely. The file is
 * held against its schema before.
 */
export function withStanding(source: string, as: Standing, who: Named): string | undefined {
  return edited(
    source,
    (values) => ({ ...values, ...listsAfter(values, as, who) }),
    (text, values: Lists) => {
      const { leads, emeritus } = editsFor(values, as, who);
      const first = withList(text, values.leads, leads);
      return first === undefined ? undefined : withList(first, values.emeritus, emeritus);
    },
  );
}

type Lists = Pick<Community, "leads" | "emeritus">;

interface Edits {
  readonly leads: ListEdit;
  readonly emeritus: ListEdit;
}

function editsFor(values: Lists, as: Standing, { login, isTheirs, until }: Named): Edits {
  const theirs = (list: Lists["leads"] = []) =>
    list.flatMap(({ github }, index) => (isTheirs(github) ? [index] : []));
  const leading = theirs(values.leads);
  const before = theirs(values.emeritus);
  const { role, from } = values.leads?.[leading.at(-1) ?? -1] ?? {};
  // Whoever goes on for a term keeps what they are called, and since when.
  const kept = { ...(role !== undefined && { role }), ...(from !== undefined && { from }) };
  const lead: Entry = { github: login, ...(until !== undefined && { ...kept, until }) };
  const led: Entry = { github: login, ...(role !== undefined && { role }) };
  const isNew = as === "emeritus" && before.length === 0;
  return {
    leads: { key: "leads", without: leading, added: as === "lead" ? [lead] : [] },
    emeritus: {
      key: "emeritus",
      without: as === "lead" ? before : [],
      added: isNew ? [led] : [],
    },
  };
}

/** The lists as they are to read; one that nothing changes is left as it is, or as it is not there. */
function listsAfter(values: Lists, as: Standing, who: Named): Lists {
  const { leads, emeritus } = editsFor(values, as, who);
  return { ...after(values.leads, leads), ...after(values.emeritus, emeritus) };
}

function after(list: Lists["leads"] = [], { key, without, added }: ListEdit): Lists {
  if (without.length + added.length === 0) return {};
  return { [key]: [...list.filter((_, index) => !without.includes(index)), ...added] };
}
