import type { Definitions } from "../../definitions/definitions.ts";
import type { Books, Context } from "../context.ts";
import { type Arm, answerOf } from "./arm.ts";

// What our own books answer.

export const facts: Arm<"facts"> = async (keys, { store, org }) => {
  const found = await store.factsAbout(org.id, keys);
  return keys.map((key) => ({ found: found.get(key) ?? [] }));
};

export const login: Arm<"login"> = async (people, { store, org }) => {
  const found = await store.logins(org.id, people);
  return people.map((person) => answerOf(found[person]));
};

export const written: Arm<"written"> = async (tags, { store, org }) => {
  const found = await store.written(org.id, tags);
  return tags.map((tag) => answerOf(found[tag]));
};

export const record: Arm<"record"> = async (ids, { store, org }) => {
  const found = await store.records(org.id, ids);
  return ids.map((id) => answerOf(found.find((one) => one.id === id)));
};

export const said: Arm<"said"> = (threads, { store, org }) =>
  Promise.all(threads.map(async (key) => ({ found: await store.said(org.id, key) })));

export const home: Arm<"home"> = async (asked, { store, org }) => {
  const known = await store.organization(org.id);
  return asked.map(() => answerOf(known?.home));
};

export const refusals: Arm<"refusals"> = async (asked, { store, org }) => {
  const found = await store.refusals(org.id);
  return asked.map(() => ({ found }));
};

export const everybody: Arm<"everybody"> = async (asked, { store, org }) => {
  const found = await store.everybody(org.id);
  return asked.map(() => ({ found }));
};

export const definitions: Arm<"definitions"> = (commits, context) =>
  Promise.all(commits.map(async (commit) => answerOf(await definitionsAt(commit, context))));

// What was adopted at a commit never changes, and nearly every look asks for it.
const kept = new WeakMap<Books["definitionsAt"], Map<string, Definitions>>();
const MOST_KEPT = 16;

async function definitionsAt(
  commit: string,
  { store, org }: Context,
): Promise<Definitions | undefined> {
  const known = kept.get(store.definitionsAt) ?? new Map<string, Definitions>();
  kept.set(store.definitionsAt, known);
  const key = `${org.id}/${commit}`;
  const found = known.get(key) ?? (await store.definitionsAt(org.id, commit));
  const [oldest] = known.keys();
  if (!known.has(key) && known.size >= MOST_KEPT && oldest !== undefined) known.delete(oldest);
  if (found) known.set(key, found);
  return found;
}
