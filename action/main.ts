import { action } from "../src/words/generated/action.ts";
import { listed } from "../src/words/list.ts";
import { quoted } from "../src/words/printed.ts";
import { PLAIN } from "../src/words/voice.ts";
import { directory } from "./directory.ts";
import { fail, input } from "./runner.ts";
import { validate } from "./validate.ts";

const COMMANDS: Readonly<Record<string, (folder: string) => void | Promise<void>>> = {
  validate,
  directory,
};

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
