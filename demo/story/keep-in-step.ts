import { directory } from "../../src/words/generated/directory.ts";
import { forms } from "../../src/words/generated/forms.ts";
import { definitionFiles } from "../organization.ts";
import type { Stage } from "../stage.ts";

const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

/** A community is merged before anybody thought of the form, and Waymark asks for its option. */
export async function keepInStep({
  github,
  app,
  at,
  say,
  expect,
  told,
  voice,
}: Stage): Promise<void> {
  const seen = github.state();
  const files = {
    "communities/maps.yml":
      "name: Maps\npurpose: People who draw the harbor.\nleads: [{ github: lin }]\njoining: open\n",
    "README.md": `${definitionFiles()["README.md"]}\n<!-- waymark:communities -->\n<!-- /waymark:communities -->\n`,
  };
  const pull = await github.as("lin").openPull("community", { title: "Maps", files });
  say(told("demo-keep-in-step-proposes"), at("community", pull.number, "pull"));
  await app.idle();
  await github.as("olga").mergePull("community", pull.number);
  await app.idle();
  const inStep = forms(voice)("forms-title");
  const upToDate = directory(voice)("directory-title");
  const own = async (...titles: readonly string[]) =>
    (await seen.issues("community")).filter((one) => one.pull && titles.includes(one.title));
  await expect(told("demo-keep-in-step-pulls"), async () => {
    return (await own(inStep)).length === 1 && (await own(upToDate)).length === 1;
  });
  for (const { title, body, number } of await own(inStep))
    say(`${title}: ${/^- (.*)$/m.exec(body)?.[1] ?? ""}`, at("community", number, "pull"));
  for (const { title, number } of await own(upToDate)) say(title, at("community", number, "pull"));
  for (const { number } of await own(inStep, upToDate))
    await github.as("olga").mergePull("community", number);
  await expect(told("demo-keep-in-step-merged"), async () => {
    const form = (await seen.file("community", FORM)) ?? "";
    const readme = (await seen.file("community", "README.md")) ?? "";
    return form.includes("Maps]") && readme.includes("**Maps**");
  });
  await app.idle();
  await expect(told("demo-keep-in-step-no-more"), async () => {
    const all = await own(inStep, upToDate);
    return all.every(({ state }) => state === "closed");
  });
}
