### What any part of the conversation may say.

paused = Сповіщення тут призупинено. Знову ввімкнути: /start
watch-outdated = { $query } (більше не розпізнається: приберіть і додайте знову)
admins-only = Це можуть робити лише адміністратори групи. /list доступна всім.
went-wrong = У мене сталася помилка. Спробуйте, будь ласка, ще раз за хвилину.
commands-only =
    Я цього не зрозумів. Щоб стежити за людиною, напишіть так:
    <code>/watch Mirela Costandache</code>
    Усі команди: /help
command-guess = Команди { $command } немає. Може, ви мали на увазі цю?
command-unknown = Команди { $command } немає. Усі команди: /help
shall-i =
    { $count ->
        [1] Стежити за <b>{ $watch }</b>?
       *[other] Стежити за всіма з цього переліку ({ $count })? Перший запис: <b>{ $watch }</b>.
    }
button-watch =
    { $count ->
        [1] Стежити
       *[other] Стежити за всіма ({ $count })
    }
closed =
    Цей бот відповідає лише чатам із закритого списку.
    Попросіть того, хто веде бота, дозволити номер <code>{ $number }</code>.
button-old = Ця кнопка з попередньої версії. Що є тепер, показує /help.
