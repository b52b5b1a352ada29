import { type Dice, pick } from "../definitions/seeded/dice.ts";
import type { Version, Who, Word } from "../oracle/happenings.ts";
import {
  acted,
  DRESSED,
  EVERYBODY,
  type Family,
  GROWN,
  once,
  postOf,
  type Steps,
} from "./families.ts";
import type { Step } from "./play.ts";
import { VERSIONS } from "./town.ts";
import type { Act } from "./work.ts";

// What people say of one another: on an issue where everybody reads along, and on one where not.

const LEADING: readonly Who[] = ["ada", "lin", "ona", "tao", "zed"];
const BELONGING: readonly Who[] = ["mia", "noa", "ada", "lin"];
const LOGINS = ["sam", "sam", "olu", "ada", "mia", "tao", "tao-away"];
const BADGES = ["star", "bridge"];
const NAMES = ["kit", "kit", "jo"];
/** Who has which login. */
const WHO: Readonly<Record<string, Who>> = { tao: "zed", "tao-away": "tao" };

/** The issues: Ada asked on the first, where not everybody reads along, and Sam on the last two; the last one may be a request. */
const QUIETLY = 0;
const OPENLY = 1;
const REQUEST = 2;

function rather(some: readonly Who[], roll: Dice): Who {
  return pick(roll, once(5, roll) ? EVERYBODY : some);
}

/** One word, mostly where it belongs and as a reader sees it. */
function says(by: Who, word: Word, on: number, roll: Dice): Step {
  const place = once(8, roll) ? pick(roll, [QUIETLY, OPENLY, REQUEST]) : on;
  const dress = once(8, roll) ? pick(roll, DRESSED) : "plain";
  return { do: "say", by, on: place, words: [word], dress };
}

/** Somebody, and what they may be called for. */
interface Meant {
  readonly about: string;
  readonly badge: string;
  readonly called: string;
}

type Kind = (meant: Meant, roll: Dice) => Steps;

const nominating: Kind = ({ about, badge }, roll) => [
  says(rather(BELONGING, roll), { name: "nominate", about, what: badge }, OPENLY, roll),
];

const endorsing: Kind = ({ about, badge }, roll) => {
  const words = pick<Word>(roll, [
    { name: "endorse" },
    { name: "endorse", about },
    { name: "endorse", what: badge },
    { name: "endorse", about, what: badge },
  ]);
  return [says(rather(LEADING, roll), words, OPENLY, roll)];
};

const giving: Kind = (meant, roll) => [...nominating(meant, roll), ...endorsing(meant, roll)];

const judging: Kind = ({ about, badge }, roll) => {
  const name = pick(roll, ["revoke", "revoke", "restore"]);
  return [says(rather(LEADING, roll), { name, about, what: badge }, QUIETLY, roll)];
};

const claiming: Kind = ({ about, called }, roll) => [
  says(rather([WHO[about] ?? about], roll), { name: "that-was-me", what: called }, OPENLY, roll),
];

const linking: Kind = ({ about, called }, roll) => [
  says(rather(LEADING, roll), { name: "link", about, what: called }, OPENLY, roll),
];

const both: Kind = (meant, roll) => {
  const said = [...claiming(meant, roll), ...linking(meant, roll)];
  return once(2, roll) ? said : said.toReversed();
};

const unlinking: Kind = ({ about }, roll) => [
  says(rather([...LEADING, WHO[about] ?? about], roll), { name: "unlink", about }, OPENLY, roll),
];

const helping: Kind = ({ about }, roll) => [
  once(2, roll)
    ? says(rather(["sam"], roll), { name: "helpful", about }, OPENLY, roll)
    : says(rather(["ada"], roll), { name: "helpful", about }, QUIETLY, roll),
];

/** The roles of those who speak change. */
const changing: Kind = (_, roll) =>
  pick<Steps>(roll, [
    [says(pick(roll, BELONGING), { name: "leave" }, OPENLY, roll)],
    [{ do: "remove", by: "ona", whom: pick(roll, BELONGING), team: pick(roll, ["ui", "data"]) }],
    [{ do: "add", by: "ona", whom: pick(roll, EVERYBODY), team: pick(roll, ["ui", "data"]) }],
    [
      {
        do: "push",
        by: "ona",
        to: "home",
        version: pick(roll, Object.keys(VERSIONS) as readonly Version[]),
      },
    ],
  ]);

const KINDS: readonly Kind[] = [
  [nominating, nominating, endorsing, endorsing, giving, judging, judging, judging],
  [claiming, linking, both, unlinking, unlinking, helping, changing],
].flat();

function someone(roll: Dice): Meant {
  return { about: pick(roll, LOGINS), badge: pick(roll, BADGES), called: pick(roll, NAMES) };
}

/** Some words about one person; now and then about another. */
function talking(about: Meant, most: number, roll: Dice): readonly Act[] {
  const kinds = Array.from({ length: 1 + roll(most) }, () => pick(roll, KINDS));
  return acted(
    kinds.flatMap((kind) => kind(once(3, roll) ? someone(roll) : about, roll)),
    roll,
  );
}

function opening(by: Who, place: "people" | "website"): Step {
  return { do: "open", by, place, writing: { headings: "none" }, labels: [] };
}

/** Somebody holds a badge. */
const GIVEN: Steps = [
  plainly("mia", { name: "nominate", about: "sam", what: "star" }),
  plainly("lin", { name: "endorse" }),
];

function plainly(by: Who, word: Word): Step {
  return { do: "say", by, on: OPENLY, words: [word], dress: "plain" };
}

/** People speak of one of them, who has come far or not; then each ending goes on from there in its own way. */
export function talk(roll: Dice, size: number): Family {
  const grown: Steps = once(4, roll) ? GROWN.slice(0, -1) : [];
  const given: Steps = once(2, roll) ? GIVEN : [];
  const about =
    given.length > 0 ? { ...someone(roll), about: "sam", badge: "star" } : someone(roll);
  const begun: Steps = [
    opening("ada", "people"),
    opening("sam", "website"),
    ...grown.map((step) => ("on" in step ? { ...step, on: REQUEST } : step)),
    ...given,
  ];
  const before = talking(about, 3, roll).map((act) => ({ ...act, post: act.post ?? postOf(roll) }));
  return {
    beginning: [
      ...begun.map((step): Act => ({ step, pace: "later", post: "in order" })),
      ...before,
    ],
    endings: Array.from({ length: size }, () => {
      const acts = talking(about, 5, roll);
      return acts.map((act, at) => (at < acts.length - 1 ? act : { ...act, post: postOf(roll) }));
    }),
  };
}
