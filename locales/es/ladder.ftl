### Issues para quien ha llegado a una etapa: comentarios a quien tomó uno demasiado pronto. Quien habla en primera persona es Waymark.

ladder-above = { $person }, ¡gracias por querer encargarte de esto! Los issues con la etiqueta { $label } son para quienes ya llegaron a «{ $stage }» en la ruta «{ $pathway }», así que por ahora he quitado tu nombre de este.
ladder-open = Por ahora te viene bien un issue con la etiqueta { $labels }.
ladder-next = Para ver qué sigue en tu camino, comenta `/progress`. Y si sabes que puedes con este, pide a alguien de la coordinación que te lo asigne.
