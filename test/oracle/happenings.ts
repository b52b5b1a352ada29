/** Somebody of the cast, by name; a login is another thing, and may be somebody else's by now. */
export type Who = string;
/** An issue, as `home#2`. */
export type Where = string;
export type Process =
  | "buddy"
  | "chart"
  | "council"
  | "crew"
  | "decide"
  | "finish"
  | "follow"
  | "found"
  | "guide"
  | "head"
  | "join"
  | "nominate"
  | "pair"
  | "part"
  | "pause"
  | "renew"
  | "resign"
  | "rest"
  | "visit"
  | "vouch";
/** `new` is one that a request would found. */
export type Community = "data" | "field" | "maps" | "new" | "ui";
export type Item = "conduct" | "meeting";

/** `begun` are those of what Waymark opened itself. */
export type Headings =
  | "asking"
  | "begun"
  | "charting"
  | "founding"
  | "joining"
  | "leaving"
  | "naming"
  | "none";

/** What an issue's text says: whose headings it has, and what stands under those that matter. */
export interface Writing {
  /** Forms with the same headings are one; `none` is a text without headings. */
  readonly headings: Headings;
  readonly community?: Community;
  /** The login that somebody names. */
  readonly names?: string;
  readonly size?: "Small" | "Large";
}

/** A word to Waymark, as `/approve` or `/done meeting`. */
export interface Word {
  readonly name: string;
  readonly about?: string;
  /** The badge that it is about, or the name of somebody without an account, where it says one. */
  readonly what?: string;
}

interface Done {
  /** GitHub tells times to the second, and so much is known of them. */
  readonly second: number;
  readonly by: Who;
}

interface On extends Done {
  readonly on: Where;
}

/** Something that people did, as it was played. Only what their rights allowed happened. */
export type Happening =
  | (On & {
      readonly did: "open";
      readonly writing: Writing;
      readonly labels: readonly string[];
      /** Which forms the repository offers. */
      readonly offers: readonly Process[];
    })
  | (On & { readonly did: "write"; readonly writing: Writing })
  /** `shown` is whether a reader of the rendered comment sees its words as a paragraph that begins with them. */
  | (On & { readonly did: "say"; readonly words: readonly Word[]; readonly shown: boolean })
  | (On & { readonly did: "tick" | "clear"; readonly item: Item })
  | (On & { readonly did: "label" | "unlabel"; readonly label: string })
  | (On & { readonly did: "assign" | "unassign"; readonly whom: Who })
  | (On & { readonly did: "close" | "reopen" })
  | (Done & { readonly did: "push"; readonly version: Version; readonly inForce: boolean })
  | (Done & { readonly did: "add" | "remove"; readonly whom: Who; readonly team: string })
  /** Waymark has seen everything up to here, and did what it does. */
  | (Done & { readonly did: "look" });

/** What the definitions say, as far as they ever differ here. */
export type Version = "as usual" | "ada steps down" | "ui opens" | "data closes" | "zed leads";

/** What is seen of Waymark's doing, in its books or on GitHub. */
export type Effect =
  | { readonly what: "request"; readonly on: Where }
  | { readonly what: "passed"; readonly on: Where; readonly process: string; readonly step: string }
  | {
      readonly what: "list";
      readonly on: Where;
      readonly process: string;
      readonly community: string;
      readonly of: Who;
    }
  | { readonly what: "label"; readonly on: Where; readonly label: string }
  | { readonly what: "ended"; readonly on: Where; readonly process: string; readonly how: string }
  | { readonly what: "closed"; readonly on: Where }
  | { readonly what: "reopened"; readonly on: Where }
  | {
      readonly what: "joined";
      readonly who: Who;
      readonly community: string;
      /** Where they asked; none where they were found in the team. */
      readonly on?: Where;
    }
  | { readonly what: "in team"; readonly who: Who; readonly team: string }
  | { readonly what: "out of team"; readonly who: Who; readonly team: string }
  | {
      readonly what: "left";
      readonly who: Who;
      readonly community: string;
      /** The request that said so, where one did. */
      readonly on?: Where;
    }
  /** A pull request asks for what a request wants of the definitions. */
  | { readonly what: "proposed"; readonly on: Where; readonly change: string }
  | { readonly what: "contribution"; readonly who: Who; readonly on: Where }
  /** A community has a team from now on. */
  | { readonly what: "team"; readonly team: string }
  | { readonly what: "assigned"; readonly who: Who; readonly on: Where }
  | { readonly what: "unassigned"; readonly who: Who; readonly on: Where }
  /** Somebody is away, since a request says so. */
  | { readonly what: "away"; readonly who: Who; readonly on: Where }
  /** A request goes on with another one, on an issue that Waymark opens. */
  | {
      readonly what: "begun";
      readonly on: Where;
      readonly from: Where;
      readonly process: string;
      readonly who: Who;
      readonly by: Who;
      readonly community: string;
    }
  /** An issue is opened for a request. */
  | { readonly what: "opened"; readonly on: Where }
  /** An entry about it is written in the log. */
  | { readonly what: "logged"; readonly on: Where }
  | { readonly what: "renewed"; readonly who: Who; readonly mentor: Who; readonly on: Where }
  | { readonly what: "paired"; readonly who: Who; readonly mentor: Who; readonly on: Where }
  | { readonly what: "parted"; readonly who: Who; readonly mentor: Who }
  | { readonly what: "asked"; readonly on: Where; readonly who: Who; readonly stage: string }
  | { readonly what: "stage"; readonly who: Who; readonly stage: string }
  | {
      readonly what: "badge";
      readonly who: Who;
      readonly badge: string;
      /** The request that gives it, where one does. */
      readonly on?: Where;
    }
  /** Somebody is said to have helped whoever asked. */
  | { readonly what: "helped"; readonly who: Who; readonly on: Where }
  /** A badge is theirs no more, or again. */
  | { readonly what: "revoked"; readonly who: Who; readonly badge: string }
  | { readonly what: "restored"; readonly who: Who; readonly badge: string }
  /** What is kept under a name counts for somebody, or no more. */
  | { readonly what: "linked"; readonly who: Who; readonly called: string }
  | { readonly what: "unlinked"; readonly who: Who; readonly called: string }
  | { readonly what: "in force"; readonly version: string };

/** An effect, and how many happenings there were when it was seen. */
export type Seen = Effect & { readonly after: number };
