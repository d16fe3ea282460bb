import-summary = ajouter toute une liste depuis un fichier
import-help =
    Ajoute les entrées d’un fichier. Je vous dis d’abord ce qui serait ajouté ; rien ne se fait sans votre oui.
    Envoyez le fichier avec la légende <code>/import</code>, ou répondez-lui par <code>/import</code>.
    Un fichier CSV ou JSON de /export convient, ou du texte simple, un nom par ligne.
import-how =
    <b>Envoyez-moi le fichier avec la légende</b> <code>/import</code>, ou répondez-lui par <code>/import</code>.
    Un fichier CSV ou JSON de /export convient, ou du texte simple, un nom par ligne.
    Au plus { $size } ko et { $count } entrées. Rien n’est ajouté sans votre oui.
import-formats =
    Je lis le CSV avec une colonne « query », le JSON de /export et le texte simple, un nom par ligne :
    <code>Mirela Costandache</code>
    <code>Article 174 of the Criminal Code of Kazakhstan</code>
import-too-large = <b>Ce fichier est trop grand.</b> Au plus { $size } ko et { $count } entrées. Coupez-le en plusieurs, s’il vous plaît.
import-adds =
    { $count ->
        [0] <b>Il n’y a rien à ajouter.</b>
        [one] <b>{ $count } entrée serait ajoutée.</b>
       *[other] <b>{ $count } entrées seraient ajoutées.</b>
    }
import-known =
    { $count ->
        [one] { $count } est déjà sur votre liste.
       *[other] { $count } sont déjà sur votre liste.
    }
import-beyond =
    { $count ->
        [one] Il n’y a pas de place pour { $count } entrée : votre liste serait pleine. /unwatch fait de la place.
       *[other] Il n’y a pas de place pour { $count } entrées : votre liste serait pleine. /unwatch fait de la place.
    }
import-refused =
    { $count ->
        [one] { $count } entrée n’a pas été comprise :
       *[other] { $count } entrées n’ont pas été comprises :
    }
import-place = <b>Ligne { $place } :</b> { $text }
import-more =
    { $count ->
        [one] … et { $count } autre.
       *[other] … et { $count } autres.
    }
import-ask = Dois-je ajouter ? Votre réponse peut attendre demain.
import-button =
    { $count ->
        [one] Ajouter { $count } entrée
       *[other] Ajouter { $count } entrées
    }
import-button-cancel = Non, laisser
import-cancelled = Rien n’a été ajouté.
import-too-late = Cette liste n’est plus là : elle a déjà été ajoutée, ou elle a plus d’un jour. Renvoyez le fichier.
import-done =
    { $count ->
        [0] <b>Tout était déjà sur votre liste.</b>
        [one] <b>{ $count } entrée ajoutée.</b>
       *[other] <b>{ $count } entrées ajoutées.</b>
    }
    Votre liste : /list
import-fault-encoding = <b>Je ne peux pas lire ce fichier.</b> Ce n’est pas du texte, ou ses lettres sont dans un ancien codage. Enregistrez-le en « CSV UTF-8 » ou en texte UTF-8.
import-fault-json = <b>Ce fichier commence comme du JSON, mais ce n’est pas le JSON que je connais.</b>
import-fault-csv = <b>Ce fichier commence comme du CSV, mais je n’en distingue pas les colonnes.</b>
import-fault-many = <b>C’est trop à la fois :</b> au plus { $count } entrées par fichier. Coupez-le en plusieurs, s’il vous plaît.
import-fault-empty = <b>Ce fichier est vide.</b>
import-fault-no-query = Il manque qui ou quoi suivre (« query »).
import-fault-choice = Je ne comprends pas. mode : instant, daily, weekly ; possible : ring, digest, hide ; silence_days : un nombre de jours.
