import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact, FactOf } from "../../../src/core/fact.ts";
import { contributions } from "../../../src/core/ledger/contributions.ts";
import type { PersonId } from "../../../src/core/person.ts";
import { corrections } from "../../../src/features/corrections/index.ts";
import { definitions } from "../../build/definitions.ts";
import { commented } from "../../build/events.ts";
import { everyFact } from "../../build/every-fact.ts";
import { commanded, merged } from "../../build/facts.ts";
import { ada, bot, lin, olu, sam } from "../../build/people.ts";
import { at, website } from "../../build/places.ts";
import { settledBy, takenBy } from "../../build/play.ts";
import { newWorld, type Sketch, world } from "../../build/world.ts";

const thread = at(12, website);
const when = "2026-11-03T10:00:00.000Z";
const accounts = { sam, ada, olu };

function credit(more: Partial<FactOf<"credited">> = {}): FactOf<"credited"> {
  const about = { thread, person: sam.id, by: ada.id, type: "design" };
  const evidence = "https://harbor.example/map";
  return { kind: "credited", id: "credited/1/0", at: when, ...about, evidence, ...more };
}

function said(who: typeof ada, text: string, comment = 9): Event {
  return { ...commented(who, text, { comment }), thread };
}

/** What somebody's words about Sam make of these facts: what is said, and what counts for Sam then. */
function after(facts: readonly Fact[], event: Event, owners = [olu.id], known = definitions()) {
  const here = { accounts, owners, definitions: known };
  const before = world({ ...here, facts });
  const taken = takenBy(corrections, event, before);
  const told = [...facts, ...taken.facts];
  const settled = settledBy(
    corrections,
    { kind: "person", person: sam.id },
    world({ ...here, facts: told }),
  );
  const all = [...told, ...settled.facts];
  return {
    all,
    says: taken.messages.map(({ body }) => body).join("\n"),
    reversed: settled.facts.flatMap((fact) => (fact.kind === "reversed" ? fact.facts : [])),
    counts: contributions(sam.id, world({ ...here, facts: all })).map(({ fact }) => fact),
  };
}

const work = merged(12);
const line = "/correct @sam it was Lin's idea";

describe("a correction", () => {
  test("of whoever vouched takes back what they vouched for, and nothing else", () => {
    const other = credit({ id: "credited/2/0", by: lin.id, evidence: "https://harbor.example/b" });
    const found = after([work, credit(), other], said(ada, line));
    expect(found.reversed).toEqual(["credited/1/0"]);
    expect(found.counts).toEqual([other.id, work.id]);
    expect(found.says).toContain("what @ada vouched for here no longer counts for you");
    expect(found.says).toContain("`it was Lin's idea`");
  });

  test("of somebody whose own credit doesn't count takes back nothing, and accuses nobody", () => {
    const stranger = credit({ by: "github:77" as PersonId });
    const event = said({ id: stranger.by, login: "zed" }, line);
    const found = after([work, stranger], event);
    expect(found.reversed).toEqual([]);
    expect(found.says).toContain("@zed, only an owner of the organization, or the person");
    const both = after([work, stranger, credit({ id: "credited/2/0" })], event);
    expect(both.says).toContain("only whoever vouched for it (`ada`)");
  });

  test("of an owner takes back all that counts there, and what else GitHub may show there", () => {
    const found = after([work, credit(), merged(13)], said(olu, line));
    expect(found.reversed).toEqual(["credited/1/0", work.id]);
    expect(found.counts).toEqual([merged(13).id]);
    expect(found.says).toContain("what you did here no longer counts for you. @olu says why");
    const again = { ...work, id: "merged/again", at: "2026-12-01T10:00:00.000Z" };
    const anew = credit({ id: "credited/3/0", at: "2026-12-01T10:00:00.000Z" });
    const facts = [...found.all, again, anew];
    const counted = contributions(sam.id, world({ accounts, owners: [olu.id], facts }));
    expect(counted.map(({ fact }) => fact)).toEqual([merged(13).id, anew.id]);
  });

  test("of the person themselves takes back what is theirs", () => {
    const found = after([work, credit()], said(sam, line));
    expect(found.counts).toEqual([]);
    expect(found.says).toContain("@sam, what you did here no longer counts for you");
  });

  test("stays, whoever is an owner later, and is carried out once", () => {
    const { all } = after([work], said(olu, line));
    const later = world({ accounts, owners: [], facts: all });
    expect(settledBy(corrections, { kind: "person", person: sam.id }, later).facts).toEqual([]);
    expect(contributions(sam.id, later)).toEqual([]);
  });

  test.each([
    ["a stranger's", said(lin, line), "only whoever vouched for it (`ada`), an owner"],
    ["one without a reason", said(olu, "/correct @sam"), "write who it is and why"],
    ["one without a person", said(olu, "/correct it was wrong"), "write who it is and why"],
    ["one of somebody unknown", said(olu, "/correct @zoe no"), "I can't find `zoe` on GitHub"],
  ])("%s changes nothing, and says why", (_, event, why) => {
    const found = after([work, credit()], event);
    expect(found.reversed).toEqual([]);
    expect(found.counts).toEqual([credit().id, work.id]);
    expect(found.says).toContain(why);
  });

  test("of a stranger is none either when they own the organization long after", () => {
    const { all } = after([work], said(lin, line));
    const later = { accounts, owners: [lin.id], facts: all, now: "2027-11-20T10:00:00.000Z" };
    const target = { kind: "person", person: sam.id } as const;
    expect(settledBy(corrections, target, world(later)).facts).toEqual([]);
  });

  test("of a bot is none", () => {
    expect(after([work], said(bot, line))).toMatchObject({ reversed: [], says: "" });
  });

  test("where nobody vouched names nobody who could", () => {
    const found = after([work], said(ada, line));
    const why = "only an owner of the organization, or the person themselves";
    expect(found.says).toContain(why);
    const { thread: _, ...told } = everyFact.contributed;
    const unnamed = { ...told, thread, at: when, vouchedBy: ["github:999"] as const };
    expect(after([work, unnamed], said(ada, line)).says).toContain(why);
  });

  test("of what does not count is said to be none, and of what came later, too", () => {
    const other = credit({ person: lin.id });
    expect(after([other], said(olu, line)).says).toContain("nothing here counts for `sam`");
    const later = { ...work, at: "2099-01-01T10:00:00.000Z" };
    const found = after([later], said(olu, line));
    expect(found.reversed).toEqual([]);
    expect(after([], said(sam, line)).says).toContain("nothing here counts for you");
  });

  test("of one person leaves what another was vouched for on the same thread", () => {
    const other = credit({ id: "credited/2/0", person: lin.id });
    const found = after([work, other], said(olu, line));
    expect(found.reversed).toEqual([work.id]);
  });

  test("takes back what a request recorded", () => {
    const told: FactOf<"contributed"> = {
      kind: "contributed",
      id: "contributed/10/12/0/design",
      at: when,
      thread,
      person: sam.id,
      type: "design",
    };
    expect(after([told], said(ada, line)).counts).toEqual([told.id]);
    expect(after([told], said(olu, line)).counts).toEqual([]);
  });

  test("of whoever approved the request takes back what it recorded, and nothing else", () => {
    const { thread: _, ...told } = everyFact.contributed;
    const talk = { ...told, thread, at: when, vouchedBy: [ada.id, lin.id] };
    const found = after([work, talk], said(lin, line));
    expect(found.reversed).toEqual([talk.id]);
    expect(found.counts).toEqual([work.id]);
    expect(found.says).toContain("what @lin vouched for here no longer counts for you");
    const other = after([{ ...talk, vouchedBy: [ada.id] }], said(lin, line));
    expect(other.reversed).toEqual([]);
    expect(other.says).toContain("only whoever vouched for it (`ada`), an owner");
    const alone = { ...told, record: "r1", vouchedBy: [ada.id] };
    expect(after([work, alone], said(ada, line)).says).toContain("only an owner");
  });

  test("takes back what a `/helpful` and a roll call count", () => {
    const settings =
      "organization: Harbor\ncontributions: [{ type: question, on: comment.helpful }, { type: question, on: gathering.attended }]\n";
    const known = definitions({ "waymark.yml": settings });
    const helped = { ...everyFact.helped, thread, by: sam.id, author: lin.id, at: when };
    const ticked = { ...everyFact["took-part"], thread, person: sam.id, seq: 1 };
    const there = { ...ticked, at: when, since: when };
    for (const fact of [helped, there]) {
      for (const who of [sam, olu]) {
        const found = after([fact], said(who, line), [olu.id], known);
        expect(found).toMatchObject({ reversed: [fact.id], counts: [] });
      }
      expect(after([fact], said(ada, line), [olu.id], known).counts).toEqual([fact.id]);
    }
    const unticks =
      "Whoever can call the roll here can also untick `sam`, and then it doesn't count.";
    expect(after([there], said(ada, line), [olu.id], known).says).toContain(unticks);
    const gone = { ...there, id: `${there.id}/1`, seq: 2, there: false };
    const both = after([helped, there, gone], said(ada, line), [olu.id], known);
    expect(both.says).not.toContain(unticks);
  });

  test("is no word of other commands, and nothing but a person is looked at", () => {
    const { messages } = takenBy(corrections, said(olu, "/help"), world({ accounts }));
    expect(messages).toEqual([]);
    const target = { kind: "definitions" } as const;
    expect(settledBy(corrections, target, world({})).facts).toEqual([]);
  });
});

describe("a correction with a link", () => {
  const meetup = credit({ id: "credited/2/0", evidence: "https://harbor.example/meetup" });
  const lins = credit({ id: "credited/3/0", by: lin.id, evidence: "https://harbor.example/talk" });
  const all = [work, credit(), meetup, lins];

  test("takes back what was vouched for with it, alone, however it is written", () => {
    for (const who of [ada, olu]) {
      const found = after(all, said(who, "/correct @sam http://Harbor.example/meetup/ was Lin's"));
      expect(found.reversed).toEqual([meetup.id]);
      expect(found.counts).toEqual([credit().id, lins.id, work.id]);
      expect(found.says).toContain(`@sam, @${who.login} took back what they link to, and nothing`);
    }
    const own = after(
      all,
      said(sam, "/correct @sam it was Lin, see <https://harbor.example/talk>."),
    );
    expect(own.reversed).toEqual([lins.id]);
    expect(own.says).toContain("@sam, what you link to no longer counts for you");
  });

  test("leaves what GitHub may show there later", () => {
    const found = after([meetup], said(olu, "/correct @sam https://harbor.example/meetup"));
    const known = world({ accounts, owners: [olu.id], facts: [...found.all, work] });
    expect(contributions(sam.id, known).map(({ fact }) => fact)).toEqual([work.id]);
  });

  test("takes back nothing twice, and nothing that somebody else vouched for", () => {
    const text = "/correct @sam https://harbor.example/meetup was Lin's";
    const again = after(after(all, said(ada, text)).all, said(ada, text, 10));
    expect(again.reversed).toEqual([]);
    expect(again.says).toContain("@ada, what you link to doesn't count here anymore");
    const other = after(all, said(ada, "/correct @sam https://harbor.example/talk no"));
    expect(other.reversed).toEqual([]);
    expect(other.says).toContain("only whoever vouched for it (");
    expect(other.says).not.toContain("`ada`");
  });

  test("takes back what a request recorded with it", () => {
    const told: FactOf<"contributed"> = {
      ...everyFact.contributed,
      thread,
      person: sam.id,
      at: when,
    };
    const shown = { ...told, id: `${told.id}/2`, evidence: "https://harbor.example/post" };
    const found = after([told, shown], said(olu, "/correct @sam https://harbor.example/post no"));
    expect(found.reversed).toEqual([shown.id]);
  });

  test("that shows nothing there takes back all, as any reason does", () => {
    const found = after(all, said(ada, "/correct @sam no, see https://harbor.example/why"));
    expect(found.reversed).toEqual([credit().id, meetup.id]);
    expect(found.says).toContain("what @ada vouched for here no longer counts for you");
  });
});

describe("a correction of who helped", () => {
  const known = definitions({
    "waymark.yml":
      "organization: Harbor\ncontributions: [{ type: question, on: comment.helpful }]\n",
  });
  const help: FactOf<"helped"> = {
    kind: "helped",
    id: "helped/1/0",
    at: when,
    thread,
    by: sam.id,
    author: lin.id,
    labels: [],
    vouched: ada.id,
  };

  test("of the lead who told of it takes it back, and it counts again when it is told again", () => {
    const found = after([help], said(ada, line), [olu.id], known);
    expect(found).toMatchObject({ reversed: [help.id], counts: [] });
    expect(found.says).toContain("what @ada vouched for here no longer counts for you");
    const again = { ...help, id: "helped/2/0", at: "2026-12-01T10:00:00.000Z" };
    const there = world({ owners: [], definitions: known, facts: [...found.all, again] });
    expect(contributions(sam.id, there).map(({ fact }) => fact)).toEqual([again.id]);
  });

  test("of whoever asked takes back their own word, and nobody else's", () => {
    const { vouched: _, ...own } = help;
    const asker = after([own], said(lin, line), [olu.id], known);
    expect(asker).toMatchObject({ reversed: [own.id], counts: [] });
    const other = after([help], said(lin, line), [olu.id], known);
    expect(other).toMatchObject({ reversed: [], counts: [help.id] });
    expect(other.says).toContain("only whoever vouched for it (`ada`), an owner");
  });

  test("leaves alone who else helped there", () => {
    const hers = { ...help, id: "helped/3/0", by: olu.id };
    const found = after([hers, work], said(ada, line));
    expect(found).toMatchObject({ reversed: [], counts: [work.id] });
    expect(after([help, hers], said(ada, line), [], known).reversed).toEqual([help.id]);
  });
});

describe("a correction about somebody without an account", () => {
  const known = definitions({ "people/kit.yml": "name: Kit Doe\n" });
  const told: FactOf<"contributed"> = {
    kind: "contributed",
    id: "contributed/credit/1/0/0",
    at: when,
    thread,
    person: "local:kit",
    type: "talk",
    evidence: "https://harbor.example/talk",
    vouchedBy: [ada.id],
  };
  const text = '/correct "Kit Doe" it was Lin\'s talk';
  const target = { kind: "thread", repo: thread.repo.id, number: thread.number } as const;
  const later = { thread, at: "2026-11-10T10:00:00.000Z" };
  const word = commanded(ada, text, later);

  function reversals(facts: readonly Fact[], more: Sketch = {}) {
    const there = world({ owners: [olu.id], definitions: known, ...more, facts });
    return corrections.conclude?.(target, there) ?? [];
  }

  test("takes back what whoever wrote it vouched for, once", () => {
    const facts = reversals([told, word]);
    expect(facts).toMatchObject([{ kind: "reversed", person: "local:kit", facts: [told.id] }]);
    expect(reversals([told, word, ...facts])).toEqual([]);
    expect(reversals([told, commanded(lin, text, later)])).toEqual([]);
    expect(reversals([told, commanded(olu, text, later)])).toMatchObject([{ whole: true }]);
    expect(reversals([told, word], { now: "2027-06-01T10:00:00.000Z" })).toEqual([]);
    expect(reversals([told, commanded(ada, "/correct it was Lin", later)])).toEqual([]);
    const early = newWorld({ owners: [], facts: [word] });
    expect(corrections.conclude?.(target, early)).toEqual([]);
  });

  test("stands for whoever's account it is one day, where it was made of another one", () => {
    const talk = { ...told, id: "contributed/credit/2/0/0", evidence: "https://x.example" };
    const other = { ...told, id: "contributed/credit/3/0/0", person: "local:bo" } as const;
    const facts = [told, talk, other, everyFact.linked, work];
    const { all, counts } = after(facts, said(olu, "/correct @sam no"), [olu.id], known);
    expect(counts).toEqual([]);
    const gone = [...all, everyFact.unlinked];
    const next = { ...everyFact.linked, id: "linked/2/0", person: lin.id } as const;
    const own = { ...merged(12), id: "merged/own", author: lin.id };
    const counted = (person: PersonId, some: readonly Fact[]) => {
      const there = world({ owners: [], definitions: known, facts: some });
      return contributions(person, there).map(({ fact }) => fact);
    };
    expect(counted("local:kit", gone)).toEqual([]);
    expect(counted(lin.id, [...gone, next, own])).toEqual([own.id]);
    expect(counted("local:bo", gone)).toEqual([other.id]);
    expect(
      settledBy(corrections, { kind: "person", person: sam.id }, world({ facts: all })).facts,
    ).toEqual([]);
  });

  test("leaves what a lead credits them with later, by an owner's word, too, also once they have an account", () => {
    const whole = reversals([told, commanded(olu, text, later)]);
    const then = { at: "2026-11-12T10:00:00.000Z" };
    const anew = { ...told, id: "contributed/credit/3/0/0", ...then };
    const asked = {
      ...told,
      id: "contributed/11/12/0/talk",
      ...then,
      evidence: "https://x.example",
    };
    const facts = [told, ...whole, anew, asked];
    const counts = (person: PersonId, more: readonly Fact[] = []) => {
      const there = world({ owners: [], definitions: known, facts: [...facts, ...more] });
      return contributions(person, there).map(({ fact }) => fact);
    };
    expect(counts("local:kit")).toEqual([anew.id]);
    expect(counts(sam.id, [everyFact.linked])).toEqual([anew.id]);
  });

  test("names the account that is theirs by now, and changes nothing", () => {
    const facts = [told, everyFact.linked];
    const found = after(facts, said(ada, text), [], known);
    expect(found.says).toBe(
      "@ada, `Kit Doe` has an account by now: `sam`. To take back what counts for them here, write `/correct @sam …` with the reason. Nothing has changed yet.",
    );
    expect(reversals([...facts, word])).toEqual([]);
    expect(after([], said(ada, text), [], known).says).toContain("nothing here counts for `Kit");
  });

  test("is answered without calling anybody", () => {
    const says = (text_: string, facts: readonly Fact[] = [told]) =>
      after(facts, said(ada, text_), [], known).says;
    expect(says(text)).toBe(
      "@ada, what you vouched for here no longer counts for `Kit Doe`: `it was Lin's talk`. It stays in the history. If that isn't right, it counts again with `/credit`.",
    );
    expect(says(`${text}, see https://harbor.example/talk`)).toContain(
      "@ada, what you link to no longer counts for `Kit Doe`",
    );
    const whole = after([told], said(olu, text), [olu.id], known).says;
    expect(whole).toContain("@olu, what `Kit Doe` did here no longer counts for them: `it was");
    const own = definitions({ "people/ada.yml": "name: Kit Doe\naccount: 1\n" });
    const hers = { ...told, person: ada.id, vouchedBy: [lin.id] };
    expect(after([hers], said(ada, text), [], own).says).toContain(
      "@ada, what you did here no longer counts for you",
    );
    expect(says(text.replace("Kit Doe", "Bo Diaz"))).toContain(
      "I don't know who `Bo Diaz` is: no file in `people/` has just that name. Nothing has changed.",
    );
    const nobody = takenBy(corrections, said(ada, text), newWorld({ accounts, owners: [] }));
    expect(nobody.messages[0]?.body).toContain("I don't know who `Kit Doe` is");
  });
});
