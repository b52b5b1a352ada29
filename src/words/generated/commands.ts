// Generated from locales/*/commands.ftl by `npm run generate`. Do not edit.
import { topic } from "../topic.ts";

export interface Commands {
  readonly "commands-help-usage": Record<never, never>;
  readonly "commands-help-help": Record<never, never>;
  readonly "commands-help-who": Record<never, never>;
  readonly "commands-help-example": Record<never, never>;
  readonly "commands-away-usage": Record<never, never>;
  readonly "commands-away-help": Record<never, never>;
  readonly "commands-away-who": Record<never, never>;
  readonly "commands-away-example": Record<never, never>;
  readonly "commands-back-usage": Record<never, never>;
  readonly "commands-back-help": Record<never, never>;
  readonly "commands-back-who": Record<never, never>;
  readonly "commands-back-example": Record<never, never>;
  readonly "commands-hide-me-usage": Record<never, never>;
  readonly "commands-hide-me-help": Record<never, never>;
  readonly "commands-hide-me-who": Record<never, never>;
  readonly "commands-hide-me-example": Record<never, never>;
  readonly "commands-show-me-usage": Record<never, never>;
  readonly "commands-show-me-help": Record<never, never>;
  readonly "commands-show-me-who": Record<never, never>;
  readonly "commands-show-me-example": Record<never, never>;
  readonly "commands-done-usage": Record<never, never>;
  readonly "commands-done-help": Record<never, never>;
  readonly "commands-done-who": Record<never, never>;
  readonly "commands-done-example": Record<never, never>;
  readonly "commands-undo-usage": Record<never, never>;
  readonly "commands-undo-help": Record<never, never>;
  readonly "commands-undo-who": Record<never, never>;
  readonly "commands-undo-example": Record<never, never>;
  readonly "commands-credit-usage": Record<never, never>;
  readonly "commands-credit-help": Record<never, never>;
  readonly "commands-credit-who": Record<never, never>;
  readonly "commands-credit-example": Record<never, never>;
  readonly "commands-leave-usage": Record<never, never>;
  readonly "commands-leave-help": Record<never, never>;
  readonly "commands-leave-who": Record<never, never>;
  readonly "commands-leave-example": Record<never, never>;
  readonly "commands-mentor-usage": Record<never, never>;
  readonly "commands-mentor-help": Record<never, never>;
  readonly "commands-mentor-who": Record<never, never>;
  readonly "commands-mentor-example": Record<never, never>;
  readonly "commands-part-usage": Record<never, never>;
  readonly "commands-part-help": Record<never, never>;
  readonly "commands-part-who": Record<never, never>;
  readonly "commands-part-example": Record<never, never>;
  readonly "commands-progress-usage": Record<never, never>;
  readonly "commands-progress-help": Record<never, never>;
  readonly "commands-progress-who": Record<never, never>;
  readonly "commands-progress-example": Record<never, never>;
  readonly "commands-approve-usage": Record<never, never>;
  readonly "commands-approve-help": Record<never, never>;
  readonly "commands-approve-who": Record<never, never>;
  readonly "commands-approve-example": Record<never, never>;
  readonly "commands-decline-usage": Record<never, never>;
  readonly "commands-decline-help": Record<never, never>;
  readonly "commands-decline-who": Record<never, never>;
  readonly "commands-decline-example": Record<never, never>;
  readonly "commands-withdraw-usage": Record<never, never>;
  readonly "commands-withdraw-help": Record<never, never>;
  readonly "commands-withdraw-who": Record<never, never>;
  readonly "commands-withdraw-example": Record<never, never>;
  readonly "commands-reopen-usage": Record<never, never>;
  readonly "commands-reopen-help": Record<never, never>;
  readonly "commands-reopen-who": Record<never, never>;
  readonly "commands-reopen-example": Record<never, never>;
  readonly "commands-start-usage": Record<never, never>;
  readonly "commands-start-help": Record<never, never>;
  readonly "commands-start-who": Record<never, never>;
  readonly "commands-start-example": Record<never, never>;
  readonly "commands-apply-usage": Record<never, never>;
  readonly "commands-apply-help": Record<never, never>;
  readonly "commands-apply-who": Record<never, never>;
  readonly "commands-apply-example": Record<never, never>;
  readonly "commands-confirm-usage": Record<never, never>;
  readonly "commands-confirm-help": Record<never, never>;
  readonly "commands-confirm-who": Record<never, never>;
  readonly "commands-confirm-example": Record<never, never>;
}

export const commands = topic<Commands>({
  en: "commands-help-usage = `/help`\ncommands-help-help = See everything you can write.\ncommands-help-who = everybody\ncommands-help-example = `/help`\ncommands-away-usage = `/away until date`\ncommands-away-help = Say that you're away up to and including that day. Your reminders and deadlines wait, and other people are asked instead of you where there are any. You don't have to give a reason. If it's four weeks or more (28 days, counting the first and the last), the people you mentor are matched with somebody else, unless you change your mind by the end of the next day.\ncommands-away-who = everybody, about themselves\ncommands-away-example = `/away until 2026-12-24`\ncommands-back-usage = `/back`\ncommands-back-help = Say that you're back before the day you named.\ncommands-back-who = everybody, about themselves\ncommands-back-example = `/back`\ncommands-hide-me-usage = `/hide-me`\ncommands-hide-me-help = Be left out of every list Waymark keeps, on its web pages and in tables. What you do still counts.\ncommands-hide-me-who = everybody, about themselves\ncommands-hide-me-example = `/hide-me`\ncommands-show-me-usage = `/show-me`\ncommands-show-me-help = Be named in Waymark's lists again.\ncommands-show-me-who = everybody, about themselves\ncommands-show-me-example = `/show-me`\ncommands-done-usage = `/done item`\ncommands-done-help = Tick an item of this request's checklist.\ncommands-done-who = anyone who may tick that item\ncommands-done-example = `/done meeting`\ncommands-undo-usage = `/undo item`\ncommands-undo-help = Clear an item of the checklist again.\ncommands-undo-who = anyone who may tick that item\ncommands-undo-example = `/undo meeting`\ncommands-credit-usage = `/credit @somebody organized https://…`\ncommands-credit-help = Record work that GitHub can't see, with a link to it.\ncommands-credit-who = leads, and never about their own work\ncommands-credit-example = `/credit @ada organized https://example.org/meetup`\ncommands-leave-usage = `/leave`\ncommands-leave-help = Leave this community, or the one you name. You can always join again.\ncommands-leave-who = members of a community\ncommands-leave-example = `/leave ui-ux`\ncommands-mentor-usage = `/mentor @somebody`\ncommands-mentor-help = Choose somebody's mentor, on their request or where you're asked for one.\ncommands-mentor-who = leads of a mentorship program's communities\ncommands-mentor-example = `/mentor @ada`\ncommands-part-usage = `/part`\ncommands-part-help = End a mentorship, or stop waiting for a mentor.\ncommands-part-who = mentors, the people they mentor, and their leads\ncommands-part-example = `/part`\ncommands-progress-usage = `/progress`\ncommands-progress-help = See what you've done so far and what comes next.\ncommands-progress-who = everybody, about themselves\ncommands-progress-example = `/progress`\ncommands-approve-usage = `/approve`\ncommands-approve-help = Say yes to this request.\ncommands-approve-who = the people this request is waiting for, but never the person who opened it\ncommands-approve-example = `/approve`\ncommands-decline-usage = `/decline reason`\ncommands-decline-help = Say no to this request, and why.\ncommands-decline-who = the people who may approve this request\ncommands-decline-example = `/decline We're full until spring`\ncommands-withdraw-usage = `/withdraw`\ncommands-withdraw-help = Take back your own request, or an approval you gave.\ncommands-withdraw-who = whoever opened or approved this request\ncommands-withdraw-example = `/withdraw`\ncommands-reopen-usage = `/reopen`\ncommands-reopen-help = Open this request again.\ncommands-reopen-who = whoever opened this request, and the people who may approve it\ncommands-reopen-example = `/reopen`\ncommands-start-usage = `/start`\ncommands-start-help = Confirm that your issue is meant as a request.\ncommands-start-who = whoever opened the issue\ncommands-start-example = `/start`\ncommands-apply-usage = `/apply`\ncommands-apply-help = Agree to the plan above, so that it's carried out.\ncommands-apply-who = owners of the organization\ncommands-apply-example = `/apply`\ncommands-confirm-usage = `/confirm`\ncommands-confirm-help = Say yes to what this issue asks.\ncommands-confirm-who = the people this issue asks\ncommands-confirm-example = `/confirm`\n",
  es: "commands-help-usage = `/help`\ncommands-help-help = Muestra todo lo que puedes escribir.\ncommands-help-who = todas las personas\ncommands-help-example = `/help`\ncommands-away-usage = `/away until fecha`\ncommands-away-help = Avisa que no vas a estar hasta ese día inclusive. Tus recordatorios y plazos esperan y, si hay otras personas, se les pregunta a ellas en tu lugar. No hace falta que digas el motivo. Si son cuatro semanas o más (28 días, contando el primero y el último), se buscará a alguien más para las personas a las que acompañas, salvo que cambies de idea antes de que termine el día siguiente.\ncommands-away-who = cualquier persona, sobre su propia ausencia\ncommands-away-example = `/away until 2026-12-24`\ncommands-back-usage = `/back`\ncommands-back-help = Avisa que volviste antes del día que habías indicado.\ncommands-back-who = cualquier persona, sobre su propia ausencia\ncommands-back-example = `/back`\ncommands-hide-me-usage = `/hide-me`\ncommands-hide-me-help = Deja de aparecer en todas las listas de Waymark, en sus páginas web y en sus tablas. Lo que haces sigue contando.\ncommands-hide-me-who = cualquier persona, sobre sí misma\ncommands-hide-me-example = `/hide-me`\ncommands-show-me-usage = `/show-me`\ncommands-show-me-help = Vuelve a aparecer en las listas de Waymark.\ncommands-show-me-who = cualquier persona, sobre sí misma\ncommands-show-me-example = `/show-me`\ncommands-done-usage = `/done tarea`\ncommands-done-help = Marca una tarea de la lista de esta solicitud.\ncommands-done-who = quien puede marcar esa tarea\ncommands-done-example = `/done meeting`\ncommands-undo-usage = `/undo tarea`\ncommands-undo-help = Desmarca una tarea de la lista.\ncommands-undo-who = quien puede marcar esa tarea\ncommands-undo-example = `/undo meeting`\ncommands-credit-usage = `/credit @persona organizó https://…`\ncommands-credit-help = Registra un trabajo que GitHub no ve, con un enlace.\ncommands-credit-who = quienes coordinan, nunca por su propio trabajo\ncommands-credit-example = `/credit @ada organizó https://example.org/meetup`\ncommands-leave-usage = `/leave`\ncommands-leave-help = Sal de esta comunidad o de la que indiques. Siempre puedes volver a unirte.\ncommands-leave-who = quienes forman parte de una comunidad\ncommands-leave-example = `/leave ui-ux`\ncommands-mentor-usage = `/mentor @persona`\ncommands-mentor-help = Elige quién acompañará a alguien, en su solicitud o donde se te pregunte.\ncommands-mentor-who = quienes coordinan las comunidades de un programa de mentoría\ncommands-mentor-example = `/mentor @ada`\ncommands-part-usage = `/part`\ncommands-part-help = Termina una mentoría o deja de esperarla.\ncommands-part-who = quienes acompañan, las personas acompañadas y quienes coordinan\ncommands-part-example = `/part`\ncommands-progress-usage = `/progress`\ncommands-progress-help = Muestra lo que llevas hecho y lo que sigue.\ncommands-progress-who = cualquier persona, sobre su propio camino\ncommands-progress-example = `/progress`\ncommands-approve-usage = `/approve`\ncommands-approve-help = Di que sí a esta solicitud.\ncommands-approve-who = las personas de las que depende esta solicitud, nunca quien la abrió\ncommands-approve-example = `/approve`\ncommands-decline-usage = `/decline motivo`\ncommands-decline-help = Di que no a esta solicitud y por qué.\ncommands-decline-who = quienes pueden aprobar esta solicitud\ncommands-decline-example = `/decline No tenemos lugar hasta la primavera`\ncommands-withdraw-usage = `/withdraw`\ncommands-withdraw-help = Retira tu solicitud o una aprobación que diste.\ncommands-withdraw-who = quien abrió o aprobó esta solicitud\ncommands-withdraw-example = `/withdraw`\ncommands-reopen-usage = `/reopen`\ncommands-reopen-help = Vuelve a abrir esta solicitud.\ncommands-reopen-who = quien abrió esta solicitud y quienes pueden aprobarla\ncommands-reopen-example = `/reopen`\ncommands-start-usage = `/start`\ncommands-start-help = Confirma que tu issue es una solicitud.\ncommands-start-who = quien abrió el issue\ncommands-start-example = `/start`\ncommands-apply-usage = `/apply`\ncommands-apply-help = Acepta el plan de arriba para que se ponga en marcha.\ncommands-apply-who = las personas propietarias de la organización\ncommands-apply-example = `/apply`\ncommands-confirm-usage = `/confirm`\ncommands-confirm-help = Di que sí a lo que se pregunta aquí.\ncommands-confirm-who = las personas a las que se pregunta aquí\ncommands-confirm-example = `/confirm`\n",
});
