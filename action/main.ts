import { action } from "../src/words/generated/action.ts";
import { listed } from "../src/words/list.ts";
import { quoted } from "../src/words/printed.ts";
import { PLAIN } from "../src/words/voice.ts";
import { fail, input } from "./runner.ts";
import { validate } from "./validate.ts";

type Command = (folder: string) => void | Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  directory: async (folder) => (await more()).directory(folder),
  plan: async (folder) => (await more()).plan(folder),
  pages: async (folder) => (await more()).pages(folder),
};

/** Everything but validating stands in a file of its own: who validates waits for nothing else. */
function more() {
  return import("./more.ts");
}

const name = input("command") || "validate";
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (command) void command(input("folder") || ".");
else fail(noCommand());

function noCommand(): string {
  const commands = listed(
    Object.keys(COMMANDS).map((one) => quoted(one)),
    PLAIN,
  );
  return action(PLAIN)("action-no-command", { command: quoted(name), commands });
}
