/** Anything that a form may hold. */
type Value = unknown;

/** Each way to break one place of a form, however deep; with what was done to it. */
export function* brokenForms(form: Value, at = ""): Generator<readonly [string, Value]> {
  for (const other of INSTEAD) yield [`${at} is ${JSON.stringify(other)}`, other];
  if (Array.isArray(form)) yield* brokenLists(form, at);
  if (isMapping(form)) yield* brokenMappings(form, at);
}

/** One of each type, and what is empty. */
const INSTEAD: readonly Value[] = [null, true, 7, "", " ", "words", [], ["a", "a"], {}, { a: 1 }];

function isMapping(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function* brokenLists(list: readonly Value[], at: string): Generator<readonly [string, Value]> {
  for (const [index, item] of list.entries()) {
    yield [`${at}/${index} is gone`, list.toSpliced(index, 1)];
    yield [`${at}/${index} is there twice`, [...list, item]];
    for (const [what, broken] of brokenForms(item, `${at}/${index}`))
      yield [what, list.with(index, broken)];
  }
}

function* brokenMappings(
  mapping: Readonly<Record<string, Value>>,
  at: string,
): Generator<readonly [string, Value]> {
  yield [`${at} has a key of the weather`, { ...mapping, weather: "fine" }];
  for (const [key, value] of Object.entries(mapping)) {
    const { [key]: _, ...rest } = mapping;
    yield [`${at}/${key} is gone`, rest];
    yield [`${at}/${key} is misspelt`, { ...rest, [`${key}s`]: value }];
    for (const [what, broken] of brokenForms(value, `${at}/${key}`))
      yield [what, { ...mapping, [key]: broken }];
  }
}
