import-summary = aggiungere un’intera lista da un file
import-help =
    Aggiunge le voci di un file. Prima dico che cosa aggiungerei; senza il Suo sì non succede nulla.
    Invii il file con la didascalia <code>/import</code>, oppure risponda al file con <code>/import</code>.
    Va bene un file CSV o JSON di /export, o testo semplice con un nome per riga.
import-how =
    <b>Invii il file con la didascalia</b> <code>/import</code>, oppure risponda al file con <code>/import</code>.
    Va bene un file CSV o JSON di /export, o testo semplice con un nome per riga.
    Al massimo { $size } kB e { $count } voci. Senza il Suo sì non si aggiunge nulla.
import-formats =
    Leggo CSV con una colonna «query», JSON di /export e testo semplice con un nome per riga:
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Questo file è troppo grande.</b> Al massimo { $size } kB e { $count } voci. Lo divida in più file, per favore.
import-adds =
    { $count ->
        [0] <b>Non c’è nulla da aggiungere.</b>
        [one] <b>Si aggiungerebbe { $count } voce.</b>
       *[other] <b>Si aggiungerebbero { $count } voci.</b>
    }
import-known =
    { $count ->
        [one] { $count } è già nella Sua lista.
       *[other] { $count } sono già nella Sua lista.
    }
import-beyond =
    { $count ->
        [one] Per { $count } voce non c’è posto: la lista sarebbe piena. /unwatch fa posto.
       *[other] Per { $count } voci non c’è posto: la lista sarebbe piena. /unwatch fa posto.
    }
import-refused =
    { $count ->
        [one] { $count } voce non è stata capita:
       *[other] { $count } voci non sono state capite:
    }
import-place = <b>Riga { $place }:</b> { $text }
import-more =
    { $count ->
        [one] … e { $count } altra.
       *[other] … e altre { $count }.
    }
import-ask = Aggiungo? La risposta può aspettare fino a domani.
import-button =
    { $count ->
        [one] Aggiungere { $count } voce
       *[other] Aggiungere { $count } voci
    }
import-button-cancel = No, lasciare
import-cancelled = Non è stato aggiunto nulla.
import-too-late = Questa lista non c’è più: è già stata aggiunta o ha più di un giorno. Invii di nuovo il file.
import-done =
    { $count ->
        [0] <b>Tutto era già nella Sua lista.</b>
        [one] <b>Aggiunta { $count } voce.</b>
       *[other] <b>Aggiunte { $count } voci.</b>
    }
    La Sua lista: /list
import-fault-encoding = <b>Non riesco a leggere questo file.</b> Non è testo, o le sue lettere sono in una codifica vecchia. Lo salvi come «CSV UTF-8» o come testo in UTF-8.
import-fault-json = <b>Questo file comincia come JSON, ma non è il JSON che conosco.</b>
import-fault-csv = <b>Questo file comincia come CSV, ma non ne distinguo le colonne.</b>
import-fault-many = <b>Sono troppe in una volta:</b> al massimo { $count } voci per file. Lo divida in più file, per favore.
import-fault-empty = <b>Questo file è vuoto.</b>
import-fault-no-query = Manca chi o che cosa seguire («query»).
import-fault-choice = Non capisco. mode: instant, daily, weekly; possible: ring, digest, hide; silence_days: un numero di giorni.
