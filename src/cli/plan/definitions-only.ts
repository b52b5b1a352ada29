import type { InForce } from "../../features/foresight/then.ts";
import { readDefinitions } from "../../definitions/read.ts";
import { type Definitions, NOTHING } from "../../definitions/definitions.ts";
import { instant } from "../../core/time.ts";
import { readFolder } from "../files.ts";

/** A world of which only definitions are known: those of a folder, or none yet. Says why where the folder is no good. */
export function definitionsOnly(folder: string | undefined): InForce | string {
  const definitions = folder === undefined ? NOTHING : inFolder(folder);
  if (typeof definitions === "string") return definitions;
  return {
    now: instant(Date.now()),
    org: { id: 0, login: "" },
    definitions,
    pins: {},
    facts: [],
    logins: {},
    owners: [],
    teams: {},
    said: [],
    written: {},
    mentioned: {},
  };
}

function inFolder(folder: string): Definitions | string {
  const files = readFolder(folder);
  if (typeof files === "string") return files;
  const { definitions } = readDefinitions(files);
  return (
    definitions ??
    `the definitions in ${folder} have problems: waymark validate ${folder} lists them`
  );
}
