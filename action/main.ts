import { action } from "../src/words/generated/action.ts";
import { listed } from "../src/words/list.ts";
import { quoted } from "../src/words/printed.ts";
import { PLAIN } from "../src/words/voice.ts";
import { directory } from "./directory.ts";
import { fail, input } from "./runner.ts";
import { validate } from "./validate.ts";

type Command = (folder: string) => void | Promise<void>;

const COMMANDS: Readonly<Record<string, Command>> = {
  validate,
  directory,
  plan: async (folder) => (await more()).plan(folder),
  pages: async (folder) => (await more()).pages(folder),
};

/** What few need who want it soon stands in a file of its own. */
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
