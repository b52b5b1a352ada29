import { dump } from "js-yaml";
import type { SourceFile } from "../definitions/definitions.ts";
import { SETTINGS } from "../definitions/sources.ts";
import type { Carried } from "./carried.ts";
import { CONTRIBUTIONS } from "./contributors/contributions.ts";
import { TEAMS } from "./teams/team.ts";

/** The files that hold what was carried over: definitions, and beside them what belongs in the ledger. */
export function filesOf(carried: Carried, organization?: string): readonly SourceFile[] {
  const { communities, people, types, contributions, teams } = carried;
  const settings = {
    organization,
    ...(types.size > 0 && { types: Object.fromEntries(types) }),
  };
  return [
    ...(organization === undefined ? [] : [yaml(SETTINGS, settings)]),
    ...[...communities].map(([id, one]) => yaml(`communities/${id}.yml`, one)),
    ...[...people].map(([id, one]) => yaml(`people/${id}.yml`, one)),
    ...(contributions ? [json(CONTRIBUTIONS, contributions)] : []),
    ...(teams ? [json(TEAMS, teams)] : []),
  ];
}

function yaml(path: string, value: object): SourceFile {
  return { path, text: dump(value, { lineWidth: 100, noRefs: true }) };
}

function json(path: string, value: object): SourceFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
