import type { Fact, FactKind, FactOf } from "../../src/core/fact.ts";
import type { Settled } from "../../src/core/settle.ts";
import { pathways } from "../../src/features/pathways/index.ts";
import type { Definitions } from "../../src/definitions/definitions.ts";
import { definitions, files } from "./definitions.ts";
import { everyFact } from "./every-fact.ts";
import { commanded, merged, raised, reached } from "./facts.ts";
import { sam } from "./people.ts";
import { settledBy } from "./play.ts";
import { at } from "./places.ts";
import { wanted } from "./steps.ts";
import { type Sketch, world } from "./world.ts";

/** The private repository that leads read. */
export const people = { id: 77, owner: "harbor", name: "people", private: true } as const;

/** What an active contributor goes on being asked. */
export const ASKED = "{ contributions: { at-least: 1, within: 1 month } }";

/** The small organisation, whose one stage asks for a contribution and goes on asking for more. */
export function resting(more = `stays-while: ${ASKED}`, settings = "private: people\n") {
  return definitions({
    "waymark.yml": `${files["waymark.yml"] ?? ""}${settings}`,
    "pathways/design.yml": `name: Design pathway
stages:
  - id: active
    name: Active contributor
    when: { contributions: { at-least: 1 } }
    ${more}
  - id: core
    name: Core contributor
    when: { contributions: { at-least: 99 } }
`,
  });
}

/** Sam's stage was reached, and rests. */
export function restingFacts(stage: string): readonly Fact[] {
  return (["stage-quiet", "stage-rested"] as const).map((kind) => ({ ...everyFact[kind], stage }));
}

/** Sam, day by day: what they do, what is seen then, and what came of it. */
export class Days {
  readonly facts: Fact[] = [];
  readonly #sketch: Sketch;
  #merged = 0;

  constructor(inForce: Definitions = resting(), sketch: Sketch = {}) {
    this.#sketch = {
      definitions: inForce,
      repositories: [people],
      written: {},
      refused: {},
      ...sketch,
    };
  }

  /** Others may follow. */
  under(inForce: Definitions): Days {
    const next = new Days(inForce, { ...this.#sketch, definitions: inForce });
    next.facts.push(...this.facts);
    return next;
  }

  contribute(day: string): this {
    this.#merged += 1;
    this.facts.push(merged(this.#merged, { at: noon(day) }));
    return this;
  }

  say(day: string, words: string): this {
    this.facts.push(commanded(sam, words, { at: noon(day) }));
    return this;
  }

  reach(day: string): this {
    this.facts.push(reached("active", { at: noon(day) }));
    return this;
  }

  /** What follows on a day; the issue for leads is opened, and the facts stay. */
  look(day: string): Settled {
    const now = noon(day);
    const found = this.seen(now);
    this.facts.push(...found.facts);
    for (const { tag } of wanted(found.plan, "ensure-issue"))
      if (!this.facts.some((fact) => fact.kind === "raised" && fact.tag === tag))
        this.facts.push({ ...raised(tag, at(20 + this.facts.length, people)), at: now });
    return found;
  }

  /** The same without anything that stays. */
  seen(now: string): Settled {
    const target = { kind: "person", person: sam.id } as const;
    return settledBy(pathways, target, world({ ...this.#sketch, facts: this.facts, now }));
  }

  of<K extends FactKind>(kind: K): readonly FactOf<K>[] {
    return this.facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
  }
}

export function noon(day: string): string {
  return `${day}T12:00:00.000Z`;
}
