import type { PersonId } from "../../core/person.ts";
import { lengthWords } from "../../core/condition/length.ts";
import { withYears } from "../../core/ledger/awards.ts";
import { GRACE } from "../../core/ledger/staying.ts";
import { threadName } from "../../core/place.ts";
import { plan } from "../../words/generated/plan.ts";
import { listed } from "../../words/list.ts";
import { bold, code, joined, ours, plain, type Shown } from "../../words/shown.ts";
import type { Change, Recounted } from "./change.ts";
import { edited } from "./edited.ts";
import { howOf, nameIn, nameOf, personName, stageName, thing, type Telling } from "./telling.ts";

/** One thing that merging would change, as people say it. */
export function sentence(change: Change, telling: Telling): Shown {
  const say = plan(telling.voice);
  switch (change.kind) {
    case "gone":
      return and(
        say("plan-gone", { thing: thing(change.noun, change.id, telling) }),
        members("plan-members-stay", change.members, telling),
      );
    case "merged":
      return and(
        say("plan-merged", {
          thing: thing(change.noun, change.from, telling),
          other: nameOf(change.noun, change.to, telling),
        }),
        members("plan-members-move", change.members, telling),
      );
    case "retired":
      return and(
        say("plan-retired", { thing: thing("communities", change.community, telling) }),
        members("plan-members-stay", change.members, telling),
      );
    case "new":
      return say("plan-new", { noun: change.noun, name: nameOf(change.noun, change.id, telling) });
    case "edited":
      return edited(change, telling);
    case "renamed":
      return say("plan-renamed", {
        thing: thing(change.noun, change.to, telling),
        before: code(change.from),
        after: code(change.to),
      });
    case "lead-gone":
    case "lead-new":
      return say(`plan-${change.kind}`, {
        person: code(change.login),
        community: nameOf("communities", change.community, telling),
      });
    case "label-retired":
    case "label-created":
      return say(`plan-${change.kind}`, { label: code(change.label) });
    case "label-renamed":
      return say("plan-label-renamed", { before: code(change.from), after: code(change.to) });
    case "team-left":
    case "team-entered":
      return say(`plan-${change.kind}`, teamwork(change, telling));
    case "team-left-if-confirmed":
      return and(say("plan-team-left", teamwork(change, telling)), say("plan-if-confirmed"));
    case "team-exact": {
      const { team, most, percent } = change;
      return say("plan-team-exact", { team: code(team), most, percent });
    }
    case "member":
      return say("plan-member", {
        ...people(change.people, telling),
        community: nameOf("communities", change.community, telling),
      });
    case "stage-lost":
    case "stage-reached":
    case "stage-rested":
    case "stage-resumed":
      return say(`plan-${change.kind}`, {
        ...people(change.people, telling),
        stage: stageName(change.pathway, change.stage, telling),
        pathway: nameOf("pathways", change.pathway, telling),
      });
    case "stage-quiet":
      return say("plan-stage-quiet", {
        ...people(change.people, telling),
        stage: stageName(change.pathway, change.stage, telling),
        pathway: nameOf("pathways", change.pathway, telling),
        grace: graceOf(change, telling),
      });
    case "awarded":
    case "award-ended":
      return say(`plan-${change.kind}`, {
        ...people(change.people, telling),
        badge: bold(plain(withYears(nameIn("badges", change.badge, telling), [change]))),
      });
    case "recounted":
      return countedAnew(change, telling);
    case "parted":
    case "paired":
      return say(`plan-${change.kind}`, {
        pairs: some(change.pairs, (one) => pair(one, telling), telling),
        count: change.pairs.length,
        program: nameOf("mentorships", change.programme, telling),
      });
    case "stops-waiting":
      return say("plan-stops-waiting", {
        ...people(change.people, telling),
        program: nameOf("mentorships", change.programme, telling),
      });
    case "words":
      return wordsChanged(change, telling);
    case "follows":
      return say("plan-follows", { files: coded(change.paths, telling) });
    case "request":
      return say("plan-request", {
        thread: ours(threadName(change.thread)),
        before: steps(change.before, telling),
        after: steps(change.after, telling),
      });
  }
}

/** How long nothing happens. */
function graceOf(
  change: { readonly pathway: string; readonly stage: string },
  { next, voice }: Telling,
): Shown {
  const [grace = GRACE] = Object.entries(next.pathways)
    .filter(([id]) => id === change.pathway)
    .flatMap(([, { stages }]) => stages.filter(({ id }) => id === change.stage))
    .flatMap((stage) => stage.grace ?? []);
  return lengthWords(grace, voice);
}

/** One sentence after the other. */
function and(...sentences: readonly Shown[]): Shown {
  return joined(sentences, " ");
}

function members(
  message: "plan-members-stay" | "plan-members-move",
  count: number,
  { voice }: Telling,
): Shown {
  return count === 0 ? ours("") : plan(voice)(message, { count });
}

function teamwork(
  { team, logins }: { readonly team: string; readonly logins: readonly string[] },
  telling: Telling,
) {
  const named = some(logins, (login) => code(login), telling);
  return { people: named, count: logins.length, team: code(team) };
}

function people(ids: readonly PersonId[], telling: Telling) {
  return { people: some(ids, (id) => personName(id, telling), telling), count: ids.length };
}

/** Whose past counts otherwise, and how to leave it as it is. */
function countedAnew(
  { because, lost, gained }: Extract<Change, { kind: "recounted" }>,
  telling: Telling,
): Shown {
  const say = plan(telling.voice);
  return and(
    say("plan-recounted", howOf(telling)),
    ...(lost ? [say("plan-recounted-lost", counts(lost, telling))] : []),
    ...(gained ? [say("plan-recounted-gained", counts(gained, telling))] : []),
    ...because.map((one) => say(`plan-recounted-how-${one}`)),
  );
}

function counts({ people: who, counts: all }: Recounted, telling: Telling) {
  const say = plan(telling.voice);
  const kinds = some(
    all,
    ([type, count]) => say("plan-recounted-type", { count, type: code(type) }),
    telling,
  );
  return { ...people(who, telling), kinds };
}

function pair([mentor, mentee]: readonly [PersonId, PersonId], telling: Telling): Shown {
  return plan(telling.voice)("plan-pair", {
    mentor: personName(mentor, telling),
    mentee: personName(mentee, telling),
  });
}

function wordsChanged(change: Extract<Change, { kind: "words" }>, telling: Telling): Shown {
  const { community } = change;
  const said = {
    file: code(`messages/${change.file}.ftl`),
    message: code(change.message),
    before: words(change.before),
    after: words(change.after),
  };
  const say = plan(telling.voice);
  if (community === undefined) return say("plan-words", said);
  return say("plan-words-community", {
    ...said,
    community: nameOf("communities", community, telling),
  });
}

function words(text: string): Shown {
  return plain(text, MOST_WORDS);
}

function steps(names: readonly string[], { voice }: Telling): Shown {
  if (names.length === 0) return plan(voice)("plan-no-steps");
  return listed(
    names.map((name) => plain(name)),
    voice,
  );
}

function coded(texts: readonly string[], { voice }: Telling): Shown {
  return listed(
    texts.map((text) => code(text, LONGEST_PATH)),
    voice,
  );
}

const LONGEST_PATH = 300;
const MOST_NAMES = 20;
const MOST_WORDS = 150;

/** The first of many, and how many more there are. */
function some<T>(all: readonly T[], named: (one: T) => Shown, { voice }: Telling): Shown {
  const first = all.slice(0, MOST_NAMES).map(named);
  const count = all.length - first.length;
  return listed(count > 0 ? [...first, plan(voice)("plan-others", { count })] : first, voice);
}
