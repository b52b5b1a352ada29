import type { PersonId } from "../person.ts";

/** That somebody may mentor in a programme, and how many more people they can accompany; absent where there is no limit. */
export interface Listing {
  readonly programme: string;
  readonly free?: number;
}

/** The same, and who that is. */
export interface Listed extends Listing {
  readonly person: PersonId;
}

/** In which programmes somebody may mentor, from here on. */
export interface Lists {
  readonly person: PersonId;
  readonly programmes: readonly Listing[];
}
