import { definitionFiles } from "../organization.ts";
import type { Stage } from "../stage.ts";

const FORM = ".github/ISSUE_TEMPLATE/join-community.yml";

/** A community is merged before anybody thought of the form, and Waymark asks for its option. */
export async function keepInStep({ github, app, say, expect }: Stage): Promise<void> {
  const seen = github.state();
  say("Lin proposes a new community, and Olga merges it. Nobody thinks of the form or the README.");
  const files = {
    "communities/maps.yml":
      "name: Maps\npurpose: People who draw the harbor.\nleads: [{ github: lin }]\njoining: open\n",
    "README.md": `${definitionFiles()["README.md"]}\n<!-- waymark:communities -->\n<!-- /waymark:communities -->\n`,
  };
  const pull = await github.as("lin").openPull("community", { title: "Maps", files });
  await app.idle();
  await github.as("olga").mergePull("community", pull.number);
  await app.idle();
  const own = async (title: RegExp) =>
    (await seen.issues("community")).filter((one) => one.pull && title.test(one.title));
  await expect(
    "one pull request of Waymark's own brings the option, another the table",
    async () => {
      const [forms, directory] = [await own(/issue forms in step/), await own(/directory/)];
      return forms.length === 1 && directory.length === 1;
    },
  );
  for (const { title, body } of await own(/issue forms in step/))
    say(`${title}: ${/^- (.*)$/m.exec(body)?.[1] ?? ""}`);
  for (const { number } of await own(/issue forms in step|directory/))
    await github.as("olga").mergePull("community", number);
  await expect("merged: people can choose it, and read of it", async () => {
    const form = (await seen.file("community", FORM)) ?? "";
    const readme = (await seen.file("community", "README.md")) ?? "";
    return form.includes("Maps]") && readme.includes("**Maps**");
  });
  await app.idle();
  await expect("and nothing more is asked for", async () => {
    const all = await own(/issue forms in step|directory/);
    return all.every(({ state }) => state === "closed");
  });
}
