import { FluentBundle, FluentResource } from "@fluent/bundle";
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
  const bundles = new Map<Language, FluentBundle>();
  const says = new WeakMap<Voice, Say<M>>();
  function bundleOf(language: Language): FluentBundle {
    const known = bundles.get(language);
    if (known) return known;
    // Marks around what is inserted would break mentions, links and tables: it is escaped before.
    const bundle = new FluentBundle(CONVENTIONS[language], { useIsolating: false });
    bundle.addResource(new FluentResource(translated[language]));
    bundles.set(language, bundle);
    return bundle;
  }
  function sayIn({ language, own = {} }: Voice): Say<M> {
    const words = ownPatterns(own);
    return (id, ...[variables = {}]) => {
      const taken = withNumbers(variables);
      const theirs = words.get(id);
      if (theirs) return bundleOf(language).formatPattern(theirs, taken, []) as Shown;
      const bundle = [language, SOURCE].map(bundleOf).find((one) => one.hasMessage(id));
      const pattern = bundle?.getMessage(id)?.value;
      if (!bundle || !pattern) throw new Error(`no message is called ${id}`);
      return bundle.formatPattern(pattern, taken) as Shown;
    };
  }
  function speak(voice: Voice): Say<M> {
    const say = says.get(voice) ?? sayIn(voice);
    says.set(voice, say);
    return say;
  }
  return Object.assign(speak, { text: (language: Language) => translated[language] });
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
