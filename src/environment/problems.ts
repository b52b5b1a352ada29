import { environment, type Environment } from "../words/generated/environment.ts";
import { voiceOfMachine } from "../words/machine.ts";
import type { Shown } from "../words/shown.ts";
import type { Say } from "../words/topic.ts";
import type { Voice } from "../words/voice.ts";

export type Variables = Readonly<Record<string, string | undefined>>;

/** The variables that are set: an empty one is as if it weren't. */
export function nonEmpty(variables: Variables): Variables {
  return Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
}

/** What is missing or wrong, for whoever starts Waymark. */
export interface Problems {
  readonly voice: Voice;
  readonly say: Say<Environment>;
  readonly found: Shown[];
}

export function noProblems(env: Variables): Problems {
  const voice = voiceOfMachine(env);
  return { voice, say: environment(voice), found: [] };
}

/** That Waymark can't start, and everything that is in its way. */
export function cannotStart({ say, found }: Problems): string {
  return [say("environment-cannot-start"), ...found.map((problem) => `- ${problem}`)].join("\n");
}
