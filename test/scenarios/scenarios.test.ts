import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Model } from "../model/model.ts";
import { settle } from "../model/waymark.ts";
import { nameOf, printInFull } from "./print.ts";
import { happen, type Happening, modelOf, readHappenings, readStage } from "./story.ts";

const HERE = new URL("./", import.meta.url);
const NOTHING = "Nothing to do: everything is as it should be.\n";

/** `UPDATE_SCENARIOS=1 npm run test:some -- test/scenarios` writes down what is planned now, to be read as prose. */
const UPDATE = process.env["UPDATE_SCENARIOS"] === "1";

const names = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** What follows from one thing that happened: every plan on the way until all is quiet. */
function tell(model: Model, happening: Happening): string {
  happen(model, happening);
  const said: string[] = [];
  settle(model, (target, plan) => {
    said.push(`${nameOf(target, model.github)}:\n${printInFull(plan)}`);
  });
  const line = "=".repeat(happening.tell.length);
  return `${happening.tell}\n${line}\n\n${said.length > 0 ? said.join("\n") : NOTHING}`;
}

test.each(names)("the story “%s” goes as it is written", (name) => {
  const folder = new URL(`${name}/`, HERE);
  const model = modelOf(readStage(folder));
  const told = readHappenings(folder).map((happening) => tell(model, happening));
  const file = new URL("plan.txt", folder);
  const plan = told.join("\n");
  if (UPDATE) writeFileSync(file, plan);
  expect(plan).toBe(readFileSync(file, "utf8"));
});
