import { answerOf, type QuestionKind } from "../core/question.ts";
import type { Arm as AnyArm } from "./reader.ts";
import type { Store } from "./store.ts";

// What our own books answer, by kind of question.

/** The part of the store that answers. */
export type Answering = Pick<
  Store,
  | "definitionsAt"
  | "everybody"
  | "factsAbout"
  | "listed"
  | "listings"
  | "logins"
  | "organization"
  | "records"
  | "refusals"
  | "said"
  | "standings"
  | "tallies"
  | "written"
>;

/** Whose books answer, by what of them a question needs. */
interface Asked<Part extends keyof Answering> {
  readonly store: Pick<Answering, Part>;
  readonly org: { readonly id: number };
}

type Arm<K extends QuestionKind, Part extends keyof Answering> = AnyArm<K, Asked<Part>>;

export const facts: Arm<"facts", "factsAbout"> = async (keys, { store, org }) => {
  const found = await store.factsAbout(org.id, keys);
  return keys.map((key) => ({ found: found.get(key) ?? [] }));
};

export const login: Arm<"login", "logins"> = async (people, { store, org }) => {
  const found = await store.logins(org.id, people);
  return people.map((person) => answerOf(found[person]));
};

export const written: Arm<"written", "written"> = async (tags, { store, org }) => {
  const found = await store.written(org.id, tags);
  return tags.map((tag) => answerOf(found[tag]));
};

export const record: Arm<"record", "records"> = async (ids, { store, org }) => {
  const found = await store.records(org.id, ids);
  return ids.map((id) => answerOf(found.find((one) => one.id === id)));
};

export const said: Arm<"said", "said"> = (threads, { store, org }) =>
  Promise.all(threads.map(async (key) => ({ found: await store.said(org.id, key) })));

export const home: Arm<"home", "organization"> = async (asked, { store, org }) => {
  const known = await store.organization(org.id);
  return asked.map(() => answerOf(known?.home));
};

export const refusals: Arm<"refusals", "refusals"> = async (asked, { store, org }) => {
  const found = await store.refusals(org.id);
  return asked.map(() => ({ found }));
};

export const everybody: Arm<"everybody", "everybody"> = async (asked, { store, org }) => {
  const found = await store.everybody(org.id);
  return asked.map(() => ({ found }));
};

export const standings: Arm<"standings", "standings"> = async (communities, { store, org }) => {
  const found = await store.standings(org.id, communities);
  return communities.map((community) => ({ found: found.get(community) ?? [] }));
};

export const listings: Arm<"listings", "listings"> = async (people, { store, org }) => {
  const found = await store.listings(org.id, people);
  return people.map((person) => ({ found: found.get(person) ?? [] }));
};

export const listed: Arm<"listed", "listed"> = async (programmes, { store, org }) => {
  const found = await store.listed(org.id, programmes);
  return programmes.map((programme) => ({ found: found.get(programme) ?? [] }));
};

export const tally: Arm<"tally", "tallies"> = async (people, { store, org }) => {
  const found = await store.tallies(org.id, people);
  return people.map((person) => ({ found: found.get(person) ?? NOTHING }));
};

const NOTHING = { homes: [], counts: [], steps: [], rules: [] };

export const definitions: Arm<"definitions", "definitionsAt"> = (commits, { store, org }) =>
  Promise.all(commits.map(async (commit) => answerOf(await store.definitionsAt(org.id, commit))));
