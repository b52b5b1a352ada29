import { answered, each } from "../../core/ask.ts";
import { asMentor, type Mentor } from "../../core/ledger/mentors.ts";
import type { Names } from "../../core/names.ts";
import type { Setting } from "../../core/world.ts";
import { worldOf } from "../../core/world-of.ts";
import { type Answering, definitions, facts, login } from "../../store/answers.ts";
import { readerWith } from "../../store/reader.ts";
import type { Page, Wants } from "./shown.ts";

/** Where it stands who may mentor. */
export type MentorBooks = Pick<Answering, "definitionsAt" | "factsAbout" | "listed" | "logins">;

/** Some of those who may mentor in a programme, as the last look at each of them found. */
export async function readMentors(
  { programme, page, most }: NonNullable<Wants["mentors"]>,
  names: Names,
  setting: Setting,
  books: MentorBooks,
): Promise<Page<Mentor>> {
  const { org } = setting;
  const ids = names.ever("mentorships", programme);
  // One more tells whether there are more.
  const kept = await books.listed(org.id, ids, { skip: (page - 1) * most, most: most + 1 });
  const rows = ids.flatMap((id) => kept.get(id) ?? []);
  const { value: list } = await answered(
    (hearing) => {
      const world = worldOf(setting, hearing);
      return each(rows.slice(0, most), (one) => asMentor(one, world)).flat();
    },
    readerWith({ definitions, facts, login }, { store: books, org }),
  );
  return { list, page, more: rows.length > most };
}
