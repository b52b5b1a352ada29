import type { Definitions } from "../definitions/definitions.ts";

/** Every login that the definitions name where it matters whose account it is, in lower case, each once. */
export function loginsNamed({ communities, settings }: Definitions): readonly string[] {
  const leads = Object.values(communities).flatMap((one) => one.leads ?? []);
  const excepted = (settings.contributions ?? []).flatMap(({ except }) => except?.people ?? []);
  const all = [...leads.map(({ github }) => github), ...excepted];
  return [...new Set(all.map((login) => login.toLowerCase()))];
}
