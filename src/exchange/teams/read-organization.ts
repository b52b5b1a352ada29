import { leaveOthers, type Notes, type Why } from "../notes.ts";
import type { Spot } from "../spot.ts";
import { readLogins, without } from "./logins.ts";
import type { Teams } from "./team.ts";

const KNOWN = ["admins", "members", "teams"];
const WHY = {
  billing_email: "exchange-why-email",
  email: "exchange-why-email",
} as const satisfies Readonly<Record<string, Why>>;

/** Reads who belongs to an organisation, and its settings. */
export function readOrganization(
  entries: ReadonlyMap<string, Spot>,
  notes: Notes,
): Omit<Teams, "teams"> {
  const admins = readLogins(entries.get("admins"), notes);
  const members = without(readLogins(entries.get("members"), notes), admins);
  const settings = [...entries].flatMap(([key, { value }]) =>
    KNOWN.includes(key) || key in WHY || !isSetting(value) ? [] : [[key, value] as const],
  );
  leaveOthers(entries, [...KNOWN, ...settings.map(([key]) => key)], WHY, notes);
  return {
    ...(admins.length > 0 && { admins }),
    ...(members.length > 0 && { members }),
    ...(settings.length > 0 && { settings: Object.fromEntries(settings) }),
  };
}

function isSetting(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
