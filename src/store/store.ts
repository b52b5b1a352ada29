import { adoptionsIn } from "./adoptions.ts";
import { type Beside, beside, keepUp } from "./beside/anew.ts";
import { type Claims, claims } from "./claims.ts";
import { type Commits, commits } from "./commit.ts";
import { connect, type Database } from "./connect.ts";
import { type Gauges, gauges } from "./counts.ts";
import { type DeedsAnew, deedsAnew } from "./deeds-anew.ts";
import { type DefinitionsKept, definitionsKept } from "./definitions.ts";
import { type Deliveries, deliveries } from "./deliveries.ts";
import { type Facts, facts } from "./facts.ts";
import { type Histories, histories } from "./histories.ts";
import { type Leases, leases } from "./leases.ts";
import { type Listings, listings } from "./listings.ts";
import { type KeptTallies, tallies } from "./tallies.ts";
import { type Messages, messages } from "./messages.ts";
import { migrate } from "./migrate.ts";
import { type Organizations, organizations } from "./organizations.ts";
import { type Hiding, hiding } from "./hiding.ts";
import { type Pauses, pauses } from "./pauses.ts";
import { type People, people } from "./people.ts";
import { type Pruning, pruning } from "./prune.ts";
import { type Publishing, publishing } from "./publishing.ts";
import { type Recognitions, recognitions } from "./recognitions.ts";
import { type Records, records } from "./records.ts";
import { type Standings, standings } from "./standings.ts";
import { type SumsAnew, sumsAnew } from "./sums-anew.ts";
import { type Targets, targets } from "./targets.ts";
import { listen, type Wake } from "./wake.ts";
import { type Writings, writings } from "./written.ts";

/** Everything Waymark remembers. Every write is whole or not at all, whatever is killed when. */
export interface Store
  extends
    Beside,
    Claims,
    Commits,
    DeedsAnew,
    DefinitionsKept,
    Deliveries,
    Facts,
    Gauges,
    Hiding,
    Histories,
    Leases,
    Listings,
    Messages,
    Organizations,
    Pauses,
    People,
    Pruning,
    Publishing,
    Recognitions,
    Records,
    KeptTallies,
    Standings,
    SumsAnew,
    Targets,
    Wake,
    Writings {
  readonly db: Database;
}

/** Opens a PostgreSQL and brings its tables to this version. */
export async function openStore(url: string): Promise<Store> {
  const db = connect(url);
  const inForce = definitionsKept(db);
  const naming = { ...inForce, adoptions: adoptionsIn(db) };
  try {
    await migrate(db);
    await keepUp(db, naming);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  const ear = listen(url);
  return {
    db,
    ...beside(db, naming),
    ...claims(db),
    ...commits(db, naming),
    ...inForce,
    ...deedsAnew(db),
    ...deliveries(db),
    ...facts(db, naming.adoptions),
    ...gauges(db),
    ...leases(db),
    ...listings(db),
    ...tallies(db),
    ...messages(db),
    ...organizations(db),
    ...hiding(db),
    ...histories(db),
    ...pauses(db),
    ...people(db),
    ...pruning(db),
    ...publishing(db),
    ...recognitions(db),
    ...records(db),
    ...standings(db),
    ...sumsAnew(db),
    ...targets(db),
    ...writings(db),
    onWake: (callback) => ear.onWake(callback),
    async close() {
      await ear.close();
      await db.destroy();
    },
  };
}
