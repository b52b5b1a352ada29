import { COMMUNITIES, CONTRIBUTORS, holds, withLines } from "./marks.ts";

/** What is to stand between the marks, line by line; what is absent stays as it is. */
export interface Tables {
  readonly communities?: readonly string[];
  readonly contributors?: readonly string[];
}

/** Whether a text holds the marks of a table. */
export function asksForTable(text: string): boolean {
  return asksForCommunities(text) || asksForContributors(text);
}

export function asksForCommunities(text: string): boolean {
  return holds(text, COMMUNITIES);
}

export function asksForContributors(text: string): boolean {
  return holds(text, CONTRIBUTORS);
}

/** The text with these tables between their marks; every other byte stays. */
export function withTables(text: string, { communities, contributors }: Tables): string {
  const listed = communities ? withLines(text, COMMUNITIES, communities) : text;
  return contributors ? withLines(listed, CONTRIBUTORS, contributors) : listed;
}
