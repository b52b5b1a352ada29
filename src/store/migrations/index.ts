import { firstTables } from "./0001-first-tables.ts";
import { privateAndWhom } from "./0002-private-and-whom.ts";
import { bodiesAsTheyAre } from "./0003-bodies-as-they-are.ts";
import { aWorldThatAnswers } from "./0004-a-world-that-answers.ts";
import { fairTurns } from "./0005-fair-turns.ts";
import { roomToKeep } from "./0006-room-to-keep.ts";
import { repositoriesAsSeen } from "./0007-repositories-as-seen.ts";
import { targetsInOrder } from "./0008-targets-in-order.ts";
import { deliveriesThatGo } from "./0009-deliveries-that-go.ts";
import { absencesApart } from "./0010-absences-apart.ts";
import { whatPagesShow } from "./0011-what-pages-show.ts";
import { mentorsListed } from "./0012-mentors-listed.ts";
import { whatPeopleDid } from "./0013-what-people-did.ts";
import { whatPeopleShut } from "./0014-what-people-shut.ts";
import { stagesCounted } from "./0015-stages-counted.ts";
import { howFarBack } from "./0016-how-far-back.ts";
import { contributionsTallied } from "./0017-contributions-tallied.ts";
import { talliesKept } from "./0018-tallies-kept.ts";
import { issuesTaken } from "./0019-issues-taken.ts";
import { whoContributed } from "./0020-who-contributed.ts";
import { deedsToldApart } from "./0021-deeds-told-apart.ts";
import { wordsOfOthers } from "./0022-words-of-others.ts";
import { stagesInTurn } from "./0023-stages-in-turn.ts";

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In order. A migration that was released never changes; the next one goes below. */
export const MIGRATIONS: readonly Migration[] = [
  firstTables,
  privateAndWhom,
  bodiesAsTheyAre,
  aWorldThatAnswers,
  fairTurns,
  roomToKeep,
  repositoriesAsSeen,
  targetsInOrder,
  deliveriesThatGo,
  absencesApart,
  whatPagesShow,
  mentorsListed,
  whatPeopleDid,
  whatPeopleShut,
  stagesCounted,
  howFarBack,
  contributionsTallied,
  talliesKept,
  issuesTaken,
  whoContributed,
  deedsToldApart,
  wordsOfOthers,
  stagesInTurn,
];
