import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { CONVENTIONS, type Language, SOURCE } from "./languages.ts";
import { withNumbers } from "./numbers.ts";
import type { Shown } from "./shown.ts";
import type { OwnWords, Voice } from "./voice.ts";

/** The variables of each message, by its id. */
type Messages<M> = { readonly [I in keyof M]: Readonly<Record<string, string | number>> };

/** What a message takes besides its id: nothing, where it has no variables. */
type Given<V> = Record<string, never> extends V ? [] : [variables: V];

/** Says a message by its id. */
export type Say<M> = <I extends keyof M & string>(id: I, ...given: Given<M[I]>) => Shown;

/** The messages of one topic in every language, as they are in `locales`, without the comments. */
export type Translated = Readonly<Record<Language, string>>;

/** Everything that is said about one topic, in whatever voice it is to be said. */
export interface Topic<M> {
  (voice: Voice): Say<M>;
  /** Its localisation file in a language. */
  readonly text: (language: Language) => string;
}

export function topic<M extends Messages<M>>(translated: Translated): Topic<M> {
  const speakers = new Map<Language, Speaker>();
  const says = new WeakMap<Voice, Say<M>>();
  function speakerOf(language: Language): Speaker {
    const known = speakers.get(language) ?? speaker(language, translated[language]);
    speakers.set(language, known);
    return known;
  }
  function sayIn({ language, own = {} }: Voice): Say<M> {
    const words = ownPatterns(own);
    return (id, ...[variables = {}]) => {
      const taken = withNumbers(variables);
      const theirs = words.get(id);
      if (theirs) return speakerOf(language).bundle.formatPattern(theirs, taken, []) as Shown;
      const said = spoken(speakerOf(language), id, taken) ?? spoken(speakerOf(SOURCE), id, taken);
      if (said === undefined) throw new Error(`no message is called ${id}`);
      return said as Shown;
    };
  }
  function speak(voice: Voice): Say<M> {
    const say = says.get(voice) ?? sayIn(voice);
    says.set(voice, say);
    return say;
  }
  return Object.assign(speak, { text: (language: Language) => translated[language] });
}

/** What is said about a topic in one language. */
interface Speaker {
  readonly bundle: FluentBundle;
  readonly patternOf: (id: string) => Pattern | null | undefined;
}

function spoken(
  { bundle, patternOf }: Speaker,
  id: string,
  variables: Record<string, FluentVariable>,
): string | undefined {
  const pattern = patternOf(id);
  return pattern ? bundle.formatPattern(pattern, variables) : undefined;
}

/** Each message is read when it is first said: most are never said in one run. */
function speaker(language: Language, text: string): Speaker {
  // Marks around what is inserted would break mentions, links and tables: it is escaped before.
  const bundle = new FluentBundle(CONVENTIONS[language], { useIsolating: false });
  const messages = text.split(/^(?=[a-z])/m);
  const unread = new Map(messages.map((one) => [one.slice(0, one.indexOf(" ")), one]));
  return {
    bundle,
    patternOf(id) {
      const one = unread.get(id);
      if (one !== undefined) bundle.addResource(new FluentResource(one));
      unread.delete(id);
      return bundle.getMessage(id)?.value;
    },
  };
}

type Pattern = NonNullable<FluentResource["body"][number]["value"]>;

const patterns = new WeakMap<OwnWords, ReadonlyMap<string, Pattern>>();

/** They were held against ours when they were read: `definitions/messages`. */
function ownPatterns(own: OwnWords): ReadonlyMap<string, Pattern> {
  const known = patterns.get(own);
  if (known) return known;
  const text = Object.entries(own).map(([id, words]) => `${id} = ${words}\n`);
  const found = new Map(
    new FluentResource(text.join("")).body.map(({ id, value }) => [id, value as Pattern]),
  );
  patterns.set(own, found);
  return found;
}
