// Generated from locales/*/helping.ftl by `npm run generate`. Do not edit.
import type { Shown } from "../shown.ts";
import { topic } from "../topic.ts";

export interface Helping {
  readonly "helping-noted": { readonly count: number; readonly person: Shown | number; readonly name: Shown | number; };
  readonly "helping-noted-lead": { readonly person: Shown | number; readonly name: Shown | number; };
  readonly "helping-nobody-too": { readonly count: number; readonly name: Shown | number; };
  readonly "helping-left-out": { readonly name: Shown | number; };
  readonly "helping-nothing": { readonly person: Shown | number; };
  readonly "helping-how": { readonly person: Shown | number; };
  readonly "helping-not-asker": { readonly person: Shown | number; };
  readonly "helping-nobody": { readonly person: Shown | number; readonly name: Shown | number; };
  readonly "helping-own": { readonly person: Shown | number; };
  readonly "helping-own-lead": { readonly person: Shown | number; };
  readonly "helping-asked": { readonly person: Shown | number; readonly name: Shown | number; };
}

export const helping = topic<Helping>({
  en: "helping-noted = { $count ->\n    [one] { $person }, I've noted that { $name } helped you here. Good to know, and thank you both!\n   *[other] { $person }, I've noted that { $name } helped you here. Good to know, and thank you all!\n}\nhelping-noted-lead = { $person }, I've noted that { $name } helped here. Thanks for noticing!\nhelping-nobody-too =\n    { $count ->\n        [one] I can't find { $name } on GitHub. Is the name spelled right?\n       *[other] I can't find { $name } on GitHub. Are the names spelled right?\n    }\nhelping-left-out = I've left out { $name }: only the help of others counts.\nhelping-nothing = { $person }, I haven't noted anything.\nhelping-how = { $person }, to say who helped you, name them: `/helpful @ada`. I haven't noted anything.\nhelping-not-asker = { $person }, that's for whoever asked here, a lead, or an owner of the organization to say. I haven't noted anything.\nhelping-nobody = { $person }, I can't find { $name } on GitHub. Is the name spelled right? I haven't noted anything.\nhelping-own = { $person }, glad you found it yourself! It only counts when you say it about somebody else. I haven't noted anything.\nhelping-own-lead = { $person }, somebody else has to say that about you: whoever asked here, or another lead. I haven't noted anything.\nhelping-asked = { $person }, { $name } is who asked here, and only the help of others counts. I haven't noted anything.\n",
  es: "helping-noted =\n    { $count ->\n        [one] { $person }, anoté que { $name } te ayudó aquí. ¡Qué bueno saberlo, y muchas gracias a ti y a { $name }!\n       *[other] { $person }, anoté que { $name } te ayudaron aquí. ¡Qué bueno saberlo, y muchas gracias a todo el mundo!\n    }\nhelping-noted-lead = { $person }, anoté aquí la ayuda de { $name }. ¡Gracias por fijarte!\nhelping-nobody-too =\n    { $count ->\n        [one] No encuentro a { $name } en GitHub. ¿Está bien escrito el nombre?\n       *[other] No encuentro a { $name } en GitHub. ¿Están bien escritos los nombres?\n    }\nhelping-left-out = No incluí a { $name }: solo cuenta la ayuda de otras personas.\nhelping-nothing = { $person }, no anoté nada.\nhelping-how = { $person }, para decir quién te ayudó, nombra a esa persona: `/helpful @ada`. No anoté nada.\nhelping-not-asker = { $person }, eso lo dice quien hizo la pregunta, o una persona que coordine una comunidad o sea propietaria de la organización. No anoté nada.\nhelping-nobody = { $person }, no encuentro a { $name } en GitHub. ¿Está bien escrito el nombre? No anoté nada.\nhelping-own = { $person }, ¡qué bueno que encontraste la respuesta! Solo cuenta cuando lo dices de otra persona. No anoté nada.\nhelping-own-lead = { $person }, eso lo tiene que decir de ti otra persona: quien hizo la pregunta o alguien más que coordine una comunidad. No anoté nada.\nhelping-asked = { $person }, fue { $name } quien preguntó aquí, y solo cuenta la ayuda de otras personas. No anoté nada.\n",
});
