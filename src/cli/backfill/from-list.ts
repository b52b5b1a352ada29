import { type Entry, takeOver, type WantedList } from "../../backfill/lists.ts";
import { type Definitions, NOTHING, type Problem } from "../../definitions/definitions.ts";
import type { Person } from "../../definitions/types.ts";
import { accountOf } from "../../core/ledger/told-by.ts";
import type { Carried } from "../../exchange/carried.ts";
import { CONTRIBUTIONS, type Contributions } from "../../exchange/contributors/contributions.ts";
import { readHome } from "../../exchange/home.ts";
import { importFiles } from "../../exchange/import.ts";
import { backfill as words } from "../../words/generated/backfill.ts";
import { printed } from "../../words/printed.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { text as problemsInWords } from "../format/text.ts";
import { readText } from "../texts.ts";
import { print } from "./print.ts";
import { tellList } from "./tell-list.ts";
import { whatFollows } from "./what-follows.ts";
import type { Store } from "../../store/store.ts";

/** A list of contributors: `.all-contributorsrc`, or the `import/contributions.json` that was made of one. */
export type Entries = WantedList["entries"];

/** Reads a list, or says why there is none; throws where it is no list, with what is wrong on standard error. */
export function readList(file: string, voice: Voice): Entries | Shown {
  const read = readText(file, voice);
  if ("why" in read) return read.why;
  const { text } = read;
  const own = isOwn(text) ? readHome(NOTHING, [{ path: CONTRIBUTIONS, text }], voice) : undefined;
  const found = own ?? importFiles([{ file, text }], { format: "all-contributors" }, voice);
  if ("problems" in found) throw unreadable(found.problems, file, text, voice);
  const carried: Carried = "carried" in found ? found.carried : found;
  const { contributions } = carried;
  if (!contributions) return words(voice)("backfill-no-list", { file: printed(file) });
  return (definitions) => entriesOf(contributions, own ? peopleIn(definitions) : carried.people);
}

/** Whether an import made it: only then it says how the table was set up apart from who is in it. */
function isOwn(text: string): boolean {
  return /^\s*\{\s*"contributors"/.test(text) && /"project"\s*:\s*\{/.test(text);
}

function peopleIn(definitions: Definitions | undefined): ReadonlyMap<string, Person> {
  return new Map(Object.entries(definitions?.people ?? {}));
}

/** Entries that stand for no person, such as a bot's, are none. */
function entriesOf(
  { contributors }: Contributions,
  people: ReadonlyMap<string, Person>,
): readonly Entry[] {
  return contributors.flatMap((one) => {
    if (!("person" in one)) return [];
    const { person: file, contributions } = one;
    const described = people.get(file);
    return [
      {
        name: described?.name ?? file,
        ...whoIs(file, described),
        contributions: contributions.map((what) =>
          typeof what === "string" ? { type: what } : what,
        ),
      },
    ];
  });
}

/** By the number of their account, by its login, or by the file that describes them. */
function whoIs(file: string, told: Person | undefined): Omit<Entry, "contributions" | "name"> {
  const account = told && accountOf(told);
  if (account !== undefined) return { account };
  return told?.github === undefined ? { file } : { login: told.github };
}

function unreadable(problems: readonly Problem[], file: string, text: string, voice: Voice): Error {
  const named = problems.map((problem) => ({ ...problem, file }));
  const report = { problems: named, skipped: [], checked: 0, folder: ".", textOf: () => text };
  process.stderr.write(problemsInWords(report, voice, process.stderr));
  return new Error(words(voice)("backfill-no-list", { file: printed(file) }));
}

/** Whether everything on the list is taken over now, in one organisation. */
export async function fromList(
  wanted: Omit<WantedList, "store"> & { readonly store: Store },
  voice: Voice,
): Promise<boolean> {
  const { org, store, dry, most } = wanted;
  const started = new Date().toISOString();
  const found = await takeOver(wanted);
  for (const line of tellList(org.login, found, { dry, most }, voice)) print(line);
  if (!dry && found.people.length > 0)
    for await (const line of whatFollows(org.id, found.people.length, started, store, voice))
      print(line);
  return found.ended === undefined;
}
