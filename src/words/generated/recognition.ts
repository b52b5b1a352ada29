// Generated from locales/*/recognition.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Recognition {
  readonly "recognition-thanks": { readonly person: Shown | number; readonly badge: Shown | number; };
  readonly "recognition-thanks-several": { readonly person: Shown | number; readonly count: Shown | number; };
  readonly "recognition-badge": { readonly badge: Shown | number; readonly about: Shown | number; };
  readonly "recognition-reached": { readonly stage: Shown | number; };
  readonly "recognition-count": { readonly count: number; };
  readonly "recognition-next": { readonly labels: Shown | number; };
  readonly "recognition-progress": Record<never, never>;
  readonly "recognition-milestone": { readonly count: number; readonly person: Shown | number; };
  readonly "recognition-quiet": { readonly person: Shown | number; };
  readonly "recognition-thanked-again": { readonly person: Shown | number; };
}

export const recognition = topic<Recognition>({
  en: "recognition-thanks = Thank you, { $person }! 🎉 You've earned { $badge }.\nrecognition-thanks-several = Thank you, { $person }! 🎉 You've earned { $count } badges:\nrecognition-badge = { $badge }: { $about }\nrecognition-reached = You've reached { $stage }.\nrecognition-count =\n    { $count ->\n        [1] And it's your first contribution!\n       *[other] And it's your contribution number { $count }!\n    }\nrecognition-next = Looking for what's next? Try an issue labeled { $labels }.\nrecognition-progress = To see how far you've come, comment `/progress`.\nrecognition-milestone =\n    { $count ->\n        [1] Thank you, { $person }! 🎉 That's your first contribution here: welcome! To see how far you've come, comment `/progress`.\n       *[other] Thank you, { $person }! 🎉 That's your contribution number { $count }. To see how far you've come, comment `/progress`.\n    }\nrecognition-quiet = { $person }, got it: I don't thank you in comments anymore, nor mention you when a badge becomes yours. What you do counts as before, and badges come all the same. For thanks again, comment `/thank-me`.\nrecognition-thanked-again = { $person }, with pleasure: the next time you earn a badge, I thank you where it happened. For silence again, comment `/quiet`.\n",
  es: "recognition-thanks = ¡Gracias, { $person }! 🎉 Ganaste { $badge }.\nrecognition-thanks-several = ¡Gracias, { $person }! 🎉 Ganaste { $count } insignias:\nrecognition-badge = { $badge }: { $about }\nrecognition-reached = Alcanzaste { $stage }.\nrecognition-count =\n    { $count ->\n        [1] ¡Y es tu primera contribución!\n       *[other] ¡Y ya van { $count } contribuciones tuyas!\n    }\nrecognition-next = ¿Buscas con qué seguir? Prueba con un issue que tenga la etiqueta { $labels }.\nrecognition-progress = Para ver todo lo que llevas logrado, comenta `/progress`.\nrecognition-milestone =\n    { $count ->\n        [1] ¡Gracias, { $person }! 🎉 Es tu primera contribución aquí: ¡te damos la bienvenida! Para ver todo lo que llevas logrado, comenta `/progress`.\n       *[other] ¡Gracias, { $person }! 🎉 Ya van { $count } contribuciones tuyas. Para ver todo lo que llevas logrado, comenta `/progress`.\n    }\nrecognition-quiet = { $person }, anotado: ya no te agradezco en comentarios ni te menciono cuando recibes una insignia. Lo que haces cuenta como siempre y las insignias llegan igual. Si quieres que vuelva a agradecerte, comenta `/thank-me`.\nrecognition-thanked-again = { $person }, con gusto: la próxima vez que ganes una insignia, te lo agradezco allí mismo. Si prefieres silencio, comenta `/quiet`.\n",
});
