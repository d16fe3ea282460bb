chart-title = Айлар бойынша аталуы
chart-caption = Сіз бақылайтындар әр ұйымның неше мәтінінде аталғаны, ай сайын.
chart-others = басқалар
institution-european-parliament = Еуропалық парламент
institution-eeas = ЕСІҚ
institution-osce = ЕҚЫҰ
