### Alerts: what stands in them and under them.

alert-open = Мәтінді ашу
alert-diff = Толық айырмасы
alert-why = Неге?
alert-mute = Бір күн дыбыссыз
alert-mute-one = 🔕 1 күн: { $watch }
alert-copy = Дәйексөзді көшіру
alert-irrelevant = Қатысы жоқ

alert-new = 🔔 <b>{ $names }</b>: жаңа құжатта ({ $kind })
alert-added = ➕ <b>{ $names }</b>: өзгерген құжатта алғаш рет ({ $kind })
alert-changed = ✏️ <b>{ $names }</b>: құжаттың бір жері өзгерді ({ $kind })
alert-dropped = ❌ <b>{ $names }</b>: құжатта енді жоқ ({ $kind })
alert-withdrawn = 🗑 <b>{ $names }</b>: құжат сайттан алынды ({ $kind })
alert-withdrawn-kept = Сервер мұны бірнеше сағат аралатып екі рет айтты. Соңғы мәтіні сақталған: <code>{ $number }</code>
alert-and-more = { $names } және тағы { $count }
alert-matched = <i>Сәйкестік: { $reasons }</i>
alert-more = … және тағы { $count } абзац: мәтінді ашыңыз.
alert-way = <i>Жобадан қабылданған мәтінге дейін:</i>
alert-cite = Дәйексөз: <code>{ $citation }</code>
alert-became = <i>Оған не болды:</i>
alert-difference = <i>Не өзгерді:</i>
alert-whole = Толық айырмасы: <b>{ $reference }</b>
alert-in-text = { $kind } { $reference }
alert-before = осы өзгеріске дейін

note-partial = <i>Тек таспадағы мәтін: беттің өзін әзірге оқу мүмкін болмады.</i>
note-generic-layout = <i>Беттің құрылымы беймәлім; кейбір бөлігі түсіп қалуы мүмкін.</i>
note-other-language = <i>Сұралған тілде емес, басқа тілде жарияланған.</i>

kind-motion = қарар жобасы
kind-joint-motion = бірлескен қарар жобасы
kind-adopted-text = қабылданған мәтін
kind-report = баяндама
kind-corrigendum = түзету
kind-press-release = баспасөз хабары
kind-statement = мәлімдеме
kind-election = сайлау беті
kind-file = құжат
kind-page = бет

## Labels of paragraphs: “recital C”, “paragraph 5(b)”.

label-paragraph = тармақ
label-recital = кіріспе
label-citation = сілтеме
label-footnote = ескертпе
label-indent = абзац

## Parts of a text without labels.

part-title = тақырып
part-heading = тақырыпша
part-text = мәтін
part-citation = сілтеме
part-recital = кіріспе
part-paragraph = тармақ
part-footnote = ескертпе

## Versions: other languages, other editions, corrections.

alert-missing = 🌐 <b>{ $names }</b>: құжаттың басқа тілдегі нұсқасында табылмады ({ $language }; { $kind })
alert-respelled = 🌐 <b>{ $names }</b>: құжаттың басқа тілдегі нұсқасында басқаша жазылған ({ $language }; { $kind })
alert-corrected = 📝 <b>{ $names }</b>: түзетілген мәтінде аталған ({ $kind })
alert-only-here = 🔔 <b>{ $names }</b>: құжаттың осы тілдегі нұсқасында ғана бар ({ $language }; { $kind })
alert-says-here = <i>Бұл нұсқаның ({ $language }) осы жерінде былай делінген:</i>
alert-in-language = нұсқасы: { $language }
alert-corrigendum-says = <i>Түзетуде былай делінген:</i>
between-missing = · Бұл нұсқада есімнің бірде-бір жазылуы табылмады ({ $language }).
between-respelled = · Бұл нұсқада ({ $language }) «{ $written }», басқа нұсқада ({ $beside }) «{ $other }» деп жазылған.
between-only-here = · Басқа нұсқада табылмады ({ $language }).
role-operative = { $label }, қарар бөлігі
role-not-operative = { $label }, қарар бөлігі емес
note-provisional = <i>Алдын ала басылым: соңғысы өзгеше болуы мүмкін.</i>
note-definitive = <i>Соңғы мәтін алдын ала мәтінді алмастырды{ $extent }.</i>
note-edited = <i>Мәтін өзгертілді{ $extent }.</i>
note-whole-page = <i>Таспадағы мәтін толық бетпен алмастырылды.</i>
note-corrects = <i>Түзетілген мәтін: { $texts }.</i>
note-corrects-another = <i>Басқа мәтінді түзетеді.</i>
