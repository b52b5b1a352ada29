const MENTION = /(?<![\w@/.+-])@([\w-]{1,39})(?![\w/-])/g;
const PROFILE = /(?<![\w@/.-])(?:https?:\/\/)?(?:www\.)?github\.com\/([\w-]{1,39})\/?(?![\w/-])/gi;
const NOBODY = ["none", "nobody", "na", "tbd", "unknown"];

/**
 * The logins a text names, each once, in order and without `@`: mentions, profile links, and
 * single words that stand alone in a list. What a reader cannot see names nobody.
 */
export function handlesIn(text: string): readonly string[] {
  const entries = withoutComments(text).split(/[,;\r\n]|\sand\s|\s&\s/);
  return eachOnce(entries.flatMap(handlesOf));
}

/** The logins a text surely names: words that stand alone only count where nobody is mentioned, as in `@ada, please`. */
export function surelyNamedIn(text: string): readonly string[] {
  const mentioned = eachOnce(mentionedIn(withoutComments(text)).filter(isLogin));
  return mentioned.length > 0 ? mentioned : handlesIn(text);
}

/** The first login that a text mentions or links to. */
export function firstMentionedIn(text: string): string | undefined {
  return mentionedIn(withoutComments(text)).find(isLogin);
}

/** The first login that a text mentions or links to, and those that follow it in a list: `@ada (online), @lin and @sam`. */
export function mentionedTogetherIn(text: string): readonly string[] {
  const shown = withoutComments(text);
  const all = mentionsIn(shown).filter(({ login }) => isLogin(login));
  const alone = all.findIndex(
    ({ from }, place) => place > 0 && !isBetween(shown.slice(all[place - 1]?.to, from)),
  );
  return eachOnce(all.slice(0, alone < 0 ? undefined : alone).map(({ login }) => login));
}

function isBetween(words: string): boolean {
  return words.length <= LONGEST_REMARK && BETWEEN.test(words);
}

const LONGEST_REMARK = 100;
/** What joins people in a list, behind a remark on one of them. */
const BETWEEN =
  /^[)\]]?(?:\s*\([^()@]*\))?[\s*_`]*(?:[,;&+/|]|\s(?:and|y|e)\s)[\s*_`]*(?:(?:and|y|e|&)\s+)?[[(*_`]*$/i;

/** So many people found something together; nobody looks up a thousand whom a form may name. */
const FEW = 20;

/** The first of the logins that a text names. */
export function fewHandlesIn(text: string): readonly string[] {
  return handlesIn(text).slice(0, FEW);
}

/** Whether GitHub could have given somebody this login. */
export function isLogin(text: string): boolean {
  // The part behind an underscore is an enterprise's, as in `ada_harbor`.
  return text.length <= 39 && /^[a-z\d-]+(?:_[a-z\d]+)?$/i.test(text) && !/^-|--|-_|-$/.test(text);
}

function handlesOf(entry: string): readonly string[] {
  const named = [...mentionedIn(entry)];
  const alone = entry.trim().replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, "");
  if (named.length === 0 && !NOBODY.includes(alone.toLowerCase())) named.push(alone);
  return named.filter(isLogin);
}

function mentionedIn(text: string): readonly string[] {
  return mentionsIn(text).map(({ login }) => login);
}

/** Mentions and profile links, in order, and where each stands. */
function mentionsIn(text: string) {
  return [...text.matchAll(MENTION), ...text.matchAll(PROFILE)]
    .toSorted((a, b) => a.index - b.index)
    .map(({ 0: { length }, 1: login = "", index }) => ({ login, from: index, to: index + length }));
}

function eachOnce(logins: readonly string[]): readonly string[] {
  const once = new Map<string, string>();
  for (const login of logins) {
    const key = login.toLowerCase();
    if (!once.has(key)) once.set(key, login);
  }
  return [...once.values()];
}

function withoutComments(text: string): string {
  return text
    .split("<!--")
    .map((part, index) => (index === 0 ? part : afterComment(part)))
    .join(" ");
}

function afterComment(part: string): string {
  const end = part.indexOf("-->");
  return end < 0 ? "" : part.slice(end + 3);
}
