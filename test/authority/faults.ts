/** Something that went wrong once, as small replacements in our sources that bring it back. */
export interface Fault {
  /** The line of the list of what attackers found; the last two are what processes could do since, and what people say of one another. */
  readonly point: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
  readonly name: string;
  /** After so many families it was caught once: the search begins there, and goes on. */
  readonly near?: number;
  readonly puts: readonly Put[];
}

interface Put {
  readonly file: string;
  /** Stands there exactly once. */
  readonly instead: string;
  readonly back: string;
}

const SAW = "src/core/ledger/saw.ts";
const PASSES = "src/core/ledger/steps/passes.ts";
const COMPLETIONS = "src/core/ledger/completions.ts";
const STARTED = "src/core/ledger/started.ts";
const DECISIONS = "src/core/ledger/decisions.ts";
const ORDER = "src/core/fact/order.ts";
const LINKING = "src/core/ledger/linking.ts";
const NOMINATIONS = "src/core/ledger/nominations.ts";
const COMMENTS = "src/github/receive/comments.ts";

/** Every fault is put back by itself, and has to be caught. */
export const FAULTS: readonly Fault[] = [
  {
    point: 1,
    name: "a step passed in one process counts in another",
    near: 25,
    puts: [
      {
        file: PASSES,
        instead: 'return ever("processes", id).includes(fact.process);',
        back: "return true;",
      },
    ],
  },
  {
    point: 1,
    name: "an approval given in one process counts in another",
    near: 50,
    puts: [{ file: SAW, instead: "!sawAnother(fact, here) && ", back: "" }],
  },
  {
    point: 2,
    name: "a complete list follows a request into another community",
    near: 542,
    puts: [
      { file: COMPLETIONS, instead: "where.community === community &&", back: "" },
      { file: COMPLETIONS, instead: 'sameAnswers(fact.answers ?? "[]", relevant)', back: "true" },
    ],
  },
  {
    point: 2,
    name: "a list completed anywhere counts on a pathway",
    near: 5,
    puts: [{ file: COMPLETIONS, instead: "communities.includes(one)", back: "true" }],
  },
  {
    point: 3,
    name: "whatever fits a form is a request",
    puts: [
      {
        file: STARTED,
        instead: "started: isStarted(thread, process, definitions, world)",
        back: "started: true",
      },
    ],
  },
  {
    point: 3,
    name: "nobody asks whose words they are",
    near: 1,
    puts: [
      {
        file: "src/features/requests/facts.ts",
        instead: "if (actor.id !== author.id) return [];",
        back: "",
      },
    ],
  },
  {
    point: 3,
    name: "every repository starts requests",
    puts: [
      {
        file: STARTED,
        instead: "world.home()?.id === repo.id || world.offers(repo).includes(form)",
        back: "true || world.offers(repo).includes(form)",
      },
    ],
  },
  {
    point: 3,
    name: "anybody starts a request in its author's name",
    near: 273,
    puts: [
      {
        file: STARTED,
        instead: "name === START && by === author",
        back: "name === START && by !== undefined",
      },
    ],
  },
  {
    point: 4,
    name: "a comment that was edited is taken for a new one",
    near: 416,
    puts: [
      {
        file: COMMENTS,
        instead: 'if (textIn(payload, "action") !== "created") return [];',
        back: "",
      },
    ],
  },
  {
    point: 4,
    name: "a body is taken for that of another event",
    near: 57,
    puts: [{ file: "src/web/shape.ts", instead: "if (foreign.length > 0)", back: "if (false)" }],
  },
  {
    point: 5,
    name: "edits of one second stand in any order",
    near: 257,
    puts: [
      {
        file: ORDER,
        instead: "= amongThemselves(recorded, isEditing<F>, textOf, alongChain);",
        back: "= recorded;",
      },
    ],
  },
  {
    point: 6,
    name: "a command is a line that begins with one, whatever a reader sees",
    near: 5,
    puts: [
      {
        file: "src/commands/parse-commands.ts",
        instead: "  const commands = new Map<string, Command>();",
        back: `  return [...text.matchAll(/^[/]([a-z][a-z-]*)(?![^\\s])[ \\t]*(.*)$/gim)].map(
    ([, name = "", argument = ""]) => ({ name: name.toLowerCase(), argument: argument.trim() }),
  );
  const commands = new Map<string, Command>();`,
      },
    ],
  },
  {
    point: 8,
    name: "anybody decides with a word of the process's own",
    near: 2,
    puts: [
      {
        file: DECISIONS,
        instead: "mayActFor(by, word.by, word.at, around, world)",
        back: "role !== undefined",
      },
    ],
  },
  {
    point: 8,
    name: "a decision about other answers counts",
    near: 85,
    puts: [
      {
        file: "src/core/ledger/situation.ts",
        instead: "options.includes(fact.name) && sawTheSame(fact, asked)",
        back: "options.includes(fact.name)",
      },
    ],
  },
  {
    point: 8,
    name: "what a refused step does on the way is done all the same",
    near: 5,
    puts: [
      {
        file: "src/features/requests/half-way.ts",
        instead: 'state === "passed" ? ',
        back: 'state !== "skipped" ? ',
      },
    ],
  },
  {
    point: 8,
    name: "whoever never accompanied anybody counts as a mentor",
    near: 2,
    puts: [
      {
        file: "src/core/condition/mentor.ts",
        instead: "holds: count >= asked",
        back: "holds: true",
      },
    ],
  },
  {
    point: 8,
    name: "people of the community's own team approve for another",
    near: 22,
    puts: [
      {
        file: "src/core/role/team.ts",
        instead: "which, world }) => world.team(which)",
        back: "which, world, around }) => world.team(around.communities[0] ?? which)",
      },
    ],
  },
  {
    point: 8,
    name: "whoever was a mentor once approves for good",
    near: 900,
    puts: [
      {
        file: "src/core/ledger/mentorships.ts",
        instead: "!ended.some(({ after }) => after === id)",
        back: 'id !== "" || ended.length > 0',
      },
    ],
  },
  {
    point: 8,
    name: "authors decide about what they ask for somebody else",
    near: 21,
    puts: [
      {
        file: "src/core/roles.ts",
        instead: "return person === author || person === subject;",
        back: "return person === subject;",
      },
      {
        file: "src/features/conversation/facts.ts",
        instead: "judged && event.actor.id !== event.author.id",
        back: "judged",
      },
    ],
  },
  {
    point: 8,
    name: "owners decide what only whom it is about is asked",
    near: 2,
    puts: [
      {
        file: "src/core/roles.ts",
        instead: "if (asksSubject(role, around)) return role;",
        back: "",
      },
    ],
  },
  {
    point: 8,
    name: "whatever was decided, all of it happens",
    near: 2,
    puts: [
      {
        file: "src/features/requests/outcomes/due.ts",
        instead: "decided?.option === when.decided",
        back: "decided !== undefined",
      },
    ],
  },
  {
    point: 8,
    name: "what Waymark began is whatever its label says",
    near: 299,
    puts: [
      {
        file: STARTED,
        instead: "if (begun) return fittingBegun",
        back: "if (begun && !offeredAt(thread, world)) return fittingBegun",
      },
    ],
  },
  {
    point: 8,
    name: "a word on what was nobody's request yet counts",
    near: 50,
    puts: [
      {
        file: SAW,
        instead: "return then !== here.process;",
        back: "return then !== undefined && then !== here.process;",
      },
    ],
  },
  {
    point: 8,
    name: "nobody is asked whether they agree",
    near: 9,
    puts: [
      {
        file: "src/features/requests/consent.ts",
        instead: "return isAskedToAgree(request) && !hasAgreed(request);",
        back: "return isAskedToAgree(request) && !hasAgreed(request) && request.problems.length > 0;",
      },
    ],
  },
  {
    point: 8,
    name: "anybody's /agree is that of whom it is about",
    near: 9,
    puts: [
      {
        file: "src/features/requests/consent.ts",
        instead: 'fact.name === "agree" && fact.by === around.subject &&',
        back: 'fact.name === "agree" && fact.by !== around.author &&',
      },
    ],
  },
  {
    point: 8,
    name: "objections hold nothing up",
    near: 253,
    puts: [
      {
        file: "src/core/condition/unopposed.ts",
        instead: "standing.length > 0",
        back: "standing.length > 99",
      },
    ],
  },
  {
    point: 8,
    name: "anybody settles what others object to",
    near: 717,
    puts: [
      {
        file: "src/core/ledger/objections.ts",
        instead: "!settlesAll && one.word.by !== word.by",
        back: "settlesAll && one.word.by !== word.by",
      },
    ],
  },
  {
    point: 8,
    name: "lazy consensus needs no time",
    near: 1,
    puts: [
      {
        file: "src/core/condition/unopposed.ts",
        instead: "holds: world.now >= due",
        back: "holds: world.now >= begun",
      },
    ],
  },
  {
    point: 8,
    name: "a group in any order is over when one step of it is",
    near: 10,
    puts: [
      {
        file: "src/core/ledger/steps/index.ts",
        instead: 'states.some((one) => one.state === "current" ||',
        back: 'states.every((one) => one.state === "current" ||',
      },
    ],
  },
  {
    point: 8,
    name: "somebody takes care of what they ask for themselves",
    near: 21,
    puts: [
      {
        file: "src/core/condition/assigned.ts",
        instead: ".filter((person) => !isOwn(person, around))",
        back: "",
      },
      {
        file: "src/features/requests/assigning/words.ts",
        instead: "if (isOwn(by, around)) return false;",
        back: "",
      },
    ],
  },
  {
    point: 8,
    name: "anybody chooses who takes care of a request",
    near: 8,
    puts: [
      {
        file: "src/features/requests/assigning/words.ts",
        instead: "return hasOneOf(choosers(request), acting, request, world);",
        back: "return choosers(request).length > 0 && acting.at <= world.now;",
      },
    ],
  },
  {
    point: 8,
    name: "what was not decided leaves a step out all the same",
    near: 10,
    puts: [
      {
        file: "src/core/condition/decided.ts",
        instead: "const holds = chosen.includes(option);",
        back: "const holds = chosen.length > 0 || option === '';",
      },
    ],
  },
  {
    point: 8,
    name: "whatever the answers, they lead to the end",
    near: 253,
    puts: [
      {
        file: "src/core/ledger/steps/state.ts",
        instead: "fits(field, answers[field.id])",
        back: "fits(field, answers[field.id]) || field.id !== ''",
      },
    ],
  },
  {
    point: 8,
    name: "nothing is waited for",
    near: 10,
    puts: [
      {
        file: "src/core/condition/waited.ts",
        instead: "holds: world.now >= due",
        back: "holds: world.now >= since",
      },
    ],
  },
  {
    point: 8,
    name: "a mentor of today counts as one of old",
    near: 7,
    puts: [
      {
        file: "src/core/condition/accompanied.ts",
        instead: "holds: world.now >= due",
        back: "holds: world.now >= first.at",
      },
    ],
  },
  {
    point: 8,
    name: "what another request begins is about whoever wrote it",
    near: 18,
    puts: [
      {
        file: "src/features/requests/outcomes/start.ts",
        instead: "person: subject,",
        back: "person: author,",
      },
    ],
  },
  {
    point: 8,
    name: "what comes late from before its acceptance carries a request out again",
    near: 7150,
    puts: [
      {
        file: "src/core/ledger/ending.ts",
        instead: "...(earlier[roundOf(fact)] ?? course)",
        back: "...course",
      },
    ],
  },
  {
    point: 8,
    name: "whoever a request names by now may have taken it before",
    near: 4695,
    puts: [
      {
        file: "src/features/requests/assigning/words.ts",
        instead: 'return word.saw === "" ? request.around',
        back: "return word.by ? request.around",
      },
    ],
  },
  {
    point: 9,
    name: "whoever nominates somebody says yes to it",
    near: 14,
    puts: [{ file: NOMINATIONS, instead: "fact.by !== by && fact.person", back: "fact.person" }],
  },
  {
    point: 9,
    name: "what was nominated before it was taken back is given once more",
    near: 114,
    puts: [
      {
        file: NOMINATIONS,
        instead: "takenBackSince(one, world).length === 0",
        back: "takenBackSince(one, world).length >= 0",
      },
    ],
  },
  {
    point: 9,
    name: "a badge is taken back where everybody reads along",
    near: 204,
    puts: [
      {
        file: "src/features/revoking/words.ts",
        instead: "if (!event.thread.repo.private) return [];",
        back: "",
      },
    ],
  },
  {
    point: 9,
    name: "what was said before it was taken back says again who somebody was",
    near: 54,
    puts: [
      {
        file: LINKING,
        instead: "return words.slice(ends.lastIndexOf(true) + 1);",
        back: "return ends.length > 0 ? words : [];",
      },
    ],
  },
  {
    point: 9,
    name: "one name is two people's",
    near: 424,
    puts: [
      {
        file: LINKING,
        instead: "linkOf(local, world) !== undefined",
        back: "linkOf(local, world)?.person === person",
      },
    ],
  },
  {
    point: 9,
    name: "anybody says what helped whoever asked",
    near: 4,
    puts: [
      {
        file: "src/features/helping/helpful.ts",
        instead: "return actor.id === author.id;",
        back: "return actor.id !== undefined && author.id !== undefined;",
      },
    ],
  },
  {
    point: 7,
    name: "our own records have no order beside the time",
    near: 75,
    puts: [
      {
        file: ORDER,
        instead: "place(a) - place(b)",
        back: "compared(a.at, b.at) || place(b) - place(a)",
      },
    ],
  },
];

/** A source with a fault in it; throws, in words, where the fault does not fit it any more. */
export function withFault(source: string, file: string, { name, puts }: Fault): string {
  let text = source;
  for (const { instead, back } of puts.filter((put) => put.file === file)) {
    const times = text.split(instead).length - 1;
    if (times !== 1)
      throw new Error(
        `“${name}” cannot be put back: ${file} says ${times} times, and not once:\n${instead}`,
      );
    text = text.replace(instead, () => back);
  }
  return text;
}
