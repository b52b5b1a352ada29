import type { Schemas } from "../../../scripts/generate/schemas.ts";
import { type Dice, pick } from "./dice.ts";
import { REFERENCES } from "./references.ts";
import { type Site, sitesIn } from "./sites.ts";
import { type Entry, exchanged, type Mapping, type Node, toTree } from "./tree.ts";

/** A file with one mistake in it, and where that begins. */
export interface Mistake {
  readonly tree: Node;
  /** A value, or an entry for its key. */
  readonly at: Node | Entry;
  readonly rule: string;
}

/** A file as it stands, with its schema's name. */
export interface Page {
  readonly path: string;
  readonly tree: Node;
  readonly schema: string;
}

/** One way to make a mistake; nothing where a page offers no place for it. */
type Slip = (page: Page, sites: readonly Site[], roll: Dice) => Mistake | undefined;

/** Every way to make a mistake, by its name. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  "a wrong type": wrongType,
  "an unknown key": unknownKey,
  "a misspelt key": misspeltKey,
  "a missing key": missingKey,
  "a reference to nothing": badReference,
  "a day that is none": badDay,
  "an id twice": idTwice,
  "a key twice": keyTwice,
  "a word in the wrong case": wrongCase,
  "a key in the wrong case": keyInWrongCase,
};

/** Everything on a page where a mistake can be made. */
export function sitesOn(page: Page, schemas: Schemas): readonly Site[] {
  return sitesIn(page.tree, page.schema, schemas);
}

/** The rule that objects to the shape of a page. */
function shapeRule({ path }: Page): string {
  return path.startsWith(".github/") ? "form" : "schema";
}

function wrongType(page: Page, sites: readonly Site[], roll: Dice): Mistake {
  // Where a word or a mapping may stand, a wrong mapping has wrong keys rather than a wrong type.
  const site = pick(
    roll,
    sites.filter(({ either }) => !either),
  );
  const others = WRONG[typeOf(site)] ?? [];
  const at = toTree(pick(roll, others));
  return { tree: exchanged(page.tree, site.node, at), at, rule: shapeRule(page) };
}

/** What is no value of a type. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  string: [7, 1.5, true, ["a"], { a: "b" }, [], {}, null],
  boolean: ["yes", 1, ["true"], { a: true }, null],
  integer: ["five", "1", 1.5, true, [1], { a: 1 }, null],
  array: ["text", 3, false, { a: "b" }, {}, null],
  object: ["text", 3, false, ["a"], [], null],
  // Of issue forms: GitHub takes one text for a list of them, an empty list, and numbers to choose from.
  words: [3, true, { a: "b" }, null],
  option: [true, ["a"], { a: "b" }, [], null],
  constant: ["something", 7, false, ["a"], { a: true }, null],
};

function typeOf({ schema }: Site): string {
  if (schema.const !== undefined) return "constant";
  return schema.type ?? (schema.anyOf ? "integer-or-word" : "constant");
}

function mappings(sites: readonly Site[]): readonly (Site & { readonly node: Mapping })[] {
  return sites.flatMap((site) =>
    site.node.kind === "mapping" && site.schema.additionalProperties === false
      ? [{ ...site, node: site.node }]
      : [],
  );
}

function unknownKey(page: Page, sites: readonly Site[], roll: Dice): Mistake {
  const { node } = pick(roll, mappings(sites));
  const name = pick(roll, [
    "zzz",
    "x-1",
    "constructor",
    "toString",
    "ключ",
    "🌱",
    "two words",
    "a/b~c",
  ]);
  const at = { key: name, value: toTree(pick(roll, ["x", 7, ["x"], { x: "y" }])) };
  const entries = node.entries.toSpliced(roll(node.entries.length + 1), 0, at);
  return { tree: exchanged(page.tree, node, { ...node, entries }), at, rule: shapeRule(page) };
}

function misspeltKey(page: Page, sites: readonly Site[], roll: Dice): Mistake {
  const { node } = pick(roll, mappings(sites));
  const entry = pick(roll, node.entries);
  const place = 1 + roll(entry.key.length - 1);
  const letter = entry.key[place] ?? "";
  return renamed(page, node, entry, entry.key.slice(0, place) + letter + entry.key.slice(place));
}

function keyInWrongCase(page: Page, sites: readonly Site[], roll: Dice): Mistake {
  const { node } = pick(roll, mappings(sites));
  const entry = pick(roll, node.entries);
  const capital = entry.key.slice(0, 1).toUpperCase() + entry.key.slice(1);
  return renamed(page, node, entry, pick(roll, [capital, entry.key.toUpperCase()]));
}

function renamed(page: Page, node: Mapping, entry: Entry, key: string): Mistake {
  const at = { ...entry, key };
  const entries = node.entries.map((one) => (one === entry ? at : one));
  return { tree: exchanged(page.tree, node, { ...node, entries }), at, rule: shapeRule(page) };
}

function missingKey(page: Page, sites: readonly Site[], roll: Dice): Mistake | undefined {
  const needy = mappings(sites).filter(({ schema }) => schema.required?.length);
  if (needy.length === 0) return undefined;
  const { node, schema } = pick(roll, needy);
  const name = pick(roll, schema.required ?? []);
  const entries = node.entries.filter(({ key }) => key !== name);
  const left: Mapping = { ...node, entries };
  return { tree: exchanged(page.tree, node, left), at: entries[0] ?? left, rule: shapeRule(page) };
}

function badReference(page: Page, sites: readonly Site[], roll: Dice): Mistake | undefined {
  const all = sites
    .filter(({ node }) => node.kind === "scalar")
    .flatMap((site) => {
      const rule = ruleFor(page.path.split("/")[0] ?? "", site.steps.join(" "));
      return rule === undefined ? [] : [{ site, rule }];
    });
  if (all.length === 0) return undefined;
  const { site, rule } = pick(roll, all);
  const at = toTree(rule === "process-forms-exist" ? "nowhere.yml" : "nowhere");
  return { tree: exchanged(page.tree, site.node, at), at, rule };
}

function ruleFor(kind: string, steps: string): string | undefined {
  const exact = REFERENCES[`${kind}: ${steps}`];
  if (exact !== undefined) return exact;
  const [, rule] =
    Object.entries(REFERENCES).find(
      ([place]) => place.startsWith("…") && steps.endsWith(place.slice(2)),
    ) ?? [];
  return rule;
}

function badDay({ tree }: Page, sites: readonly Site[], roll: Dice): Mistake | undefined {
  const days = sites.filter(({ named }) => named === "Day" || named === "DayOfYear");
  if (days.length === 0) return undefined;
  const { node, named } = pick(roll, days);
  const [wrong, odd] =
    named === "Day"
      ? [
          ["2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31"],
          ["2026-2-3", "soon", "01/02/2026"],
        ]
      : [
          ["02-30", "13-01", "00-10", "04-31"],
          ["2-3", "spring", "12/24"],
        ];
  const exists = roll(2) === 0;
  const at = toTree(pick(roll, exists ? wrong : odd));
  return { tree: exchanged(tree, node, at), at, rule: exists ? "days-exist" : "schema" };
}

const UNIQUE: Readonly<Record<string, readonly [rule: string, more: object]>> = {
  "pathways: stages": ["stages-are-unique", { name: "Again", when: { badge: "core" } }],
  "processes: steps": ["steps-are-unique", { checklist: "onboarding" }],
  ".github: body": ["form-ids-are-unique", { type: "input", attributes: { label: "Again" } }],
  "checklists: items": ["items-are-unique", { text: "Again" }],
};

function idTwice({ path, tree }: Page, sites: readonly Site[], roll: Dice): Mistake | undefined {
  const kind = path.split("/")[0];
  const list = sites.find(({ steps }) => UNIQUE[`${kind}: ${steps.join(" ")}`]);
  if (list?.node.kind !== "list") return undefined;
  const [rule, more] = UNIQUE[`${kind}: ${list.steps.join(" ")}`] ?? ["", {}];
  const first = pick(roll, list.node.items);
  const id = first.kind === "mapping" ? first.entries.find(({ key }) => key === "id") : undefined;
  if (id?.value.kind !== "scalar") return undefined;
  const at = toTree(id.value.value);
  const rest = toTree(more) as Mapping;
  const again: Mapping = { ...rest, entries: [{ key: "id", value: at }, ...rest.entries] };
  const after = list.node.items.indexOf(first) + 1;
  const place = after + roll(list.node.items.length - after + 1);
  const items = list.node.items.toSpliced(place, 0, again);
  return { tree: exchanged(tree, list.node, { ...list.node, items }), at, rule };
}

function keyTwice({ tree }: Page, sites: readonly Site[], roll: Dice): Mistake {
  const { node } = pick(roll, mappings(sites));
  const first = pick(roll, node.entries);
  const at = { key: first.key, value: toTree("again") };
  const after = node.entries.indexOf(first) + 1;
  const place = after + roll(node.entries.length - after + 1);
  const entries = node.entries.toSpliced(place, 0, at);
  return { tree: exchanged(tree, node, { ...node, entries }), at, rule: "yaml" };
}

/** Words that the schemas spell one way: those of a list, ids, lengths of time. */
function wrongCase({ tree }: Page, sites: readonly Site[], roll: Dice): Mistake | undefined {
  const words = sites.filter(
    ({ node, schema, named }) =>
      node.kind === "scalar" &&
      typeof node.value === "string" &&
      /[a-z]/.test(node.value) &&
      (schema.enum !== undefined || ["Id", "Duration", "Role"].includes(named ?? "")),
  );
  if (words.length === 0) return undefined;
  const { node } = pick(roll, words);
  const word = node.kind === "scalar" ? String(node.value) : "";
  const capital = word.replace(/[a-z]/, (letter) => letter.toUpperCase());
  const at = toTree(pick(roll, [capital, word.toUpperCase()]));
  return { tree: exchanged(tree, node, at), at, rule: "schema" };
}
