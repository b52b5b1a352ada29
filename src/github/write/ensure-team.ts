import { answered } from "../client/answers.ts";
import { orNothing } from "../read/repository.ts";
import type { Context } from "../context.ts";
import type { EffectOf } from "./effect.ts";

type Team = EffectOf<"ensure-team">;

/** Creates a team that nobody made, with nobody in it and no rights; one that is there stays as people made it. */
export async function ensureTeam(effect: Team, context: Context): Promise<void> {
  if (!(await isThere(effect, context))) await create(effect, context);
  context.memo.forget();
  await context.store.touch(context.org.id, effect.afterwards);
}

async function isThere({ team }: Team, context: Context): Promise<boolean> {
  const { teams } = context.octokit.rest;
  const at = { org: context.org.login, team_slug: team };
  return (await orNothing(() => teams.getByName(at))) !== undefined;
}

async function create(effect: Team, context: Context): Promise<void> {
  const { team: name, description } = effect;
  const { teams } = context.octokit.rest;
  const org = context.org.login;
  try {
    await teams.create({ org, name, description, privacy: "closed" });
  } catch (error) {
    // Somebody may have made it in between.
    if (answered(error, 422) && (await isThere(effect, context))) return;
    throw error;
  }
}
