irrelevant-summary = segnala che un avviso non era pertinente
irrelevant-help =
    Annota che un avviso non La riguardava, e propone come riceverne meno.
    Risponda all’avviso con /irrelevant, o prema il pulsante sotto di esso.
irrelevant-which = Quale avviso? Risponda con /irrelevant, o prema il pulsante sotto di esso.
irrelevant-nothing = Nulla in quel testo appartiene più alla Sua lista. Che cosa contiene: /list
irrelevant-toast = Annotato, grazie
irrelevant-thanks = Grazie, annotato.
irrelevant-known = Me l’aveva già detto, grazie.
irrelevant-choices =
    Per riceverne meno, silenzi la voce o la tolga dalla lista. Un secondo nome o uno pseudonimo la rende più sicura:
    <code>/watch Mirela Elena Costandache</code>
irrelevant-week = 🔕 7 g: { $watch }
irrelevant-off = ✖ { $watch }
