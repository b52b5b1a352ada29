import { commandId } from "../../src/core/fact/commanded.ts";
import type { PersonId } from "../../src/core/person.ts";
import { chance } from "./chance.ts";
import { type Left, onPerson, ref, when } from "./happened.ts";
import { leadOf, LEADS, OWNER, person, TALK } from "./people.ts";
import { authorOf, communityOf, requestThread } from "./requests.ts";
import type { Sizes } from "./sizes.ts";

/** Whoever thanks others most: every other credit is theirs. */
export const THANKFUL = LEADS[0] ?? OWNER;

/** A lead gave somebody credit for work that GitHub did not see. */
export function credit(index: number, sizes: Sizes): Left {
  const { id, login } = person(1 + chance(index + 17, sizes.people - 1));
  const by = index % 2 === 0 ? THANKFUL.id : leadOf(chance(index + 19, 30)).id;
  const at = when(index, sizes.credits);
  const thread = ref(TALK, 1 + chance(index + 23, sizes.plain));
  const comment = 7_000_000 + index;
  const evidence = `https://harbor.example/${index}`;
  const argument = `@${login} talk ${evidence}`;
  const said = { thread, by, comment, argument, saw: "", name: "credit" } as const;
  const given = { thread, by, person: id, type: "talk", words: "talk", evidence } as const;
  return {
    facts: [
      { kind: "commanded", id: commandId(comment, 0), at, ...said },
      { kind: "credited", id: `credited/${comment}/0/${index}`, at, ...given },
    ],
    touched: [onPerson(id)],
  };
}

/** Two people of every other number go a part of their way together: one sought a mentor, and parted when they needed none. */
export function mentored(index: number, sizes: Sizes): Left {
  const programme = "newcomers";
  const { id: mentor } = person((2 + 2 * index) % sizes.people);
  const { id: mentee } = person((3 + 2 * index) % sizes.people);
  const thread = requestThread(index);
  const at = (days: number) => when(index, sizes.pairs, 60 + days * 24 * 60);
  const communities = ["guild-00", "guild-01"];
  const began = `sought/${programme}/${mentee}/${index}`;
  const pair = `paired/${programme}/${mentee}/${index}`;
  const both = { mentor, mentee, programme, communities, thread } as const;
  return {
    facts: [
      { kind: "sought", id: began, at: at(0), thread, mentee, programme },
      { kind: "paired", id: pair, at: at(1), ...both, after: began },
      {
        kind: "parted",
        id: `parted/${pair}`,
        at: at(2),
        ...both,
        how: "command",
        by: mentee,
        comment: 8_000_000 + index,
        after: pair,
      },
    ],
    touched: [onPerson(mentor), onPerson(mentee)],
  };
}

/** Those who may mentor, and did enough: everybody who joined one of the first two communities. */
export function mentorsIn(sizes: Sizes): readonly PersonId[] {
  const all = Array.from({ length: sizes.closed }, (_, request) => request);
  const theirs = all.filter((request) => communityOf(request) < 2);
  return [...new Set(theirs.map((request) => authorOf(request, sizes).id))];
}
