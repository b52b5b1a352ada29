import { type Dice, pick } from "../definitions/seeded/dice.ts";
import { DRESSES, type Dress } from "../oracle/dresses.ts";
import type { Community, Process, Version, Who, Word, Writing } from "../oracle/happenings.ts";
import type { Step } from "./play.ts";
import { VERSIONS } from "./town.ts";
import { type Act, type ClockName, CLOCKS, type Pace, type Post, POSTS } from "./work.ts";

/** Cases with one beginning: what happened first, and the ways in which it goes on, each tried by itself. */
export interface Family {
  readonly beginning: readonly Act[];
  readonly endings: readonly (readonly Act[])[];
}

/** What a request is about, as it was opened. */
interface Asked {
  /** Whom it names, where it does. */
  readonly names: string;
  readonly by: Who;
  readonly process: Process;
  readonly community: Place;
}

/** `late` is more than an hour after what was before. */
export type Steps = readonly Timed[];
type Timed = Step & { readonly late?: true };
type Kind = (asked: Asked, roll: Dice) => Steps;

export const EVERYBODY: readonly Who[] =
  "ada lin sam olu wes ona mia noa tao zed rae eve robot".split(" ");
const COMMUNITIES: readonly Place[] = ["ui", "ui", "ui", "data", "data", "field", "field", "maps"];
type Place = Exclude<Community, "new">;
const PROCESSES: readonly Process[] = [
  ...(["join", "join", "join", "buddy", "council", "visit", "nominate", "nominate"] as const),
  ...(["decide", "decide", "rest", "rest", "renew", "pause"] as const),
  ...([
    "chart",
    "crew",
    "finish",
    "found",
    "guide",
    "head",
    "pair",
    "part",
    "resign",
    "vouch",
  ] as const),
];
const LOGINS = ["sam", "olu", "ada", "tao", "mia"];
const LEAD = { ui: "ada", data: "lin", field: "lin", maps: "ada" } as const;
const MEMBER = { ui: "mia", data: "noa", field: "lin", maps: "sam" } as const;
const ITEMS = ["conduct", "meeting"] as const;

/** Once in so often. */
export function once(often: number, roll: Dice): boolean {
  return roll(often) === 0;
}

/** Mostly the right person; now and then anybody. */
function rather(who: Who, roll: Dice): Who {
  return once(6, roll) ? pick(roll, EVERYBODY) : who;
}

/** Whoever may edit, label and close what others wrote. */
function hand(roll: Dice): Who {
  return pick(roll, ["wes", "wes", "ona", "lin"]);
}

function anybody({ by, community }: Asked, roll: Dice): Who {
  return pick(roll, [by, LEAD[community], MEMBER[community], "wes", pick(roll, EVERYBODY)]);
}

function asking(roll: Dice): Asked {
  const by = pick(roll, ["sam", "sam", "sam", "olu", "eve", "mia", "ada", "wes", "robot"]);
  const process = pick(roll, PROCESSES);
  // Only one has no team yet.
  const community = process === "crew" && once(2, roll) ? "maps" : pick(roll, COMMUNITIES);
  const names = pick(roll, LOGINS);
  return {
    by: process === "resign" ? rather(MEMBER[community], roll) : by,
    process,
    community,
    names,
  };
}

function writingFor(asked: Omit<Asked, "by" | "names">, roll: Dice): Writing {
  const { process, community } = asked;
  const names = "names" in asked ? String(asked.names) : pick(roll, LOGINS);
  if (process === "found") return { headings: "founding", community: "new", names };
  if (process === "chart") return { headings: "charting", community };
  if (process === "pause") return { headings: "leaving", community };
  if (process === "decide" || process === "rest")
    return { headings: "asking", community, names, size: pick(roll, ["Small", "Large"] as const) };
  if (process !== "nominate" && process !== "vouch") return { headings: "joining", community };
  return { headings: "naming", community, names };
}

function opening(asked: Asked, roll: Dice): Step {
  const place = once(4, roll) ? pick(roll, ["website", "fork", "notes"] as const) : "home";
  const writing = once(8, roll) ? { headings: "none" as const } : writingFor(asked, roll);
  const labels = once(8, roll) ? ["bug"] : [`process: ${asked.process}`];
  return { do: "open", by: asked.by, place, writing, labels };
}

function say(
  by: Who,
  text: string,
  on: number | "asked" | "begun" = 0,
  dress: Dress = "plain",
): Step {
  const [name = "", about] = text.split(" ");
  return { do: "say", by, on, words: [{ name, ...(about !== undefined && { about }) }], dress };
}

const ONE_APPROVAL = "chart crew finish found head pair part pause renew resign vouch".split(" ");

/** Who approves in a process. */
function approverOf({ by, process, community }: Omit<Asked, "names">, roll: Dice): Who {
  if (once(12, roll)) return by;
  if (process === "buddy") return MEMBER[community];
  if (process === "crew" || process === "finish" || process === "found") return "ona";
  if (process === "resign") return pick(roll, ["noa", "wes"]);
  return process === "vouch" ? pick(roll, LOGINS) : LEAD[community];
}

/** What would bring a request to its end, if the right people do it. */
function onwards(asked: Asked, roll: Dice): Steps {
  const { by, process, community } = asked;
  const lead = LEAD[community];
  const approve = say(rather(approverOf({ by, process, community }, roll), roll), "approve");
  const meeting: Step = once(3, roll)
    ? { do: "tick", by: rather(lead, roll), on: 0, item: "meeting" }
    : say(rather(lead, roll), "done meeting");
  const conduct: Step = once(2, roll)
    ? { do: "tick", by: rather(by, roll), on: 0, item: "conduct" }
    : say(rather(by, roll), "done conduct");
  const list = once(2, roll) ? [meeting, conduct] : [conduct, meeting];
  if (process === "guide") {
    const [whom = lead] = [approve.by, approve.by, pick(roll, EVERYBODY)].slice(roll(3));
    return [{ do: "assign", by: rather("wes", roll), on: 0, whom }, approve];
  }
  if (ONE_APPROVAL.includes(process)) return [approve];
  if (process === "decide") return deciding(asked, roll);
  if (process === "nominate" || process === "rest") return agreed(asked, approve, roll);
  if (process === "council")
    return [say(rather(lead, roll), once(4, roll) ? "stop" : "go"), ...list];
  return process === "visit" ? [...list, approve] : [approve, ...list];
}

/** Somebody takes care of it, and it is decided once nobody has objected for long enough. */
function deciding({ community }: Asked, roll: Dice): Steps {
  const lead = LEAD[community];
  const takes = once(3, roll)
    ? say(rather("ona", roll), `assign ${lead}`)
    : say(rather(lead, roll), "take");
  const word = say(rather(lead, roll), pick(roll, ["go", "go", "brief", "stop"]));
  const approve = say(rather(lead, roll), "approve");
  return [takes, { ...word, late: true }, { ...approve, late: true }];
}

/** Whom it is about agrees, here and to what it goes on with. */
function agreed({ process, names, community }: Asked, approve: Step, roll: Dice): Steps {
  const agree = say(rather(names === "tao" ? "zed" : names, roll), "agree");
  const both: Steps = once(2, roll) ? [approve, agree] : [agree, approve];
  if (process === "nominate") return both;
  const after = say(rather(LEAD[community], roll), "approve", "asked");
  return [...both, after, ...(once(2, roll) ? [{ ...agree, on: "asked" } as Step] : [])];
}

export const DRESSED = Object.keys(DRESSES) as readonly Dress[];
const WORDS: readonly Word[] = [
  "approve",
  "agree",
  "go",
  "stop",
  "brief",
  "object early",
  "resolve",
  "take",
  "drop",
  "assign ada",
  "assign lin",
  "decline",
  "withdraw",
  "reopen",
  "done meeting",
  "done conduct",
  "undo meeting",
  "undo conduct",
  "start",
  "leave",
  "leave ui",
  "leave data",
  "credit sam",
  "confirm",
].map((text) => {
  const [name = "", about] = text.split(" ");
  return about === undefined ? { name } : { name, about };
});

function words(roll: Dice): readonly Word[] {
  return once(4, roll) ? [pick(roll, WORDS), pick(roll, WORDS)] : [pick(roll, WORDS)];
}

const anyWord: Kind = (asked, roll) => {
  const dress = once(2, roll) ? "plain" : pick(roll, DRESSED);
  return [{ do: "say", by: anybody(asked, roll), on: 0, words: words(roll), dress }];
};

/** The right word by the right person, where a reader may not see it. */
const dressedUp: Kind = (asked, roll) =>
  onwards(asked, roll).map((step) =>
    step.do === "say" ? { ...step, dress: pick(roll, DRESSED) } : step,
  );

const anyTick: Kind = (asked, roll) => [
  {
    do: pick(roll, ["tick", "clear"] as const),
    by: anybody(asked, roll),
    on: 0,
    item: pick(roll, ITEMS),
  },
];

/** A double click. */
const twoTicks: Kind = ({ by, community }, roll) => {
  const item = pick(roll, ITEMS);
  const who = item === "conduct" ? by : LEAD[community];
  const turns: Steps = [
    { do: "tick", by: who, on: 0, item },
    { do: "clear", by: who, on: 0, item },
  ];
  return once(3, roll) ? turns.toReversed() : turns;
};

/** Other answers, by whoever wrote the first ones or by somebody who may edit them. */
const otherAnswers: Kind = ({ by, process }, roll) => {
  const kind = once(4, roll) ? pick(roll, PROCESSES) : process;
  const writing = writingFor({ process: kind, community: pick(roll, COMMUNITIES) }, roll);
  return [{ do: "write", by: pick(roll, [by, by, hand(roll)]), on: 0, writing }];
};

/** A request's label is exchanged for that of another process. */
const otherProcess: Kind = ({ process }, roll) => {
  const by = hand(roll);
  return [
    { do: "unlabel", by, on: 0, label: `process: ${process}` },
    { do: "label", by, on: 0, label: `process: ${pick(roll, PROCESSES)}` },
  ];
};

const anyLabel: Kind = (_, roll) => [
  {
    do: pick(roll, ["label", "unlabel"] as const),
    by: hand(roll),
    on: 0,
    label: `process: ${pick(roll, PROCESSES)}`,
  },
];

/** Somebody's report is made to look like a request of theirs. */
const forged: Kind = (asked, roll) => {
  const by = hand(roll);
  return [
    { do: "write", by, on: 0, writing: writingFor(asked, roll) },
    { do: "label", by, on: 0, label: `process: ${asked.process}` },
  ];
};

/** Words are written into a comment that is there; its delivery may come under another event's name. */
const amending: Kind = (asked, roll) => {
  const by = anybody(asked, roll);
  const as = pick(roll, ["issue_comment", "issues"] as const);
  return [
    say(by, "thanks", 0, "above a list"),
    ...(once(2, roll) ? anyTick(asked, roll) : []),
    { do: "amend", by: once(2, roll) ? by : hand(roll), on: 0, words: words(roll), as },
  ];
};

/** A lead edits a comment with boxes in it just when its author has ticked what is not theirs. */
const misnamed: Kind = ({ by, community }, roll) => [
  say(LEAD[community], "thanks", 0, "above a list"),
  { do: "tick", by, on: 0, item: "meeting" },
  { do: "amend", by: LEAD[community], on: 0, words: words(roll), as: "issues" },
];

/** To and fro. */
const swinging: Kind = (asked, roll) => {
  const { by } = asked;
  const whom = pick(roll, [by, "mia", "ada", "rae"]);
  const team = pick(roll, [...COMMUNITIES, "keepers"]);
  return pick<Steps>(roll, [
    [
      { do: "remove", by: "ona", whom, team },
      { do: "add", by: "ona", whom, team },
    ],
    [say(whom, "approve"), { do: "add", by: "ona", whom, team }],
    [say(by, "withdraw"), say(by, "reopen")],
    [say(by, "leave"), say(by, "reopen")],
    [...onwards(asked, roll), say(by, `leave ${asked.community}`)],
  ]);
};

const pushing: Kind = (_, roll) => [
  {
    do: "push",
    by: pick(roll, ["ona", "wes", "eve", "zed"]),
    to: pick(roll, ["home", "home", "branch", "fork", "decoy"] as const),
    version: pick(roll, Object.keys(VERSIONS) as readonly Version[]),
  },
];

const byHand: Kind = ({ by }, roll) => [
  {
    do: pick(roll, ["add", "remove"] as const),
    by: "ona",
    whom: pick(roll, [by, "mia", "ada"]),
    team: pick(roll, [...COMMUNITIES, "keepers"]),
  },
];

const state: Kind = ({ by }, roll) => [
  { do: pick(roll, ["close", "reopen"] as const), by: pick(roll, [by, hand(roll)]), on: 0 },
];

/** Somebody is assigned, or no more. */
const assigning: Kind = (asked, roll) => [
  {
    do: pick(roll, ["assign", "assign", "unassign"] as const),
    by: hand(roll),
    on: 0,
    whom: anybody(asked, roll),
  },
];

/** They get a mentor, part from them again, or find a mentor who asks as one. */
const mentored: Kind = ({ by, community, names }, roll) => {
  const lead = LEAD[community];
  const part: Asked = { by, process: "part", community, names };
  const guide: Asked = { by: rather(lead, roll), process: "guide", community, names };
  return [
    opening({ by, process: "pair", community, names }, roll),
    say(rather(lead, roll), "approve", 1),
    opening(pick(roll, [part, guide]), roll),
    say(rather(lead, roll), "approve", 2),
    ...(once(3, roll) ? [opening(part, roll), say(lead, "approve", 3)] : []),
  ];
};

/** They ask once more, for something else or elsewhere. */
const another: Kind = ({ by }, roll) => {
  const again = { ...asking(roll), by };
  return [opening(again, roll), say(anybody(again, roll), "approve", 1)];
};

/** Somebody's work is vouched for, or what Waymark asked last is answered. */
const vouching: Kind = (asked, roll) => {
  const dress = once(2, roll) ? "plain" : pick(roll, DRESSED);
  const by = anybody(asked, roll);
  return [once(2, roll) ? say(by, "credit sam", 0, dress) : say(by, "confirm", "asked", dress)];
};

/** What a lead is asked by itself is answered, by whoever it is or somebody else, or made to look like something else. */
const answering: Kind = (asked, roll) => {
  const by = pick(roll, ["lin", "lin", "ona", anybody(asked, roll)]);
  const word = "stay stay quit quit approve decline withdraw reopen leave".split(" ");
  const label = `process: ${pick(roll, ["term", ...PROCESSES])}`;
  const dress = once(4, roll) ? pick(roll, DRESSED) : "plain";
  const answer = say(by, pick(roll, word), "begun", dress);
  const hands = hand(roll);
  return pick<Steps>(roll, [
    [answer],
    [answer, say(rather("lin", roll), pick(roll, word), "begun")],
    [
      { do: "write", by: hands, on: "begun", writing: writingFor(asked, roll) },
      { do: "unlabel", by: hands, on: "begun", label: "process: term" },
      { do: "label", by: hands, on: "begun", label },
      answer,
    ],
    [{ do: "assign", by: hands, on: "begun", whom: by }, answer],
    [{ do: pick(roll, ["close", "reopen"] as const), by: hands, on: "begun" }, answer],
  ]);
};

/** Somebody objects, that may be settled, and it goes on. */
const objecting: Kind = (asked, roll) => {
  const { by, community } = asked;
  const member = rather(MEMBER[community], roll);
  const settles = pick(roll, [member, LEAD[community], by]);
  const object = say(member, "object early");
  const way = deciding(asked, roll);
  return pick<Steps>(roll, [
    [object, ...way],
    [object, say(settles, "resolve"), ...way],
    [object, { ...say(settles, "resolve"), late: true }, ...way],
  ]);
};

/** Who takes care of it, and who does so no more. */
const caring: Kind = (asked, roll) => {
  const by = anybody(asked, roll);
  const late = say(by, "thanks");
  return pick<Steps>(roll, [
    [say(by, "take")],
    [say(by, "take"), say(by, "drop")],
    [say(by, `assign ${pick(roll, LOGINS)}`), { ...late, late: true }],
    [say(by, "take"), { do: "unassign", by: hand(roll), on: 0, whom: by }, { ...late, late: true }],
  ]);
};

/** They have a mentor for a while, and go on with them. */
const renewing: Kind = ({ by, community, names }, roll) => {
  const lead = LEAD[community];
  const renew = opening({ by, process: "renew", community, names }, roll);
  return [
    opening({ by, process: "pair", community, names }, roll),
    say(rather(lead, roll), "approve", 1),
    once(2, roll) ? { ...renew, late: true } : renew,
    ...(once(2, roll) ? [say(rather(lead, roll), "approve", 2)] : []),
  ];
};

const accepting: Kind = ({ by }) => [{ do: "accept", by }];

/** What people do to a request, some of it more often. */
const KINDS: readonly Kind[] = [
  [anyWord, anyWord, anyWord, dressedUp, dressedUp, onwards, onwards, onwards],
  [anyTick, twoTicks, otherAnswers, otherAnswers, otherProcess, otherProcess, anyLabel],
  [forged, amending, misnamed, swinging, pushing, byHand, state, another, vouching, accepting],
  [assigning, mentored, answering, objecting, caring, renewing],
].flat();

export function postOf(roll: Dice): Post {
  return once(3, roll) ? pick(roll, POSTS) : "in order";
}

const ALL_CLOCKS = Object.keys(CLOCKS) as readonly ClockName[];

export function acted(steps: Steps, roll: Dice): readonly Act[] {
  return steps.map(({ late, ...step }) => {
    const pace = late
      ? "hours"
      : pick(roll, ["later", "later", "soon", "at once"] satisfies Pace[]);
    const clock = once(3, roll) ? pick(roll, ALL_CLOCKS) : "exact";
    return { step, pace, clock, ...(once(4, roll) && { post: postOf(roll) }) };
  });
}

function ending(asked: Asked, roll: Dice): readonly Act[] {
  const kinds = Array.from({ length: pick(roll, [1, 1, 2, 2, 3]) }, () => pick(roll, KINDS));
  const acts = acted(
    kinds.flatMap((kind) => kind(asked, roll)),
    roll,
  );
  return acts.map((act, at) => (at < acts.length - 1 ? act : { ...act, post: postOf(roll) }));
}

/** Somebody who has come far: they are in, may have been credited, and are to be confirmed then. */
export const GROWN: Steps = [
  {
    do: "open",
    by: "sam",
    place: "home",
    writing: { headings: "joining", community: "ui" },
    labels: ["process: join"],
  },
  say("ada", "approve"),
  say("ada", "done meeting"),
  say("sam", "done conduct"),
  say("ada", "credit sam"),
];

/** A request comes some way; then each ending goes on from there in its own way. */
export function family(roll: Dice, size: number): Family {
  const grown = once(12, roll);
  const asked: Asked = grown
    ? { by: "sam", process: "join", community: "ui", names: "mia" }
    : asking(roll);
  const way = onwards(asked, roll).slice(0, pick(roll, [0, 0, 1, 1, 2, 3]));
  const far: Steps = once(2, roll) ? GROWN : GROWN.slice(0, -1);
  const steps: Steps = grown ? far : [opening(asked, roll), ...way];
  return {
    beginning: steps.map(({ late, ...step }) => ({
      step,
      pace: late ? "hours" : "later",
      post: "in order",
    })),
    endings: Array.from({ length: size }, () => ending(asked, roll)),
  };
}
