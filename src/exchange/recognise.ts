/** Files of other tools that Waymark reads. */
export const FORMATS = ["sigs", "peribolos", "all-contributors"] as const;
export type Format = (typeof FORMATS)[number];

/** Keys that only one format has at its top; the most telling first. */
const KEYS: Readonly<Record<Format, readonly string[]>> = {
  "all-contributors": ["contributors"],
  sigs: ["sigs", "workinggroups", "usergroups", "committees"],
  peribolos: ["orgs", "teams", "admins"],
};

/** The format of a file, by what stands in it. */
export function recognise(value: unknown): Format | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return FORMATS.find((format) => KEYS[format].some((key) => Object.hasOwn(value, key)));
}
