import { joinBody } from "../../../demo/story/join.ts";
import type { Act, ThreadName } from "./act.ts";
import { townFiles } from "./town.ts";

/** What is done between two rests, in this order. */
export interface Step {
  readonly acts: readonly Act[];
  /** It changes what everybody else sees: nothing else happens meanwhile. */
  readonly alone?: true;
}

/** What must have come of it, whatever was killed. */
export type Promised =
  | { readonly team: string; readonly has: string }
  | { readonly team: string; readonly lacks: string }
  | { readonly thread: ThreadName; readonly is: "open" | "completed" | "not_planned" | "merged" }
  | { readonly thread: ThreadName; readonly says: string; readonly times: number }
  | { readonly label: string; readonly there: boolean };

/** A story within the story: one matter, from its beginning to its end. */
export interface Arc {
  readonly steps: readonly Step[];
  readonly promises: readonly Promised[];
}

/** What each arc needs of the others: a person, and a number that no other arc has. */
export interface Cast {
  readonly who: string;
  readonly nth: number;
}

const FORM = { labels: ["process: join"] };

function step(...acts: readonly Act[]): Step {
  return { acts };
}

function say(by: string, on: ThreadName, text: string): Act {
  return { do: "say", by, on, text };
}

function tick(by: string, on: ThreadName, item: string): Act {
  return { do: "tick", by, on, item };
}

function request(who: string, community: string): { as: ThreadName; act: Act } {
  const as = `${who} joins ${community}`;
  const title = `Join: ${community} (${who})`;
  const body = joinBody(community, `${who} would like to learn.`);
  return { as, act: { do: "open", by: who, repo: "community", as, title, body, ...FORM } };
}

/** A stranger's approval, a lead's; a box that is not the author's; the invitation; perhaps leaving again. */
function joinByApproval({ who, nth }: Cast): Arc {
  const { as, act } = request(who, "UI/UX");
  const leaves = nth % 2 === 0;
  return {
    steps: [
      step(act),
      step(say("zoe", as, "/approve")),
      step(say("ada", as, `Good to have you, ${who}!\n\n/approve`)),
      step(tick(who, as, "code of conduct")),
      step(tick(who, as, "weekly meeting")),
      step(say("ada", as, "/done meeting"), tick(who, as, "shared drive")),
      step(tick(who, as, "hello in the chat")),
      step({ do: "accept", by: who }),
      ...(leaves ? [step(say(who, as, "/leave"))] : []),
    ],
    promises: [
      { thread: as, is: "completed" },
      { thread: as, says: "welcome to", times: 1 },
      leaves ? { team: "ui-ux", lacks: who } : { team: "ui-ux", has: who },
    ],
  };
}

/** All at once, in an open community. */
function joinOpenly({ who }: Cast): Arc {
  const { as, act } = request(who, "Data");
  return {
    steps: [
      step(act),
      step(
        tick(who, as, "code of conduct"),
        say("lin", as, "/done meeting"),
        tick(who, as, "shared drive"),
        tick(who, as, "hello in the chat"),
      ),
      step({ do: "accept", by: who }),
    ],
    promises: [
      { thread: as, is: "completed" },
      { thread: as, says: "welcome to", times: 1 },
      { team: "data", has: who },
    ],
  };
}

function declined({ who }: Cast): Arc {
  const { as, act } = request(who, "UI/UX");
  return {
    steps: [
      step(act),
      step(say("ada", as, "/decline We are full until spring")),
      step(say(who, as, "/reopen")),
      step(say(who, as, "/withdraw")),
    ],
    promises: [
      { thread: as, is: "not_planned" },
      { team: "ui-ux", lacks: who },
    ],
  };
}

/** A community that does not exist, put right by its author. */
function mended({ who }: Cast): Arc {
  const { as, act } = request(who, "Gardening");
  const body = joinBody("Writing", "Not gardening, after all.");
  return {
    steps: [
      step(act),
      step({ do: "edit", by: who, on: as, body }),
      step(
        tick(who, as, "code of conduct"),
        tick(who, as, "shared drive"),
        say("ada", as, "/done meeting"),
      ),
      step(tick(who, as, "hello in the chat")),
    ],
    promises: [{ thread: as, is: "completed" }],
  };
}

function contribution({ who, nth }: Cast): Arc {
  const as = `${who}’s map ${nth}`;
  const files = { [`src/map-${nth}.ts`]: `export const map = ${nth};\n` };
  return {
    steps: [
      step({ do: "pull", by: who, repo: "website", as, files }),
      step({ do: "merge", by: "noor", on: as }),
    ],
    promises: [{ thread: as, is: "merged" }],
  };
}

/** Work that GitHub did not see, and somebody who vouches for herself. */
function credit({ who, nth }: Cast): Arc {
  const as = `Notes ${nth}`;
  const url = `https://events.example/${nth}`;
  return {
    steps: [
      step({ do: "open", by: "ada", repo: "community", as, title: as, body: "We met." }),
      step(
        say("zoe", as, `/credit @zoe organised ${url}`),
        say("ada", as, `/credit @${who} organised ${url}`),
      ),
      step(say(who, as, "/progress")),
    ],
    promises: [
      { thread: as, says: "I've credited ", times: 1 },
      { thread: as, says: "somebody else", times: 1 },
    ],
  };
}

function away({ who, nth }: Cast): Arc {
  const as = `${who} rests ${nth}`;
  const until = new Date(Date.now() + 10 * 24 * 3_600_000).toISOString().slice(0, 10);
  return {
    steps: [
      step({ do: "open", by: who, repo: "website", as, title: as, body: "A few days off." }),
      step(say(who, as, `/away until ${until}`), say("kit", as, "/help")),
      step(say(who, as, "/back"), say("kit", as, "/aprove")),
    ],
    promises: [
      { thread: as, says: "got it: you're away", times: 1 },
      { thread: as, says: "welcome back", times: 1 },
    ],
  };
}

/** Somebody waits for a mentor on an issue of Waymark's own; the pair parts again. */
function mentor({ nth }: Cast): Arc {
  const as = `noor asks for a mentor ${nth}`;
  const own = "own: A mentor for noor";
  const body = "### Community\n\nUI/UX";
  const ask = { title: `Mentor: ${nth}`, body, labels: ["process: mentor"] };
  return {
    steps: [
      step({ do: "open", by: "noor", repo: "community", as, ...ask }),
      step(say("olga", as, "/approve")),
      step(say("ada", own, "/mentor @ada")),
      step(say("noor", as, "/part")),
    ],
    promises: [
      { thread: as, is: "completed" },
      { thread: own, is: "completed" },
    ],
  };
}

/** A pull request that is wrong, mended and merged; the new label comes into being. */
function proposal({ nth }: Cast): Arc {
  const as = `Grow the data pathway ${nth}`;
  const { "pathways/data.yml": pathway = "", "checklists/onboarding.yml": checklist = "" } =
    townFiles();
  const text = "You said hello in the chat, by: author";
  const files = {
    "pathways/data.yml": `${pathway}  - id: lead-analyst\n    name: Lead analyst\n    when: { contributions: { at-least: 40 } }\n`,
    "checklists/onboarding.yml": checklist.replace(text, `${text}, label: "said hello"`),
  };
  const broken = { "pathways/data.yml": pathway.replace("badge: analyst", "badge: analist") };
  return {
    steps: [
      {
        acts: [
          { do: "pull", by: "lin", repo: "community", as, files: broken },
          { do: "push", by: "lin", on: as, files },
        ],
        alone: true,
      },
      { acts: [{ do: "merge", by: "olga", on: as }], alone: true },
    ],
    promises: [
      { thread: as, is: "merged" },
      { label: "said hello", there: true },
    ],
  };
}

/** A new community of which the form knows nothing: Waymark asks for its option by a pull request of its own. */
function newCommunity({ nth }: Cast): Arc {
  const as = `Maps ${nth}`;
  const own = "own: Keep issue forms in step";
  const files = {
    "communities/maps.yml":
      "name: Maps\npurpose: People who draw the harbor.\nleads: [{ github: lin }]\njoining: open\n",
  };
  return {
    steps: [
      { acts: [{ do: "pull", by: "lin", repo: "community", as, files }], alone: true },
      { acts: [{ do: "merge", by: "olga", on: as }], alone: true },
      { acts: [{ do: "merge", by: "olga", on: own }], alone: true },
    ],
    promises: [
      { thread: as, is: "merged" },
      { thread: own, is: "merged" },
    ],
  };
}

function takenOut(): Arc {
  return {
    steps: [step({ do: "take out", by: "olga", team: "ui-ux", whom: "sam" })],
    promises: [{ team: "ui-ux", lacks: "sam" }],
  };
}

/** What strangers to the organisation go through: each story has several of these. */
export const REQUESTS = [joinByApproval, joinOpenly, declined, mended] as const;
/** What else happens: each story has some of these, and none twice. */
export const MATTERS = [contribution, credit, away, mentor, takenOut] as const;
/** What changes the definitions. */
export const CHANGES = [proposal, newCommunity] as const;
