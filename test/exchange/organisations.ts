import * as fc from "fast-check";

const word = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _./-]{0,12}$/);
const odd = fc.oneof(word, fc.string({ maxLength: 20 }), fc.constant("海"), fc.constant(""));
const login = fc.stringMatching(/^[a-cA-C][a-c0-9-]{0,3}$/);
const somebody = fc.oneof({ weight: 5, arbitrary: login }, { weight: 1, arbitrary: odd });
const people = fc.array(somebody, { maxLength: 5 });
const address = fc.oneof(fc.webUrl(), odd);

function some(keys: Readonly<Record<string, fc.Arbitrary<unknown>>>) {
  return fc.record(keys, { requiredKeys: [] });
}

interface Tree {
  readonly name: string;
  readonly team: object;
  readonly inner: readonly Tree[];
}

const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    name: word,
    team: some({
      description: odd,
      privacy: fc.constantFrom("closed", "secret"),
      previously: fc.array(word, { maxLength: 3 }),
      maintainers: people,
      members: people,
      repos: fc.dictionary(word, fc.constantFrom("read", "write", "admin"), { maxKeys: 2 }),
    }),
    inner: fc.oneof(
      { maxDepth: 2, depthIdentifier: "team" },
      fc.constant([]),
      fc.array(tie("tree"), { maxLength: 2 }),
    ),
  }),
})).tree;

/** An organisation as peribolos writes it; no two of its teams have one address. */
export const peribolos = fc
  .record({
    top: some({ name: word, company: odd, has_repository_projects: fc.boolean(), admins: people }),
    teams: fc.array(tree, { maxLength: 5 }),
    org: fc.option(login),
  })
  .map(({ top, teams, org }) => {
    const config = { ...top, teams: record(teams, new Set()) };
    return JSON.stringify(org === null ? config : { orgs: { [org]: config } });
  });

function record(trees: readonly Tree[], taken: Set<string>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    trees.flatMap(({ name, team, inner }) => {
      const slug = name
        .toLowerCase()
        .replaceAll(/[^a-z0-9_]+/g, "-")
        .replace(/-+$/, "");
      if (taken.has(slug)) return [];
      taken.add(slug);
      return [[name, { ...team, teams: record(inner, taken) }]];
    }),
  );
}

/** A table of contributors. */
export const allContributors = some({
  projectName: word,
  projectOwner: word,
  repoType: fc.constantFrom("github", "gitlab"),
  imageSize: fc.nat(),
  types: fc.dictionary(word, some({ symbol: odd, description: odd }), { maxKeys: 3 }),
  contributors: fc.array(
    some({
      login: somebody,
      name: odd,
      avatar_url: address,
      profile: fc.oneof(
        address,
        login.map((who) => `https://github.com/${who}`),
      ),
      contributions: fc.array(
        fc.oneof(fc.constantFrom("code", "doc", "talk"), some({ type: word, url: address })),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 8 },
  ),
}).map((table) => JSON.stringify({ contributors: [], ...table }));

const leader = some({ github: somebody, name: odd, company: word });
const leaders = fc.array(leader, { maxLength: 3 });
const meeting = some({
  description: odd,
  day: fc.constantFrom("Monday", "Tuesdays", "third Wednesday", "now and then", ""),
  time: fc.constantFrom("9:00", "14:30", "2PM", "25:00", "later"),
  tz: fc.constantFrom("UTC", "PT (Pacific Time)", "IST", "Europe/Lisbon", "here"),
  frequency: fc.constantFrom(
    "weekly",
    "biweekly",
    "monthly",
    "every three weeks",
    "biweekly starting Monday February 2, 2026",
    "first Monday of the month",
    "at full moon",
  ),
  url: address,
  archive_url: address,
});
const group = some({
  dir: word,
  name: odd,
  mission_statement: odd,
  charter_link: address,
  label: word,
  leadership: some({ chairs: leaders, tech_leads: leaders, emeritus_leads: leaders }),
  meetings: fc.array(meeting, { maxLength: 3 }),
  contact: some({
    slack: odd,
    mailing_list: address,
    teams: fc.array(some({ name: word, description: odd }), { maxLength: 3 }),
  }),
});
const groups = fc.array(group, { maxLength: 4 });

/** Groups as `sigs.yaml` has them. */
export const sigs = some({ workinggroups: groups, committees: groups })
  .chain((rest) => groups.map((first) => ({ sigs: first, ...rest })))
  .map((all) => JSON.stringify(all));

const KEYS = (
  "sigs dir name leadership chairs github meetings day frequency tz time contact slack teams " +
  "members maintainers previously repos orgs admins contributors login contributions profile " +
  "types type url constructor"
).split(" ");

/** Values made of the words that these formats are made of, and texts that are none of them. */
export const anything = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    fc.constantFrom("weekly", "Monday", "9:00", "ada", "https://a.example", ""),
    fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.string()),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie("any"), { maxKeys: 5 }),
  ),
})).any;
