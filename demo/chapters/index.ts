import { applyForProgram } from "./apply-for-program.ts";
import type { Chapter } from "./chapter.ts";
import { decision } from "./decision.ts";
import { establishCommunity } from "./establish-community.ts";
import { expiredRequest } from "./expired-request.ts";
import { leadershipChange } from "./leadership-change.ts";
import { recognition } from "./recognition.ts";
import { resignAsMentor } from "./resign-as-mentor.ts";

/** Every chapter, by the name after `--chapter`, in the order in which they are told. */
export const CHAPTERS: Readonly<Record<string, Chapter>> = {
  decision,
  "leadership-change": leadershipChange,
  "expired-request": expiredRequest,
  "establish-community": establishCommunity,
  "apply-for-program": applyForProgram,
  "resign-as-mentor": resignAsMentor,
  recognition,
};
