import-summary = aggiungere un’intera lista da un file
import-help =
    Aggiunge le voci di un file. Prima Le dico che cosa aggiungerebbe; finché non dice di sì, non succede nulla.
    Invii il file con la didascalia <code>/import</code>, oppure risponda al file con <code>/import</code>.
    Va bene un file CSV o JSON di /export, o testo semplice, un nome per riga.
import-how =
    <b>Mi invii il file con la didascalia</b> <code>/import</code>, oppure risponda al file con <code>/import</code>.
    Va bene un file CSV o JSON di /export, o testo semplice, un nome per riga.
    Al massimo { $size } kB e { $count } voci. Finché non dice di sì, non aggiungo nulla.
import-formats =
    Leggo CSV con una colonna «query», JSON come lo scrive /export, e testo semplice con un nome per riga:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Questo file è troppo grande.</b> Al massimo { $size } kB e { $count } voci. Lo divida in più parti.
import-adds =
    { $count ->
        [0] <b>Non c’è nulla da aggiungere.</b>
        [one] <b>Aggiunge una voce.</b>
       *[other] <b>Aggiunge { $count } voci.</b>
    }
import-known =
    { $count ->
        [one] Una è già nella Sua lista.
       *[other] { $count } sono già nella Sua lista.
    }
import-beyond =
    { $count ->
        [one] Per una non c’è posto: la Sua lista sarebbe piena. Faccia posto con /unwatch.
       *[other] Per { $count } non c’è posto: la Sua lista sarebbe piena. Faccia posto con /unwatch.
    }
import-refused =
    { $count ->
        [one] Una non l’ho capita:
       *[other] { $count } non le ho capite:
    }
import-place = <b>Riga { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … e un’altra.
       *[other] … e altre { $count }.
    }
import-ask = Aggiungo alla Sua lista? Può rispondere fino a domani.
import-button =
    { $count ->
        [one] Aggiungi
       *[other] Aggiungi { $count } voci
    }
import-button-cancel = No, lascia stare
import-cancelled = Non è stato aggiunto nulla.
import-too-late = Questa lista non c’è più: è già stata aggiunta, o ha più di un giorno. Invii di nuovo il file.
import-done =
    { $count ->
        [0] <b>Tutto era già nella Sua lista.</b>
        [one] <b>Aggiunta una voce.</b>
       *[other] <b>Aggiunte { $count } voci.</b>
    }
    Per vedere la lista: /list
import-fault-encoding = <b>Non riesco a leggere questo file.</b> Non è testo, o usa una vecchia codifica dei caratteri. Lo salvi come «CSV UTF-8» o come testo in UTF-8.
import-fault-json = <b>Questo file comincia come JSON, ma non è il JSON che conosco.</b>
import-fault-csv = <b>Questo file comincia come CSV, ma non riesco a riconoscerne le colonne.</b>
import-fault-many = <b>Sono troppe in una volta:</b> al massimo { $count } voci per file. Lo divida in più parti.
import-fault-empty = <b>Questo file è vuoto.</b>
import-fault-no-query = Manca chi o che cosa seguire («query»).
import-fault-choice = Non ho capito. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: un numero di giorni.
