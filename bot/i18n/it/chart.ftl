chart-title = Menzioni al mese
chart-caption = In quanti testi di ogni istituzione è nominato chi segue, mese per mese.
chart-others = altri
institution-european-parliament = Parlamento europeo
institution-eeas = SEAE
institution-osce = OSCE
