### La descripción de las etiquetas que creamos. GitHub admite como máximo 100 caracteres.

labels-request = Solicitud: { $process }
labels-step = { $process }: { $step }
labels-invited = Invitación enviada, falta que se acepte
labels-none = { $checklist }: todavía nada marcado
labels-some = { $checklist }: una parte marcada
labels-all = { $checklist }: todo marcado
labels-item = Marcado en { $checklist }
