import { printed } from "../../words/printed.ts";
import { exchange } from "../../words/generated/exchange.ts";
import type { Shown } from "../../words/shown.ts";
import type { Voice } from "../../words/voice.ts";
import { failedRequest } from "../client/answers.ts";

/** Why GitHub did not show an organisation's teams, and what helps. */
export function whyRefused(error: unknown, org: string, voice: Voice): Shown {
  const say = exchange(voice);
  const status = failedRequest(error)?.status;
  const said = printed(error instanceof Error ? error.message : String(error));
  if (status === 401) return say("exchange-github-token");
  if (status === 404) return say("exchange-github-no-teams", { organization: printed(org) });
  if (status === 403 || status === 429) return say("exchange-github-refuses", { said });
  return say("exchange-github-unanswered", { said });
}
