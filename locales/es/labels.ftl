### Lo que GitHub muestra junto a una etiqueta en su lista de etiquetas.

labels-request = Una solicitud
labels-checklist = Lista de tareas
labels-invited = Falta aceptar la invitación
