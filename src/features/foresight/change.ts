import type { Folder } from "../../definitions/noun.ts";
import type { PersonId } from "../../core/person.ts";
import type { ThreadRef } from "../../core/place.ts";
import type { Edit } from "./edits.ts";

/** What an organisation describes, by the name of its folder. */
export type Noun = Folder | "forms";

/** One thing that merging would change. */
export type Change =
  | { readonly kind: "gone"; readonly noun: Noun; readonly id: string; readonly members: number }
  /** Two become one: who and what belonged to the one goes on under the other. */
  | {
      readonly kind: "merged";
      readonly noun: Noun;
      readonly from: string;
      readonly to: string;
      readonly members: number;
    }
  | { readonly kind: "retired"; readonly community: string; readonly members: number }
  | { readonly kind: "new"; readonly noun: Noun; readonly id: string }
  | ({
      readonly kind: "edited";
      readonly noun: Noun | "settings";
      readonly id: string;
      /** So many people are about to do what it asks. */
      readonly underWay?: number;
    } & Edit)
  | { readonly kind: "renamed"; readonly noun: Noun; readonly from: string; readonly to: string }
  | { readonly kind: "lead-gone" | "lead-new"; readonly community: string; readonly login: string }
  | { readonly kind: "label-retired" | "label-created"; readonly label: string }
  | { readonly kind: "label-renamed"; readonly from: string; readonly to: string }
  | { readonly kind: "team-left"; readonly team: string; readonly logins: readonly string[] }
  | {
      readonly kind: "team-left-if-confirmed";
      readonly team: string;
      readonly logins: readonly string[];
    }
  | {
      readonly kind: "team-exact";
      readonly team: string;
      readonly most: number;
      readonly percent: number;
    }
  | { readonly kind: "team-entered"; readonly team: string; readonly logins: readonly string[] }
  | { readonly kind: "member"; readonly community: string; readonly people: readonly PersonId[] }
  | {
      readonly kind: "stage-lost";
      readonly pathway: string;
      readonly stage: string;
      readonly people: readonly PersonId[];
    }
  | {
      readonly kind: "stage-reached" | "stage-quiet" | "stage-rested" | "stage-resumed";
      readonly pathway: string;
      readonly stage: string;
      readonly people: readonly PersonId[];
    }
  | {
      readonly kind: "awarded" | "award-ended";
      readonly badge: string;
      /** The year that it is given for, where it is given for each. */
      readonly year?: string;
      readonly people: readonly PersonId[];
    }
  /** What people did before counts otherwise: some of it no more, or some that did not. */
  | {
      readonly kind: "recounted";
      readonly because: readonly Anew[];
      readonly lost?: Recounted;
      readonly gained?: Recounted;
    }
  /** Mentorships that end, and those that begin, each with its mentor and its mentee. */
  | {
      readonly kind: "parted" | "paired";
      readonly programme: string;
      readonly pairs: readonly (readonly [mentor: PersonId, mentee: PersonId])[];
    }
  | {
      readonly kind: "stops-waiting";
      readonly programme: string;
      readonly people: readonly PersonId[];
    }
  /** What is said in other words than now: in the whole organisation, or in one community. */
  | {
      readonly kind: "words";
      readonly file: string;
      readonly community?: string;
      readonly message: string;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: "follows"; readonly paths: readonly string[] }
  | {
      readonly kind: "request";
      readonly thread: ThreadRef;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/** What reads otherwise, so that the past is counted again. */
export type Anew = "rules" | "types";

/** Whose contributions those are that count no more, or only then; and how many there are of each type. */
export interface Recounted {
  readonly people: readonly PersonId[];
  readonly counts: readonly (readonly [type: string, count: number])[];
}

const AWAY: readonly Change["kind"][] = [
  "gone",
  "merged",
  "retired",
  "lead-gone",
  "label-retired",
  "team-left",
  "team-left-if-confirmed",
  "team-exact",
  "stage-lost",
  "stage-rested",
  "stage-quiet",
  "award-ended",
  "parted",
  "stops-waiting",
];

/** Whether a change takes something away from somebody, or out of a file: those are read first. */
export function takesAway(change: Change): boolean {
  if (change.kind === "edited") return change.differences.some(({ kind }) => kind === "removes");
  return change.kind === "recounted" ? change.lost !== undefined : AWAY.includes(change.kind);
}
