import { GROUND, type Ground } from "../../core/beginning.ts";
import type { Beginning, BeginningTeam, Tip } from "../../core/shown.ts";
import { published } from "../../published.ts";
import type { Context } from "../context.ts";
import { personOf } from "./account.ts";
import { readFile, readTree } from "./files.ts";
import { readAllNamed, readTip } from "./home.ts";
import { readTeam } from "./teams.ts";

const README = "README.md";

/** The first repository of `community` and `.github` that is there and not empty, with what first definitions can be made of. */
export async function readBeginning(
  context: Context,
  there = published(),
): Promise<Beginning | undefined> {
  const tips: Tip[] = [];
  for (const shown of await readAllNamed(context)) tips.push(await readTip(shown, context));
  const found = tips.find(({ commit }) => commit !== undefined) ?? tips[0];
  const stands = found ? (found.commit === undefined ? "empty" : "there") : "none";
  await remember(stands, context);
  if (!found) return undefined;
  const { repo, commit } = found;
  if (commit === undefined) return { repo, paths: [], teams: [] };
  const all = await readTree(repo, commit, context);
  const { data: shown } = await context.octokit.rest.orgs.get({ org: context.org.login });
  const readme = all.find(({ path }) => path === README);
  return {
    repo,
    commit,
    ...(shown.name && { name: shown.name }),
    ...(there && { action: there.action }),
    ...(context.language && { language: context.language }),
    paths: all.map(({ path }) => path),
    ...(readme && { readme: (await readFile(repo, readme, context)).text }),
    teams: await readOptedIn(context),
  };
}

async function remember(stands: Ground, { store, org }: Context): Promise<void> {
  const known = await store.written(org.id, [GROUND]);
  if (known[GROUND] !== stands) await store.wrote(org.id, GROUND, stands);
}

async function readOptedIn(context: Context): Promise<readonly BeginningTeam[]> {
  const { rest, paginate } = context.octokit;
  const org = context.org.login;
  const all = await paginate(rest.teams.list, { org, per_page: 100 });
  const found: BeginningTeam[] = [];
  for (const { slug, name, description } of all) {
    if (!(await readTeam(slug, context))?.managed) continue;
    const at = { org, team_slug: slug, role: "maintainer", per_page: 100 } as const;
    const maintainers = await paginate(rest.teams.listMembersInOrg, at);
    found.push({
      slug,
      name,
      description: description ?? "",
      maintainers: maintainers.map(personOf),
    });
  }
  return found.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
}
