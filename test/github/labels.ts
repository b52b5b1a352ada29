import type { Hub } from "./hub.ts";
import type { Label } from "./shapes.ts";

/** Every page of a list, read from the emulator as its administrator. */
export async function everything<T>(hub: Hub, path: string): Promise<readonly T[]> {
  const found: T[] = [];
  const joint = path.includes("?") ? "&" : "?";
  for (let page = 1; ; page += 1) {
    const url = `${path}${joint}per_page=100&page=${page}`;
    const slice = await hub.emulator.admin<readonly T[]>("GET", url);
    found.push(...slice);
    if (slice.length < 100) return found;
  }
}

/** All labels of a repository. */
export function labelsOf(hub: Hub, fullName: string): Promise<readonly Label[]> {
  return everything(hub, `/repos/${fullName}/labels`);
}

/** Label names as the repository spells them; names it does not know stay as they are. */
export async function spellLabels(hub: Hub, fullName: string, names: readonly string[]) {
  const known = await labelsOf(hub, fullName);
  const bySpelling = new Map(known.map((label) => [label.name.toLowerCase(), label.name]));
  return names.map((name) => bySpelling.get(name.toLowerCase()) ?? name);
}
