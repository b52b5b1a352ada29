import { knownMessages } from "../words/catalog.ts";
import { LANGUAGES } from "../words/languages.ts";
import { usualMessages } from "../words/usual.ts";
import { define } from "./command.ts";

/** `waymark messages`: what Waymark says, ready to be copied into a file of one's own. */
export const command = define({
  takes: "",
  about: "help-messages-about",
  examples: ["--language es"],
  options: {
    language: { takes: LANGUAGES, about: "help-messages-language" },
    format: { takes: ["text", "json"], initial: "text", about: "help-messages-format" },
  },
  async run({ language, format }, voice) {
    const messages = [...usualMessages(language ?? voice.language)].map(([id, text]) => ({
      id,
      text,
      variables: knownMessages().get(id)?.takes ?? [],
      needed: knownMessages().get(id)?.keeps ?? [],
    }));
    process.stdout.write(
      format === "json"
        ? `${JSON.stringify({ messages }, null, 2)}\n`
        : messages.map(({ id, text }) => `${id} = ${text}\n`).join(""),
    );
    return 0;
  },
});
