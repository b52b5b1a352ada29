import { harbor } from "../../demo/organization.ts";
import { features } from "../../src/features/index.ts";
import { type Town, town } from "./town.ts";

/** The demo's organisation with everything Waymark does, its definitions applied by an owner; with more files, if need be. */
export async function harborTown(more: Readonly<Record<string, string>> = {}): Promise<Town> {
  const nobody = { id: 0, privateKey: "", webhookSecret: "", slug: "" };
  const { app: _, ...setting } = harbor(nobody);
  const repositories = setting.repositories?.map(({ files, ...repository }) => ({
    ...repository,
    ...(files && { files: repository.name === "community" ? { ...files, ...more } : files }),
  }));
  const harborCivicTech = await town(features, {
    ...setting,
    ...(repositories && { repositories }),
  });
  const { github, quiet } = harborCivicTech;
  await quiet();
  const [plan] = await github.state().issues("community");
  await github.as("olga").comment("community", plan?.number ?? 0, "/apply");
  await quiet();
  return harborCivicTech;
}
