import { adoptionsIn } from "./adoptions.ts";
import type { Answering } from "./answers.ts";
import { connect } from "./connect.ts";
import { definitionsKept } from "./definitions.ts";
import { facts } from "./facts.ts";
import { listings } from "./listings.ts";
import { messages } from "./messages.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";
import { records } from "./records.ts";
import { standings } from "./standings.ts";
import { tallies } from "./tallies.ts";
import { writings } from "./written.ts";

/** Opens a PostgreSQL whose tables are of this version already, to answer questions from it. */
export function openReading(url: string): Answering & { close(): Promise<void> } {
  const db = connect(url);
  return {
    ...definitionsKept(db),
    // Whoever reads about everybody reads about each of them once.
    ...facts(db, adoptionsIn(db), 0),
    ...listings(db),
    ...messages(db),
    ...organizations(db),
    ...people(db),
    ...records(db),
    ...standings(db),
    ...tallies(db),
    ...writings(db),
    close: () => db.destroy(),
  };
}
