import { each } from "../../core/ask.ts";
import { accountOf } from "../../core/ledger/told-by.ts";
import type { Person as Account } from "../../core/person.ts";
import type { Candidate, World } from "../../core/world.ts";
import type { Problem } from "../../definitions/definitions.ts";
import { MOST_ACCOUNTS } from "../../definitions/from-afar.ts";
import type { Person } from "../../definitions/types.ts";
import { adoption } from "../../words/generated/adoption.ts";
import { quoted } from "../../words/printed.ts";
import type { Voice } from "../../words/voice.ts";

/** The candidate with whom the files about people that it changes do not describe, though they name their login: its account has another number now. */
export function withAccounts(candidate: Candidate, voice: Voice, world: World): Candidate {
  const changed = changedIn(candidate, world).slice(0, MOST_ACCOUNTS);
  const found = each(changed, ({ login }) => world.account(login));
  const problems = changed.flatMap((one, index) => {
    const account = found[index];
    return account?.id === accountOf(one.told) ? [] : [problemWith(one, account, candidate, voice)];
  });
  return problems.length > 0
    ? { ...candidate, problems: [...candidate.problems, ...problems] }
    : candidate;
}

/** A file that names a login and a number. */
interface Numbered {
  readonly id: string;
  readonly login: string;
  readonly told: Person;
}

/** Those that are not in force like that. */
function changedIn({ definitions }: Candidate, world: World): readonly Numbered[] {
  const before = world.definitions()?.people ?? {};
  return Object.entries(definitions?.people ?? {}).flatMap(([id, told]) => {
    const { github: login, account } = told;
    if (login === undefined || account === undefined) return [];
    const isOld = before[id]?.github === login && before[id].account === account;
    return isOld ? [] : [{ id, login, told }];
  });
}

function problemWith(
  { id, login, told: { account } }: Numbered,
  found: Account | undefined,
  { accountLines = {} }: Candidate,
  voice: Voice,
): Problem {
  const say = adoption(voice);
  const known = { login: quoted(login), number: quoted(String(account)) };
  const message = found
    ? say("adoption-account-other", { ...known, found: quoted(found.id.replace("github:", "")) })
    : say("adoption-account-nobody", known);
  return {
    file: `people/${id}.yml`,
    line: accountLines[id] ?? 1,
    column: 1,
    severity: "warning",
    rule: "accounts-have-their-number",
    message,
    pointer: "/account",
  };
}
