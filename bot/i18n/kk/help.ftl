help-summary = барлық пәрмендер; толығырақ: /help watch
help-help =
    Пәрмендерді көрсетеді.
    Біреуі туралы толығырақ: <code>/help watch</code>
help-watching = <b>Кімді бақылайсыз</b>
help-told = <b>Сізге қалай хабарланады</b>
help-texts = <b>Мәтіндер мен дереккөздер</b>
help-chat = <b>Осы чат</b>
help-head = <b>/{ $name }</b>
help-unknown = /{ $name } деген пәрмен жоқ.
help-more = Пәрменнің мысалдары: <code>/help watch</code>
