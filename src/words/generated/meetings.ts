// Generated from locales/*/meetings.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Meetings {
  readonly "meetings-once": { readonly day: Shown | number; };
  readonly "meetings-daily": { readonly count: number; };
  readonly "meetings-weekly": { readonly count: number; };
  readonly "meetings-weekly-on": { readonly count: number; readonly weekday: Shown | number; };
  readonly "meetings-monthly": { readonly count: number; };
  readonly "meetings-monthly-some": { readonly count: number; readonly weekday: Shown | number; };
  readonly "meetings-monthly-day": { readonly count: number; readonly day: Shown | number; };
  readonly "meetings-monthly-on": { readonly count: number; readonly which: Shown | number; readonly weekday: Shown | number; };
  readonly "meetings-which-first": Record<never, never>;
  readonly "meetings-which-second": Record<never, never>;
  readonly "meetings-which-third": Record<never, never>;
  readonly "meetings-which-fourth": Record<never, never>;
  readonly "meetings-which-last": Record<never, never>;
  readonly "meetings-at": { readonly when: Shown | number; readonly time: Shown | number; readonly zone: Shown | number; };
  readonly "meetings-only-at": { readonly time: Shown | number; readonly zone: Shown | number; };
  readonly "meetings-for": { readonly when: Shown | number; readonly length: Shown | number; };
  readonly "meetings-only-for": { readonly length: Shown | number; };
  readonly "meetings-moment": { readonly day: Shown | number; readonly time: Shown | number; readonly zone: Shown | number; readonly universal: Shown | number; };
  readonly "meetings-moment-day": { readonly day: Shown | number; readonly time: Shown | number; readonly zone: Shown | number; readonly universal: Shown | number; readonly weekday: Shown | number; };
  readonly "meetings-moment-utc": { readonly day: Shown | number; readonly time: Shown | number; };
}

export const meetings = topic<Meetings>({
  en: "meetings-once = on { $day }\nmeetings-daily = { $count ->\n    [one] every day\n   *[other] every { $count } days\n}\nmeetings-weekly = { $count ->\n    [one] every week\n   *[other] every { $count } weeks\n}\nmeetings-weekly-on = { $count ->\n    [one] { $weekday }s\n   *[other] every { $count } weeks on { $weekday }\n}\nmeetings-monthly = { $count ->\n    [one] every month\n   *[other] every { $count } months\n}\nmeetings-monthly-some = { $count ->\n    [one] every month on a { $weekday }\n   *[other] every { $count } months on a { $weekday }\n}\nmeetings-monthly-day = { $count ->\n    [one] on day { $day } of every month\n   *[other] every { $count } months on day { $day }\n}\nmeetings-monthly-on = { $count ->\n    [one] the { $which } { $weekday } of every month\n   *[other] every { $count } months on the { $which } { $weekday }\n}\nmeetings-which-first = first\nmeetings-which-second = second\nmeetings-which-third = third\nmeetings-which-fourth = fourth\nmeetings-which-last = last\nmeetings-at = { $when } at { $time } ({ $zone })\nmeetings-only-at = at { $time } ({ $zone })\nmeetings-for = { $when }, for { $length }\nmeetings-only-for = for { $length }\nmeetings-moment = { $day } at { $time } ({ $zone }, { $universal } UTC)\nmeetings-moment-day = { $day } at { $time } ({ $zone }, { $universal } UTC on { $weekday })\nmeetings-moment-utc = { $day } at { $time } UTC\n",
  es: "meetings-once = el { $day }\nmeetings-daily = { $count ->\n    [one] todos los días\n   *[other] cada { $count } días\n}\nmeetings-weekly = { $count ->\n    [one] todas las semanas\n   *[other] cada { $count } semanas\n}\nmeetings-weekly-on = { $count ->\n    [one] cada { $weekday }\n   *[other] { $weekday } cada { $count } semanas\n}\nmeetings-monthly = { $count ->\n    [one] todos los meses\n   *[other] cada { $count } meses\n}\nmeetings-monthly-some = { $count ->\n    [one] un { $weekday } al mes\n   *[other] un { $weekday } cada { $count } meses\n}\nmeetings-monthly-day = { $count ->\n    [one] el día { $day } de cada mes\n   *[other] el día { $day } cada { $count } meses\n}\nmeetings-monthly-on = { $count ->\n    [one] el { $which } { $weekday } de cada mes\n   *[other] el { $which } { $weekday } cada { $count } meses\n}\nmeetings-which-first = primer\nmeetings-which-second = segundo\nmeetings-which-third = tercer\nmeetings-which-fourth = cuarto\nmeetings-which-last = último\nmeetings-at = { $when } a las { $time } ({ $zone })\nmeetings-only-at = a las { $time } ({ $zone })\nmeetings-for = { $when }, durante { $length }\nmeetings-only-for = durante { $length }\nmeetings-moment = { $day }, a las { $time } ({ $zone }, { $universal } UTC)\nmeetings-moment-day = { $day }, a las { $time } ({ $zone }, { $universal } UTC del { $weekday })\nmeetings-moment-utc = { $day }, a las { $time } UTC\n",
});
