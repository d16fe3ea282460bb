help-summary = барлық пәрмендер; толығырағын /help watch айтады
help-help =
    Пәрмендерді көрсетеді.
    Біреуі туралы толығырақ: <code>/help watch</code>
help-watching = <b>Не бақылайсыз</b>
help-told = <b>Қалай хабарлаймын</b>
help-texts = <b>Мәтіндер мен дереккөздер</b>
help-chat = <b>Осы чат</b>
help-head = <b>/{ $name }</b>
help-unknown = /{ $name } деген пәрмен жоқ.
help-more = Біреуінің мысалдары: <code>/help watch</code>
