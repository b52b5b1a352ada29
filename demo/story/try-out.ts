import { formFileOf } from "../../src/definitions/starts.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import type { Field, IssueForm } from "../../src/forms/form.ts";
import { printed } from "../../src/words/printed.ts";
import type { Stage } from "../stage.ts";

/**
 * Somebody's own definitions are applied, and a newcomer fills in each of their forms; gives the
 * number of the thread that is worth a look.
 */
export async function tryOut(stage: Stage, definitions: Definitions): Promise<number> {
  let last = await apply(stage);
  for (const process of Object.values(definitions.processes)) {
    const form = definitions.forms[formFileOf(process) ?? ""];
    if (form) last = await fillIn(stage, form, process.label);
  }
  return last;
}

async function apply({ github, app, at, say, expect, told }: Stage): Promise<number> {
  const seen = github.state();
  await github.install({ by: "olga" });
  await app.idle();
  const [plan] = await seen.issues("community");
  say(told("demo-try-out-install"), plan && at("community", plan.number));
  quote(plan?.body ?? told("demo-try-out-nothing"), say);
  await github.as("olga").comment("community", plan?.number ?? 0, "/apply");
  await expect(told("demo-try-out-applied"), async () => {
    const { state } = await seen.issue("community", plan?.number ?? 0);
    return state === "closed";
  });
  await app.idle();
  return plan?.number ?? 0;
}

async function fillIn(stage: Stage, form: IssueForm, label: string): Promise<number> {
  const { github, app, at, say, expect, told } = stage;
  const issue = { title: form.name, body: bodyOf(form), labels: [label] };
  const number = await github.as("kit").openIssue("community", issue);
  const answer = async () => (await github.state().issue("community", number)).comments[0]?.body;
  const name = { form: printed(form.name) };
  say(told("demo-try-out-fills", name), at("community", number));
  await app.idle();
  quote((await answer()) ?? told("demo-try-out-nothing"), say);
  await expect(told("demo-try-out-answered", name), async () => (await answer()) !== undefined);
  return number;
}

/** The body that GitHub would make of a form that somebody filled in hastily. */
function bodyOf({ fields }: IssueForm): string {
  return fields.map((field) => `### ${field.label}\n\n${answerTo(field)}`).join("\n\n");
}

function answerTo({ type, options, required }: Field): string {
  if (type === "checkboxes") return options.map((option) => `- [x] ${option}`).join("\n");
  if (type === "dropdown") return options[0] ?? "None";
  return required ? "Something." : "_No response_";
}

function quote(body: string, say: Stage["say"]): void {
  say("");
  for (const line of body.replaceAll(/<!--.*?-->\n?/g, "").split("\n")) say(`  | ${line}`);
  say("");
}
