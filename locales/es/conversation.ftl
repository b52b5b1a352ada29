### Respuestas a comandos que Waymark no conoce, y a /help. Quien habla es Waymark.

conversation-unknown = { $person }, no conozco { $commands }.
conversation-meant = ¿Querías decir { $commands }?
conversation-see-help = `/help` muestra todo lo que puedes escribir. No cambió nada.

conversation-help = Esto es lo que puedes escribir, cada cosa en su propia línea:
conversation-command = { $usage }: { $help } Para: { $who }.
conversation-own = Aquí también puedes escribir { $words }, si te corresponde.
