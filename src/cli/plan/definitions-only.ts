import type { Fact } from "../../core/fact.ts";
import { type Known, knownWorld, WITHOUT_GITHUB } from "../../core/known.ts";
import { byKey } from "../../core/ledger/by-key.ts";
import { instant } from "../../core/time.ts";
import type { World } from "../../core/world.ts";
import { type Definitions, NOTHING } from "../../definitions/definitions.ts";
import { readDefinitions } from "../../definitions/read.ts";
import { printed, quoted } from "../../words/printed.ts";
import { cli } from "../../words/generated/cli.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { readFolder } from "../files.ts";

/** A world of which only definitions are known: those of a folder, or none yet. Says why where the folder is no good. */
export function definitionsOnly(folder: string | undefined, voice: Voice): World | Shown {
  const definitions = folder === undefined ? NOTHING : inFolder(folder, voice);
  if (typeof definitions === "string") return definitions;
  const setting = { now: instant(Date.now()), org: { id: 0, login: "" } };
  return knownWorld(setting, { ...NOTHING_HAPPENED, definitions: () => definitions });
}

/** Definitions are in force, nobody is named in them yet. */
export const NO_FACTS: readonly Fact[] = [
  {
    kind: "adopted",
    id: "adopted/before/0",
    at: "2000-01-01T00:00:00.000Z",
    commit: "before",
    repo: 0,
    people: {},
    leads: {},
  },
];

/** And nothing else is known. */
const NOTHING_HAPPENED: Omit<Known, "definitions"> = {
  facts: byKey(NO_FACTS),
  logins: {},
  more: WITHOUT_GITHUB,
};

function inFolder(folder: string, voice: Voice): Definitions | Shown {
  const files = readFolder(folder, voice);
  if (typeof files === "string") return files;
  const { definitions } = readDefinitions(files);
  if (definitions) return definitions;
  const lists = quoted(`waymark validate ${folder}`);
  return cli(voice)("cli-plan-since-broken", { folder: printed(folder), command: lists });
}
