import { describe, expect, test } from "vitest";
import type { Event } from "../../../src/core/event.ts";
import type { Fact } from "../../../src/core/fact.ts";
import { cannotMentor, leadsChoose } from "../../../src/features/mentorships/answers.ts";
import { mentorships } from "../../../src/features/mentorships/index.ts";
import { PLAIN } from "../../../src/words/voice.ts";
import { definitions as plainly, files, inSpanish } from "../../build/definitions.ts";
import { commented, oneOfEach } from "../../build/events.ts";
import { crowd } from "../../build/exactly.ts";
import { commanded, joined, raised } from "../../build/facts.ts";
import {
  mentoring,
  PROGRAMME,
  newcomers,
  paired,
  parted,
  seasoned,
  sought,
} from "../../build/mentoring.ts";
import { ada, bot, lin, logins, olu, sam } from "../../build/people.ts";
import { takenBy } from "../../build/play.ts";
import { at, thread } from "../../build/places.ts";
import { concluded } from "../requests/looked.ts";
import { adopted, newWorld, type Sketch, world } from "../../build/world.ts";

const accounts = { ada, lin, olu, sam };
const accepted = [joined(sam), ...seasoned(lin), sought(), concluded("accepted")];

function answer(event: Event, facts: readonly Fact[] = accepted, more: Sketch = {}) {
  const known = { definitions: mentoring(), accounts, owners: [], thread: thread() };
  return takenBy(mentorships, event, world({ facts, ...known, ...more }));
}

function said(...args: Parameters<typeof answer>): string {
  return answer(...args)
    .messages.map(({ body }) => body)
    .join("\n");
}

const samsTarget = { kind: "person", person: sam.id } as const;

function elsewhere(who: typeof sam) {
  return commented(who, "/part", { thread: at(9) });
}

function pointed(login: string): string {
  return `@${login}, to end your mentorship or your search for a mentor, comment \`/part\` on harbor/community#1. Nothing has changed yet.`;
}

describe("/part in another place", () => {
  test("says where it counts, to both who are in it, and to whoever waits", () => {
    const both = [...accepted, paired()];
    expect(said(elsewhere(sam), both)).toBe(pointed("sam"));
    expect(said(elsewhere(lin), both)).toBe(pointed("lin"));
    expect(said(elsewhere(sam))).toBe(pointed("sam"));
  });

  test("names no issue of a private repository, and none to whoever is in nothing", () => {
    const hidden = {
      thread: { ...at(1), repo: { ...at(1).repo, id: 12, private: true as const } },
    };
    const words =
      "`/part` only works on a request for a mentor, or on an issue where I ask for one. Nothing has changed.";
    expect(said(elsewhere(sam), [joined(sam), sought(hidden)])).toBe(`@sam, ${words}`);
    expect(said(elsewhere(olu))).toBe(`@olu, ${words}`);
    const { thread: _, ...nowhere } = sought();
    expect(said(elsewhere(sam), [joined(sam), { ...nowhere, record: "r1" }])).toBe(
      `@sam, ${words}`,
    );
  });
});

describe("/mentor", () => {
  test("of a lead has the person looked at: that they are paired is said then", () => {
    const given = answer(commented(ada, "/mentor @lin"));
    expect(given).toEqual({ facts: [], messages: [], touched: [samsTarget] });
  });

  test("counts on the issue that asks for a mentor", () => {
    const queue = raised(`mentor/newcomers/${sam.id}/0`, at(20));
    const event = commented(ada, "/mentor @lin", { thread: at(20) });
    expect(answer(event, [...accepted, queue]).touched).toEqual([samsTarget]);
  });

  test("on a request that is still open counts once it is accepted, and says so", () => {
    const early = [joined(sam), ...seasoned(lin)];
    expect(said(commented(ada, "/mentor @lin"), early)).toBe(
      "@ada, got it. `lin` becomes the mentor as soon as this request is accepted.",
    );
  });

  test("is for leads, and never about oneself", () => {
    for (const one of [olu, sam])
      expect(said(commented(one, "/mentor @lin"))).toBe(
        one === sam
          ? "@sam, you can't choose your own mentor. In **Newcomers**, that's up to the leads of its communities: `ada`. Nothing has changed."
          : "@olu, thank you, but mentors in **Newcomers** are chosen by the leads of its communities: `ada`. Please ask one of them. Nothing has changed.",
      );
  });

  test("names nobody as choosing their own mentor, though they lead a community of the programme", () => {
    const leads = adopted({
      id: "adopted/2",
      at: "2026-02-01T00:00:00.000Z",
      people: { ada: ada.id, sam: sam.id },
      leads: { "ui-ux": [ada.id, sam.id] },
    });
    const text = (files["communities/ui-ux.yml"] ?? "").replace(
      "leads:",
      "leads:\n  - { github: sam }",
    );
    const definitions = mentoring({ "communities/ui-ux.yml": text });
    const facts = [...accepted, leads];
    for (const one of [olu, sam])
      expect(said(commented(one, "/mentor @lin"), facts, { definitions })).toContain(
        "the leads of its communities: `ada`. ",
      );
  });

  test("names up to ten who may choose; of more it says who they are", () => {
    const seen = world({ logins: logins(crowd) });
    const asked = { isOwn: false, voice: PLAIN };
    const choosing = (count: number) => {
      const people = crowd.slice(0, count).map(({ id }) => id);
      return leadsChoose("olu", "Newcomers", { role: "leads", people }, asked, seen);
    };
    expect(choosing(10)).toMatch(/communities: `p70`, .*`p78`, and `p79`\. Please/);
    expect(choosing(11)).toContain("the leads of its communities. Please");
  });

  test("of the lead of another community names who may, or that the owners do", () => {
    expect(said(commented(lin, "/mentor @lin"))).toContain("the leads of its communities: `ada`.");
    const nobody = adopted({ id: "adopted/2", at: "2026-02-01T00:00:00.000Z", people: {} });
    expect(said(commented(lin, "/mentor @lin"), [...accepted, nobody])).toContain(
      "are chosen by the owners of the organization. Please",
    );
  });

  test("says who it is already", () => {
    expect(said(commented(ada, "/mentor @olu"), [...accepted, paired()])).toContain(
      "`lin` is already the mentor of `sam`. To choose somebody else, first end that with `/part`.",
    );
  });

  test("asks whom it means, where it names nobody, or the person", () => {
    expect(said(commented(ada, "/mentor"))).toContain("who should it be?");
    expect(said(commented(ada, "/mentor somebody nice"))).toContain("who should it be?");
    expect(said(commented(ada, "/mentor @nobody-here"))).toBe(
      "@ada, I can't find `nobody-here` on GitHub. Is the name spelled right? Comment `/mentor @somebody` with their GitHub user name. Nothing has changed.",
    );
    expect(said(commented(ada, "/mentor @lin @olu"))).toBe(
      "@ada, one mentor at a time, please: comment `/mentor @somebody` with a single name. Nothing has changed.",
    );
    expect(said(commented(ada, "/mentor @sam"))).toContain("nobody can be their own mentor");
  });

  test("tells kindly what stands in the way, and nothing about how somebody was judged", () => {
    expect(said(commented(ada, "/mentor @olu"))).toBe(
      "@ada, I've noted your choice, but they can't start yet. `olu` isn't in any of the communities of **Newcomers** yet. As soon as that changes, I'll pair them up. To choose somebody else, comment `/mentor @somebody`.",
    );
    const idle = [...accepted, joined(olu)];
    expect(said(commented(ada, "/mentor @olu"), idle)).toContain(
      "Mentors in **Newcomers** need 1 contribution, and I don't have that on record for `olu` yet.",
    );
    const trained = newcomers.replace("capacity: 1", "training: onboarding");
    const definitions = mentoring({ "mentorships/newcomers.yml": trained });
    expect(said(commented(ada, "/mentor @olu"), idle, { definitions })).toContain(
      "need 1 contribution and “Onboarding”",
    );
    const away = commanded(lin, "/away until 2027-01-31");
    expect(said(commented(ada, "/mentor @lin"), [...accepted, away])).toContain(
      "`lin` is away for four weeks or more",
    );
    const busy = paired({ mentee: olu.id, id: "paired/4", after: "x" });
    expect(said(commented(ada, "/mentor @lin"), [...accepted, busy])).toContain(
      "`lin` doesn't have room for another person right now",
    );
  });

  test("and /part belong where a mentor is asked for", () => {
    const nowhere = { threads: [] };
    expect(said(commented(ada, "/mentor @lin"), [], nowhere)).toBe(
      "@ada, `/mentor` only works on a request for a mentor, or on an issue where I ask for one. Nothing has changed.",
    );
    const other = { thread: thread({ ...at(20), labels: [], body: "Hello" }) };
    const there = commented(ada, "/part", { thread: at(20) });
    expect(said(there, [...accepted, raised("plan", at(20))], other)).toContain(
      "`/part` only works",
    );
    const definitions = mentoring({ "processes/join.yml": undefined });
    expect(said(commented(ada, "/part"), [], { definitions })).toContain("`/part` only works");
  });

  test("on a request that was taken back, or declined, says that it asks for nobody", () => {
    const early = [joined(sam), ...seasoned(lin)];
    const taken =
      "@ada, this request was withdrawn, so it doesn't need a mentor. To open it again, comment `/reopen`. Nothing has changed.";
    const word = commanded(sam, "/withdraw", { at: "2026-11-10T10:00:00.000Z" });
    expect(said(commented(ada, "/mentor @lin"), [...early, word])).toBe(taken);
    const over = [...early, word, concluded("withdrawn")];
    expect(said(commented(ada, "/mentor @lin"), over)).toBe(taken);
    const no = [...early, concluded("declined")];
    expect(said(commented(ada, "/mentor @lin"), no)).toContain("this request was declined");
  });

  test("and /part where the programme is gone say that it is no more", () => {
    const next = adopted({ id: "adopted/beef/0", commit: "beef", at: "2026-11-18T10:00:00.000Z" });
    const gone = { definitions: plainly(), definitionsAt: { c0ffee: mentoring() } };
    const facts = [...accepted, next];
    const queue = raised(`mentor/newcomers/${sam.id}/0`, at(20));
    const words =
      "@ada, the mentorship program **Newcomers** no longer exists, and every mentorship in it has ended. Nothing has changed.";
    for (const line of ["/mentor @lin", "/part"]) {
      expect(said(commented(ada, line), facts, gone)).toBe(words);
      expect(said(commented(ada, line, { thread: at(20) }), [...facts, queue], gone)).toBe(words);
    }
  });

  test("and /part count where the process is gone, and the programme is not", () => {
    const definitions = mentoring({ "processes/join.yml": files["processes/join.yml"] });
    expect(said(commented(sam, "/part"), [...accepted, paired()], { definitions })).toBe("");
    expect(said(commented(olu, "/part"), [...accepted, paired()], { definitions })).toContain(
      "only `lin`, `sam`, or a lead can end this mentorship",
    );
  });

  test("asks nothing of a request whose process pairs nobody", () => {
    const { definitions } = { definitions: mentoring() };
    const { join } = definitions.processes;
    if (!join) throw new Error("there is no process");
    const plain = {
      ...join,
      outcome: { accepted: [{ pair: "gone" }, { close: "completed" }] },
    } as const;
    const more = { definitions: { ...definitions, processes: { join: plain } } };
    expect(said(commented(ada, "/mentor @lin"), [], more)).toContain("`/mentor` only works");
  });
});

describe("/part", () => {
  const both = [...accepted, paired()];

  test("of the mentor, the mentee or a lead has the person looked at", () => {
    for (const one of [lin, sam, ada]) {
      const given = answer(commented(one, "/part"), both);
      expect(given).toEqual({ facts: [], messages: [], touched: [samsTarget] });
    }
  });

  test("of anybody else is answered kindly", () => {
    expect(said(commented(olu, "/part"), both)).toContain(
      "only `lin`, `sam`, or a lead can end this mentorship",
    );
  });

  test("lets whoever waits stop waiting, and a lead end the search, and nobody else", () => {
    expect(said(commented(sam, "/part"))).toBe("");
    expect(said(commented(ada, "/part"))).toBe("");
    expect(said(commented(olu, "/part"))).toBe(
      "@olu, only `sam` or a lead can end this search. Nothing has changed.",
    );
  });

  test("where there is nothing to end says so, to the person themselves as such", () => {
    const over = [...both, parted({ by: sam.id })];
    expect(said(commented(ada, "/part"), over)).toBe(
      "@ada, `sam` doesn't have a mentor here right now, so there's nothing to end.",
    );
    expect(said(commented(sam, "/part"), over)).toBe(
      "@sam, you don't have a mentor here right now, so there's nothing to end.",
    );
    expect(said(commented(ada, "/part"), [joined(sam)])).not.toContain("/withdraw");
    expect(said(commented(sam, "/part"), [joined(sam)])).toBe(
      "@sam, you don't have a mentor here yet, so there's nothing to end. To take your request back, comment `/withdraw`.",
    );
  });
});

describe("what else people do", () => {
  test("has whoever writes /leave looked at, whom somebody may depend on", () => {
    expect(answer(commented(lin, "/leave ui-ux"))).toEqual({
      facts: [],
      messages: [],
      touched: [{ kind: "person", person: lin.id }],
    });
    expect(answer(commented(lin, "/help")).touched).toEqual([]);
  });

  test("has those looked at who wait in a programme, where one who may mentor there comes or goes", () => {
    for (const line of ["/away until 2026-12-24", "/back"])
      expect(answer(commented(lin, line)).touched).toEqual([samsTarget]);
    expect(answer(commented(olu, "/back")).touched).toEqual([]);
    expect(answer(commented(lin, "/back"), [...accepted, paired()]).touched).toEqual([]);
  });

  test("is none of our business, and bots have no mentors", () => {
    for (const event of Object.values(oneOfEach(bot)))
      expect(answer(event)).toEqual({ facts: [], messages: [], touched: [] });
    expect(answer(oneOfEach(sam).pushed).touched).toEqual([]);
  });

  test("before anything is in force leads nowhere", () => {
    const event = commented(ada, "/mentor @lin");
    const { messages } = takenBy(mentorships, event, newWorld({ thread: thread() }));
    expect(messages[0]?.body).toContain("`/mentor` only works");
  });
});

test("what a programme asks of mentors reads also where nothing is in force", () => {
  const kept = { mentor: lin.id, bar: "unready" } as const;
  expect(cannotMentor("ada", kept, PROGRAMME, PLAIN, newWorld())).toContain("1 contribution");
});

test("a community that speaks Spanish is answered in Spanish, on requests and on issues of ours", () => {
  const definitions = mentoring(inSpanish);
  const queue = raised(`mentor/newcomers/${sam.id}/0`, at(20));
  const ours = { definitions, thread: thread({ ...at(20), labels: [], body: "" }) };
  const answers = [
    said(commented(olu, "/part"), accepted, { definitions }),
    said(commented(olu, "/part", { thread: at(20) }), [...accepted, queue], ours),
  ];
  const words =
    "@olu, esta búsqueda solo la puede terminar `sam` o alguien que coordina. No cambió nada.";
  expect(answers).toEqual([words, words]);
});
