import type { Command } from "../../commands/command.ts";
import type { Line } from "../../core/checklist.ts";
import { wayOf } from "../../core/ledger/ending.ts";
import { checklists } from "../../words/generated/checklists.ts";
import { requests } from "../../words/generated/requests.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, joined, plain, type Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";

/** The hint behind a box that is not the author's. */
export function boxHint(who: Shown, voice: Voice): Shown {
  return checklists(voice)("checklists-hint", { who });
}

/** What somebody did to an item that is not theirs: by box, or by command. */
export interface Attempt {
  readonly item: string;
  readonly how: "ticked" | "cleared" | "asked";
  /** Whose it is. */
  readonly people: Shown;
}

export function notYourBox(login: string, attempts: readonly Attempt[], voice: Voice): Shown {
  const say = checklists(voice);
  const boxes = attempts.map(({ item, how, people }) =>
    say(`checklists-${how}`, { people, item: plain(item) }),
  );
  return say("checklists-not-yours", { person: atLogin(login), boxes: joined(boxes, " ") });
}

/** A request that has ended has no list to go through any more. */
export function tooLate(login: string, outcome: string, voice: Voice): Shown {
  const how = wayOf(outcome);
  return requests(voice)("requests-already-ended", { how, person: atLogin(login) });
}

/** Whoever ticks an item, by name; `one` says who that is where nobody is known. */
export function whoTicks(one: Shown, logins: readonly string[], voice: Voice): Shown {
  const names = logins.map((login) => code(login));
  return names.length === 0 ? one : listed(names, voice, "or");
}

/** To whoever ticks or clears (`/done`, `/undo`) what isn't there, or what goes by another name. */
export function noSuchItem(
  login: string,
  { name, argument }: Command,
  items: readonly Line[],
  voice: Voice,
): Shown {
  const say = checklists(voice);
  const person = atLogin(login);
  const [first] = items;
  if (first === undefined) return say("checklists-none", { person });
  const written = wordsIn(argument);
  const [meant, ...others] = items.filter(({ text }) => wordsIn(text) === written);
  if (written !== "" && meant && others.length === 0) {
    const command = code(`/${name} ${meant.id}`);
    return say("checklists-by-name", { person, item: plain(meant.text), command });
  }
  const what =
    argument === ""
      ? say("checklists-which-item", { person })
      : say("checklists-no-such-item", { person, item: plain(argument) });
  const names = items.map(({ id }) => code(id));
  const known = { items: listed(names, voice), example: code(`/${name} ${first.id}`) };
  return joined([what, say("checklists-items", known)], " ");
}

/** The words of an item, however they are set. */
function wordsIn(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

export function staysComplete(login: string, voice: Voice): Shown {
  return checklists(voice)("checklists-complete", { person: atLogin(login) });
}
