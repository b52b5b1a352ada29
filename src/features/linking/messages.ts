import { called } from "../../core/condition/situation.ts";
import type { FactOf } from "../../core/fact.ts";
import { localId, type PersonId } from "../../core/person.ts";
import type { Told } from "../../core/say.ts";
import { linking } from "../../words/generated/linking.ts";
import { listed } from "../../words/list.ts";
import { atLogin, code, type Shown } from "../../words/shown.ts";

/** Somebody as a file in `people/` calls them, and the account that is said to be theirs. */
export interface Whom {
  readonly name: string;
  readonly account: string;
}

type Plain = "how-link" | "how-claim" | "how-unlink" | "not-yours" | "own";

/** What needs no more than whom it is told. */
export function told(what: Plain, { login, voice }: Told): Shown {
  return linking(voice)(`linking-${what}`, { person: atLogin(login) });
}

/** What is said of a name or an account as it was written. */
export function unknown(
  what: "nobody" | "nobody-described" | "several" | "nothing",
  name: string,
  { login, voice }: Told,
): Shown {
  return linking(voice)(`linking-${what}`, { person: atLogin(login), name: code(name, 80) });
}

/** What waits for the other's word, or why nothing changes. */
export function about(
  what: "asked" | "claimed" | "already" | "already-yours" | "other-account" | "turned-around",
  { name, account }: Whom,
  { login, voice }: Told,
): Shown {
  return linking(voice)(`linking-${what}`, {
    person: atLogin(login),
    name: code(name),
    account: atLogin(account),
    claim: code(`/that-was-me ${name}`),
    link: code(`/link ${name} to ${atLogin(account)}`),
  });
}

/** Somebody else has what they ask for. */
export function taken(other: PersonId, { name }: Whom, { login, voice, world }: Told): Shown {
  return linking(voice)("linking-taken", {
    person: atLogin(login),
    name: code(name),
    other: called(other, world),
  });
}

export function linkedNow(by: PersonId, { name, account }: Whom, { voice, world }: Told): Shown {
  return linking(voice)("linking-linked", {
    account: atLogin(account),
    name: code(name),
    by: called(by, world),
    unlink: code(`/unlink ${atLogin(account)} …`),
  });
}

export function unlinkedNow(
  ended: readonly FactOf<"unlinked">[],
  account: string,
  { login, voice, world }: Told,
): Shown {
  const people = world.definitions()?.people;
  const names = ended.map(({ local }) => code(people?.[localId(local)]?.name ?? localId(local)));
  const [reason = ""] = ended.map((fact) => fact.reason);
  return linking(voice)("linking-unlinked", {
    person: atLogin(login),
    account: code(account),
    names: listed(names, voice),
    reason: code(reason, 500),
  });
}
