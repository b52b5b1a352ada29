// Generated from locales/ by `npm run generate`. Do not edit.
import { adoption } from "./adoption.ts";
import { asking } from "./asking.ts";
import { away } from "./away.ts";
import { changes } from "./changes.ts";
import { checklists } from "./checklists.ts";
import { claiming } from "./claiming.ts";
import { conditions } from "./conditions.ts";
import { contributions } from "./contributions.ts";
import { conversation } from "./conversation.ts";
import { corrections } from "./corrections.ts";
import { digest } from "./digest.ts";
import { directory } from "./directory.ts";
import { firstDefinitions } from "./first-definitions.ts";
import { forms } from "./forms.ts";
import { gatherings } from "./gatherings.ts";
import { github } from "./github.ts";
import { helping } from "./helping.ts";
import { hiding } from "./hiding.ts";
import { labels } from "./labels.ts";
import { ladder } from "./ladder.ts";
import { linking } from "./linking.ts";
import { logs } from "./logs.ts";
import { meetings } from "./meetings.ts";
import { membership } from "./membership.ts";
import { mentorships } from "./mentorships.ts";
import { nominations } from "./nominations.ts";
import { opportunities } from "./opportunities.ts";
import { pathways } from "./pathways.ts";
import { publishing } from "./publishing.ts";
import { recognition } from "./recognition.ts";
import { requests } from "./requests.ts";
import { revoking } from "./revoking.ts";
import { roles } from "./roles.ts";
import { roundUp } from "./round-up.ts";
import { starts } from "./starts.ts";
import { types } from "./types.ts";

export const OWN = [
  adoption,
  asking,
  away,
  changes,
  checklists,
  claiming,
  conditions,
  contributions,
  conversation,
  corrections,
  digest,
  directory,
  firstDefinitions,
  forms,
  gatherings,
  github,
  helping,
  hiding,
  labels,
  ladder,
  linking,
  logs,
  meetings,
  membership,
  mentorships,
  nominations,
  opportunities,
  pathways,
  publishing,
  recognition,
  requests,
  revoking,
  roles,
  roundUp,
  starts,
  types,
];
