// Generated from locales/*/digest.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Digest {
  readonly "digest-issue-title": { readonly community: Shown | number; };
  readonly "digest-issue": { readonly weekday: Shown | number; readonly community: Shown | number; };
  readonly "digest-issue-close": Record<never, never>;
  readonly "digest-greeting": { readonly people: Shown | number; readonly community: Shown | number; };
  readonly "digest-greeting-nobody": { readonly community: Shown | number; };
  readonly "digest-joined-title": Record<never, never>;
  readonly "digest-reached-title": Record<never, never>;
  readonly "digest-close-title": Record<never, never>;
  readonly "digest-confirm-title": Record<never, never>;
  readonly "digest-waiting-title": Record<never, never>;
  readonly "digest-joined": { readonly name: Shown | number; readonly day: Shown | number; };
  readonly "digest-reached": { readonly name: Shown | number; readonly stage: Shown | number; readonly pathway: Shown | number; readonly day: Shown | number; };
  readonly "digest-close": { readonly name: Shown | number; readonly stage: Shown | number; readonly pathway: Shown | number; readonly missing: Shown | number; };
  readonly "digest-confirm": { readonly name: Shown | number; readonly stage: Shown | number; readonly pathway: Shown | number; readonly day: Shown | number; readonly thread: Shown | number; };
  readonly "digest-request": { readonly thread: Shown | number; readonly title: Shown | number; readonly name: Shown | number; readonly day: Shown | number; readonly missing: Shown | number; };
  readonly "digest-request-first": { readonly thread: Shown | number; readonly title: Shown | number; readonly name: Shown | number; readonly day: Shown | number; readonly missing: Shown | number; };
  readonly "digest-search": { readonly thread: Shown | number; readonly name: Shown | number; readonly program: Shown | number; readonly day: Shown | number; };
  readonly "digest-more": { readonly count: Shown | number; };
}

export const digest = topic<Digest>({
  en: "digest-issue-title = The week in { $community }\ndigest-issue = Every { $weekday }, I write here what's new in { $community }: who joined, who reached a stage or is close to one, and who waits for an answer. In a week without any of that, I write nothing.\ndigest-issue-close = Would you rather not have this? Close the issue, and I'll stop. Reopen it, and I'll go on.\ndigest-greeting = { $people }, here's your week in { $community }.\ndigest-greeting-nobody = Here's the week in { $community }.\ndigest-joined-title = **New this week.** Say hello!\ndigest-reached-title = **Reached a stage this week.** Time to celebrate!\ndigest-close-title = **Close to a stage.** A hint from you may be all it takes.\ndigest-confirm-title = **Waiting for your word on a stage.** To say yes, comment `/confirm` there.\ndigest-waiting-title = **Waiting for an answer for a week or more**\ndigest-joined = { $name }, on { $day }\ndigest-reached = { $name }: { $stage } ({ $pathway }), on { $day }\ndigest-close = { $name }, { $stage } ({ $pathway }): { $missing }\ndigest-confirm = { $name }: { $stage } ({ $pathway }), asked on { $day } in { $thread }\ndigest-request = { $thread } (“{ $title }” for { $name }), since { $day }: { $missing }\ndigest-request-first = { $thread } (“{ $title }” for { $name }), since { $day }: { $missing }. It's { $name }'s first request here.\ndigest-search = { $thread }: { $name } has been waiting for a mentor in { $program } since { $day }\ndigest-more = and { $count } more\n",
  es: "digest-issue-title = La semana en { $community }\ndigest-issue = Cada { $weekday } cuento aquí las novedades de { $community }: quién se unió, quién llegó a una etapa o está cerca de alcanzarla y quién espera una respuesta. Si en una semana no hay nada de eso, no escribo.\ndigest-issue-close = ¿Prefieren no recibirlo? Cierren este issue y dejo de escribir. Si lo vuelven a abrir, sigo.\ndigest-greeting = { $people }, esta fue su semana en { $community }.\ndigest-greeting-nobody = Esta fue la semana en { $community }.\ndigest-joined-title = **Caras nuevas esta semana.** ¡A saludar!\ndigest-reached-title = **Llegaron a una etapa esta semana.** ¡Hay que celebrarlo!\ndigest-close-title = **Muy cerca de una etapa.** Quizá baste con un empujoncito.\ndigest-confirm-title = **Etapas que esperan su palabra.** Para confirmar, comenten `/confirm` en cada issue.\ndigest-waiting-title = **Esperan una respuesta desde hace una semana o más**\ndigest-joined = { $name }, el { $day }\ndigest-reached = { $name }: { $stage } ({ $pathway }), el { $day }\ndigest-close = { $name }, { $stage } ({ $pathway }): { $missing }\ndigest-confirm = { $name }: { $stage } ({ $pathway }), se preguntó el { $day } en { $thread }\ndigest-request = { $thread } («{ $title }», para { $name }), desde el { $day }: { $missing }\ndigest-request-first = { $thread } («{ $title }», para { $name }), desde el { $day }: { $missing }. Es la primera solicitud de { $name } aquí.\ndigest-search = { $thread }: { $name } espera una mentoría en { $program } desde el { $day }\ndigest-more = y { $count } más\n",
});
