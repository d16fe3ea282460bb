chart-title = Nennungen im Monat
chart-caption = In wie vielen Texten jeder Institution genannt wird, wen Sie beobachten, Monat für Monat.
chart-others = andere
institution-european-parliament = Europäisches Parlament
institution-eeas = EAD
institution-osce = OSZE
