// Generated from locales/*/away.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Away {
  readonly "away-noted": { readonly person: Shown | number; readonly day: Shown | number; };
  readonly "away-ends-pairs": { readonly programs: Shown | number; readonly day: Shown | number; };
  readonly "away-how": { readonly person: Shown | number; readonly problem: Shown | number; readonly example: Shown | number; readonly day: Shown | number; };
  readonly "away-wrong-nothing": Record<never, never>;
  readonly "away-wrong-words": Record<never, never>;
  readonly "away-wrong-somebody-else": Record<never, never>;
  readonly "away-wrong-past": { readonly day: Shown | number; };
  readonly "away-wrong-too-far": { readonly day: Shown | number; };
  readonly "away-wrong-no-such-day": { readonly day: Shown | number; };
  readonly "away-welcome-back": { readonly person: Shown | number; };
  readonly "away-was-not": { readonly person: Shown | number; };
  readonly "away-is-back": { readonly people: Shown | number; readonly person: Shown | number; };
  readonly "away-form": { readonly question: Shown | number; readonly problem: Shown | number; readonly example: Shown | number; readonly day: Shown | number; };
  readonly "away-ends": { readonly day: Shown | number; };
}

export const away = topic<Away>({
  en: "away-noted = { $person }, got it: you're away through { $day }. Until then your own reminders and deadlines wait, and I'll ask other people instead of you wherever I can. Back sooner? Comment `/back`.\naway-ends-pairs = That's four weeks or more, so the people you mentor in { $programs } will be matched with somebody else, and I'll let their leads know. To stay together, comment `/back` or name an earlier day by the end of { $day }.\naway-how = { $person }, { $problem } Try `/away until { $example }`, for example; the latest day I can take is { $day }. You don't have to give a reason. Nothing has changed.\naway-wrong-nothing = until when are you away?\naway-wrong-words = please write just the date: year, month, and day. I don't read or keep anything else, such as a reason.\naway-wrong-somebody-else = I can only take this down for you: everybody says for themselves when they're away.\naway-wrong-past = that day is already over: { $day }.\naway-wrong-too-far = that's more than a year from now: { $day }.\naway-wrong-no-such-day = there's no { $day } in the calendar.\naway-welcome-back = { $person }, welcome back! Your reminders and deadlines are running again, and I'll ask you again, too.\naway-was-not = { $person }, good to see you! I didn't have you down as away, so nothing has changed.\naway-is-back = { $people }, { $person } is back.\naway-form = Before your break can begin, *{ $question }* needs another answer: { $problem } Edit this issue's description and write a day such as `{ $example }`; the latest day I can take is { $day }.\naway-ends = You're away through { $day }. Back sooner? Comment `/back`.\n",
  es: "away-noted = { $person }, anotado: no vas a estar hasta el { $day } inclusive. Hasta entonces tus recordatorios y plazos esperan y, siempre que pueda, les preguntaré a otras personas en tu lugar. ¿Vuelves antes? Comenta `/back`.\naway-ends-pairs = Son cuatro semanas o más, así que buscaré a alguien más para las personas a las que acompañas en { $programs } y les avisaré a quienes coordinan. Para seguir acompañándolas, comenta `/back` o indica un día anterior antes de que termine el { $day }.\naway-how = { $person }, { $problem } Prueba, por ejemplo, con `/away until { $example }`; el último día que puedo anotar es el { $day }. No hace falta que digas el motivo. No cambió nada.\naway-wrong-nothing = ¿hasta qué día no vas a estar?\naway-wrong-words = escribe solo la fecha, por favor: año, mes y día. No leo ni guardo nada más, como el motivo.\naway-wrong-somebody-else = solo puedo anotar tu ausencia: cada persona avisa de la suya.\naway-wrong-past = el { $day } ya pasó.\naway-wrong-too-far = para el { $day } falta más de un año.\naway-wrong-no-such-day = el día { $day } no existe en el calendario.\naway-welcome-back = { $person }, ¡qué bueno tenerte de vuelta! Tus recordatorios y plazos vuelven a correr, y volveré a contar contigo.\naway-was-not = { $person }, ¡qué bueno verte! No tenía anotada ninguna ausencia tuya, así que no cambió nada.\naway-is-back = { $people }: { $person } ya está de vuelta.\naway-form = Antes de que empiece tu pausa, *{ $question }* necesita otra respuesta: { $problem } Edita la descripción de este issue y escribe un día como `{ $example }`; el último día que puedo anotar es el { $day }.\naway-ends = No vas a estar hasta el { $day } inclusive. ¿Vuelves antes? Comenta `/back`.\n",
});
